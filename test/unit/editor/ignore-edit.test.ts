import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { applyEdits } from '../../../src/core/checks/apply-fixes';
import { Checker } from '../../../src/core/checks/engine';
import type { Finding } from '../../../src/core/checks/model';
import { rules } from '../../../src/core/checks/rules';
import { parseReport } from '../../../src/core/report/parse-report';
import { ignoreEdit } from '../../../src/editor/ignore-edit';
import { plainContext } from '../checks/plain-context';

const frontMatter = '---\nmẫu: tu-do\ntên loại: BÁO CÁO\n---\n\n';
const only = new Set(['blank', 'paragraph-break']);

function check(text: string): Finding[] {
  const checker = new Checker({
    rules: rules.filter(({ id }) => only.has(id)),
    severities: new Map(),
    context: plainContext,
  });
  return checker.check(parseReport(text));
}

/** The body after "ignore here" on its finding number `index`. */
function ignored(body: string, index = 0): string {
  const text = frontMatter + body;
  const found = check(text);
  const finding = found[index];
  assert.ok(finding, `no finding ${index}`);
  const edit = ignoreEdit(parseReport(text), finding);
  assert.ok(edit, 'no comment offered');
  const changed = applyEdits(text, [edit]);
  assert.ok(check(changed).length < found.length, `still found in:\n${changed}`);
  return changed.slice(frontMatter.length);
}

const comment = '<!-- bao-cao ignore blank -->';

describe('to ignore a finding here', () => {
  it('puts a comment on the line before a paragraph, a heading, a table, a footnote', () => {
    assert.equal(ignored('Có …… chi bộ.\n'), `${comment}\nCó …… chi bộ.\n`);
    assert.equal(ignored('# I. NĂM 20…\n'), `${comment}\n# I. NĂM 20…\n`);
    const table = '| Năm | Số |\n| --- | --- |\n| 2025 | …… chi bộ |\n';
    assert.equal(ignored(table), `${comment}\n${table}`);
    const note = 'Theo báo cáo[^1].\n\n[^1]: Số …… của Tỉnh ủy.\n';
    assert.equal(ignored(note), note.replace('[^1]:', `${comment}\n[^1]:`));
  });

  it('goes before the first line of a paragraph of several', () => {
    const body = 'Đảng ủy đã họp và\ngiao cho …… chi bộ.\n';
    assert.equal(ignored(body), `${comment}\n${body}`);
  });

  it('stands inside an item, so that the next one is still checked', () => {
    const body = '- Có …… chi bộ;\n- Có …… đảng viên.\n';
    const changed = `- Có ${comment} …… chi bộ;\n- Có …… đảng viên.\n`;
    assert.equal(ignored(body), changed);
    assert.equal(check(frontMatter + changed).length, 1);
  });

  it('stands inside a numbered paragraph for the same reason', () => {
    const body = '1. Có …… chi bộ;\n2. Có …… đảng viên.\n';
    const changed = ignored(body);
    assert.match(changed, /^1\. Có <!--/);
    assert.equal(check(frontMatter + changed).length, 1);
  });

  it('names the rule of the finding', () => {
    const body = 'Đảng ủy đã họp.\nCác chi bộ đã học.\n';
    assert.equal(ignored(body), `<!-- bao-cao ignore paragraph-break -->\n${body}`);
  });

  it('silences every finding of a draft full of them', () => {
    const text = readFileSync('samples/ban-nhap-tong-ket.md', 'utf8');
    const report = parseReport(text);
    const found = check(text);
    const inBody = found.filter(({ range }) => range.start > (report.frontMatter.range?.end ?? 0));
    assert.ok(inBody.length > 10);
    for (const finding of inBody) {
      const edit = ignoreEdit(report, finding);
      assert.ok(edit, finding.message);
      const left = check(applyEdits(text, [edit]));
      assert.ok(left.length < found.length, `${finding.rule} at ${finding.range.start}`);
    }
  });

  it('is a line of its own in the front matter, above the key or the item', () => {
    const text =
      '---\ntên loại: BÁO CÁO\nđịa danh: xã …\nnơi nhận:\n  - Các chi bộ\n  - Đảng ủy xã …\n  - Lưu Chi bộ …\n---\n';
    const found = check(text);
    assert.equal(found.length, 3);
    for (const [index, line] of [
      [0, '# bao-cao ignore blank\nđịa danh:'],
      [1, '  # bao-cao ignore blank\n  - Đảng ủy xã'],
    ] as const) {
      const edit = ignoreEdit(parseReport(text), found[index] as Finding);
      assert.ok(edit);
      const changed = applyEdits(text, [edit]);
      assert.ok(changed.includes(line), changed);
      assert.equal(check(changed).length, 2, changed);
      assert.deepEqual(parseReport(changed).frontMatter.problems, []);
    }
  });

  it('is not offered for a key that is missing', () => {
    const text = '---\ntên loại: BÁO CÁO\n---\n';
    const finding = { ...check(`${text}Có …… xe.`)[0], range: { start: 0, end: 3 } } as Finding;
    assert.equal(ignoreEdit(parseReport(text), finding), undefined);
  });
});
