import { Checker } from '../checks/engine';
import type { CheckContext } from '../checks/model';
import { numberAndCode } from '../checks/rules/number-and-code';
import { recipients } from '../checks/rules/recipients';
import { signature } from '../checks/rules/signature';
import { stateFormat } from '../checks/rules/state-format';
import { parseReport } from '../report/parse-report';
import { fold } from '../vietnamese/fold';
import type { WordFile, WordFinding, WordParagraph } from './model';
import { placeOf } from './place';

/** Rules for reports whose findings hold for a Word file, too. */
export const wordingRules = [stateFormat, numberAndCode, signature, recipients];
/** What stands round a value in the front matter. */
const wrapping = /^\s*(?:[-–]\s+)?(?:[\p{L}\s]{1,40}:\s+)?["']?|(?:["']|(?<!\s))\s*$/gu;

/**
 * What the rules for reports say of the wording of the file, as a report: habits of the State's format, number and
 * code, authority and position, recipients. They need a person.
 */
export function wordingFindings({ markdown, all }: WordFile, context: CheckContext): WordFinding[] {
  const checker = new Checker({ rules: wordingRules, severities: new Map(), context });
  return checker.check(parseReport(markdown)).map(({ rule, severity, message, range }) => ({
    rule,
    severity,
    message,
    place: placeOf(paragraphSaying(lineAt(markdown, range.start), all)),
    count: 1,
    fixedByExport: false,
  }));
}

function lineAt(text: string, at: number): string {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const end = text.indexOf('\n', at);
  return text.slice(start, end === -1 ? text.length : end);
}

function paragraphSaying(line: string, all: readonly WordParagraph[]): WordParagraph | undefined {
  const wanted = plain(line.replace(wrapping, ''));
  if (wanted === '') return undefined;
  return all.find(({ runs }) => plain(runs.map(({ text }) => text).join('')).includes(wanted));
}

/** Letters and figures only: import takes signs away and escapes others. */
function plain(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
