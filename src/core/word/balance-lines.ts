import { breakPenalty } from './break-penalty';

/**
 * Breaks a text into few lines that fit, as even as possible, rather after a comma than inside a name; one line
 * more is better than a broken compound word. A word wider than the line stands alone.
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
  readonly cost: number;
  readonly from: number;
}

/** Least sum of the squared room left in each line and of the penalties for where lines end. */
function bestSpans(
  words: readonly string[],
  widths: readonly number[],
  blank: number,
  limit: number,
): [number, number][] {
  const best: Choice[] = [{ cost: 0, from: 0 }];
  for (let end = 1; end <= words.length; end++) {
    let width = -blank;
    let choice: Choice = { cost: Infinity, from: end - 1 };
    const penalty = breakPenalty(words[end - 1] as string, words[end]);
    for (let start = end - 1; start >= 0; start--) {
      width += (widths[start] as number) + blank;
      if (width > limit && start < end - 1) break;
      const room = Math.max(0, 1 - width / limit);
      const cost = (best[start] as Choice).cost + room * room + penalty;
      if (cost < choice.cost) choice = { cost, from: start };
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
