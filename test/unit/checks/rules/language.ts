import { languageRuleIds } from '../../../../scripts/bench/language-rules';
import { applyEdits } from '../../../../src/core/checks/apply-fixes';
import { Checker } from '../../../../src/core/checks/engine';
import type { Finding, Rule } from '../../../../src/core/checks/model';
import { rules } from '../../../../src/core/checks/rules';
import { parseReport } from '../../../../src/core/report/parse-report';
import { plainContext } from '../plain-context';

const frontMatter = '---\nmẫu: bao-cao-chinh-tri\n---\n';

/** Findings of some rules, `blank` taking its places first as in the product. */
export function findIn(chosen: readonly Rule[], text: string): Finding[] {
  const checker = new Checker({
    rules: chosen,
    context: plainContext,
    severities: new Map(),
  });
  return checker.check(parseReport(text));
}

/** What a rule marks in a body, as `text → first expectation`. */
export function marks(rule: Rule, body: string): string[] {
  const text = frontMatter + body;
  return findIn([rule], text).map(
    ({ range, expected }) =>
      text.slice(range.start, range.end) + (expected[0] === undefined ? '' : ` → ${expected[0]}`),
  );
}

/** The body after the first fix of every finding, or of those that are safe. */
export function fixed(rule: Rule, body: string, onlySafe = false): string {
  const text = frontMatter + body;
  const edits = findIn([rule], text).flatMap(({ fixes }) => {
    const fix = onlySafe ? fixes.find(({ safe }) => safe) : fixes[0];
    return fix?.edits ?? [];
  });
  return applyEdits(text, edits).slice(frontMatter.length);
}

/** Every rule of the language. */
export const languageRules = rules.filter(({ id }) => languageRuleIds.includes(id));
