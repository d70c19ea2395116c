/**
 * Breaks a text into the fewest lines that fit, as even as possible. A word wider than the line stands alone.
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
  const widths = words.map(measure);
  const blank = measure(' ');
  const spans = bestSpans(widths, blank, width);
  return spans.map(([start, end]) => words.slice(start, end).join(' '));
}

/** Least count of lines first, then the least sum of squared line widths. */
function bestSpans(widths: readonly number[], blank: number, limit: number): [number, number][] {
  const count = widths.length;
  const best: { lines: number; cost: number; from: number }[] = [{ lines: 0, cost: 0, from: 0 }];
  for (let end = 1; end <= count; end++) {
    let width = -blank;
    let choice = { lines: Infinity, cost: Infinity, from: end - 1 };
    for (let start = end - 1; start >= 0; start--) {
      width += (widths[start] as number) + blank;
      if (width > limit && start < end - 1) break;
      const before = best[start] as { lines: number; cost: number };
      const lines = before.lines + 1;
      const cost = before.cost + width * width;
      if (lines < choice.lines || (lines === choice.lines && cost < choice.cost)) {
        choice = { lines, cost, from: start };
      }
    }
    best.push(choice);
  }
  const spans: [number, number][] = [];
  for (let end = count; end > 0;) {
    const { from } = best[end] as { from: number };
    spans.unshift([from, end]);
    end = from;
  }
  return spans;
}
