import type { Report } from './model';
import { isSheetMark } from './sheet-marks';

/** Where the parts of an annex's heading stand: UTF-16 indexes into its text. */
export interface AnnexMark {
  /** End of `Phụ lục 1`. */
  readonly figureEnd: number;
  /** Start of the name behind it; the text's length when there is none. */
  readonly titleStart: number;
}

const word = /^phụ\s+lục(?![\p{L}\p{M}])/iu;
/** `1`, `số 2`, `I`, `A`, `1a`: one or two letters or figures, as long as no word begins with them. */
const figure = /^\s+(?:số\s+)?(?:\d{1,3}\p{L}?|[IVXivx]{1,5}|\p{Lu})(?![\p{L}\p{M}\d])/u;
const separator = /^\s*(?:[:.]|[-–])(?=\s|$)/u;

/**
 * Reads the heading of an annex: `Phụ lục 1: TÊN`, `Phụ lục 2. Tên`, `PHỤ LỤC - TÊN`, `Phụ lục I`. What is no
 * number must be parted from the name, so that “Phụ lục hợp đồng” is an ordinary heading.
 *
 * @param text of a heading of the topmost level
 */
export function parseAnnexHeading(text: string): AnnexMark | undefined {
  const composed = text.normalize('NFC');
  // Indexes are into the text as typed; decomposed letters are read elsewhere, and told of by `unicode`.
  if (composed.length !== text.length) return undefined;
  const named = word.exec(text)?.[0].length;
  if (named === undefined) return undefined;
  const numbered = figure.exec(text.slice(named))?.[0].length ?? 0;
  const figureEnd = named + numbered;
  const rest = text.slice(figureEnd);
  const marked = separator.exec(rest)?.[0].length ?? 0;
  if (numbered === 0 && marked === 0 && rest.trim() !== '') return undefined;
  const after = rest.slice(marked);
  return { figureEnd, titleStart: text.length - after.trimStart().length };
}

/**
 * Where the report proper ends and its annexes begin: marks of paper before the first annex belong to that.
 *
 * @returns UTF-16 offset; the text's length when there is no annex
 */
export function annexStart({ blocks, comments, text }: Report): number {
  const index = blocks.findIndex((block) => block.type === 'heading' && block.annex);
  const first = blocks[index];
  if (!first) return text.length;
  const before = blocks[index - 1]?.range.end ?? 0;
  const mark = comments.find(
    (comment) =>
      comment.range.start >= before &&
      comment.range.end <= first.range.start &&
      isSheetMark(comment),
  );
  return mark?.range.start ?? first.range.start;
}
