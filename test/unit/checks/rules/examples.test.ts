import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { applyEdits } from '../../../../src/core/checks/apply-fixes';
import { Checker } from '../../../../src/core/checks/engine';
import { ruleIds } from '../../../../src/core/checks/model';
import type { CheckContext, Rule, RuleExample } from '../../../../src/core/checks/model';
import { rules } from '../../../../src/core/checks/rules';
import { parseReport } from '../../../../src/core/report/parse-report';
import type { Range } from '../../../../src/core/report/range';
import { readTemplate } from '../../../../src/core/templates/read-template';
import { plainContext } from '../plain-context';

const frontMatter = '---\nmẫu: bao-cao-chinh-tri\n---\n';

const templates = new Map(
  readdirSync('templates').map((file) => {
    const name = file.replace(/\.md$/, '');
    return [name, readTemplate(name, readFileSync(`templates/${file}`, 'utf8'))];
  }),
);
const context: CheckContext = { ...plainContext, templates };

/** Takes `«` and `»` out of an example; returns the text and the ranges they marked. */
function readExample(example: RuleExample): { text: string; marked: Range[] } {
  const whole = example.wholeFile ? example.markdown : frontMatter + example.markdown;
  let text = '';
  const marked: Range[] = [];
  for (const part of whole.split(/([«»])/)) {
    if (part === '«') marked.push({ start: text.length, end: -1 });
    else if (part === '»') marked.push({ start: (marked.pop() as Range).start, end: text.length });
    else text += part;
  }
  return { text, marked };
}

function check(rule: Rule, text: string): ReturnType<Checker['check']> {
  const checker = new Checker({ rules: [rule], context, severities: new Map() });
  return checker.check(parseReport(text)).filter(({ severity }) => severity !== 'info');
}

describe('rules', () => {
  it('every id has a rule, once', () => {
    assert.deepEqual(rules.map(({ id }) => id).sort(), [...ruleIds].sort());
  });

  for (const rule of rules) {
    describe(rule.id, () => {
      it('has an example that is found and one that is silent', () => {
        assert.ok(rule.examples.some(({ markdown }) => markdown.includes('«')));
        assert.ok(rule.examples.some(({ markdown }) => !markdown.includes('«')));
      });

      for (const example of rule.examples) {
        it(JSON.stringify(example.markdown.slice(0, 90)), () => {
          const { text, marked } = readExample(example);
          const findings = check(rule, text);
          assert.deepEqual(
            findings.map(({ range }) => text.slice(range.start, range.end)),
            marked.map(({ start, end }) => text.slice(start, end)),
          );
          assert.deepEqual(
            findings.map(({ range }) => range),
            marked,
          );
          if (example.fixed === undefined) return;
          const edits = findings.flatMap(({ fixes }) => fixes[0]?.edits ?? []);
          const expected = example.wholeFile ? example.fixed : frontMatter + example.fixed;
          assert.equal(applyEdits(text, edits), expected);
        });
      }
    });
  }
});
