import type { Excerpt } from './excerpt';
import type { DocumentKeys } from './block-keys';
import type { LaidPage } from './laid-page';
import { pixelsPerTwip } from './open-document';
import type { PageComposer } from './page-composer';

/** A place to take the layout up again: a block that begins on a page already known. */
export type Restart = Pick<Excerpt, 'start' | 'above' | 'page'>;

/** The very beginning. */
export const fromTheStart: Restart = { start: 0, above: 0, page: 0 };

/**
 * Finds the last place before a block from which the layout goes on as it would from the start: a paragraph
 * that stands on a known page with nothing that counts for the page's end before it.
 *
 * @param before the block that may have changed, or moved; blocks before it stand as they stood
 * @param last index of the last page to look at
 */
export function findRestart(
  pages: readonly LaidPage[],
  last: number,
  before: number,
  { notes }: DocumentKeys,
  composer: PageComposer,
): Restart {
  for (let page = last; page > 0; page--) {
    const laid = pages[page];
    if (!laid) continue;
    const candidates = laid.layout.body.filter(
      ({ index }) => index < before && index !== laid.continued?.block,
    );
    for (const block of candidates.reverse()) {
      const first = block.type === 'paragraph' ? block.lines[0] : undefined;
      const look = composer.paragraph(block.index)?.look;
      if (!first || !look || look.keepWithNext || look.before > 0) continue;
      // A note counts at the foot of its page, where room cannot be left for it.
      const skipped = laid.layout.body.filter(({ index }) => index < block.index);
      if (skipped.some(({ index }) => (notes[index] ?? []).length > 0)) continue;
      const { top } = composer.measuresOf(laid.layout.section);
      const above = Math.round((first.y - top) / pixelsPerTwip);
      return { start: block.index, above, page };
    }
  }
  return fromTheStart;
}
