import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { folderUrl } from './editor-url';
import { findOnPath } from './find-on-path';
import { linkExtension } from './link-extension';
import { INSTALL_DIR, PROJECT_ROOT } from './paths';
import { startServer } from './server';
import { userSettings, writeUserSettings } from './user-settings';

const SAMPLES = path.join(PROJECT_ROOT, 'samples');
const DATA_DIR = path.join(INSTALL_DIR, 'start');

/**
 * Opens the built extension with the sample reports: in the user's own VS Code when `code` is on
 * PATH, else in the test editor on a loopback address, until Ctrl+C.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { port: { type: 'string' }, 'test-editor': { type: 'boolean', default: false } },
  });
  const code = values['test-editor'] ? undefined : findOnPath('code');
  if (code) await openOwnEditor(code);
  else await runTestEditor(values.port === undefined ? undefined : Number(values.port));
}

function openOwnEditor(code: string): Promise<void> {
  const args = [`--extensionDevelopmentPath=${PROJECT_ROOT}`, SAMPLES];
  // On Windows `code` is a batch file, which only a shell can start.
  const shell = process.platform === 'win32';
  const quote = (text: string): string => (shell ? `"${text}"` : text);
  console.log(`Opening VS Code with the extension: ${code}`);
  return new Promise((resolve, reject) => {
    const child = spawn(quote(code), args.map(quote), { stdio: 'inherit', shell });
    child.once('error', reject);
    child.once('close', (status) => {
      if (status === 0) resolve();
      else reject(new Error(`VS Code could not be opened (${code} ended with code ${status}).`));
    });
  });
}

async function runTestEditor(port: number | undefined): Promise<void> {
  // Kept between starts, so that a person's own changes to the settings last.
  if (!existsSync(DATA_DIR)) await writeUserSettings(DATA_DIR, userSettings('desktop'));
  await linkExtension(DATA_DIR, PROJECT_ROOT);
  const server = await startServer({ dataDir: DATA_DIR, ...(port ? { port } : {}) });
  // Ctrl+C is how this is meant to end.
  process.exitCode = 0;
  console.log('The editor is running; open this address in a browser (Ctrl+C ends it):');
  console.log(`\n  ${folderUrl(server.url, SAMPLES)}\n`);
  await server.ended;
  throw new Error(`The editor ended by itself.\n${server.log()}`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
