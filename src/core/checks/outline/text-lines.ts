import type { Block, Heading, OutlineNumber, Passage, Report } from '../../report/model';
import { parseOutlineNumber } from '../../report/outline-number';
import { passagesOf } from '../../report/walk';
import { toSource } from '../../report/passages';
import type { Range } from '../../report/range';
import { readAnew } from '../prose/readings';
import type { ReadPassage } from '../prose/readings';

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
  /** What `text` begins with, heading or not. */
  readonly number: OutlineNumber | undefined;
  /** True for the first line of its block. */
  readonly opensBlock: boolean;
  /** Set for `heading` only. */
  readonly heading?: Heading;
}

/** A line of a passage; its range holds indexes into the passage's text. */
type PassageLine = Pick<TextLine, 'text' | 'range' | 'bold' | 'number' | 'opensBlock'>;

/**
 * Every line of the body in reading order; quotations and notes are no part of the outline and left out, nor are
 * annexes, which have their own.
 *
 * @param read shared readings of passages; without them every passage is read anew
 */
export function readTextLines(report: Report, read: ReadPassage = readAnew): TextLine[] {
  const annex = report.blocks.findIndex((block) => block.type === 'heading' && block.annex);
  const blocks = annex === -1 ? report.blocks : report.blocks.slice(0, annex);
  return [...bodyBlocks(blocks)].flatMap((block): TextLine[] => {
    const { range } = block;
    if (block.type === 'heading') {
      const text = block.passage.text.trim();
      const { number } = block;
      return [
        { kind: 'heading', text, range, bold: false, number, opensBlock: true, heading: block },
      ];
    }
    if (block.type !== 'paragraph' && block.type !== 'item') {
      return [{ kind: 'other', text: '', range, bold: false, number: undefined, opensBlock: true }];
    }
    return passagesOf(block).flatMap((passage) =>
      read(passage, readLines).map(({ text, range: within, bold, number, opensBlock }) => ({
        kind: block.type === 'item' && opensBlock ? 'item' : 'text',
        text,
        range: toSource(passage, within.start, within.end),
        bold,
        number,
        opensBlock,
      })),
    );
  });
}

function* bodyBlocks(blocks: readonly Block[]): Generator<Block> {
  for (const block of blocks) {
    if (block.type === 'note' || block.quoteDepth > 0) continue;
    yield block;
    if (block.type === 'item') yield* bodyBlocks(block.children);
  }
}

function readLines(passage: Passage): readonly PassageLine[] {
  return [...passage.text.matchAll(/[^\n]+/g)].flatMap((match, index): PassageLine[] => {
    const text = match[0].trim();
    if (text === '') return [];
    const start = match.index + match[0].indexOf(text);
    const end = start + text.length;
    const number = parseOutlineNumber(text);
    return [
      {
        text,
        range: { start, end },
        bold: isBold(passage, start, end),
        number,
        opensBlock: index === 0,
      },
    ];
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
