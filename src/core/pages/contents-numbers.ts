import type { LayoutProfile } from '../layout/profile';
import type { Report } from '../report/model';
import { buildDocument } from '../word/build-document';
import type { SourceMapEntry, WordOptions } from '../word/build-document';
import type { PageNumbers } from '../word/contents';
import type { Page } from './model';
import { OpenDocument } from './open-document';

/** A first guess at every number: as wide as most, so that lines break as they will. */
const guess = '00';

/**
 * The page numbers a report's table of contents has to say. The report is laid out in one go with its contents
 * in place; numbers never change where their lines break, for they have room of their own.
 *
 * @returns nothing for headings behind a place the layout engine could not pass
 */
export function contentsNumbers(
  report: Report,
  profile: LayoutProfile,
  options: WordOptions,
): PageNumbers {
  const guesses = new Map(headingStarts(report).map((start) => [start, guess]));
  const built = buildDocument(report, profile, { ...options, pageNumbers: guesses });
  const open = new OpenDocument(built.document);
  const pages = open.layOut(open.blocks).pages.map(({ body, pageNumber }) => ({
    number: pageNumber,
    blocks: body.map(({ index }) => index),
  }));
  return numbersOfHeadings(report, built.sourceMap, pages);
}

/** The same from pages that are laid out already. */
export function contentsNumbersOn(
  pages: readonly Page[],
  report: Report,
  sourceMap: readonly SourceMapEntry[],
): PageNumbers {
  const shown = pages.map(({ items, number }) => ({
    number: String(number),
    blocks: items.flatMap((item) =>
      item.type === 'text' && item.origin.part === 'body' ? [item.origin.block] : [],
    ),
  }));
  return numbersOfHeadings(report, sourceMap, shown);
}

interface NumberedPage {
  readonly number: string | undefined;
  readonly blocks: readonly number[];
}

/** Each heading has the number of the first page it stands on. */
function numbersOfHeadings(
  report: Report,
  sourceMap: readonly SourceMapEntry[],
  pages: readonly NumberedPage[],
): PageNumbers {
  const headings = new Set(headingStarts(report));
  const starts = new Map(sourceMap.map(({ block, range }) => [block, range.start]));
  const numbers = new Map<number, string>();
  for (const { number, blocks } of pages) {
    for (const block of blocks) {
      const start = starts.get(block);
      if (number === undefined || start === undefined || numbers.has(start)) continue;
      if (headings.has(start)) numbers.set(start, number);
    }
  }
  return numbers;
}

function headingStarts({ blocks }: Report): number[] {
  return blocks.flatMap((block) => (block.type === 'heading' ? [block.range.start] : []));
}
