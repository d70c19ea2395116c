import type * as vscode from 'vscode';

/** What writing needs of a file system. */
export type WritableFiles = Pick<vscode.FileSystem, 'readFile' | 'writeFile' | 'rename' | 'delete'>;

/** What keeps a file from being written, as far as a user can do something about it. */
export type WriteProblem = 'locked' | 'full' | 'nameTooLong';

/**
 * Writes a file beside its place under another name and renames it, so that the old one stays whole when
 * something fails half-way; straight to its place only where the file system has taken the new file but
 * cannot rename it.
 *
 * @throws the error of the file system; see `problemOf`
 */
export async function writeWhole(
  files: WritableFiles,
  target: vscode.Uri,
  content: Uint8Array,
): Promise<void> {
  const beside = target.with({ path: pathBeside(target.path) });
  try {
    await writeAll(files, beside, content);
  } catch (error) {
    await remove(files, beside);
    throw error;
  }
  const old = await read(files, target);
  try {
    await files.rename(beside, target, { overwrite: true });
  } catch (error) {
    await remove(files, beside);
    if (problemOf(error)) {
      // The editor makes room for a rename by deleting what is there.
      if (old && !(await read(files, target))) await files.writeFile(target, old);
      throw error;
    }
    await replace(files, target, content, old);
  }
}

async function replace(
  files: WritableFiles,
  target: vscode.Uri,
  content: Uint8Array,
  old: Uint8Array | undefined,
): Promise<void> {
  try {
    await writeAll(files, target, content);
  } catch (error) {
    if (old) await files.writeFile(target, old);
    else await remove(files, target);
    throw error;
  }
}

/** On a disk that is filling up VS Code (seen in 1.139) writes what finds room, and reports no error. */
async function writeAll(files: WritableFiles, uri: vscode.Uri, content: Uint8Array): Promise<void> {
  await files.writeFile(uri, content);
  const written = (await files.readFile(uri)).length;
  if (written !== content.length) {
    throw new Error(`ENOSPC: ${written} of ${content.length} bytes were written`);
  }
}

/** Not the whole name: with something added to it, it may be longer than file systems take. */
function pathBeside(path: string): string {
  const nameAt = path.lastIndexOf('/') + 1;
  const start = Array.from(path.slice(nameAt)).slice(0, 24).join('');
  return `${path.slice(0, nameAt)}${start}.${Date.now().toString(36)}.tmp`;
}

/**
 * `locked` when another program holds a file or writing is not allowed. Virtual file systems have a code for
 * it; from a disk the system's own code stands in the message.
 */
export function problemOf(error: unknown): WriteProblem | undefined {
  const { code, message } = error as { code?: unknown; message?: unknown };
  const said = String(message);
  if (code === 'NoPermissions' || /\b(?:EBUSY|EPERM|EACCES|ETXTBSY|EROFS)\b/.test(said)) {
    return 'locked';
  }
  if (/\b(?:ENOSPC|EDQUOT|EFBIG)\b/.test(said)) return 'full';
  return /\bENAMETOOLONG\b/.test(said) ? 'nameTooLong' : undefined;
}

async function read(files: WritableFiles, uri: vscode.Uri): Promise<Uint8Array | undefined> {
  try {
    return await files.readFile(uri);
  } catch {
    return undefined;
  }
}

async function remove(files: WritableFiles, uri: vscode.Uri): Promise<void> {
  try {
    await files.delete(uri);
  } catch {
    // It was renamed, or never written.
  }
}
