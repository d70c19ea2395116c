import type { Comment } from '../model';
import type { FrontMatterEntry } from './model';
import type { Range } from '../range';

const commentLine = /^[ \t]*(#[^\r\n]*)/gmu;

/**
 * The comments of the front matter that stand on a line of their own (`# …`), each with the value after it: the
 * next item of the list it stands in, else the next key with its value.
 *
 * @param yaml where the lines between the two `---` stand in the text
 */
export function readFrontMatterComments(
  text: string,
  yaml: Range,
  entries: readonly FrontMatterEntry[],
): Comment[] {
  const source = text.slice(yaml.start, yaml.end);
  if (!source.includes('#')) return [];
  return [...source.matchAll(commentLine)].flatMap(({ index, 0: line, 1: comment = '' }) => {
    const end = yaml.start + index + line.length;
    const range = { start: end - comment.length, end };
    if (entries.some((entry) => isInText(range, entry))) return [];
    const next = nextOf(range, entries);
    return [{ range, text: comment.slice(1).trim(), ...(next && { next }) }];
  });
}

/** True for a line that begins with `#` inside a text of several lines. */
function isInText({ start }: Range, { scalars }: FrontMatterEntry): boolean {
  return scalars.some(({ range }) => range && range.start < start && start < range.end);
}

function nextOf({ end }: Range, entries: readonly FrontMatterEntry[]): Range | undefined {
  const inside = entries.find(
    ({ keyRange, valueRange }) => keyRange.start < end && end < valueRange.end,
  );
  const item = inside?.scalars.find(({ range }) => range && range.start > end)?.range;
  if (item) return item;
  const following = entries.find(({ keyRange }) => keyRange.start > end);
  return (
    following && {
      start: following.keyRange.start,
      end: Math.max(following.keyRange.end, following.valueRange.end),
    }
  );
}
