import assert from 'node:assert/strict';
import { fields } from '../../../src/core/report/front-matter/fields';
import type { FieldName } from '../../../src/core/report/front-matter/fields';
import type { FieldValues } from '../../../src/core/report/front-matter/read-front-matter';
import { parseReport } from '../../../src/core/report/parse-report';
import { newReport } from '../../../src/core/templates/new-report';
import { readTemplate } from '../../../src/core/templates/read-template';
import { ourTemplates } from './our-templates';

function defaults(...names: FieldName[]): FieldValues {
  const range = { start: -1, end: -1 };
  return new Map(names.map((name) => [name, { type: 'scalar', text: 'x', source: 'x', range }]));
}

const file = `---
mẫu: mau
cơ quan ban hành:
  - ĐẢNG ỦY
  - XÃ …
quyền hạn: T/M ĐẢNG ỦY
họ tên: …
---
<!-- tên mẫu: Mẫu thử -->

<!-- Hướng dẫn: điền vào. -->

# I. MỘT
<!-- mục: tùy chọn -->
<!-- mục: hoặc "HAI" -->

Chữ. <!-- mục: nhãn --> Chữ nữa.
`;

describe('newReport', () => {
  it('leaves markers and their lines out and keeps guidance', () => {
    assert.equal(
      newReport(readTemplate('mau', file)),
      file
        .replace('<!-- tên mẫu: Mẫu thử -->\n', '')
        .replace('<!-- mục: tùy chọn -->\n<!-- mục: hoặc "HAI" -->\n', '')
        .replace(' <!-- mục: nhãn -->', ''),
    );
  });

  it('leaves out what the unit supplies, the two ways to give a signature taken together', () => {
    const template = readTemplate('mau', file);
    const head = (values: FieldValues): string[] =>
      parseReport(newReport(template, values)).frontMatter.entries.map(({ key }) => key);
    assert.deepEqual(head(defaults('issuingBody')), ['mẫu', 'quyền hạn', 'họ tên']);
    assert.deepEqual(head(defaults('signatures')), ['mẫu', 'cơ quan ban hành']);
    assert.deepEqual(head(defaults(...fields.map(({ name }) => name))), ['mẫu']);
  });

  it('names the template whatever the file says', () => {
    const head = (name: string, text: string): string =>
      newReport(readTemplate(name, text)).split('# I.')[0] ?? '';
    assert.equal(head('cua-xa', '---\nmẫu: khac\nsố:\n---\n\n# I. A\n'), '---\nmẫu: cua-xa\nsố:\n---\n\n');
    assert.equal(head('cua-xa', '---\nsố:\n---\n\n# I. A\n'), '---\nmẫu: cua-xa\nsố:\n---\n\n');
    assert.equal(head('cua-xa', '---\n---\n\n# I. A\n'), '---\nmẫu: cua-xa\n---\n\n');
    assert.equal(head('cua-xa', '# I. A\n'), '---\nmẫu: cua-xa\n---\n\n');
    assert.equal(head('a: b', '# I. A\n'), '---\nmẫu: "a: b"\n---\n\n');
  });

  it('makes a report of every template that ships, without markers or doubled empty lines', () => {
    for (const template of ourTemplates.values()) {
      const text = newReport(template);
      const report = parseReport(text);
      assert.equal(report.frontMatter.metadata.template?.text, template.name);
      assert.doesNotMatch(text, /<!--\s*(?:mục|tên mẫu)\s*:/);
      assert.doesNotMatch(text, /\n\n\n/);
      assert.match(text, /<!-- Hướng dẫn/);
    }
  });
});
