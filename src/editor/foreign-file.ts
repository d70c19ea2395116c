import type * as vscode from 'vscode';
import { UnreadableFile } from '../core/import/model';

/** A file larger than this is not even loaded. */
const largestFile = 64 * 1024 * 1024;

/**
 * Reads a file made elsewhere, after a look at its size.
 *
 * @throws {UnreadableFile} for a file that is too large
 * @throws {vscode.FileSystemError} when there is no such file, or it cannot be read
 */
export async function readForeignFile(
  fs: Pick<vscode.FileSystem, 'stat' | 'readFile'>,
  uri: vscode.Uri,
): Promise<Uint8Array> {
  const { size } = await fs.stat(uri);
  if (size > largestFile) throw new UnreadableFile('too-large');
  return fs.readFile(uri);
}
