import assert from 'node:assert/strict';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Log } from 'sarif';
import { bao, finished, folderWith, withBlank } from './program';

interface JsonFinding {
  file: string;
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
  rule: string;
  severity: string;
  message: string;
  expected: string[];
  url: string;
}

describe('command line', () => {
  describe('lint', () => {
    it('exits 0 on a finished report', () => {
      const cwd = folderWith({ 'a.md': finished });
      const { code, out } = bao(['lint', '--format', 'json', 'a.md'], { cwd });
      const serious = (JSON.parse(out) as JsonFinding[]).filter(({ severity }) =>
        ['error', 'warning'].includes(severity),
      );
      assert.deepEqual(serious, []);
      assert.equal(code, 0);
    });

    it('exits 1 and says where, counted from 1 in UTF-16 units', () => {
      const cwd = folderWith({ 'a.md': withBlank });
      const { code, out } = bao(['lint', 'a.md', '--format', 'json'], { cwd });
      const blank = (JSON.parse(out) as JsonFinding[]).find(({ rule }) => rule === 'blank');
      const line = withBlank.split('\n').findIndex((text) => text.includes('……'));
      assert.ok(blank);
      assert.deepEqual(
        [blank.file, blank.line, blank.column, blank.endLine, blank.endColumn, blank.severity],
        ['a.md', line + 1, 12, line + 1, 14, 'warning'],
      );
      assert.match(blank.message, /[Cc]hỗ trống/);
      assert.match(blank.url, /#blank$/);
      assert.equal(code, 1);
    });

    it('writes a SARIF log that code hosts can show', () => {
      const cwd = folderWith({ 'báo cáo.md': withBlank });
      const { code, out } = bao(['lint', '--format', 'sarif', 'báo cáo.md'], { cwd });
      const log = JSON.parse(out) as Log;
      const [run] = log.runs;
      const result = run?.results?.find(({ ruleId }) => ruleId === 'blank');
      assert.ok(run && result);
      assert.equal(log.version, '2.1.0');
      assert.equal(run.tool.driver.rules?.[result.ruleIndex ?? -1]?.id, 'blank');
      assert.equal(result.level, 'warning');
      const place = result.locations?.[0]?.physicalLocation;
      assert.equal(decodeURI(place?.artifactLocation?.uri ?? ''), 'báo cáo.md');
      const line = withBlank.split('\n').findIndex((text) => text.includes('……')) + 1;
      assert.deepEqual(place?.region, {
        startLine: line,
        startColumn: 12,
        endLine: line,
        endColumn: 14,
      });
      assert.equal(code, 1);
    });

    it('prints file:line:column in text form', () => {
      const cwd = folderWith({ 'a.md': withBlank });
      assert.match(bao(['lint', 'a.md'], { cwd }).out, /^a\.md:\d+:12: cảnh báo: .*\[blank\]$/m);
    });

    it('reads the standard input', () => {
      const { code, out } = bao(['lint', '--stdin', '--format', 'json'], { input: withBlank });
      assert.ok((JSON.parse(out) as JsonFinding[]).some(({ rule }) => rule === 'blank'));
      assert.equal(code, 1);
    });

    it('leaves a file that is no report alone', () => {
      const cwd = folderWith({ 'ghi-chu.md': '# Ghi chú\n\nCó …… việc.\n' });
      const { code, out, err } = bao(['lint', '--format', 'json', 'ghi-chu.md'], { cwd });
      assert.deepEqual(JSON.parse(out), []);
      assert.match(err, /ghi-chu\.md: không phải báo cáo/);
      assert.equal(code, 0);
    });

    it('goes on after a file that is missing, and exits 2', () => {
      const cwd = folderWith({ 'a.md': withBlank });
      const { code, out, err } = bao(['lint', 'khong-co.md', 'a.md'], { cwd });
      assert.match(err, /Không tìm thấy tệp khong-co\.md/);
      assert.match(err, /\(2\/2\) a\.md/);
      assert.match(out, /\[blank\]/);
      assert.equal(code, 2);
    });

    it('takes severities and defaults from bao-cao.yaml beside the file', () => {
      const settings = 'quy tắc:\n  blank: off\n  spelng: off\nđơn vị:\n  địa danh: Tân Hòa Mẫu\n';
      const cwd = folderWith({ 'a.md': withBlank, 'bao-cao.yaml': settings });
      const { out } = bao(['lint', '--format', 'json', 'a.md'], { cwd });
      const found = JSON.parse(out) as JsonFinding[];
      assert.ok(!found.some(({ rule }) => rule === 'blank'));
      assert.deepEqual(
        found.filter(({ rule }) => rule === 'unit-settings').map(({ line }) => line),
        [3],
      );
    });

    it('lays a report out when it has a limit of pages', () => {
      const long = `${finished}${'\nĐảng ủy họp thường kỳ, kết luận từng việc, giao người làm.\n'.repeat(60)}`;
      const limited = long.replace('số: 8', 'số: 8\nsố trang tối đa: 1');
      const cwd = folderWith({ 'dai.md': limited });
      const { code, out } = bao(['lint', '--format', 'json', 'dai.md'], { cwd });
      const found = (JSON.parse(out) as JsonFinding[]).filter(({ message }) =>
        message.includes('quá số trang tối đa là 1'),
      );
      assert.deepEqual(
        found.map(({ rule, severity, line }) => [rule, severity, line]),
        [['front-matter', 'warning', 6]],
      );
      assert.equal(code, 1);
      const exported = bao(['export', '--force', 'dai.md'], { cwd });
      assert.match(exported.err, /^dai\.md:6:18: .*quá số trang tối đa là 1/);
      assert.equal(exported.code, 0);
    });

    it('looks for bao-cao.yaml up to the folder with .git, and not beyond', () => {
      const outer = folderWith({ 'bao-cao.yaml': 'quy tắc: {blank: off}\n' });
      const inner = join(outer, 'xa', 'bao-cao');
      mkdirSync(inner, { recursive: true });
      writeFileSync(join(inner, 'a.md'), withBlank);
      assert.equal(bao(['lint', 'a.md'], { cwd: inner }).code, 1);
      mkdirSync(join(outer, '.git'));
      assert.equal(bao(['lint', 'a.md'], { cwd: inner }).code, 0);
    });

    it('speaks English when asked', () => {
      const cwd = folderWith({ 'a.md': withBlank });
      assert.match(bao(['--lang', 'en', 'lint', 'a.md'], { cwd }).out, /warning: Blank/);
    });

    it('says plainly that a file is no UTF-8', () => {
      const cwd = folderWith({ 'a.md': Uint8Array.of(0xff, 0xfe, 0x41, 0x00) });
      const { code, err } = bao(['lint', 'a.md'], { cwd });
      assert.match(err, /a\.md không phải tệp văn bản UTF-8/);
      assert.equal(code, 2);
    });
  });

  describe('fix', () => {
    const broken = finished.replace('12 chi bộ.\n', '12 chi bộ.\nĐảng ủy có 15 đồng chí.\n');

    it('applies safe fixes, says which, and is idempotent', () => {
      const cwd = folderWith({ 'a.md': broken });
      const { code, out } = bao(['fix', 'a.md'], { cwd });
      assert.match(out, /a\.md:\d+:\d+: Chèn dòng trống \[paragraph-break\]/);
      assert.equal(code, 0);
      const fixed = readFileSync(join(cwd, 'a.md'), 'utf8');
      assert.equal(fixed, broken.replace('12 chi bộ.\n', '12 chi bộ.\n\n'));
      bao(['fix', 'a.md'], { cwd });
      assert.equal(readFileSync(join(cwd, 'a.md'), 'utf8'), fixed);
      assert.deepEqual(readdirSync(cwd), ['a.md']);
    });

    it('writes nothing with --dry-run', () => {
      const cwd = folderWith({ 'a.md': broken });
      assert.match(bao(['fix', '--dry-run', 'a.md'], { cwd }).out, /sẽ sửa 1 chỗ/);
      assert.equal(readFileSync(join(cwd, 'a.md'), 'utf8'), broken);
    });

    it('keeps CRLF line ends and the byte order mark', () => {
      const crlf = `\uFEFF${broken.replace(/\n/g, '\r\n')}`;
      const cwd = folderWith({ 'a.md': crlf });
      bao(['fix', 'a.md'], { cwd });
      const expected = crlf.replace('12 chi bộ.\r\n', '12 chi bộ.\r\n\r\n');
      assert.equal(readFileSync(join(cwd, 'a.md'), 'utf8'), expected);
    });
  });

  describe('export', () => {
    it('writes a .docx beside the report and prints its path', () => {
      const cwd = folderWith({ 'a.md': finished });
      const { code, out } = bao(['export', 'a.md'], { cwd });
      assert.equal(out.trim(), join(cwd, 'a.docx'));
      assert.equal(readFileSync(join(cwd, 'a.docx')).subarray(0, 2).toString(), 'PK');
      assert.equal(code, 0);
    });

    it('refuses while blanks are left, lists them and writes nothing', () => {
      const cwd = folderWith({ 'a.md': withBlank });
      const { code, err } = bao(['export', 'a.md', '-o', 'b.docx'], { cwd });
      assert.match(err, /a\.md:\d+:12: .*\[blank\]/);
      assert.equal(code, 1);
      assert.deepEqual(readdirSync(cwd), ['a.md']);
    });

    for (const option of ['--draft', '--force']) {
      it(`writes anyway with ${option}`, () => {
        const cwd = folderWith({ 'a.md': withBlank });
        assert.equal(bao(['export', option, '-o', 'b.docx', 'a.md'], { cwd }).code, 0);
        assert.ok(existsSync(join(cwd, 'b.docx')));
      });
    }

    it('exports with an empty number and date', () => {
      const unsigned = finished.replace('số: 8', 'số:').replace(/ngày: .*/, 'ngày:');
      const cwd = folderWith({ 'a.md': unsigned });
      assert.equal(bao(['export', 'a.md'], { cwd }).code, 0);
    });

    it('refuses what is no report with code 2', () => {
      const cwd = folderWith({ 'ghi-chu.md': '# Ghi chú\n' });
      assert.equal(bao(['export', 'ghi-chu.md'], { cwd }).code, 2);
    });

    it('leaves a read-only .docx as it was and says what to do', () => {
      const cwd = folderWith({ 'a.md': finished, 'a.docx': 'cũ' });
      chmodSync(join(cwd, 'a.docx'), 0o444);
      const { code, err } = bao(['export', 'a.md'], { cwd });
      assert.match(err, /Không ghi được tệp .*a\.docx/);
      assert.equal(code, 2);
      assert.equal(readFileSync(join(cwd, 'a.docx'), 'utf8'), 'cũ');
      assert.deepEqual(readdirSync(cwd).sort(), ['a.docx', 'a.md']);
    });

    it('says that the folder of -o does not exist', () => {
      const cwd = folderWith({ 'a.md': finished });
      const { code, err } = bao(['export', 'a.md', '-o', 'khong/co/b.docx'], { cwd });
      assert.match(err, /thư mục không có/);
      assert.equal(code, 2);
    });
  });

  describe('new and templates', () => {
    it('starts a report from each template, which has no finding but its blanks', () => {
      const listed = bao(['templates']);
      assert.equal(listed.code, 0);
      const names = listed.out
        .trim()
        .split('\n')
        .map((line) => line.split('\t')[0] as string);
      assert.ok(names.includes('tong-ket-xay-dung-dang') && names.includes('bao-cao-chinh-tri'));
      for (const name of names) {
        const cwd = folderWith({});
        assert.equal(bao(['new', name, '-o', 'moi.md'], { cwd }).code, 0);
        const { out } = bao(['lint', '--format', 'json', 'moi.md'], { cwd });
        const others = (JSON.parse(out) as JsonFinding[]).filter(({ rule }) => rule !== 'blank');
        assert.deepEqual(others, [], name);
      }
    });

    it('never overwrites a file', () => {
      const cwd = folderWith({ 'a.md': 'cũ' });
      assert.equal(bao(['new', 'bao-cao-chinh-tri', '-o', 'a.md'], { cwd }).code, 2);
      assert.equal(readFileSync(join(cwd, 'a.md'), 'utf8'), 'cũ');
    });

    it('takes a template from the folder of the unit', () => {
      const cwd = folderWith({});
      mkdirSync(join(cwd, 'mau-bao-cao'));
      const text = '---\nmẫu: rieng\n---\n<!-- tên mẫu: Mẫu riêng -->\n\n# I. MỘT\n\nĐã có.\n';
      writeFileSync(join(cwd, 'mau-bao-cao', 'rieng.md'), text);
      assert.match(bao(['templates'], { cwd }).out, /^rieng\tMẫu riêng$/m);
    });

    it('names the nearest templates for an unknown one', () => {
      const { code, err } = bao(['new', 'bao-cao-chinh-trị']);
      assert.match(err, /Gần nhất: bao-cao-chinh-tri/);
      assert.equal(code, 2);
    });
  });

  it('explains unknown commands and options without a stack trace', () => {
    for (const words of [
      ['lnt'],
      ['lint', '--fromat', 'json'],
      ['lint', '--format', 'xml', 'a.md'],
      [],
    ]) {
      const { code, err } = bao(words);
      assert.equal(code, 2);
      assert.doesNotMatch(err, /\bat .*:\d+:\d+/);
      assert.ok(err.length > 0);
    }
  });
});
