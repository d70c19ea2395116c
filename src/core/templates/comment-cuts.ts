import type { Comment } from '../report/model';
import type { Change } from './changes';

/**
 * The changes that take comments out of a text. A line that held nothing else goes too, and no two empty lines
 * are left where one stood on each side.
 *
 * @param text line ends are `\n`
 * @param comments ranges are UTF-16 offsets into `text`, in source order
 */
export function commentCuts(text: string, comments: readonly Comment[]): Change[] {
  const cuts: Change[] = [];
  for (const { range } of comments) {
    const previous = cuts.at(-1)?.range;
    const lineStart = text.lastIndexOf('\n', range.start - 1) + 1;
    const from = previous && previous.end >= lineStart ? previous.end : lineStart;
    const before = text.slice(from, range.start);
    const after = /[^\n]*/.exec(text.slice(range.end))?.[0] ?? '';
    if (before.trim() !== '' || after.trim() !== '' || from !== lineStart) {
      const blank = before.length - before.trimEnd().length;
      cuts.push({ range: { start: range.start - blank, end: range.end }, text: '' });
      continue;
    }
    const kept = previous?.end === lineStart ? previous.start : lineStart;
    const emptyBefore = text.slice(0, kept) === '' || text.slice(0, kept).endsWith('\n\n');
    const next = Math.min(text.length, range.end + after.length + 1);
    const end = emptyBefore && text.charAt(next) === '\n' ? next + 1 : next;
    cuts.push({ range: { start: lineStart, end }, text: '' });
  }
  return cuts;
}
