import assert from 'node:assert/strict';
import { Checker } from '../../../src/core/checks/engine';
import { blockingFindings, mayBlock } from '../../../src/core/checks/export-gate';
import type { RuleId, Severity } from '../../../src/core/checks/model';
import { rules } from '../../../src/core/checks/rules';
import { parseReport } from '../../../src/core/report/parse-report';
import { plainContext } from './plain-context';

const texts = rules.flatMap(({ examples }) =>
  examples.map(({ markdown, wholeFile }) => {
    const text = markdown.replace(/[«»]/g, '');
    return wholeFile ? text : `---\ntên loại: BÁO CÁO\n---\n\n${text}\n`;
  }),
);

function blocking(asked: typeof rules, severities: ReadonlyMap<RuleId, Severity>): unknown[] {
  return texts.map((text) =>
    blockingFindings(
      new Checker({ rules: asked, severities, context: plainContext }).check(parseReport(text)),
    ).map(({ rule, range }) => `${rule} ${range.start}`),
  );
}

describe('mayBlock', () => {
  for (const severities of [
    new Map<RuleId, Severity>(),
    new Map<RuleId, Severity>([
      ['spacing', 'error'],
      ['spelling', 'warning'],
    ]),
  ]) {
    it(`lets pass every rule that stops an export of the examples (${severities.size} set)`, function () {
      this.timeout(120_000);
      const some = rules.filter((rule) => mayBlock(rule, severities));
      assert.ok(some.length < rules.length / 2);
      const found = blocking(rules, severities);
      assert.ok(found.flat().length > 10);
      assert.deepEqual(blocking(some, severities), found);
    });
  }
});
