import { containerPrefix, indentation } from './containers';
import { isBlankLine } from './lines';
import type { Line } from './lines';

/** Length (UTF-16 units) from which on a piece ends where it may. */
const pieceLength = 4_000;
/** Largest piece that is read as Markdown: long blocks, and deep ones, take the parser more than linear time. */
const maxPieceLength = 500_000;
const maxPieceLevels = 5_000;

const headingLine = /^#{1,6}(?:[ \t]|$)/;
const listMark = /^[ \t>]*(?:[-+*–•·]|\d{1,9}[.)])/;
const letter = /^\p{L}/u;

/**
 * Finds the lines before which a text may be cut so that every piece reads alone as it reads in the whole:
 * `#` lines at column 0; after an empty line also those that are not indented, when no list can be open or
 * they begin with a letter: a plain paragraph ends every list, quote and note and clears the sign stack.
 */
export class PieceCutter {
  readonly starts: number[] = [];
  /** True when a list, or a sign of the stack, may be open above the next line. */
  inList = false;
  private afterBlank = true;
  /** Sum over the lines of the piece: 1 for each, and 1 for each level it is indented. */
  private levels = 0;
  private outgrown = false;

  /** @param start UTF-16 offset of the first piece */
  constructor(private start: number) {}

  /** Takes the next line outside fences and comments. */
  readLine({ text, start }: Line): void {
    this.levels += 1 + containerPrefix(text).depth + Math.floor(indentation(text) / 4);
    if (headingLine.test(text)) this.clear(start, 1);
    else if (this.afterBlank && /^[^ \t]/.test(text) && (!this.inList || letter.test(text))) {
      this.clear(start, pieceLength);
    }
    if (listMark.test(text)) this.inList = true;
    this.afterBlank = isBlankLine(text);
  }

  /** Takes a fence, or what else ends a paragraph without an empty line. */
  skipFence(): void {
    this.afterBlank = false;
  }

  /** True, once, when the piece has grown too large at an offset. */
  outgrows(offset: number): boolean {
    const isTooLarge = this.levels > maxPieceLevels || offset - this.start > maxPieceLength;
    const outgrows = isTooLarge && !this.outgrown;
    this.outgrown = isTooLarge;
    return outgrows;
  }

  private clear(offset: number, length: number): void {
    this.inList = false;
    if (offset - this.start < length) return;
    this.starts.push(offset);
    this.start = offset;
    this.levels = 1;
    this.outgrown = false;
  }
}
