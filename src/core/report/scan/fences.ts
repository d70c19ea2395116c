import type { Range } from '../range';
import { containerPrefix, indentation } from './containers';
import { isBlankLine, lineFrom } from './lines';
import type { Line } from './lines';

/** From the opening run to the end of the closing line, or of the paragraph when there is none. */
export interface Fence extends Range {
  readonly closed: boolean;
}

interface Opening {
  readonly start: number;
  readonly run: string;
  /** Count of `>` before it: a line with fewer stands outside. */
  readonly quotes: number;
  /** True when it may stand in a list item or a note: a line that is not indented stands outside. */
  readonly indented: boolean;
}

const openingRun = /^[ \t]*(`{3,}|~{3,})/;
const closingRun = /^[ \t>]*(`{3,}|~{3,})[ \t]*$/;
const headingLine = /^#{1,6}(?:[ \t]|$)/;

/** Finds fences line by line. */
export class FenceReader {
  /** The shortest run, by its character and count of `>`, that the rest of the text has no end for. */
  private readonly unclosable = new Map<string, number>();

  constructor(private readonly text: string) {}

  /**
   * The fence a line opens, if any.
   *
   * @param inList true when a list may be open above the line
   */
  read(line: Line, inList: boolean): Fence | undefined {
    if (!line.text.includes('```') && !line.text.includes('~~~')) return undefined;
    const opening = readOpening(line, inList);
    if (!opening) return undefined;
    const { start } = opening;
    const end = this.closingEnd(line, opening);
    return end === undefined
      ? { start, end: this.paragraphEnd(line, opening), closed: false }
      : { start, end, closed: true };
  }

  private closingEnd({ next }: Line, opening: Opening): number | undefined {
    const { run, quotes } = opening;
    const kind = `${run.charAt(0)}${quotes}`;
    if (run.length >= (this.unclosable.get(kind) ?? Infinity)) return undefined;
    while (next <= this.text.length) {
      const line = lineFrom(this.text, next);
      if (standsOutside(line.text, opening)) return undefined;
      if (closes(line.text, opening)) return line.end;
      next = line.next;
    }
    this.unclosable.set(kind, run.length);
    return undefined;
  }

  private paragraphEnd({ end, next }: Line, opening: Opening): number {
    while (next <= this.text.length) {
      const line = lineFrom(this.text, next);
      const ends = /^[ \t>]*$/.test(line.text) || headingLine.test(line.text);
      if (ends || standsOutside(line.text, opening)) break;
      ({ end, next } = line);
    }
    return end;
  }
}

function readOpening(line: Line, inList: boolean): Opening | undefined {
  const prefix = containerPrefix(line.text);
  const rest = line.text.slice(prefix.text.length);
  const match = openingRun.exec(rest);
  if (!match) return undefined;
  const run = match[1] as string;
  // An info string of a backtick fence holds no backtick: else it is a code span.
  if (run.startsWith('`') && rest.slice(match[0].length).includes('`')) return undefined;
  return {
    start: line.start + prefix.text.length + match[0].length - run.length,
    run,
    quotes: prefix.quotes,
    indented: prefix.depth > prefix.quotes || (inList && indentation(line.text) > 0),
  };
}

function closes(line: string, { run, quotes }: Opening): boolean {
  const close = closingRun.exec(line)?.[1];
  return (
    close?.startsWith(run.charAt(0)) === true &&
    close.length >= run.length &&
    containerPrefix(line).quotes === quotes
  );
}

function standsOutside(line: string, { quotes, indented }: Opening): boolean {
  if (quotes > 0) return containerPrefix(line).quotes < quotes;
  return indented && !isBlankLine(line) && indentation(line) === 0;
}
