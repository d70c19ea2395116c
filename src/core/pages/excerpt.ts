import type { DocumentLayout, PageLayout } from 'docx/layout';
import type { OpenDocument } from './open-document';
import { elementsOf } from './xml-node';
import type { RawXml } from './xml-node';

/** A stretch of the document that is laid out alone. */
export interface Excerpt {
  /** Blocks of the document, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  /** Twips left free at the top of the first page, for what stands there before `start`. */
  readonly above: number;
  /** Page of the document it begins on, counted from 0. */
  readonly page: number;
  /** Number of the first note in it. */
  readonly firstNote: number;
}

/** Lays out a stretch of a document; the blocks of the result are counted in the whole document. */
export function layOutExcerpt(document: OpenDocument, excerpt: Excerpt): DocumentLayout {
  const { start, end, above } = excerpt;
  const filler = above > 0 ? [emptyParagraph(above)] : [];
  const blocks = [...filler, ...document.blocks.slice(start, end)];
  const { pages, stoppedAt } = document.layOut(blocks, sectionOf(document, excerpt));
  const layouts = pages.map((page): PageLayout => {
    const body = page.body
      .map((block) => ({ ...block, index: block.index - filler.length + start }))
      .filter(({ index }) => index >= start);
    return { ...page, body };
  });
  return { pages: layouts, ...(stoppedAt !== undefined && { stoppedAt }) };
}

/** Only page 1 is a first page, and notes go on from the number they have reached. */
function sectionOf({ section }: OpenDocument, { page, firstNote }: Excerpt): RawXml {
  const kept = elementsOf(section).filter(({ name }) => page === 0 || name !== 'w:titlePg');
  const numbers = { 'w:footnotePr': [{ 'w:numStart': { _attr: { 'w:val': firstNote } } }] };
  return {
    'w:sectPr': [...(firstNote > 1 ? [numbers] : []), ...kept.map(({ raw }) => raw)],
  };
}

function emptyParagraph(twips: number): RawXml {
  const spacing = { 'w:before': 0, 'w:after': 0, 'w:line': twips, 'w:lineRule': 'exact' };
  return { 'w:p': [{ 'w:pPr': [{ 'w:spacing': { _attr: spacing } }] }] };
}
