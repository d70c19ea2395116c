import { Checker } from '../../../../src/core/checks/engine';
import type { Finding } from '../../../../src/core/checks/model';
import { confusedWords } from '../../../../src/core/checks/rules/confused-words';
import { spelling } from '../../../../src/core/checks/rules/spelling';
import { parseReport } from '../../../../src/core/report/parse-report';
import { plainContext } from '../plain-context';

const frontMatter = '---\nmẫu: bao-cao-chinh-tri\n---\n';

export interface WordFinding {
  readonly finding: Finding;
  /** The words it is about. */
  readonly words: string;
}

/** Findings of both word rules on a text, or on a file that has front matter. */
export function checkWords(text: string, dictionary: readonly string[] = []): WordFinding[] {
  const source = text.startsWith('---\n') ? text : frontMatter + text;
  const checker = new Checker({
    rules: [spelling, confusedWords],
    context: { ...plainContext, dictionary: new Set(dictionary) },
    severities: new Map(),
  });
  return checker.check(parseReport(source)).map((finding) => ({
    finding,
    words: source.slice(finding.range.start, finding.range.end),
  }));
}
