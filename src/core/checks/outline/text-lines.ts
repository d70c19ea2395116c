import type {
  Block,
  BlockItem,
  Heading,
  OutlineNumber,
  Paragraph,
  Passage,
  Report,
} from '../../report/model';
import { parseOutlineNumber } from '../../report/outline-number';
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
  const lines: TextLine[] = [];
  addLines(lines, annex === -1 ? report.blocks : report.blocks.slice(0, annex), read);
  return lines;
}

/** Adds to one array: long reports have thousands of blocks, and every key asks for their lines. */
function addLines(lines: TextLine[], blocks: readonly Block[], read: ReadPassage): void {
  for (const block of blocks) {
    if (block.type === 'note' || block.quoteDepth > 0) continue;
    if (block.type === 'heading') lines.push(headingLine(block));
    else if (block.type === 'paragraph' || block.type === 'item') {
      for (const line of read(block.passage, readLines)) lines.push(toTextLine(line, block));
    } else lines.push(otherLine(block));
    if (block.type === 'item') addLines(lines, block.children, read);
  }
}

function headingLine(heading: Heading): TextLine {
  const { range, number, passage } = heading;
  const text = passage.text.trim();
  return { kind: 'heading', text, range, bold: false, number, opensBlock: true, heading };
}

function otherLine({ range }: Block): TextLine {
  return { kind: 'other', text: '', range, bold: false, number: undefined, opensBlock: true };
}

function toTextLine(line: PassageLine, { type, passage }: Paragraph | BlockItem): TextLine {
  const { text, range, bold, number, opensBlock } = line;
  return {
    kind: type === 'item' && opensBlock ? 'item' : 'text',
    text,
    range: toSource(passage, range.start, range.end),
    bold,
    number,
    opensBlock,
  };
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
