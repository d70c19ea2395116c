import type { HeaderBlockLayout } from '../layout/profile';
import { formatDate, parseDate } from '../vietnamese/dates';
import type { LinePiece } from './field-text';

/** Place and date of the document, apart so that the line can be broken between them. */
export interface DateLine {
  readonly place?: LinePiece;
  readonly date: LinePiece;
}

/**
 * The date line: `Hà Nội, ngày 03 tháng 02 năm 2026`. Days below 10 and the months 1 and 2 have a zero, the
 * months 3 to 9 none. What is not known yet is room to write by hand; a date nobody can read prints as typed.
 */
export function dateLine(
  place: string | undefined,
  date: string | undefined,
  layout: HeaderBlockLayout,
): DateLine {
  const name = place?.replace(/(?<!\s)\s*,\s*$/, '').trim();
  return {
    ...(name && { place: { text: name, typed: true } }),
    date: dateInWords(date?.trim() ?? '', layout.dateGap),
  };
}

function dateInWords(typed: string, gap: number): LinePiece {
  const room = ' '.repeat(gap);
  if (typed === '') return words(room, room, room);
  const date = parseDate(typed);
  if (date) return words(withZero(date.day), monthOf(date.month), String(date.year));
  const partial = partialDate(typed);
  if (partial) return words(...(partial.map((part) => part || room) as typeof partial));
  const text = /^ngày(?![\p{L}\p{M}])/iu.test(typed) ? typed : `ngày ${typed}`;
  return { text, typed: true };
}

/** The date inside a sentence: `03/02/2026`; room to write by hand for what is not known yet. */
export function dateInFigures(
  typed: string | undefined,
  { dateGap }: Pick<HeaderBlockLayout, 'dateGap'>,
): LinePiece {
  const text = typed?.trim() ?? '';
  const room = '\u00A0'.repeat(dateGap);
  const date = parseDate(text);
  if (date) return { text: formatDate(date), typed: false };
  const partial = text === '' ? ['', '', ''] : partialDate(text);
  if (!partial) return { text: text.replace(/^ngày\s+/iu, ''), typed: true };
  return { text: partial.map((part) => part || room).join('/'), typed: false };
}

/** A date with its day, or day and month, still open: `/10/2026`, `10/2026`, `2026`. */
function partialDate(typed: string): [string, string, string] | undefined {
  const parts = typed.split('/').map((part) => part.trim());
  const [year = '', month = '', day = ''] = parts.reverse();
  const fits = parts.length <= 3 && /^\d{4}$/.test(year) && /^\d{0,2}$/.test(month);
  return fits && day === '' && Number(month) <= 12
    ? ['', month && monthOf(Number(month)), year]
    : undefined;
}

function words(day: string, month: string, year: string): LinePiece {
  return { text: `ngày ${day} tháng ${month} năm ${year}`, typed: false };
}

function withZero(day: number): string {
  return String(day).padStart(2, '0');
}

function monthOf(month: number): string {
  return month <= 2 ? withZero(month) : String(month);
}
