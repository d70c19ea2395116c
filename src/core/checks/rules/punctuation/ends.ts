import type { Block, BlockItem, Paragraph, Report } from '../../../report/model';
import { parseOutlineNumber } from '../../../report/outline-number';
import { toSource } from '../../../report/passages';
import type { Range } from '../../../report/range';
import { readTypedLabel } from '../../../report/typed-label';
import { overlaps } from '../../../report/range';

/** A paragraph whose end mark is wrong or missing; offsets into the source. */
export interface EndFault {
  readonly range: Range;
  /** The mark that stands there; absent when none does. */
  readonly mark?: string;
}

/** Shorter ones are titles, labels and entries of lists. */
const shortestParagraph = 100;
/** A line of a paragraph that was ended with one Enter; hand-wrapped lines are shorter. */
const shortestLine = 150;
const ended = /[.;:!?…,][”"’')\]*]*$/;
const dots = /[.…_]{2,}$|…$/;
const sentenceInside = /[\p{Ll}\d)”%][.;] \p{Lu}/u;
const capital = /^\p{Lu}/u;
const ground = /^(?:Căn cứ|Xét|Theo) /;
const shortestWithMark = 40;
const lowerCase = /^\p{Ll}/u;
const lastWord = /\S{1,40}$/u;

/** One line of text and what comes behind it. */
interface Line {
  readonly block: Paragraph | BlockItem;
  readonly text: string;
  /** Index in the passage text. */
  readonly at: number;
  /** The next line of the same passage, or the next block; absent at the end. */
  readonly next?: Line | Block;
}

/**
 * Long paragraphs without an end mark whose successor does not begin in lower case, and paragraphs and last
 * items of a list that end with a comma or semicolon.
 */
export function findEndFaults(report: Report): EndFault[] {
  const blocks = inOrder(report.blocks);
  return blocks.flatMap((block, index) => {
    if (block.type !== 'paragraph' && block.type !== 'item') return [];
    return linesOf(block, blocks[index + 1]).flatMap((line) => {
      const fault = checkLine(line);
      const isBlank = fault && report.blanks.some((blank) => overlaps(blank, fault.range));
      return fault && !isBlank ? [fault] : [];
    });
  });
}

/** Blocks with those under items, notes and what stands in them left out. */
function inOrder(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block) =>
    block.type === 'item'
      ? [block, ...inOrder(block.children)]
      : block.type === 'note'
        ? []
        : [block],
  );
}

function linesOf(block: Paragraph | BlockItem, next: Block | undefined): Line[] {
  let at = 0;
  const pieces = block.passage.text.split('\n').map((text) => {
    const piece = { text, at };
    at += text.length + 1;
    return piece;
  });
  const lines: Line[] = [];
  for (const piece of pieces.reverse()) {
    const following = lines[0] ?? next;
    lines.unshift({ block, ...piece, ...(following && { next: following }) });
  }
  return lines;
}

function checkLine(line: Line): EndFault | undefined {
  const text = line.text.trimEnd();
  if (text === '' || dots.test(text)) return undefined;
  const mark = text.at(-1) as string;
  if (mark === ',' || mark === ';')
    return endsTooSoon(line, text, mark) ? at(line, text, mark) : undefined;
  if (ended.test(text) || !isLong(line, text)) return undefined;
  return beginsNew(line) ? at(line, text) : undefined;
}

function isLong({ block, next }: Line, text: string): boolean {
  const isInner = next !== undefined && 'text' in next;
  if (isInner && text.length < shortestLine) return false;
  if (isTitle(block, text)) return false;
  const hasSentences = sentenceInside.test(text);
  // A title may end with its source in brackets.
  return hasSentences ? text.length >= 60 : text.length >= shortestParagraph && !text.endsWith(')');
}

/** Headings typed without `#`, headings in bold, lines in capitals. */
function isTitle(block: Paragraph | BlockItem, text: string): boolean {
  if (text === text.toUpperCase()) return true;
  const isBold = block.passage.inlines.every(
    (inline) => inline.type !== 'text' || inline.bold || inline.text.trim() === '',
  );
  if (isBold) return true;
  const isNumbered = parseOutlineNumber(text) !== undefined || readTypedLabel(text) !== undefined;
  return block.type === 'paragraph' && isNumbered && !sentenceInside.test(text.slice(8));
}

/** What follows is a new sentence, heading or item, or nothing at all. */
function beginsNew({ next }: Line): boolean {
  if (next === undefined) return true;
  const text = 'text' in next ? next.text.trimStart() : textOf(next);
  return text === undefined || !lowerCase.test(text);
}

function textOf(block: Block): string | undefined {
  return block.type === 'paragraph' || block.type === 'heading'
    ? block.passage.text.trimStart()
    : undefined;
}

/**
 * A comma or semicolon where a heading or something new follows. Lines that are grounds (“Căn cứ …,”) or
 * count on (`1. …;` `2. …;`) go on.
 */
function endsTooSoon({ block, next, text }: Line, trimmed: string, mark: string): boolean {
  if (trimmed.length < shortestWithMark || ground.test(trimmed)) return false;
  if (next === undefined || (!('text' in next) && next.type === 'heading')) return true;
  const isNumbered = parseOutlineNumber(text.trimStart()) !== undefined;
  const following = 'text' in next ? next.text.trimStart() : textOf(next);
  if (following === undefined) return false;
  if (parseOutlineNumber(following)) return !isNumbered;
  if ('text' in next) return false;
  return (
    capital.test(following) && !readTypedLabel(following) && (block.type === 'item' || mark === ',')
  );
}

function at({ block, at: start }: Line, text: string, mark?: string): EndFault {
  const end = start + text.length;
  const length = mark === undefined ? (lastWord.exec(text)?.[0].length ?? 1) : 1;
  return { range: toSource(block.passage, end - length, end), ...(mark !== undefined && { mark }) };
}
