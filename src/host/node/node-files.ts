import { lstat, readFile, readdir } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import type { Files } from '../files';

/** Files of the machine, by absolute path. */
export const nodeFiles: Files = {
  read: async (location) => {
    const bytes = await nodeFiles.readBytes(location);
    // A decoder leaves the byte order mark out.
    return bytes && new TextDecoder().decode(bytes);
  },
  readBytes: async (location) => {
    try {
      return await readFile(location);
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  },
  entry: async (location) => {
    try {
      const found = await lstat(location);
      const kind = found.isSymbolicLink() ? 'link' : found.isFile() ? 'file' : 'other';
      return { kind, bytes: found.size };
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  },
  isInside: (location, folder) => location === folder || location.startsWith(join(folder, sep)),
  list: async (folder) => {
    try {
      const entries = await readdir(folder, { withFileTypes: true });
      return entries
        .filter((entry) => entry.isFile())
        .map(({ name }) => name)
        .sort();
    } catch (error) {
      if (isMissing(error)) return [];
      throw error;
    }
  },
  join: (folder, name) => resolve(folder, name),
  parent: (location) => {
    const parent = dirname(location);
    return parent === location ? undefined : parent;
  },
};

/** True when a file starts with the byte order mark of UTF-8. */
export async function hasByteOrderMark(location: string): Promise<boolean> {
  const bytes = await nodeFiles.readBytes(location);
  return bytes?.[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

/** A folder of that name is no file either. */
function isMissing(error: unknown): boolean {
  const { code = '' } = error as NodeJS.ErrnoException;
  return ['ENOENT', 'ENOTDIR', 'EISDIR', 'ENAMETOOLONG'].includes(code);
}
