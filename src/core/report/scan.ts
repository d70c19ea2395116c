import { locateFrontMatter } from './front-matter/read-front-matter';
import type { Range } from './range';

/** Deepest nesting of quotes, lists or brackets that is read as Markdown. */
export const maxNesting = 100;
/** Longest line (UTF-16 units) that is read as Markdown. */
export const maxLineLength = 200_000;

/**
 * What a text holds that decides how its lines are read, found in one pass before parsing.
 * Offsets are UTF-16 units from the start of the scanned text.
 */
export interface Scan {
  /** Comments with their `<!--` and `-->`, outside fences. One without end is text. */
  readonly comments: readonly Range[];
  /** Fences: start of the opening run to the end of the closing line, or of the paragraph when unclosed. */
  readonly fences: readonly Fence[];
  /** Starts of `#` lines that begin a new piece: at column 0, outside fences and comments. */
  readonly headingLines: readonly number[];
  /** Lines beyond the caps above. */
  readonly overLimit: readonly Range[];
  /** Labels of footnote definitions, as typed. */
  readonly noteLabels: readonly string[];
}

export interface Fence extends Range {
  readonly closed: boolean;
}

const fenceLine = /^[ \t>]*(?:[-+*][ \t]+|\d{1,9}[.)][ \t]+)?(`{3,}|~{3,})/;
const closingFence = /^[ \t>]*(`{3,}|~{3,})[ \t]*$/;
const blankLine = /^[ \t>]*$/;
const lineEnd = /\r\n|\n|\r/g;
const headingLine = /^#{1,6}(?:[ \t]|$)/;
const noteLine = /^[ \t>]*\[\^([^\]\s]+)\]:/;
const containerMarks = /^(?:[ \t]*(?:>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$)))+/;

interface Line extends Range {
  readonly text: string;
  /** Where the next line starts; past the end of the text after the last line. */
  readonly next: number;
}

/** Scans a text, front matter left out, in time linear in its length. */
export function scan(text: string): Scan {
  const lines = new Lines(text);
  const result = {
    comments: [] as Range[],
    fences: [] as Fence[],
    headingLines: [] as number[],
    overLimit: [] as Range[],
    noteLabels: [] as string[],
  };
  const lastCommentEnd = text.lastIndexOf('-->');
  let at = locateFrontMatter(text)?.range.end ?? 0;
  while (at <= text.length) {
    const line = lines.from(at);
    const fence = readFence(lines, line);
    if (fence) {
      result.fences.push(fence);
      at = lines.from(fence.end).next;
      continue;
    }
    if (isOverLimit(line.text)) result.overLimit.push({ start: line.start, end: line.end });
    if (headingLine.test(line.text)) result.headingLines.push(line.start);
    const note = noteLine.exec(line.text);
    if (note) result.noteLabels.push(note[1] as string);
    at = readComments(lines, line, lastCommentEnd, result.comments);
  }
  return result;
}

/** Collects the comments that start on a line; returns where the first line without them starts. */
function readComments(lines: Lines, first: Line, lastEnd: number, comments: Range[]): number {
  let line = first;
  let from = line.start;
  for (;;) {
    const start = line.text.indexOf('<!--', from - line.start) + line.start;
    if (start < from || start > lastEnd) return line.next;
    const close = lines.text.indexOf('-->', start + 4);
    if (close === -1) return line.next;
    if (insideCodeSpan(line, start)) {
      from = start + 4;
      continue;
    }
    comments.push({ start, end: close + 3 });
    from = close + 3;
    line = lines.from(from);
  }
}

/** Cuts a text at its line ends (`\n`, `\r\n`, `\r`), a line at a time. */
class Lines {
  private readonly lastFences: ReadonlyMap<string, number>;

  constructor(readonly text: string) {
    this.lastFences = new Map(
      ['`', '~'].map((character) => [character, text.lastIndexOf(character.repeat(3))]),
    );
  }

  /** The rest of the line from an offset on. */
  from(start: number): Line {
    lineEnd.lastIndex = start;
    const match = lineEnd.exec(this.text);
    const end = match?.index ?? this.text.length;
    const next = match ? end + match[0].length : this.text.length + 1;
    return { start, end, text: this.text.slice(start, end), next };
  }

  /** True when a fence of that character may still close at or after an offset. */
  mayCloseAfter(character: string, offset: number): boolean {
    return (this.lastFences.get(character) ?? -1) >= offset;
  }
}

function readFence(lines: Lines, line: Line): Fence | undefined {
  const match = fenceLine.exec(line.text);
  if (!match || !opensFence(line.text, match)) return undefined;
  const run = match[1] as string;
  const start = line.start + match[0].length - run.length;
  const end = closingLine(lines, line.next, run);
  if (end !== undefined) return { start, end, closed: true };
  return { start, end: paragraphEnd(lines, line), closed: false };
}

function closingLine(lines: Lines, from: number, run: string): number | undefined {
  const character = run.charAt(0);
  for (let at = from; at <= lines.text.length && lines.mayCloseAfter(character, at);) {
    const line = lines.from(at);
    const close = closingFence.exec(line.text)?.[1];
    if (close?.startsWith(character) && close.length >= run.length) return line.end;
    at = line.next;
  }
  return undefined;
}

function paragraphEnd(lines: Lines, first: Line): number {
  let { end, next } = first;
  while (next <= lines.text.length) {
    const line = lines.from(next);
    if (blankLine.test(line.text)) break;
    ({ end, next } = line);
  }
  return end;
}

/** An info string of a backtick fence holds no backtick: else it is a code span. */
function opensFence(line: string, match: RegExpExecArray): boolean {
  return !(match[1] as string).startsWith('`') || !line.slice(match[0].length).includes('`');
}

/** True when an odd number of backtick runs stands before, on the same line, and one follows. */
function insideCodeSpan(line: Line, at: number): boolean {
  if (!line.text.includes('`')) return false;
  const before = line.text.slice(0, at - line.start).match(/`+/g)?.length ?? 0;
  return before % 2 === 1 && line.text.indexOf('`', at - line.start) !== -1;
}

function isOverLimit(line: string): boolean {
  if (line.length > maxLineLength) return true;
  if (line.length <= maxNesting) return false;
  const marks = containerMarks.exec(line)?.[0] ?? '';
  if (marks.replace(/[ \t]|\d/g, '').length > maxNesting) return true;
  return deepestBrackets(line) > maxNesting || (line.match(/\*+/g)?.length ?? 0) > 20 * maxNesting;
}

function deepestBrackets(line: string): number {
  let depth = 0;
  let deepest = 0;
  for (const character of line) {
    if (character === '[') deepest = Math.max(deepest, ++depth);
    else if (character === ']') depth = Math.max(0, depth - 1);
  }
  return deepest;
}
