import { randomBytes } from 'node:crypto';
import { open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** What was being done when a file could not be written: looked at, written beside its place, put in its place. */
export type WriteStep = 'look' | 'write' | 'replace';

/** A file could not be written, and is as it was before; `cause` is the error of the file system. */
export class WriteError extends Error {
  constructor(
    readonly file: string,
    readonly step: WriteStep,
    override readonly cause: NodeJS.ErrnoException,
  ) {
    super(cause.message);
  }
}

/**
 * Writes a file beside its place, onto the disk, and renames it, so that a crash, a killed process or a full
 * disk leaves the old one whole. A file that was there keeps its permissions, a link to a file stays one.
 *
 * @throws {WriteError}
 */
export async function writeWhole(file: string, content: string | Uint8Array): Promise<void> {
  let step: WriteStep = 'look';
  let beside: string | undefined;
  try {
    const target = await behindLinks(file);
    const mode = await writableMode(target);
    step = 'write';
    beside = join(dirname(target), nameBeside(basename(target)));
    await writeNew(beside, content, mode);
    step = 'replace';
    await rename(beside, target);
  } catch (error) {
    if (beside !== undefined) await rm(beside, { force: true }).catch(() => undefined);
    throw new WriteError(file, step, error as NodeJS.ErrnoException);
  }
}

/** Not the whole name: with something added to it, it may be longer than file systems take. */
function nameBeside(name: string): string {
  return `.${Array.from(name).slice(0, 24).join('')}.${randomBytes(6).toString('hex')}`;
}

async function writeNew(
  file: string,
  content: string | Uint8Array,
  mode: number | undefined,
): Promise<void> {
  const handle = await open(file, 'wx', mode ?? 0o666);
  try {
    // What `open` was told is less the user's mask; file systems without permissions refuse.
    if (mode !== undefined) await handle.chmod(mode).catch(() => undefined);
    await handle.writeFile(content);
    // Else the new name may reach the disk before the bytes do, and a power cut leaves neither version.
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Where a link leads: a rename would put the file in the link's place and leave the linked one old. */
async function behindLinks(file: string): Promise<string> {
  try {
    return await realpath(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return file;
    throw error;
  }
}

/** A rename would replace a read-only file, or a folder's permission would; the user's wish is to keep it. */
async function writableMode(file: string): Promise<number | undefined> {
  let mode: number;
  try {
    const found = await stat(file);
    if (!found.isFile()) throw refusal(found.isDirectory() ? 'EISDIR' : 'ENODEV', 'is no file');
    mode = found.mode;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
  if ((mode & 0o222) === 0) throw refusal('EACCES', 'is read-only');
  return mode & 0o777;
}

function refusal(code: string, message: string): NodeJS.ErrnoException {
  return Object.assign(new Error(message), { code });
}
