import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  statSync,
  symlinkSync,
  watch,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WriteError, writeWhole } from '../../../../src/host/node/write-file';
import { inOwnMounts, missingFor, underPermissions } from '../../../faults/faulty-disk';

const child = (size: number, files: readonly string[], kinds: string): string[] => [
  ...[process.execPath, '--import', 'tsx', 'test/faults/write-child.ts'],
  ...[kinds, String(size), ...files],
];

/** A folder with one old file in it. */
function folderWithOld(): { folder: string; file: string } {
  const folder = mkdtempSync(join(tmpdir(), 'bao-cao-'));
  const file = join(folder, 'a.docx');
  writeFileSync(file, 'old');
  return { folder, file };
}

/** In which step writing fails, and the code of the system. */
async function failureOf(file: string): Promise<readonly (string | undefined)[]> {
  try {
    await writeWhole(file, 'new');
    return ['written'];
  } catch (error) {
    if (!(error instanceof WriteError)) throw error;
    return [error.step, error.cause.code];
  }
}

describe('writing a file whole', () => {
  it('replaces the old one, keeps its permissions and leaves nothing else', async () => {
    const { folder, file } = folderWithOld();
    chmodSync(file, 0o626);
    await writeWhole(file, 'new');
    assert.equal(readFileSync(file, 'utf8'), 'new');
    assert.equal(statSync(file).mode & 0o777, 0o626);
    assert.deepEqual(readdirSync(folder), ['a.docx']);
  });

  it('writes the file a link leads to', async () => {
    const { folder, file } = folderWithOld();
    const link = join(folder, 'link.docx');
    symlinkSync(file, link);
    await writeWhole(link, 'new');
    assert.equal(readFileSync(file, 'utf8'), 'new');
    assert.ok(lstatSync(link).isSymbolicLink());
  });

  it('takes a name as long as the file system does, and not longer', async () => {
    const { folder } = folderWithOld();
    const longest = join(folder, `${'ế'.repeat(83)}.docx`);
    await writeWhole(longest, 'new');
    assert.equal(readFileSync(longest, 'utf8'), 'new');
    const longer = join(folder, `${'ế'.repeat(84)}.docx`);
    assert.equal((await failureOf(longer))[1], 'ENAMETOOLONG');
  });

  it('puts nothing in the place of a device or a folder', async () => {
    const { folder } = folderWithOld();
    mkdirSync(join(folder, 'b.docx'));
    for (const [file, code] of [
      ['/dev/null', 'ENODEV'],
      [join(folder, 'b.docx'), 'EISDIR'],
    ] as const) {
      assert.deepEqual(await failureOf(file), ['look', code]);
    }
    assert.ok(statSync('/dev/null').isCharacterDevice());
  });

  it('leaves the old file whole when the process is killed while it writes', async function () {
    if (process.platform === 'win32') this.skip();
    const { folder, file } = folderWithOld();
    const [program = '', ...words] = child(64 * 1024 * 1024, [file], 'node');
    const writer = spawn(program, words, { stdio: 'ignore' });
    const watcher = watch(folder, () => writer.kill('SIGKILL'));
    const [, signal] = await new Promise<[unknown, unknown]>((resolve) =>
      writer.on('exit', (...ended) => resolve(ended)),
    );
    watcher.close();
    assert.equal(signal, 'SIGKILL', 'the process had ended before it could be killed');
    assert.equal(readFileSync(file, 'utf8'), 'old');
    assert.equal(readdirSync(folder).length, 2, 'nothing was being written');
  });

  /** Old files on a full disk, on a read-only one, and one that something is mounted on. */
  const mounts = `cd "$PLACE" && mkdir full readonly busy
    mount -t tmpfs -o size=64k none full && mount -t tmpfs none readonly
    for d in full readonly busy; do echo old > $d/a.docx; done
    mount -o remount,ro readonly && mount --bind busy/a.docx busy/a.docx && cd - > /dev/null`;
  const look = 'for d in full readonly busy; do cat $d/a.docx; ls -A $d; done';

  it('leaves the old file whole on a full, read-only or busy place', function () {
    const missing = missingFor('mounts');
    if (missing !== undefined) {
      console.log(`    skipped: ${missing}`);
      this.skip();
    }
    const { folder } = folderWithOld();
    const files = ['full', 'readonly', 'busy'].map((name) => join(folder, name, 'a.docx'));
    const script = `${child(100_000, files, 'node,editor').join(' ')}; cd ${folder}; ${look}`;
    const { stdout, stderr } = inOwnMounts(`PLACE=${folder}; ${mounts}`, ['sh', '-c', script]);
    assert.deepEqual(
      stdout.trim().split('\n'),
      [
        ...['write ENOSPC', 'write EROFS', 'replace EBUSY'],
        // The editor would delete the old file before it renames the new one.
        ...['full', 'locked', 'locked'],
        ...['old', 'a.docx', 'old', 'a.docx', 'old', 'a.docx'],
      ],
      stderr,
    );
  });

  it('leaves what permissions protect', function () {
    const missing = missingFor('permissions');
    if (missing !== undefined) {
      console.log(`    skipped: ${missing}`);
      this.skip();
    }
    const readOnly = folderWithOld();
    chmodSync(readOnly.file, 0o444);
    const closed = folderWithOld();
    chmodSync(closed.folder, 0o555);
    const { stdout } = underPermissions(child(3, [readOnly.file, closed.file], 'node'));
    assert.equal(stdout, 'look EACCES\nwrite EACCES\n');
    for (const { folder, file } of [readOnly, closed]) {
      assert.equal(readFileSync(file, 'utf8'), 'old');
      assert.deepEqual(readdirSync(folder), ['a.docx']);
    }
  });
});
