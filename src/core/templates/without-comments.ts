import type { Comment } from '../report/model';

/**
 * A text without some of its comments. A line that held nothing else goes too, and no two empty lines are
 * left where one stood on each side.
 *
 * @param text line ends are `\n`
 * @param comments ranges are UTF-16 offsets into `text`, in source order
 */
export function withoutComments(text: string, comments: readonly Comment[]): string {
  let result = '';
  let from = 0;
  for (const { range } of comments) {
    const before = result + text.slice(from, range.start);
    const lineStart = before.lastIndexOf('\n') + 1;
    const alone = before.slice(lineStart).trim() === '' && /^[ \t]*(?:\n|$)/.test(text.slice(range.end));
    result = alone ? before.slice(0, lineStart) : before.replace(/[ \t]+$/, '');
    from = alone ? afterLine(text, range.end, result) : range.end;
  }
  return result + text.slice(from);
}

function afterLine(text: string, end: number, before: string): number {
  const next = text.indexOf('\n', end) + 1;
  if (next === 0) return text.length;
  const emptyBefore = before === '' || before.endsWith('\n\n');
  return emptyBefore && text.charAt(next) === '\n' ? next + 1 : next;
}
