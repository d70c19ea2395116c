import { readFile, readdir } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Files } from '../files';

/** Files of the machine, by absolute path. */
export const nodeFiles: Files = {
  read: async (location) => {
    try {
      return withoutMark(await readFile(location, 'utf8'));
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  },
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

function withoutMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}

function isMissing(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException;
  return code === 'ENOENT' || code === 'ENOTDIR';
}
