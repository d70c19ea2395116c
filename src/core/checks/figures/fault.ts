import type { figureMessages } from '../../messages/figures';
import type { Range } from '../../report/range';
import type { RuleFinding, Severity, TextEdit } from '../model';

type FigureTexts = (typeof figureMessages)['vi'];

/** Figures that contradict each other, before it is put into words. */
export interface FigureFault {
  readonly range: Range;
  readonly say: (texts: FigureTexts) => string;
  readonly severity?: Severity;
  /** What should stand in the range, when it is certain. */
  readonly expected?: string;
  readonly fix?: {
    readonly title: (texts: FigureTexts) => string;
    readonly edits: readonly TextEdit[];
  };
}

/** Puts a fault into words. A fix is never safe: which of two figures is wrong, people know. */
export function toFinding(
  { range, say, severity, expected, fix }: FigureFault,
  texts: FigureTexts,
): RuleFinding {
  const replacement = expected !== undefined && {
    title: texts.change(expected),
    edits: [{ range, text: expected }],
    safe: false,
  };
  return {
    range,
    message: say(texts),
    ...(severity && { severity }),
    ...(expected !== undefined && { expected: [expected] }),
    ...(replacement && { fixes: [replacement] }),
    ...(fix && { fixes: [{ title: fix.title(texts), edits: fix.edits, safe: false }] }),
  };
}
