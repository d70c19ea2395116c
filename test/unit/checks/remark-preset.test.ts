import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { remark } from 'remark';
import { Checker } from '../../../src/core/checks/engine';
import type { CheckContext, Finding } from '../../../src/core/checks/model';
import { remarkPreset } from '../../../src/core/checks/remark-preset';
import { rules } from '../../../src/core/checks/rules';
import { parseReport } from '../../../src/core/report/parse-report';
import { readTemplate } from '../../../src/core/templates/read-template';

const read = (folder: string): [string, string][] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.md'))
    .map((file) => [file, readFileSync(`${folder}/${file}`, 'utf8')]);

const templates = read('templates');
const context: CheckContext = {
  language: 'vi',
  dictionary: new Set(),
  templates: new Map(
    templates.map(([file, text]) => {
      const name = file.replace(/\.md$/, '');
      return [name, readTemplate(name, text)];
    }),
  ),
};

const report = (body: string): string => `---\ntên loại: BÁO CÁO\n---\n\n${body}\n`;

const texts: readonly (readonly [string, string])[] = [
  ...templates,
  ...read('samples'),
  ['ignore the next block', report('<!-- bao-cao ignore blank -->\n\nCó …… người.\n\nCó …… hộ.')],
  ['ignore with a reason', report('<!-- bao-cao ignore blank -- chờ số -->\n\nCó …… người.')],
  ['ignore inside a paragraph', report('Có <!-- bao-cao ignore blank --> …… người.')],
  ['ignore another rule', report('<!-- bao-cao ignore footnote -->\n\nCó …… người.')],
  [
    'disable and enable',
    report(
      '<!-- bao-cao disable blank -->\n\nCó …… người.\n\n<!-- bao-cao enable blank -->\n\nCó …… hộ.',
    ),
  ],
  ['disable all', report('Có …… người.\n\n<!-- bao-cao disable -->\n\nCó …… hộ.')],
  [
    'ignore before a list',
    report('<!-- bao-cao ignore -->\n\n- Có …… người;\n- Có …… hộ.\n\nCó …… xe.'),
  ],
  ['ignore before a heading', report('<!-- bao-cao ignore blank -->\n\n# I. NĂM 20…\n\nCó …… xe.')],
  [
    'an unknown word and an unknown rule',
    report('<!-- bao-cao tắt blank -->\n\n<!-- bao-cao ignore blnk -->\n\nCó …… xe.'),
  ],
  [
    'a comment of several lines',
    report('<!-- một\n\nhai -->\n\n<!-- bao-cao ignore blank -->\n\nCó …… xe.\n\nCó …… hộ.'),
  ],
];

describe('remark preset', () => {
  for (const [name, text] of texts) {
    it(`reports what the checker reports: ${name}`, async () => {
      const checker = new Checker({ rules, context, severities: new Map() });
      const expected = checker.check(parseReport(text)).map(toLine);
      const file = await remark().use(remarkPreset(context)).process(text);
      const reported = file.messages.map((message) => {
        assert.equal(message.source, 'bao-cao');
        const { finding } = message as unknown as { finding: Finding };
        assert.equal(message.ruleId, finding.rule);
        return toLine(finding);
      });
      assert.deepEqual(reported.sort(), expected.sort());
    });
  }

  it('says nothing of other Markdown files', async () => {
    const file = await remark().use(remarkPreset(context)).process('# Ghi chú\n\nCó …… việc.\n');
    assert.deepEqual(file.messages, []);
  });
});

function toLine({ rule, range, message }: Finding): string {
  return `${rule} ${range.start}-${range.end} ${message}`;
}
