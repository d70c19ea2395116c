import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import { lintRule } from 'unified-lint-rule';
import type { VFile } from 'vfile';
import { LineIndex } from '../report/line-index';
import type { Report } from '../report/model';
import { controlName } from '../report/control-words';
import { Checker } from './engine';
import type { CheckContext, Finding, Rule } from './model';

/** Where a file keeps its Report for the rules that follow. */
export const reportKey = 'report';

/**
 * Makes an ordinary `unified-lint-rule` plugin of a rule. That library knows two severities and overwrites
 * `url`, `ruleId` and `source` of a message, so our finding stands whole in its field `finding`.
 *
 * @param rule reads the Report the preset has put into `file.data`
 */
export function toLintRule(rule: Rule, context: CheckContext): Plugin<[], Root> {
  const checker = new Checker({ rules: [rule], context, severities: new Map(), controls: false });
  return lintRule<Root>(`${controlName}:${rule.id}`, (_tree, file) => {
    const report = file.data[reportKey] as Report | undefined;
    if (report) addMessages(file, report.text, checker.check(report));
  });
}

function addMessages(file: VFile, text: string, findings: readonly Finding[]): void {
  const lines = new LineIndex(text);
  const point = (offset: number): { line: number; column: number; offset: number } => {
    const { line, column } = lines.position(offset);
    return { line: line + 1, column: column + 1, offset };
  };
  for (const finding of findings) {
    const place = { start: point(finding.range.start), end: point(finding.range.end) };
    const message = file.message(finding.message, { place });
    Object.assign(message, { expected: [...finding.expected], finding });
  }
}
