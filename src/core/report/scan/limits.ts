import { containerPrefix, indentation } from './containers';

/** Deepest nesting of quotes, lists, notes or brackets that is read as Markdown. */
export const maxNesting = 100;
/** Longest line (UTF-16 units) that is read as Markdown. */
const maxLineLength = 200_000;
/** A list item that is nested once more begins two columns further right. */
const maxColumn = 2 * maxNesting;
/** Most marks of a paragraph: the Markdown parser pairs them in quadratic time. */
const maxMarks = 500;
/** Most marks of a table, whose cells are paragraphs of their own. */
const maxTableMarks = 5_000;

const blockStart = /^[ \t>]*(?:$|[-+*][ \t]|\d{1,9}[.)][ \t]|#)/;
const tableRow = /^[ \t>]*\|/;

/** Tells the lines that cannot be read as Markdown in reasonable time and depth. */
export class LimitReader {
  private marks = 0;

  /** True for a line beyond the caps; of the lines of a paragraph with too many marks only for one. */
  isOver(line: string): boolean {
    if (blockStart.test(line)) this.marks = 0;
    const marks = mayHaveMarks(line) ? (line.match(/\*+|[[\]]/g)?.length ?? 0) : 0;
    this.marks += marks;
    if (this.marks > (tableRow.test(line) ? maxTableMarks : maxMarks)) {
      this.marks = -Infinity;
      return true;
    }
    return line.length > maxNesting && (line.length > maxLineLength || isTooDeep(line, marks));
  }
}

/** Nearly all lines have none, and are told faster than counted. */
function mayHaveMarks(line: string): boolean {
  return line.includes('*') || line.includes('[') || line.includes(']');
}

/** @param marks of the line, brackets among them */
function isTooDeep(line: string, marks: number): boolean {
  const prefix = containerPrefix(line);
  if (prefix.depth > maxNesting) return true;
  if (prefix.depth > 0 && indentation(line) + prefix.text.trimStart().length > maxColumn)
    return true;
  return marks > maxNesting && deepestBrackets(line) > maxNesting;
}

function deepestBrackets(line: string): number {
  let depth = 0;
  let deepest = 0;
  for (const { 0: bracket } of line.matchAll(/[[\]]/g)) {
    depth = bracket === '[' ? depth + 1 : Math.max(0, depth - 1);
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}
