import type { Range } from '../report/range';

/** A stretch of a text and what takes its place. */
export interface Change {
  readonly range: Range;
  readonly text: string;
}

/**
 * The text after changes.
 *
 * @param changes in source order, not overlapping; ranges are UTF-16 offsets into `text`
 */
export function applyChanges(text: string, changes: readonly Change[]): string {
  let result = '';
  let from = 0;
  for (const { range, text: replacement } of changes) {
    result += text.slice(from, range.start) + replacement;
    from = range.end;
  }
  return result + text.slice(from);
}

/** Where a stretch that no change touches stands after them. */
export function afterChanges({ start, end }: Range, changes: readonly Change[]): Range {
  const delta = changes
    .filter(({ range }) => range.end <= start)
    .reduce((sum, { range, text }) => sum + text.length - (range.end - range.start), 0);
  return { start: start + delta, end: end + delta };
}
