import { parseOutlineNumber } from '../outline-number';
import type { Range } from '../range';
import { isBlankLine, lineFrom } from '../scan/lines';
import type { Line } from '../scan/lines';
import { fieldOfKey, markingFields } from './fields';
import type { Field } from './fields';

/** Where the front matter stands (UTF-16 offsets). */
export interface FrontMatterPlace {
  /** The whole block with its two `---` lines, from the start of the text. */
  readonly range: Range;
  /** The YAML inside. */
  readonly yaml: Range;
  /** False when the second `---` line is missing: the block ends with its last line that can belong to it. */
  readonly closed: boolean;
}

const opening = /^\uFEFF*((?:[^\S\uFEFF]\s*)?)---[ \t]*(?:\r\n|\n|\r)/;
const closing = /(?<=[\r\n])---[ \t]*(?=[\r\n]|$)/g;
const keyLine = /^(\p{L}[\p{L}\p{M} ]{0,40}?)[ \t]*:/u;
const continuation = /^(?:[ \t]|-(?:[ \t]|$)|#)/;
const headingMarks = /^#{1,6}[ \t]+/;

/**
 * Finds the front matter a text begins with. Empty lines before it, or a missing end, are forgiven when a key
 * in it shows that a report was meant.
 */
export function locateFrontMatter(text: string): FrontMatterPlace | undefined {
  const open = opening.exec(text);
  if (!open) return undefined;
  const start = open[0].length;
  closing.lastIndex = start;
  const close = closing.exec(text);
  if (!close || bodyBeginsBefore(text, start, close.index)) return locateUnclosed(text, start);
  const place = {
    range: { start: 0, end: close.index + close[0].trimEnd().length },
    yaml: { start, end: close.index },
    closed: true,
  };
  return open[1] === '' || isMarked(text, place.yaml) ? place : undefined;
}

/** Where the body begins: behind the front matter, or behind a byte order mark. */
export function bodyStart(text: string): number {
  return locateFrontMatter(text)?.range.end ?? /^\uFEFF*/.exec(text)?.[0].length ?? 0;
}

/** True when a numbered heading stands there that no key follows: the `---` further down is a line of the body. */
function bodyBeginsBefore(text: string, start: number, end: number): boolean {
  let begun = false;
  for (const line of linesOf(text, start, end)) {
    if (isHeading(line)) begun = true;
    else if (begun && knownField(line)) begun = false;
  }
  return begun;
}

function locateUnclosed(text: string, start: number): FrontMatterPlace | undefined {
  let end = start;
  for (const line of linesOf(text, start, text.length)) {
    if (isBlankLine(line.text) || isHeading(line)) break;
    if (!keyLine.test(line.text) && !continuation.test(line.text)) break;
    end = line.end;
  }
  const yaml = { start, end };
  return isMarked(text, yaml) ? { range: { start: 0, end }, yaml, closed: false } : undefined;
}

function isMarked(text: string, { start, end }: Range): boolean {
  return [...linesOf(text, start, end)].some((line) => {
    const field = knownField(line);
    return field !== undefined && markingFields.includes(field.name);
  });
}

function* linesOf(text: string, start: number, end: number): Generator<Line> {
  for (let line = lineFrom(text, start); line.start < end; line = lineFrom(text, line.next)) {
    yield line;
    if (line.next > text.length) return;
  }
}

function knownField({ text }: Line): Field | undefined {
  const key = keyLine.exec(text)?.[1];
  return key === undefined ? undefined : fieldOfKey(key);
}

function isHeading({ text }: Line): boolean {
  const marks = headingMarks.exec(text)?.[0];
  return marks !== undefined && parseOutlineNumber(text.slice(marks.length)) !== undefined;
}
