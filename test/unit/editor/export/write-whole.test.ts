import assert from 'node:assert/strict';
import type { Uri } from 'vscode';
import { problemOf, writeWhole } from '../../../../src/editor/export/write-whole';
import type { WritableFiles } from '../../../../src/editor/export/write-whole';

const uri = (path: string): Uri =>
  ({ path, with: (change: { path: string }) => uri(change.path) }) as unknown as Uri;

/** Files in memory whose operations fail as told. */
class MemoryFiles implements WritableFiles {
  readonly files = new Map<string, string>();
  /** True: a rename deletes what stands in its way before it fails. */
  makesRoom = false;

  constructor(private readonly failing: Partial<Record<'write' | 'rename', Error>> = {}) {}

  readFile({ path }: Uri): Promise<Uint8Array> {
    const content = this.files.get(path);
    if (content === undefined) return Promise.reject(new Error('no such file'));
    return Promise.resolve(new TextEncoder().encode(content));
  }

  writeFile({ path }: Uri, content: Uint8Array): Promise<void> {
    if (this.failing.write) return Promise.reject(this.failing.write);
    this.files.set(path, new TextDecoder().decode(content));
    return Promise.resolve();
  }

  rename(from: Uri, to: Uri): Promise<void> {
    if (this.failing.rename) {
      if (this.makesRoom) this.files.delete(to.path);
      return Promise.reject(this.failing.rename);
    }
    this.files.set(to.path, this.files.get(from.path) ?? assert.fail('nothing to rename'));
    return this.delete(from);
  }

  delete({ path }: Uri): Promise<void> {
    return this.files.delete(path) ? Promise.resolve() : Promise.reject(new Error('no such file'));
  }
}

const fileError = (code: string, message = ''): Error =>
  Object.assign(new Error(message), { code });

describe('writing an exported file', () => {
  const target = uri('/a/bao-cao.docx');
  const content = new TextEncoder().encode('new');

  const write = async (files: MemoryFiles): Promise<[string, string][]> => {
    files.files.set(target.path, 'old');
    await writeWhole(files, target, content);
    return [...files.files];
  };

  it('replaces the old file and leaves no other behind', async () => {
    assert.deepEqual(await write(new MemoryFiles()), [[target.path, 'new']]);
  });

  it('writes straight to its place where nothing can be renamed', async () => {
    const files = new MemoryFiles({ rename: fileError('Unavailable') });
    assert.deepEqual(await write(files), [[target.path, 'new']]);
  });

  it('keeps the old file, and nothing else, when it is locked', async () => {
    const locked = fileError('Unknown', "EBUSY: resource busy or locked, rename 'a' -> 'b'");
    const files = new MemoryFiles({ rename: locked });
    await assert.rejects(write(files), locked);
    assert.deepEqual([...files.files], [[target.path, 'old']]);
  });

  it('brings the old file back when a failing rename has deleted it', async () => {
    const locked = fileError('NoPermissions');
    const files = new MemoryFiles({ rename: locked });
    files.makesRoom = true;
    await assert.rejects(write(files), locked);
    assert.deepEqual([...files.files], [[target.path, 'old']]);
  });

  it('keeps the old file, and nothing else, when the disk is full', async () => {
    const full = fileError('Unknown', 'ENOSPC: no space left on device');
    const files = new MemoryFiles({ write: full });
    await assert.rejects(write(files), full);
    assert.deepEqual([...files.files], [[target.path, 'old']]);
  });

  it('keeps the old file when less was written than asked, though nobody said so', async () => {
    class FullDisk extends MemoryFiles {
      override writeFile(uri: Uri, bytes: Uint8Array): Promise<void> {
        return super.writeFile(uri, bytes.subarray(0, 2));
      }
    }
    const files = new FullDisk();
    await assert.rejects(write(files), (error) => problemOf(error) === 'full');
    assert.deepEqual([...files.files], [[target.path, 'old']]);
  });

  it('brings the old file back when writing straight to its place fails', async () => {
    const broken = fileError('Unknown', 'the line is dead');
    class BrokenLine extends MemoryFiles {
      private writes = 0;

      /** The new file beside goes well, its bytes in the place of the old one are cut short. */
      override async writeFile(uri: Uri, bytes: Uint8Array): Promise<void> {
        this.writes++;
        await super.writeFile(uri, this.writes === 2 ? bytes.subarray(0, 1) : bytes);
        if (this.writes === 2) throw broken;
      }
    }
    const files = new BrokenLine({ rename: fileError('Unavailable') });
    await assert.rejects(write(files), broken);
    assert.deepEqual([...files.files], [[target.path, 'old']]);
  });

  it('takes a name that is as long as file systems allow', async () => {
    const name = `${'ế'.repeat(83)}.docx`;
    class ShortNames extends MemoryFiles {
      override writeFile(uri: Uri, bytes: Uint8Array): Promise<void> {
        const isLong = Buffer.byteLength(uri.path.slice('/a/'.length)) > 255;
        return isLong ? Promise.reject(new Error(uri.path)) : super.writeFile(uri, bytes);
      }
    }
    const files = new ShortNames();
    await writeWhole(files, uri(`/a/${name}`), content);
    assert.deepEqual([...files.files.keys()], [`/a/${name}`]);
  });

  it('knows what keeps a file from being written by code or message', () => {
    assert.equal(problemOf(fileError('NoPermissions')), 'locked');
    for (const code of ['EBUSY', 'EPERM', 'EACCES', 'ETXTBSY', 'EROFS']) {
      assert.equal(problemOf(fileError('Unknown', `Error: ${code}: not now`)), 'locked', code);
    }
    assert.equal(problemOf(fileError('Unknown', 'ENOSPC: no space left')), 'full');
    assert.equal(problemOf(fileError('Unknown', 'ENAMETOOLONG: name too long')), 'nameTooLong');
    assert.equal(problemOf(fileError('FileNotFound')), undefined);
  });
});
