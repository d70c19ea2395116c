import type { Block } from './model';
import { PassageBuilder } from './passages';
import type { PassagePlace } from './passages';
import type { Range } from './range';
import { lineFrom } from './scan/lines';
import { flattenComments } from './syntax/flat-comments';

/**
 * Reads a text as paragraphs between empty lines and nothing else: for what exceeds the caps of the scan.
 *
 * @param comments where they stand in the text, in order; they are left out
 */
export function readPlain(text: string, comments: readonly Range[]): Block[] {
  const blocks: Block[] = [];
  const place: PassagePlace = { source: text, inNote: false, noteIds: new Set() };
  let next = 0;
  for (const range of paragraphs(flattenComments(text, comments))) {
    const builder = new PassageBuilder(place, range);
    let from = range.start;
    for (; next < comments.length && (comments[next] as Range).start < range.end; next++) {
      const { start, end } = comments[next] as Range;
      builder.addSource({ start: from, end: start }).skipComment();
      from = end;
    }
    const passage = builder.addSource({ start: from, end: range.end }).build('paragraph');
    if (passage.text.trim() === '') continue;
    blocks.push({ type: 'paragraph', range, quoteDepth: 0, passage });
  }
  return blocks;
}

/** What stands between empty lines, without blanks at the ends. */
function paragraphs(text: string): Range[] {
  const found: Range[] = [];
  let open = false;
  for (let at = 0; at <= text.length;) {
    const { start, text: line, next } = lineFrom(text, at);
    const content = line.trim();
    if (content === '') open = false;
    else {
      const first = start + line.indexOf(content);
      const last = first + content.length;
      if (open) found[found.length - 1] = { start: (found.at(-1) as Range).start, end: last };
      else found.push({ start: first, end: last });
      open = true;
    }
    at = next;
  }
  return found;
}
