import type { Finding } from '../core/checks/model';
import type { Report } from '../core/report/model';
import type { Range } from '../core/report/range';
import { lineEnd } from './line-end';

/**
 * What to select so that typing fills a blank in: dots, underscores and "[điền …]" whole; of a gap all but
 * the blanks that keep words apart; after a label or an empty key nothing, the cursor goes behind it.
 *
 * @param finding one of rule `blank`
 * @returns UTF-16 offsets into the report's text; start equals end for a cursor
 */
export function blankSelection({ text, frontMatter }: Report, { range }: Finding): Range {
  const typed = text.slice(range.start, range.end);
  if (typed.trim() === '') return insideGap(text, range);
  if (/^\[[^\]]*\]$/.test(typed)) return range;
  const isKey = frontMatter.entries.some(({ keyRange }) => keyRange.start === range.start);
  if (isKey) return cursor(lineEnd(text, range.end));
  return /[\p{L}:]/u.test(typed) ? cursor(range.end) : range;
}

function insideGap(text: string, { start, end }: Range): Range {
  const before = /[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, start - 2), start)) ? 1 : 0;
  const after = /^[\p{L}\p{N}]/u.test(text.slice(end, end + 2)) ? 1 : 0;
  return end - start > before + after
    ? { start: start + before, end: end - after }
    : { start, end };
}

function cursor(at: number): Range {
  return { start: at, end: at };
}
