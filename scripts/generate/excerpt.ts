/** Texts of so many lines are shown whole. */
const wholeText = 14;
/** Lines shown before and after one that matters. */
const around = 3;
/** Longer lines lose their middle. */
const longestLine = 160;
const leftOut = '[…]';

/**
 * A text short enough to be read as an example: of a long one, the lines that matter and those around them.
 *
 * @param matters tells of a line and its index whether it must be shown
 */
export function excerpt(text: string, matters: (line: string, index: number) => boolean): string {
  const lines = text.replace(/\n+$/, '').split('\n');
  const isShown = (index: number): boolean =>
    lines.length <= wholeText ||
    lines
      .slice(Math.max(0, index - around), index + around + 1)
      .some((line, offset) => matters(line, Math.max(0, index - around) + offset));
  return lines
    .flatMap((line, index) => {
      if (isShown(index)) return [shortened(line)];
      return index === 0 || isShown(index - 1) ? [leftOut] : [];
    })
    .join('\n');
}

function shortened(line: string): string {
  if (line.length <= longestLine) return line;
  return `${line.slice(0, longestLine / 2)} ${leftOut} ${line.slice(-longestLine / 4)}`;
}
