import type { Range } from '../../report/range';
import { placeHeadings } from '../../templates/place-headings';
import type { TextEdit } from '../model';
import type { OutlineSection } from '../outline/read-outline';
import { insertBlocks } from './insertion-edit';
import type { Insertion } from './model';

/**
 * The edits that move a section, with all under it, to where it belongs, its headings at the depth and with
 * the number that fit there. None when it would have to move into itself.
 */
export function moveEdits(
  { range, plain }: OutlineSection,
  { offset, placement }: Insertion,
  text: string,
): TextEdit[] {
  const inside = offset > range.start && offset < range.end;
  if (plain || inside) return [];
  const moved = placeHeadings(text.slice(range.start, range.end), placement);
  if (offset === range.end) return [{ range, text: moved }];
  return [{ range: withGap(range, text), text: '' }, insertBlocks(text, offset, moved)];
}

/** A stretch with the empty lines behind it, or before it when nothing follows. */
function withGap({ start, end }: Range, text: string): Range {
  const gap = /^\s*/.exec(text.slice(end))?.[0].length ?? 0;
  if (end + gap < text.length) return { start, end: end + gap };
  return { start: text.slice(0, start).trimEnd().length, end };
}
