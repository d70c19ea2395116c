import assert from 'node:assert/strict';
import type { FileSystem, Uri } from 'vscode';
import { UnreadableFile } from '../../../src/core/import/model';
import { readForeignFile } from '../../../src/editor/foreign-file';

/** A file system with one file of this size; `reads` counts how often it was loaded. */
function fileOf(size: number): Pick<FileSystem, 'stat' | 'readFile'> & { reads: number } {
  const files = {
    reads: 0,
    stat: () => Promise.resolve({ type: 1, ctime: 0, mtime: 0, size }),
    readFile: () => {
      files.reads++;
      return Promise.resolve(Uint8Array.of(0x50, 0x4b));
    },
  };
  return files;
}

describe('a file made elsewhere', () => {
  const uri = {} as unknown as Uri;

  it('is read', async () => {
    const files = fileOf(2);
    assert.deepEqual(await readForeignFile(files, uri), Uint8Array.of(0x50, 0x4b));
  });

  it('is not loaded when it is too large', async () => {
    const files = fileOf(64 * 1024 * 1024 + 1);
    await assert.rejects(
      readForeignFile(files, uri),
      (error) => error instanceof UnreadableFile && error.reason === 'too-large',
    );
    assert.equal(files.reads, 0);
  });
});
