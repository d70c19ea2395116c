import { bodyStart } from './front-matter/locate-front-matter';
import type { Range } from './range';
import { containerPrefix } from './scan/containers';
import { FenceReader } from './scan/fences';
import type { Fence } from './scan/fences';
import { InlineMarkReader } from './scan/inline-marks';
import { LimitReader } from './scan/limits';
import { lineFrom } from './scan/lines';
import { PieceCutter } from './scan/pieces';

/**
 * What a text holds that decides how its lines are read, found in one pass before parsing: the parser takes
 * comments, code spans and fences from here. Offsets are UTF-16 units from the start of the scanned text.
 */
export interface Scan {
  /** Comments with their `<!--` and `-->`, outside fences and code spans. One without end is text. */
  readonly comments: readonly Range[];
  /** Code spans with their backticks. */
  readonly codeSpans: readonly Range[];
  readonly fences: readonly Fence[];
  /** Where pieces after the first begin; see `PieceCutter`. */
  readonly pieceStarts: readonly number[];
  /** Lines that are too long, too deep or one too many: their piece is read as plain text. */
  readonly overLimit: readonly Range[];
  /** Labels, as typed, of what looks like footnotes. */
  readonly noteLabels: readonly string[];
}

/**
 * Scans a text in time linear in its length.
 *
 * @param start UTF-16 offset of the body; front matter is left out by default
 */
export function scan(text: string, start = bodyStart(text)): Scan {
  const fenceReader = new FenceReader(text);
  const marks = new InlineMarkReader(text);
  const limits = new LimitReader();
  const pieces = new PieceCutter(start);
  const fences: Fence[] = [];
  const overLimit: Range[] = [];
  const noteLabels: string[] = [];
  for (let at = start; at <= text.length;) {
    const line = lineFrom(text, at);
    const fence = fenceReader.read(line, pieces.inList);
    if (fence) {
      fences.push(fence);
      pieces.skipFence();
      at = lineFrom(text, fence.end).next;
      continue;
    }
    pieces.readLine(line);
    if (line.text.includes('[^')) noteLabels.push(...containerPrefix(line.text).noteLabels);
    const last = marks.read(line);
    const isOver =
      limits.isOver(line.text) ||
      (last !== line && limits.isOver(last.text)) ||
      pieces.outgrows(last.end);
    if (isOver) overLimit.push({ start: line.start, end: last.end });
    at = last.next;
  }
  const { comments, codeSpans } = marks;
  return { comments, codeSpans, fences, pieceStarts: pieces.starts, overLimit, noteLabels };
}
