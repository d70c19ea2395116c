import type { Scalar } from '../../report/front-matter/model';
import type { Report } from '../../report/model';
import { toSource } from '../../report/passages';
import type { RuleFinding, Severity } from '../model';
import { rangeWithin } from './report-texts';

/** What is wrong with a value of the front matter. */
export interface ValueFault {
  readonly scalar: Scalar;
  /** The words meant; the whole value by default. */
  readonly words?: string;
  readonly message: string;
  readonly severity?: Severity;
  /** What should stand in place of the words, best first. */
  readonly expected?: readonly string[];
  /** Title of the fix that puts the first expectation there; without one the user decides. */
  readonly fix?: string;
}

/** Findings of values with a place in the source; a unit's defaults have none. */
export function valueFindings(source: string, faults: readonly ValueFault[]): RuleFinding[] {
  return faults.flatMap(({ scalar, words, message, severity, expected, fix }): RuleFinding[] => {
    const range = rangeWithin(scalar, words ?? scalar.text, source);
    if (!range) return [];
    const isExact = source.slice(range.start, range.end) === (words ?? scalar.text);
    const right = expected?.[0];
    return [
      {
        range,
        message,
        ...(severity && { severity }),
        ...(expected && { expected }),
        ...(fix !== undefined &&
          right !== undefined &&
          isExact && { fixes: [{ title: fix, edits: [{ range, text: right }], safe: false }] }),
      },
    ];
  });
}

/** Longer paragraphs are sentences. */
const longestLine = 150;

/** Lines of the body that hold what the front matter should, so that it prints twice or in the wrong place. */
export function typedInBody(report: Report, pattern: RegExp, message: string): RuleFinding[] {
  return report.passages
    .filter(
      ({ kind, text }) =>
        kind === 'paragraph' &&
        text.length < longestLine &&
        pattern.test(text.normalize('NFC').trim()),
    )
    .map((passage) => ({ range: toSource(passage, 0, passage.text.length), message }));
}
