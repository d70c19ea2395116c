import type { Block, Heading, Passage, Report } from '../../report/model';
import { passagesOf } from '../../report/walk';
import { toSource } from '../../report/passages';
import type { Range } from '../../report/range';

/**
 * One line of the report as a reader sees it. `heading` a `#` line · `text` a line of a paragraph, or a later
 * line of an item · `item` the first line of an item, its sign left out · `other` a table, code, divider.
 */
export interface TextLine {
  readonly kind: 'heading' | 'text' | 'item' | 'other';
  /** Without marks and blanks at its ends; empty for `other`. */
  readonly text: string;
  /** Where `text` stands in the source (UTF-16 offsets); marks such as `**` stay outside. */
  readonly range: Range;
  readonly bold: boolean;
  /** True for the first line of its block. */
  readonly opensBlock: boolean;
  /** Set for `heading` only. */
  readonly heading?: Heading;
}

/**
 * Every line of the body in reading order; quotations and notes are no part of the outline and left out, nor are
 * annexes, which have their own.
 */
export function readTextLines(report: Report): TextLine[] {
  const annex = report.blocks.findIndex((block) => block.type === 'heading' && block.annex);
  const blocks = annex === -1 ? report.blocks : report.blocks.slice(0, annex);
  return [...bodyBlocks(blocks)].flatMap((block): TextLine[] => {
    const { range } = block;
    if (block.type === 'heading') {
      const text = block.passage.text.trim();
      return [{ kind: 'heading', text, range, bold: false, opensBlock: true, heading: block }];
    }
    if (block.type !== 'paragraph' && block.type !== 'item') {
      return [{ kind: 'other', text: '', range, bold: false, opensBlock: true }];
    }
    return passagesOf(block).flatMap((passage) => linesOf(passage, block.type === 'item'));
  });
}

function* bodyBlocks(blocks: readonly Block[]): Generator<Block> {
  for (const block of blocks) {
    if (block.type === 'note' || block.quoteDepth > 0) continue;
    yield block;
    if (block.type === 'item') yield* bodyBlocks(block.children);
  }
}

function linesOf(passage: Passage, isItem: boolean): TextLine[] {
  return [...passage.text.matchAll(/[^\n]+/g)].flatMap((match, index): TextLine[] => {
    const text = match[0].trim();
    if (text === '') return [];
    const start = match.index + match[0].indexOf(text);
    const end = start + text.length;
    const kind = isItem && index === 0 ? 'item' : 'text';
    const range = toSource(passage, start, end);
    return [{ kind, text, range, bold: isBold(passage, start, end), opensBlock: index === 0 }];
  });
}

function isBold(passage: Passage, start: number, end: number): boolean {
  return passage.inlines.every(
    (inline) =>
      inline.type !== 'text' ||
      inline.bold ||
      inline.at >= end ||
      inline.at + inline.text.length <= start ||
      inline.text.slice(Math.max(0, start - inline.at), end - inline.at).trim() === '',
  );
}
