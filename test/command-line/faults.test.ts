import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  cpSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { inOwnMounts, missingFor, underPermissions } from '../faults/faulty-disk';
import { bao, finished, folderWith } from './program';

const program = resolve('dist/cli.js');

/** Folders with a report and an old export each, in one folder. */
function placesWithOld(names: readonly string[]): string {
  const cwd = folderWith({});
  for (const name of names) {
    mkdirSync(join(cwd, name));
    writeFileSync(join(cwd, name, 'a.md'), finished);
    writeFileSync(join(cwd, name, 'a.docx'), 'cũ\n');
  }
  return cwd;
}

function skipWithout(kind: 'mounts' | 'permissions', context: Mocha.Context): void {
  const missing = missingFor(kind);
  if (missing === undefined) return;
  console.log(`      skipped: ${missing}`);
  context.skip();
}

describe('command line where files fail', () => {
  it('keeps old exports on full, read-only and busy places, says why, and goes on', function () {
    skipWithout('mounts', this);
    const places = ['full', 'readonly', 'busy', 'good'];
    const cwd = placesWithOld(places);
    const setUp = `cd ${cwd}
      for d in full readonly; do
        cp -r $d $d.copy && mount -t tmpfs -o size=12k none $d && cp $d.copy/* $d
      done
      mount -o remount,ro readonly && mount --bind busy/a.docx busy/a.docx`;
    const words = places.map((name) => `${name}/a.md`).join(' ');
    const look = 'for d in full readonly busy; do cat $d/a.docx; ls -A $d; done';
    const script = `${process.execPath} ${program} export ${words}; echo $?; ${look}`;
    const { stdout, stderr } = inOwnMounts(setUp, ['sh', '-c', script]);
    const kept = ['cũ', 'a.docx', 'a.md'];
    const good = join(cwd, 'good', 'a.docx');
    assert.deepEqual(stdout.trim().split('\n'), [good, '2', ...kept, ...kept, ...kept]);
    assert.match(stderr, /full\/a\.docx: ổ đĩa đã đầy/);
    assert.match(stderr, /readonly\/a\.docx: tệp chỉ đọc hoặc thư mục không cho ghi/);
    assert.match(stderr, /busy\/a\.docx: tệp đang mở trong Word/);
    assert.equal(stderr.match(/-o "a \(2\)\.docx"/g)?.length, 3);
    assert.equal(readFileSync(good).subarray(0, 2).toString(), 'PK');
  });

  it('keeps what permissions protect, and says what is not allowed', function () {
    skipWithout('permissions', this);
    const isRoot = process.getuid?.() === 0;
    const places = ['folder', 'file', 'secret', ...(isRoot ? ['shared'] : [])];
    const cwd = placesWithOld(places);
    chmodSync(join(cwd, 'folder'), 0o555);
    chmodSync(join(cwd, 'file', 'a.docx'), 0o444);
    chmodSync(join(cwd, 'secret', 'a.md'), 0);
    if (isRoot) {
      // A folder for all, where a file may be replaced by its owner alone.
      chmodSync(join(cwd, 'shared'), 0o1777);
      chownSync(join(cwd, 'shared', 'a.docx'), 65534, 65534);
      chmodSync(join(cwd, 'shared', 'a.docx'), 0o666);
      chownSync(join(cwd, 'shared'), 65533, 65533);
    }
    const files = places.map((name) => join(cwd, name, 'a.md'));
    const { status, stderr } = underPermissions([process.execPath, program, 'export', ...files]);
    assert.equal(status, 2);
    assert.match(stderr, /folder\/a\.docx: tệp chỉ đọc hoặc thư mục không cho ghi/);
    assert.match(stderr, /file\/a\.docx: tệp chỉ đọc hoặc thư mục không cho ghi/);
    assert.match(stderr, /Không được phép đọc tệp .*secret\/a\.md/);
    if (isRoot) assert.match(stderr, /shared\/a\.docx: tệp đang mở trong Word/);
    for (const name of places) {
      assert.equal(readFileSync(join(cwd, name, 'a.docx'), 'utf8'), 'cũ\n', name);
      assert.deepEqual(readdirSync(join(cwd, name)).sort(), ['a.docx', 'a.md']);
    }
  });

  it('says that a name is too long, a folder missing, or no file meant', () => {
    const cwd = folderWith({ 'a.md': finished });
    const long = `${'ế'.repeat(90)}.md`;
    const { code, err } = bao(['export', long, 'a.md/b.md', '.'], { cwd });
    assert.equal(code, 2);
    assert.match(err, /Tên tệp quá dài: ế+\.md/);
    assert.match(err, /Không tìm thấy tệp a\.md\/b\.md/);
    assert.match(err, /\. là thư mục/);
    const tooLong = bao(['export', 'a.md', '-o', `${'ế'.repeat(90)}.docx`], { cwd });
    assert.match(tooLong.err, /Tên tệp quá dài: .*Có thể ghi ra tên hoặc nơi khác/);
    assert.deepEqual(readdirSync(cwd), ['a.md']);
  });

  it('never writes a Word file over the report itself', () => {
    const cwd = folderWith({ 'a.md': finished });
    const { code, err } = bao(['export', 'a.md', '-o', './a.md'], { cwd });
    assert.match(err, /ghi đè lên chính báo cáo/);
    assert.equal(code, 2);
    assert.equal(readFileSync(join(cwd, 'a.md'), 'utf8'), finished);
  });

  it('says so where the installation lacks the words, and checks nothing by halves', () => {
    const product = folderWith({});
    for (const name of ['cli.js', 'main.js', 'layout.js']) {
      cpSync(`dist/${name}`, join(product, 'dist', name));
    }
    cpSync('templates', join(product, 'templates'), { recursive: true });
    const cwd = folderWith({ 'a.md': finished });
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(product, 'dist', 'cli.js'), 'lint', 'a.md'],
      { cwd, encoding: 'utf8' },
    );
    assert.equal(status, 2);
    assert.doesNotMatch(stdout + stderr, /Không phát hiện|LexiconError|\n {4}at /);
    assert.match(stderr, /^a\.md: chưa kiểm tra được .*words\.json.*xin cài lại\.$/m);
  });
});
