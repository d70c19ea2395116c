import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { bao, finished, folderWith } from './program';

/** A folder with the export of a report, and the same with a colon where none belongs. */
function folderWithExports(): string {
  const cwd = folderWith({ 'a.md': finished });
  assert.equal(bao(['export', '--force', 'a.md'], { cwd }).code, 0);
  const parts = unzipSync(readFileSync(join(cwd, 'a.docx')));
  const text = strFromU8(parts['word/document.xml'] as Uint8Array);
  parts['word/document.xml'] = strToU8(text.replace('>Số <', '>Số: <'));
  writeFileSync(join(cwd, 'b.docx'), zipSync(parts));
  return cwd;
}

describe('check on the command line', () => {
  const cwd = folderWithExports();

  it('is content with our own export', () => {
    const { code, out, err } = bao(['check', 'a.docx'], { cwd });
    assert.equal(out, '');
    assert.match(err, /Không phát hiện lỗi nào/);
    assert.equal(code, 0);
  });

  it('names place, clause and check, and what puts it right', () => {
    const { code, out, err } = bao(['check', 'b.docx', 'a.docx'], { cwd });
    assert.match(
      out,
      /^b\.docx: đoạn \d “Số: 08-BC\/ĐU”: cảnh báo: .*\(HD 05, Phụ lục 2\)\. \[word-header\]\n$/,
    );
    assert.match(err, /0 lỗi, 1 cảnh báo.*\nNhập tệp này thành báo cáo rồi xuất lại/s);
    assert.equal(code, 1);
  });

  it('prints JSON and SARIF', () => {
    const json = JSON.parse(bao(['check', '--format', 'json', 'b.docx'], { cwd }).out) as unknown[];
    assert.equal(json.length, 1);
    const [first] = json as Record<string, unknown>[];
    assert.deepEqual(Object.keys(first ?? {}), [
      ...['file', 'page', 'paragraph', 'quote', 'count', 'rule', 'severity', 'message'],
      ...['fixedByExport', 'url'],
    ]);
    assert.equal(first?.url, 'docs/reference/word-check.md#word-header');
    const sarif = bao(['check', '--format', 'sarif', 'b.docx'], { cwd }).out;
    const { runs } = JSON.parse(sarif) as { runs: { results: { ruleId: string }[] }[] };
    assert.deepEqual(
      runs[0]?.results.map(({ ruleId }) => ruleId),
      ['word-header'],
    );
  });

  it('holds a file against the older norm', () => {
    const { code, out } = bao(['check', '--profile', 'hd36', 'a.docx'], { cwd });
    assert.match(out, /“,” \(HD 36; như HD 05, mục 9\.2\)\. \[word-recipients\]/);
    assert.equal(code, 1);
  });

  it('says in one sentence what it cannot read', () => {
    const { code, err } = bao(['check', 'a.md'], { cwd });
    assert.match(err, /^a\.md: .*không phải tệp Word/);
    assert.equal(code, 2);
  });
});

describe('export to PDF on the command line', () => {
  const office = (convert: string): NodeJS.ProcessEnv => {
    const bin = folderWith({});
    const script = `#!/bin/sh\ncase "$*" in *--version*) echo "LibreOffice 7.9.1.2";; *) ${convert};; esac\n`;
    writeFileSync(join(bin, 'soffice'), script, { mode: 0o755 });
    return { ...process.env, PATH: `${bin}:${process.env.PATH ?? ''}` };
  };
  before(function () {
    // The stand-in for LibreOffice is a shell script.
    if (process.platform === 'win32') this.skip();
  });

  it('writes the PDF alone and names the program', () => {
    const cwd = folderWith({ 'a.md': finished });
    const env = office(
      `for w in "$@"; do [ "$b" = --outdir ] && printf '%%PDF-1.7\\n%%%%EOF\\n' > "$w/bao-cao.pdf"; b="$w"; done`,
    );
    const { code, out, err } = bao(['export', '--pdf', 'a.md'], { cwd, env });
    assert.equal(out.trim(), join(cwd, 'a.pdf'));
    assert.match(err, /LibreOffice 7\.9\.1\.2/);
    assert.equal(readFileSync(join(cwd, 'a.pdf'), 'utf8'), '%PDF-1.7\n%%EOF\n');
    assert.equal(code, 0);
  });

  it('keeps the old PDF when the program fails, and says so', () => {
    const cwd = folderWith({ 'a.md': finished, 'a.pdf': 'cũ' });
    const { code, err } = bao(['export', '--pdf', 'a.md'], { cwd, env: office('exit 1') });
    assert.match(err, /LibreOffice không chuyển được a\.pdf sang PDF\. Xin thử lại/);
    assert.equal(readFileSync(join(cwd, 'a.pdf'), 'utf8'), 'cũ');
    assert.equal(code, 2);
  });

  it('wants a name that ends in .pdf', () => {
    const cwd = folderWith({ 'a.md': finished });
    const { code, err } = bao(['export', '--pdf', '-o', 'b.docx', 'a.md'], { cwd });
    assert.match(err, /đuôi \.pdf/);
    assert.equal(code, 2);
  });
});
