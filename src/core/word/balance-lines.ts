import { breakPenalty } from './break-penalty';

/**
 * Breaks a text into the fewest lines that fit, as even as possible, rather after a comma than inside a name.
 * A word wider than the line stands alone.
 *
 * @param text words apart by single blanks; no-break blanks hold words together
 * @param width of a line, in the unit of `measure`
 * @returns the lines; joined by any one character they are as long as `text`
 */
export function balanceLines(
  text: string,
  width: number,
  measure: (text: string) => number,
): string[] {
  if (measure(text) <= width) return [text];
  const words = text.split(' ');
  const spans = bestSpans(words, words.map(measure), measure(' '), width);
  return spans.map(([start, end]) => words.slice(start, end).join(' '));
}

interface Choice {
  readonly lines: number;
  readonly cost: number;
  readonly from: number;
}

/** Least count of lines first, then the least sum of squared line widths and penalties. */
function bestSpans(
  words: readonly string[],
  widths: readonly number[],
  blank: number,
  limit: number,
): [number, number][] {
  const best: Choice[] = [{ lines: 0, cost: 0, from: 0 }];
  for (let end = 1; end <= words.length; end++) {
    let width = -blank;
    let choice: Choice = { lines: Infinity, cost: Infinity, from: end - 1 };
    const penalty = breakPenalty(words[end - 1] as string, words[end]) * limit * limit;
    for (let start = end - 1; start >= 0; start--) {
      width += (widths[start] as number) + blank;
      if (width > limit && start < end - 1) break;
      const before = best[start] as Choice;
      const lines = before.lines + 1;
      const cost = before.cost + width * width + penalty;
      if (lines < choice.lines || (lines === choice.lines && cost < choice.cost)) {
        choice = { lines, cost, from: start };
      }
    }
    best.push(choice);
  }
  const spans: [number, number][] = [];
  for (let end = words.length; end > 0;) {
    const { from } = best[end] as Choice;
    spans.unshift([from, end]);
    end = from;
  }
  return spans;
}
