import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bao, finished, folderWith } from './program';

describe('import on the command line', () => {
  it('turns a text into a report beside it, and says what it did not find', () => {
    const cwd = folderWith({
      'bao cao.txt': 'BÁO CÁO\nkết quả năm 2025\n-----\nI. KẾT QUẢ\nTốt.\n',
    });
    const { code, out, err } = bao(['import', 'bao cao.txt'], { cwd });
    assert.equal(code, 0);
    assert.equal(out.trim(), join(cwd, 'bao cao.md'));
    assert.match(
      readFileSync(out.trim(), 'utf8'),
      /trích yếu: kết quả năm 2025\n[^]*# I\. KẾT QUẢ\n/,
    );
    assert.match(err, /bao cao\.md:1:1: cảnh báo: Không thấy phần đầu/);
  });

  it('brings an export back', () => {
    const cwd = folderWith({ 'a.md': finished });
    assert.equal(bao(['export', 'a.md', '--force'], { cwd }).code, 0);
    const { code } = bao(['import', 'a.docx', '-o', 'b.md'], { cwd });
    assert.equal(code, 0);
    const back = readFileSync(join(cwd, 'b.md'), 'utf8');
    assert.match(back, /^số: 08$/m);
    assert.match(back, /^# I\. KẾT QUẢ\n\nĐảng bộ có 210 đảng viên, sinh hoạt ở 12 chi bộ\.$/m);
  });

  it('never overwrites', () => {
    const cwd = folderWith({ 'a.txt': 'Chữ.\n', 'a.md': 'cũ' });
    const { code, err } = bao(['import', 'a.txt'], { cwd });
    assert.equal(code, 2);
    assert.match(err, /đã có/);
    assert.equal(readFileSync(join(cwd, 'a.md'), 'utf8'), 'cũ');
  });

  it('says in one sentence why a file cannot be read, and writes nothing', () => {
    const files: Readonly<Record<string, [Uint8Array, RegExp]>> = {
      'cu.doc': [Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), /Word kiểu cũ/],
      'rong.docx': [new Uint8Array(), /không có nội dung/],
      'cut.docx': [Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0), /bị hỏng/],
      'a.pdf': [new TextEncoder().encode('%PDF-1.7\n'), /không phải tệp Word/],
    };
    for (const [name, [bytes, message]] of Object.entries(files)) {
      const cwd = folderWith({ [name]: bytes });
      const { code, err } = bao(['import', name, '-o', 'x.md'], { cwd });
      assert.equal(code, 2, name);
      assert.match(err, message);
      assert.equal(err.trim().split('\n').length, 1, err);
      assert.equal(existsSync(join(cwd, 'x.md')), false);
    }
  });
});
