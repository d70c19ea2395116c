import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { remark } from 'remark';
import { Checker } from '../../../src/core/checks/engine';
import type { CheckContext, Finding } from '../../../src/core/checks/model';
import { remarkPreset } from '../../../src/core/checks/remark-preset';
import { rules } from '../../../src/core/checks/rules';
import { parseReport } from '../../../src/core/report/parse-report';
import { readTemplate } from '../../../src/core/templates/read-template';
import { controlTexts } from './control-texts';
import { plainContext } from './plain-context';

const read = (folder: string): [string, string][] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.md'))
    .map((file) => [file, readFileSync(`${folder}/${file}`, 'utf8')]);

const templates = read('templates');
const context: CheckContext = {
  ...plainContext,
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
  ...controlTexts.map(({ name, body }): [string, string] => [name, report(body)]),
  [
    'a comment of several lines',
    report('<!-- một\n\nhai -->\n\n<!-- bao-cao ignore blank -->\n\nCó …… xe.\n\nCó …… hộ.'),
  ],
  [
    'comments in the front matter',
    '---\ntên loại: BÁO CÁO\n# bao-cao ignore signature -- người ký xin ghi vậy\nhọ tên: NGUYỄN VĂN MẪU\nchức vụ: BÍ THƯ CHI BỘ\n# bao-cao disable blank\nđịa danh: …\n---\n\nCó …… xe.\n\n<!-- bao-cao enable blank -->\n\nCó …… hộ.\n',
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

  it('leaves the text as it is', async () => {
    const text =
      '---\ntên loại: BÁO CÁO\n---\n\n<!-- bao-cao\n  ignore blank -- chờ -->\n\nCó …… xe.\n';
    assert.equal(String(await remark().use(remarkPreset(context)).process(text)), text);
  });

  it('keeps our severity, expectation and fixes', async () => {
    const file = await remark()
      .use(remarkPreset(context))
      .process('---\nten loai: BÁO CÁO\nmau: x\nso hieu: 1\n---\n\nCó …… xe.\n');
    const withFixes = file.messages.filter((message) => {
      const { finding } = message as unknown as { finding: Finding };
      assert.deepEqual([message.ruleId, message.expected], [finding.rule, finding.expected]);
      return finding.fixes.length > 0;
    });
    assert.ok(withFixes.length > 0);
  });

  it('says nothing of other Markdown files', async () => {
    const file = await remark().use(remarkPreset(context)).process('# Ghi chú\n\nCó …… việc.\n');
    assert.deepEqual(file.messages, []);
  });
});

function toLine({ rule, range, message }: Finding): string {
  return `${rule} ${range.start}-${range.end} ${message}`;
}
