import type * as vscode from 'vscode';

/** What writing needs of a file system. */
export type WritableFiles = Pick<vscode.FileSystem, 'readFile' | 'writeFile' | 'rename' | 'delete'>;

/**
 * Writes a file beside its place under another name and renames it, so that the old one stays whole when
 * something fails half-way; straight to its place where the file system cannot rename.
 *
 * @throws the error of the file system; see `isLocked`
 */
export async function writeWhole(
  files: WritableFiles,
  target: vscode.Uri,
  content: Uint8Array,
): Promise<void> {
  const beside = target.with({ path: `${target.path}.${Date.now().toString(36)}.tmp` });
  const old = await read(files, target);
  try {
    await files.writeFile(beside, content);
    await files.rename(beside, target, { overwrite: true });
  } catch (error) {
    await remove(files, beside);
    // The editor makes room for a rename by deleting what is there.
    if (old && !(await read(files, target))) await files.writeFile(target, old);
    if (isLocked(error)) throw error;
    await files.writeFile(target, content);
  }
}

/**
 * True when a file cannot be written because another program holds it or writing is not allowed. Virtual
 * file systems have a code for it; from a disk the system's own code stands in the message.
 */
export function isLocked(error: unknown): boolean {
  const { code, message } = error as { code?: unknown; message?: unknown };
  return (
    code === 'NoPermissions' || /\b(?:EBUSY|EPERM|EACCES|ETXTBSY|EROFS)\b/.test(String(message))
  );
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
