import type { Block, BlockItem, Paragraph, Passage, Report } from '../../../report/model';
import { parseOutlineNumber } from '../../../report/outline-number';
import { toSource } from '../../../report/passages';
import type { ReadPassage } from '../../prose/readings';
import type { Range } from '../../../report/range';
import { readTypedLabel } from '../../../report/typed-label';
import { overlaps } from '../../../report/range';

type TextBlock = Paragraph | BlockItem;

/** A paragraph whose end mark is wrong or missing; offsets into the source. */
export interface EndFault {
  readonly range: Range;
  /** The mark that stands there; absent when none does. */
  readonly mark?: string;
}

/** Shorter ones are titles, labels and entries of lists. */
const shortestParagraph = 100;
/** With a sentence inside it is no title. */
const shortestWithSentences = 60;
/** “+ Nữ;” is an entry of a list. */
const shortestWithMark = 40;
const longestLabel = 8;
/** A line of a paragraph that was ended with one Enter; hand-wrapped lines are shorter. */
const shortestLine = 150;
const ended = /[.;:!?…,][”"’')\]*]*$/;
const dots = /(?<![.…_])[.…_]{2,}$|…$/;
const sentenceInside = /[\p{Ll}\d)”%][.;] \p{Lu}/u;
const capital = /^\p{Lu}/u;
const ground = /^(?:Căn cứ|Xét|Theo) /;
const lowerCase = /^\p{Ll}/u;
/** A run of marks in the middle would be tried from each of them. */
const longestEnd = 40;
const lastWord = /\S{1,40}$/u;

/** A line that ends without mark, or with a comma or semicolon; whether that is wrong, its successor tells. */
interface OpenEnd {
  /** Without blanks at its end. */
  readonly text: string;
  /** Index in the passage text. */
  readonly at: number;
  readonly mark?: ',' | ';';
  /** The next line of the same passage. */
  readonly nextLine?: string;
}

/**
 * Long paragraphs without an end mark whose successor does not begin in lower case, and paragraphs and last
 * items of a list that end with a comma or semicolon.
 */
export function findEndFaults(report: Report, read: ReadPassage): EndFault[] {
  const faults: EndFault[] = [];
  const blocks = inOrder(report.blocks);
  blocks.forEach((block, index) => {
    if (block.type !== 'paragraph' && block.type !== 'item') return;
    for (const end of read(block.passage, readOpenEnds)) {
      if (!isFault(block, end, blocks[index + 1])) continue;
      const fault = toFault(block, end);
      if (!report.blanks.some((blank) => overlaps(blank, fault.range))) faults.push(fault);
    }
  });
  return faults;
}

/** Blocks with those under items; notes, and what stands in them, left out. */
function inOrder(blocks: readonly Block[], into: Block[] = []): Block[] {
  for (const block of blocks) {
    if (block.type !== 'note') into.push(block);
    if (block.type === 'item') inOrder(block.children, into);
  }
  return into;
}

function readOpenEnds({ text }: Passage): OpenEnd[] {
  if (text.length < shortestWithMark) return [];
  const lines = text.split('\n');
  let at = 0;
  return lines.flatMap((line, index) => {
    const start = at;
    at += line.length + 1;
    const nextLine = lines[index + 1]?.trimStart();
    const end = readOpenEnd(line.trimEnd(), nextLine !== undefined);
    return end ? [{ ...end, at: start, ...(nextLine !== undefined && { nextLine }) }] : [];
  });
}

function readOpenEnd(text: string, isInner: boolean): Omit<OpenEnd, 'at'> | undefined {
  const tail = text.slice(-longestEnd);
  if (text.length < shortestWithMark || dots.test(tail)) return undefined;
  const mark = text.at(-1);
  if (mark === ',' || mark === ';') return ground.test(text) ? undefined : { text, mark };
  return ended.test(tail) || !isLong(text, isInner) ? undefined : { text };
}

function isLong(text: string, isInner: boolean): boolean {
  if (isInner) return text.length >= shortestLine;
  // A title may end with its source in brackets.
  return sentenceInside.test(text)
    ? text.length >= shortestWithSentences
    : text.length >= shortestParagraph && !text.endsWith(')');
}

function isFault(block: TextBlock, end: OpenEnd, next: Block | undefined): boolean {
  const following = end.nextLine ?? (next && textOf(next));
  if (end.mark) return endsTooSoon(block, end, next, following);
  return !isTitle(block, end.text) && !(following !== undefined && lowerCase.test(following));
}

/** Headings typed without `#`, headings in bold, lines in capitals. */
function isTitle(block: TextBlock, text: string): boolean {
  if (text === text.toUpperCase()) return true;
  const isBold = block.passage.inlines.every(
    (inline) => inline.type !== 'text' || inline.bold || inline.text.trim() === '',
  );
  if (isBold) return true;
  const isNumbered = parseOutlineNumber(text) !== undefined || readTypedLabel(text) !== undefined;
  return block.type === 'paragraph' && isNumbered && !sentenceInside.test(text.slice(longestLabel));
}

function textOf(block: Block): string | undefined {
  const isText = block.type === 'paragraph' || block.type === 'heading';
  return isText ? block.passage.text.trimStart() : undefined;
}

/**
 * A comma or semicolon where a heading or something new follows. Lines that count on (`1. …;` `2. …;`) go
 * on, and so do items.
 */
function endsTooSoon(
  block: TextBlock,
  { text, mark, nextLine }: OpenEnd,
  next: Block | undefined,
  following: string | undefined,
): boolean {
  const isInner = nextLine !== undefined;
  if (!isInner && (next === undefined || next.type === 'heading')) return true;
  if (following === undefined) return false;
  if (parseOutlineNumber(following)) return parseOutlineNumber(text.trimStart()) === undefined;
  if (isInner || !capital.test(following) || readTypedLabel(following)) return false;
  return block.type === 'item' || mark === ',';
}

function toFault({ passage }: TextBlock, { at, text, mark }: OpenEnd): EndFault {
  const end = at + text.length;
  const length = mark === undefined ? (lastWord.exec(text)?.[0].length ?? 1) : 1;
  return { range: toSource(passage, end - length, end), ...(mark !== undefined && { mark }) };
}
