import type { LineLayout } from 'docx/layout';
import { textWidth } from '../word/text-width';
import { LinePictures } from './line-pictures';
import type { LinePicture, Span, TextLine } from './model';
import type { ParagraphText, Piece } from './paragraph-text';
import type { LetterLook } from './style-sheet';

/** Share of an exactly spaced line that stands above its baseline, as Word and LibreOffice divide it. */
const aboveBaseline = 0.8;
/** Depth of a line of Times New Roman below its baseline, in parts of its size, the gap between lines included. */
const belowBaseline = 0.2583;
const pixelsPerPoint = 96 / 72;
/** Size of raised letters, as Word shrinks them. */
export const raisedSize = 0.65;

/**
 * Puts the text of a paragraph on the lines the layout found for it.
 *
 * @param lines of the paragraph on one page; their texts follow one another in `paragraph.text`
 * @param from index in the text where the first line begins
 * @param shift added to each place, in pixels
 */
export function placeLines(
  paragraph: ParagraphText,
  lines: readonly LineLayout[],
  from: number,
  shift: { readonly x: number; readonly y: number },
): TextLine[] {
  let at = from;
  const measureText = (start: number, end: number): number =>
    measure(spansOf(paragraph.pieces, start, end), end - start);
  const pictures = new LinePictures(paragraph, from, measureText);
  return lines.map((line) => {
    const start = at;
    at = Math.min(paragraph.text.length, start + line.text.length);
    const tab = paragraph.ofContents ? paragraph.text.slice(start, at).indexOf('\t') : -1;
    if (tab >= 0) {
      // The engine leaves out the number of the last line of contents, where two fields end.
      at = paragraph.text.length;
      return contentsLine(paragraph, line, { start, tab: start + tab, end: at }, shift);
    }
    const inLine = pictures.on(line, start, at);
    const letters = start + paragraph.text.slice(start, at).trimEnd().length;
    const text = paragraph.text.slice(start, Math.max(letters, inLine.at(-1)?.at ?? start));
    const spans = spansOf(paragraph.pieces, start, start + text.length);
    const isLast = at === paragraph.text.length && !pictures.goOn;
    const stretched = !isLast && isStretched(paragraph, at);
    const blanks = countBlanks(text);
    const fills = stretched && blanks > 0;
    const width = fills ? line.width : line.textWidth;
    return {
      start,
      end: at,
      x: shift.x + line.x + offsetOf(paragraph, line, fills),
      top: shift.y + line.y,
      baseline: shift.y + line.y + baselineOf(paragraph, line, spans, inLine),
      height: line.height,
      width,
      wordSpacing: fills ? (line.width - line.textWidth) / blanks : 0,
      spans,
      ...(inLine.length > 0 && { pictures: inLine }),
    };
  });
}

/** A line of contents: the words at the left, the page number behind the tab at the right. */
function contentsLine(
  paragraph: ParagraphText,
  line: LineLayout,
  { start, tab, end }: { readonly start: number; readonly tab: number; readonly end: number },
  shift: { readonly x: number; readonly y: number },
): TextLine {
  const spans = spansOf(paragraph.pieces, start, tab);
  const x = shift.x + line.x;
  return {
    start,
    end,
    x,
    top: shift.y + line.y,
    baseline: shift.y + line.y + baselineOf(paragraph, line, spans, []),
    height: line.height,
    width: measure(spans, tab - start),
    wordSpacing: 0,
    spans,
    tail: { spans: spansOf(paragraph.pieces, tab + 1, end), right: x + line.textWidth },
  };
}

/** A line that is broken by hand stays as it is, as does the last one of a paragraph. */
function isStretched({ look, breaks }: ParagraphText, end: number): boolean {
  return look.align === 'justify' && !breaks.includes(end);
}

function offsetOf({ look }: ParagraphText, line: LineLayout, fills: boolean): number {
  if (fills) return 0;
  const room = line.width - line.textWidth;
  if (look.align === 'center') return room / 2;
  return look.align === 'right' ? room : 0;
}

