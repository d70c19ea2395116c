import { findPageEnds } from '../text/page-ends';
import type { RawLine } from '../text/page-ends';
import { isMidSentence } from '../text/sentence-ends';
import { textOf } from '../model';
import type { LeftOut, SourceBlock, SourceParagraph } from '../model';

/**
 * Takes page numbers and running heads out that stand as paragraphs between the others, as in files made from
 * scanned pages or from a PDF, and joins paragraphs that a page end cuts in two.
 */
export function joinPages(blocks: readonly SourceBlock[]): {
  readonly blocks: readonly SourceBlock[];
  readonly leftOut: readonly LeftOut[];
} {
  const { numbers, heads } = findPageEnds(blocks.map((block, at) => lineOf(block, blocks[at - 1])));
  const kept: SourceBlock[] = [];
  const leftOut: LeftOut[] = [];
  let pageEnded = false;
  blocks.forEach((block, index) => {
    if (block.type === 'paragraph' && (numbers.has(index) || heads.has(index))) {
      leftOut.push({
        text: textOf(block),
        why: numbers.has(index) ? 'page-number' : 'running-head',
      });
      pageEnded = true;
      return;
    }
    const last = kept.at(-1);
    if (pageEnded && last && isCut(last, block)) {
      kept[kept.length - 1] = joined(last as SourceParagraph, block as SourceParagraph);
    } else if (!isEmpty(block)) kept.push(block);
    pageEnded =
      (pageEnded && isEmpty(block)) || (block.type === 'paragraph' && block.pageEnds === true);
  });
  return { blocks: kept, leftOut };
}

/** Tables, headings and what bears a style of ours are neither page numbers nor running heads. */
function lineOf(block: SourceBlock, before: SourceBlock | undefined): RawLine {
  const feed = before?.type === 'paragraph' && before.pageEnds === true;
  return { text: isPlain(block) ? textOf(block).replaceAll('\n', ' ') : '\u0000', feed };
}

function isPlain(block: SourceBlock): block is SourceParagraph {
  return block.type === 'paragraph' && block.role === undefined && block.headingLevel === undefined;
}

function isCut(before: SourceBlock, after: SourceBlock): boolean {
  return (
    isPlain(before) &&
    isPlain(after) &&
    after.alignment !== 'center' &&
    isMidSentence(textOf(before), textOf(after))
  );
}

function joined(before: SourceParagraph, after: SourceParagraph): SourceParagraph {
  const comments = [...(before.comments ?? []), ...(after.comments ?? [])];
  return {
    ...before,
    runs: [...before.runs, { text: ' ' }, ...after.runs],
    ...(comments.length > 0 && { comments }),
    pageEnds: after.pageEnds === true,
  };
}

/** What stands there only to end a page. */
function isEmpty(block: SourceBlock): boolean {
  return (
    block.type === 'paragraph' &&
    block.comments === undefined &&
    block.runs.every(
      ({ text, note, picture }) =>
        text.trim() === '' && note === undefined && picture === undefined,
    )
  );
}
