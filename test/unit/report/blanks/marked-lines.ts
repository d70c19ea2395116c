import type { Blank, PassageContext } from '../../../../src/core/report/blanks/find-blanks';

/** A line of the fixture: `kind | text with {{blanks}} and {{?open ones}}`. */
export interface MarkedLine {
  readonly kind: PassageContext['kind'];
  readonly marked: string;
  /** The text without marks. */
  readonly text: string;
  /** Where the marked blanks stand in `text`. */
  readonly blanks: readonly { readonly start: number; readonly end: number }[];
}

const line = /^(heading|paragraph|item|cell|note|field) \| (.+)$/;

/** Reads the fixture; empty lines and lines that begin with `#` are remarks, any other must fit. */
export function readMarkedLines(source: string): MarkedLine[] {
  return source
    .split('\n')
    .filter((text) => text !== '' && !text.startsWith('#'))
    .map((text) => {
      const match = line.exec(text);
      if (!match) throw new Error(`Not a line of the fixture: ${text}`);
      return { kind: match[1] as PassageContext['kind'], ...readMarks(match[2] as string) };
    });
}

function readMarks(marked: string): Omit<MarkedLine, 'kind'> {
  const blanks: { start: number; end: number }[] = [];
  let text = '';
  marked.split(/\{\{\??|\}\}/).forEach((part, index) => {
    if (index % 2 === 1) blanks.push({ start: text.length, end: text.length + part.length });
    text += part;
  });
  return { marked, text, blanks };
}

/** The text with the found blanks marked as in the fixture. */
export function withMarks(text: string, blanks: readonly Blank[]): string {
  let marked = '';
  let copied = 0;
  for (const { start, end, certainty } of blanks) {
    const sign = certainty === 'possible' ? '?' : '';
    marked += `${text.slice(copied, start)}{{${sign}${text.slice(start, end)}}}`;
    copied = end;
  }
  return marked + text.slice(copied);
}
