import { randomBytes } from 'node:crypto';
import { rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** A file could not be written; `cause` is the error of the file system. */
export class WriteError extends Error {
  constructor(
    readonly file: string,
    override readonly cause: NodeJS.ErrnoException,
  ) {
    super(cause.message);
  }
}

/**
 * Writes a file beside its place and renames it, so that a crash or a full disk leaves the old one whole.
 * A file that was there keeps its permissions.
 *
 * @throws {WriteError}
 */
export async function writeWhole(file: string, content: string | Uint8Array): Promise<void> {
  const beside = join(dirname(file), `.${basename(file)}.${randomBytes(6).toString('hex')}`);
  try {
    const mode = await writableMode(file);
    await writeFile(beside, content, { flag: 'wx', ...(mode !== undefined && { mode }) });
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    throw new WriteError(file, error as NodeJS.ErrnoException);
  }
}

/** A rename would replace a read-only file, or a folder's permission would; the user's wish is to keep it. */
async function writableMode(file: string): Promise<number | undefined> {
  let mode: number;
  try {
    const found = await stat(file);
    if (found.isDirectory()) throw Object.assign(new Error('is a directory'), { code: 'EISDIR' });
    mode = found.mode;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
  if ((mode & 0o222) === 0) throw Object.assign(new Error('read-only'), { code: 'EACCES' });
  return mode & 0o777;
}
