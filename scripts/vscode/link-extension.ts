import { mkdir, readdir, rm, symlink } from 'node:fs/promises';
import path from 'node:path';
import { EXTENSION_ID } from './paths';

/** Folders an extension does not run from. */
const LEFT_OUT = new Set(['node_modules', 'out']);

/**
 * Installs an extension from its sources: a folder of links in the extensions folder of a server
 * that was not started yet, so that a reload of the page shows what was built last. Single links,
 * since one to the whole project would lead from the project back into itself.
 * @param dataDir the server's data folder
 * @param extension absolute path of the built extension
 */
export async function linkExtension(dataDir: string, extension: string): Promise<void> {
  const installed = path.join(dataDir, 'extensions');
  const target = path.join(installed, `${EXTENSION_ID}-0.0.0`);
  // The list of installed extensions is made anew from the folder when it is missing.
  await rm(path.join(installed, 'extensions.json'), { force: true });
  await rm(target, { recursive: true, force: true });
  await mkdir(target, { recursive: true });
  const entries = await readdir(extension);
  const wanted = entries.filter((entry) => !entry.startsWith('.') && !LEFT_OUT.has(entry));
  for (const entry of wanted) {
    await symlink(path.join(extension, entry), path.join(target, entry));
  }
}
