import { plainParagraph } from '../model';
import type { SourceDocument, SourceParagraph } from '../model';
import { decodeText } from './decode';
import { takePageEnds } from './page-ends';
import type { PagedLine } from './page-ends';
import { isMidSentence, startsAnew, wide } from './sentence-ends';
import { isInCapitals } from '../../checks/outline/letter-case';

/** A line of a text wrapped by hand is rarely longer; a paragraph on one line mostly is. */
const longestWrapped = 130;
const shortestWrapped = 50;
/** Share of the width a line must fill to go on in the next. */
const filled = 0.72;
const longLine = 60;

/** Reads a plain text file: paragraphs of one line each, or wrapped by hand, or copied from a PDF. */
export function readText(bytes: Uint8Array): SourceDocument {
  const { lines, leftOut } = takePageEnds(decodeText(bytes));
  return {
    blocks: toParagraphs(lines),
    notes: new Map(),
    topLines: [],
    leftOut,
    added: [],
    pictures: new Map(),
    problems: [],
  };
}

function toParagraphs(lines: readonly PagedLine[]): SourceParagraph[] {
  const width = wrapWidth(lines);
  const paragraphs: string[] = [];
  let afterGap = true;
  for (const { text, afterPageEnd } of lines) {
    const line = text.trimEnd();
    if (line.trim() === '') {
      // An empty line at a page end may stand inside a sentence.
      if (!afterPageEnd) afterGap = true;
      continue;
    }
    const last = paragraphs.at(-1);
    const goesOn =
      last !== undefined &&
      (afterPageEnd ? isMidSentence(last, line) : !afterGap && continues(last, line, width));
    if (goesOn) paragraphs[paragraphs.length - 1] = `${last}\n${line.trim()}`;
    else paragraphs.push(line);
    afterGap = false;
  }
  return paragraphs.map((text) => plainParagraph(text.replaceAll('\n', ' ')));
}

/** Columns at which a text is wrapped by hand; `undefined` when each line is a paragraph. */
function wrapWidth(lines: readonly PagedLine[]): number | undefined {
  const lengths = lines.map(({ text }) => text.trim().length).filter((length) => length > 0);
  const long = lengths.filter((length) => length > longLine).sort((a, b) => a - b);
  if (long.length < 4 || lengths.some((length) => length > 3 * longestWrapped)) return undefined;
  const nearlyLongest = long[Math.floor(long.length * 0.95)] ?? 0;
  const adjacent = lines.filter(
    ({ text }, index) =>
      text.trim().length > filled * nearlyLongest &&
      /^[\p{Ll}\d(“"]/u.test(lines[index + 1]?.text.trim() ?? ''),
  ).length;
  const isWrapped = nearlyLongest <= longestWrapped && nearlyLongest >= shortestWrapped;
  return isWrapped && adjacent >= long.length / 4 ? nearlyLongest : undefined;
}

function continues(before: string, line: string, width: number | undefined): boolean {
  if (startsAnew(line) || wide.test(line.trim())) return false;
  const last = before.split('\n').at(-1)?.trim() ?? '';
  if (wide.test(last)) return false;
  if (width === undefined) {
    return last.length > longLine && /[\p{L},]$/u.test(last) && /^\p{Ll}/u.test(line.trim());
  }
  const first = /^\S+/.exec(line.trim())?.[0].length ?? 0;
  const isFull = last.length + 1 + first > filled * width;
  return isFull && (isInCapitals(last) || !isInCapitals(line));
}