/** Pictures stand on the baseline, and a line is as high above it as the tallest of them. */
function baselineOf(
  { look, pictures }: ParagraphText,
  line: LineLayout,
  spans: readonly Span[],
  inLine: readonly LinePicture[],
): number {
  if (look.exact) return line.height * aboveBaseline;
  const size = Math.max(look.letters.size, ...spans.map((span) => span.look.size));
  const heights = inLine.map(({ picture }) => pictures[picture]?.height ?? 0);
  return Math.max(line.height - size * belowBaseline * pixelsPerPoint, ...heights);
}

function spansOf(
  pieces: readonly Pick<Piece, 'text' | 'look'>[],
  start: number,
  end: number,
): Span[] {
  const spans: Span[] = [];
  let at = 0;
  for (const { text, look } of pieces) {
    const part = text.slice(Math.max(0, start - at), Math.max(0, end - at));
    at += text.length;
    if (part === '') continue;
    const last = spans.at(-1);
    if (last?.look === look) spans[spans.length - 1] = { text: last.text + part, look };
    else spans.push({ text: part, look });
  }
  return spans;
}

function countBlanks(text: string): number {
  return [...text.matchAll(/[ \u00A0]/g)].length;
}

/**
 * Where a letter of a line stands.
 *
 * @param index into the item's text
 * @returns pixels from the left edge of the page
 */
export function placeOnLine(line: TextLine, index: number): number {
  const whole = line.spans.map(({ text }) => text).join('');
  const before = Math.max(0, Math.min(index - line.start, whole.length));
  const natural = measure(line.spans, whole.length);
  const blanks = countBlanks(whole) * line.wordSpacing;
  const pictures = line.pictures ?? [];
  const scale = natural > 0 ? (line.width - blanks - roomOf(pictures)) / natural : 0;
  const gaps = countBlanks(whole.slice(0, before)) * line.wordSpacing;
  const passed = roomOf(pictures.filter(({ at }) => at < index));
  return line.x + measure(line.spans, before) * scale + gaps + passed;
}

function roomOf(pictures: readonly LinePicture[]): number {
  return pictures.reduce((sum, { width }) => sum + width, 0);
}

/** Letters of a line without a picture between them. */
export interface LineStretch {
  readonly x: number;
  readonly width: number;
  readonly spans: readonly Span[];
}

/** What stands on a line from left to right: its letters, and where its pictures are. */
export function partsOf(line: TextLine): {
  readonly stretches: readonly LineStretch[];
  readonly pictures: readonly (LinePicture & { readonly x: number })[];
} {
  const { pictures = [], spans, x, width } = line;
  if (pictures.length === 0) return { stretches: [{ x, width, spans }], pictures: [] };
  const stretches: LineStretch[] = [];
  const placed: (LinePicture & { readonly x: number })[] = [];
  let from = line.start;
  let left = x;
  const end = line.start + spans.reduce((sum, { text }) => sum + text.length, 0);
  const stretchTo = (to: number): void => {
    // Of several pictures in one place the first is where that place is.
    const right = to > from ? placeOnLine(line, to) : left;
    const inside = spansOf(spans, from - line.start, to - line.start);
    if (inside.length > 0) stretches.push({ x: left, width: right - left, spans: inside });
    [from, left] = [to, right];
  };
  for (const picture of pictures) {
    stretchTo(picture.at);
    placed.push({ ...picture, x: left });
    left += picture.width;
  }
  stretchTo(end);
  return { stretches, pictures: placed };
}

function measure(spans: readonly Span[], count: number): number {
  let left = count;
  let width = 0;
  for (const { text, look } of spans) {
    const part = text.slice(0, left);
    width += letterWidth(part, look);
    left -= part.length;
    if (left <= 0) break;
  }
  return width;
}

/** Width of letters in pixels. */
export function letterWidth(text: string, look: LetterLook): number {
  const size = look.size * (look.raised ? raisedSize : 1);
  return (textWidth(text, { ...look, size }) * look.scale * pixelsPerPoint) / 100;
}
