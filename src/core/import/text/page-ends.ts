import type { LeftOut } from '../model';

/** A line of text; `afterPageEnd` when a page ended right before it. */
export interface PagedLine {
  readonly text: string;
  readonly afterPageEnd: boolean;
}

export interface PagedLines {
  readonly lines: readonly PagedLine[];
  readonly leftOut: readonly LeftOut[];
}

const pageNumber =
  /^(?:(?:trang|page)\s+)?(?:[-–—]\s*)?(\d{1,4})(?:\s*[-–—])?(?:\s*\/\s*\d{1,4})?$/iu;
const mostHeadWords = 20;
const fewestRepeats = 3;
/** How far from a page number or page end a running head may stand, in lines that are not empty. */
const nearPageEnd = 2;

/**
 * Takes page numbers and running heads out of a text. A figure alone on its line is a page number when it
 * stands at a form feed, or counts on from another such figure; a running head is a line that stands again and again
 * beside these.
 */
export function takePageEnds(text: string): PagedLines {
  const raw = text.split('\n').flatMap(splitAtFormFeeds);
  const { numbers, heads } = findPageEnds(raw);
  const lines: PagedLine[] = [];
  const leftOut: LeftOut[] = [];
  let pageEnded = false;
  raw.forEach(({ text: line, feed }, index) => {
    pageEnded ||= feed;
    if (numbers.has(index)) {
      leftOut.push({ text: line, why: 'page-number' });
      pageEnded = true;
    } else if (heads.has(index)) {
      leftOut.push({ text: line, why: 'running-head' });
    } else {
      lines.push({ text: line, afterPageEnd: pageEnded });
      if (line.trim() !== '') pageEnded = false;
    }
  });
  return { lines, leftOut };
}

/** A line of a text, or a paragraph of a Word file. */
export interface RawLine {
  readonly text: string;
  /** True when a form feed stands before it, or a page was ended by hand. */
  readonly feed: boolean;
}

/** Indexes of the lines that are page numbers, and of those that are running heads. */
export function findPageEnds(raw: readonly RawLine[]): {
  readonly numbers: ReadonlySet<number>;
  readonly heads: ReadonlySet<number>;
} {
  const numbers = findPageNumbers(raw);
  return { numbers, heads: findRunningHeads(raw, numbers) };
}

function splitAtFormFeeds(line: string): RawLine[] {
  return line.split('\f').map((text, index) => ({ text, feed: index > 0 }));
}

function findPageNumbers(raw: readonly RawLine[]): Set<number> {
  const alone = raw.flatMap(({ text }, index) => {
    const found = pageNumber.exec(text.trim());
    return found ? [{ index, value: Number(found[1]) }] : [];
  });
  const found = new Set<number>();
  alone.forEach(({ index, value }, position) => {
    const before = alone[position - 1];
    const after = alone[position + 1];
    const counts = countsOn(before, { index, value }) || countsOn({ index, value }, after);
    if (counts || isAtFeed(raw, index)) found.add(index);
  });
  return found;
}

interface Figure {
  readonly index: number;
  readonly value: number;
}

/** True for two figures in a row with a page between them. */
function countsOn(first: Figure | undefined, second: Figure | undefined): boolean {
  if (!first || !second) return false;
  return second.value === first.value + 1 && second.index - first.index > shortestPage;
}

/** Lines. */
const shortestPage = 3;

function isAtFeed(raw: readonly RawLine[], index: number): boolean {
  for (let at = index + 1; at < raw.length; at++) {
    if (raw[at]?.feed) return true;
    if (raw[at]?.text.trim() !== '') break;
  }
  for (let at = index; at >= 0; at--) {
    if (raw[at]?.feed) return true;
    if (at < index && raw[at]?.text.trim() !== '') break;
    if (at === index) continue;
  }
  return false;
}

function findRunningHeads(raw: readonly RawLine[], numbers: ReadonlySet<number>): Set<number> {
  const places = new Map<string, number[]>();
  raw.forEach(({ text }, index) => {
    const key = text.replace(/\d+/g, '').replace(/\s+/g, ' ').trim();
    if (key.length < 4 || numbers.has(index) || key.split(' ').length > mostHeadWords) return;
    if (!isBesidePageEnd(raw, index, numbers)) return;
    places.set(key, [...(places.get(key) ?? []), index]);
  });
  const repeated = [...places.values()].filter((found) => found.length >= fewestRepeats);
  return new Set(repeated.flat());
}

function isBesidePageEnd(
  raw: readonly RawLine[],
  index: number,
  numbers: ReadonlySet<number>,
): boolean {
  if (raw[index]?.feed) return true;
  for (const step of [-1, 1]) {
    let passed = 0;
    for (let at = index + step; passed < nearPageEnd && raw[at]; at += step) {
      if (numbers.has(at) || raw[at]?.feed) return true;
      if (raw[at]?.text.trim() !== '') passed++;
    }
  }
  return false;
}
