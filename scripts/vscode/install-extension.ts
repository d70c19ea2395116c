import { execFile } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { ensureVSCode } from './install';
import { EXTENSION_ID } from './paths';

const LIMIT_MS = 60_000;

/**
 * Lets VS Code install a package as a user does by "Install from VSIX…", into a data folder whose server is
 * not running.
 * @param dataDir the server's data folder; created if missing
 * @param vsix absolute path of the package
 * @returns absolute path of the folder VS Code has unpacked it into
 * @throws Error with VS Code's words when it does not take the package
 */
export async function installExtension(dataDir: string, vsix: string): Promise<string> {
  const { node, server } = await ensureVSCode();
  const { stdout, stderr } = await promisify(execFile)(
    node,
    [
      server,
      '--accept-server-license-terms',
      ...['--server-data-dir', dataDir, '--install-extension', vsix],
    ],
    { timeout: LIMIT_MS, env: { ...process.env, EXTENSIONS_GALLERY: '{}' } },
  );
  const installed = path.join(dataDir, 'extensions');
  const folders = await readdir(installed).catch((): string[] => []);
  const folder = folders.find((name) => name.startsWith(`${EXTENSION_ID}-`));
  if (!folder) throw new Error(`VS Code did not install ${vsix}.\n${stdout}\n${stderr}`);
  return path.join(installed, folder);
}
