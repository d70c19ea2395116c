import assert from 'node:assert/strict';
import { applyEdits } from '../../../../src/core/checks/apply-fixes';
import type { ReportRule, RuleContext, RuleFinding } from '../../../../src/core/checks/model';
import { readAnew } from '../../../../src/core/checks/prose/readings';
import { ReportParser } from '../../../../src/core/report/parse-report';
import type { Template } from '../../../../src/core/templates/model';
import { plainContext } from '../plain-context';

const parser = new ReportParser();

/** What a rule says of a text. */
export function run(
  rule: ReportRule,
  text: string,
  templates: Iterable<Template> = [],
  language: RuleContext['language'] = 'vi',
): readonly RuleFinding[] {
  const known = new Map([...templates].map((template) => [template.name, template]));
  const context = { ...plainContext, language, templates: known };
  return rule.check(parser.parse(text), {
    ...context,
    read: readAnew,
    wordSlips: () => assert.fail('these rules read the outline, not the words'),
    readReport: (report, reader) =>
      reader(report, { ...context, keep: (_, make) => make(), read: readAnew }),
  });
}

/** The places of findings, as text. */
export function places(text: string, findings: readonly RuleFinding[]): string[] {
  return findings.map(({ range }) => text.slice(range.start, range.end));
}

/** The text after the first fix of a finding; the same text when it has none. */
export function fix(text: string, finding: RuleFinding | undefined, which = 0): string {
  return applyEdits(text, finding?.fixes?.[which]?.edits ?? []);
}
