import type { DocumentLayout, PageLayout } from 'docx/layout';
import type { OpenDocument } from './open-document';
import { withProperties } from './sections';
import type { PageSection } from './sections';
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
  const first = document.sectionAt(start);
  const last = document.sectionAt(Math.max(start, end - 1));
  const properties = firstSection(document.sections[first], excerpt);
  const own = document.blocks.slice(start, end);
  const firstEnd = (document.sections[first]?.end ?? end) - start - 1;
  const ends = own[firstEnd];
  if (first < last && ends) own[firstEnd] = withProperties(ends, properties);
  const lastProperties = first < last ? document.sections[last]?.node.raw : properties;
  const { pages, stoppedAt } = document.layOut([...filler, ...own], lastProperties ?? properties);
  const layouts = pages.map((page): PageLayout => {
    const body = page.body
      .map((block) => ({ ...block, index: block.index - filler.length + start }))
      .filter(({ index }) => index >= start);
    return { ...page, section: page.section + first, body };
  });
  return { pages: layouts, ...(stoppedAt !== undefined && { stoppedAt }) };
}

/** Only where the section begins is a first page, and notes go on from the number they have reached. */
function firstSection(
  section: PageSection | undefined,
  { start, above, firstNote }: Excerpt,
): RawXml {
  const isStart = above === 0 && start === section?.start;
  const kept = elementsOf(section?.node).filter(({ name }) => isStart || name !== 'w:titlePg');
  const numbers = { 'w:footnotePr': [{ 'w:numStart': { _attr: { 'w:val': firstNote } } }] };
  return {
    'w:sectPr': [...(firstNote > 1 ? [numbers] : []), ...kept.map(({ raw }) => raw)],
  };
}

function emptyParagraph(twips: number): RawXml {
  const spacing = { 'w:before': 0, 'w:after': 0, 'w:line': twips, 'w:lineRule': 'exact' };
  return { 'w:p': [{ 'w:pPr': [{ 'w:spacing': { _attr: spacing } }] }] };
}
