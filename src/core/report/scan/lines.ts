import type { Range } from '../range';

export interface Line extends Range {
  readonly text: string;
  /** Where the next line starts; past the end of the text after the last line. */
  readonly next: number;
}

const lineEnd = /\r\n|\n|\r/g;

/**
 * The line of a text (`\n`, `\r\n` and `\r` end one) that holds an offset, from that offset on.
 *
 * @param start UTF-16 offset into `text`
 */
export function lineFrom(text: string, start: number): Line {
  lineEnd.lastIndex = start;
  const match = lineEnd.exec(text);
  const end = match?.index ?? text.length;
  const next = match ? end + match[0].length : text.length + 1;
  return { start, end, text: text.slice(start, end), next };
}

/**
 * Where the line begins that holds an offset. Looked for in one step back after the other: a text without `\r` would
 * be searched to its beginning.
 */
export function lineStartAt(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && !'\r\n'.includes(text.charAt(start - 1))) start--;
  return start;
}

/** True for a line of blanks and tabs only. */
export function isBlankLine(text: string): boolean {
  return /^[ \t]*$/.test(text);
}
