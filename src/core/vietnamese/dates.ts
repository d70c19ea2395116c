export interface CalendarDate {
  readonly day: number;
  /** 1 to 12. */
  readonly month: number;
  readonly year: number;
}

const dayFirst = /^(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})$/;
const yearFirst = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;

/** Reads `14/10/2026` (also with dots or hyphens) or ISO `2026-10-14`; `undefined` for what is no date. */
export function parseDate(text: string): CalendarDate | undefined {
  const trimmed = text.trim();
  const iso = yearFirst.exec(trimmed);
  const match = iso ?? dayFirst.exec(trimmed);
  if (!match) return undefined;
  const [first, second, third] = match.slice(1).map(Number) as [number, number, number];
  const date = iso
    ? { day: third, month: second, year: first }
    : { day: first, month: second, year: third };
  return dateExists(date) ? date : undefined;
}

/** True for a day of the calendar; false for 31/4 and 29/02/2026. */
export function dateExists({ day, month, year }: CalendarDate): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** Below zero when the first date is the earlier one, 0 for the same day. */
export function compareDates(a: CalendarDate, b: CalendarDate): number {
  return a.year - b.year || a.month - b.month || a.day - b.day;
}

/** `06/7/2018`: a zero before the days 1 to 9 and the months 1 and 2, none before the months 3 to 9. */
export function formatDate({ day, month, year }: CalendarDate): string {
  return `${padDay(day)}/${padMonth(month)}/${year}`;
}

function padDay(day: number): string {
  return String(day).padStart(2, '0');
}

function padMonth(month: number): string {
  return month <= 2 ? `0${month}` : String(month);
}

/** A full date as a sentence writes it; offsets into the text it was found in. */
export interface WrittenDate {
  readonly start: number;
  readonly end: number;
  /** Three figures as written: the day need not exist (see `dateExists`). */
  readonly date: CalendarDate;
  /** The same date with the zeros the norm asks for, in the same form. */
  readonly padded: string;
  /** True where the word “ngày” stands right before the figures. */
  readonly named: boolean;
  /** True when it is the end of days written in a row: `07 - 09/7/2026`. */
  readonly inRow: boolean;
}

const figures =
  /(?<![\d/.])(\d{1,2})([/-])(\d{1,2})\2(\d{4})(?![\d/]|-[A-Za-z\u00c0-\u1ef9\d])|(?<=ngày )(\d{1,2})\.(\d{1,2})\.(\d{4})(?![\d.])/g;
const words = /(?<=ngày )(\d{1,2})( tháng )(\d{1,2})( năm )(\d{4})(?!\d)/gi;
const dayWord = /ngày $/i;
const numberWord = /số $/i;
const beforeRow = /(?<![\d/.-])\d{1,2} *(?:[-–,]|và|đến|hoặc) ?$/;

/** Full dates in a text with single blanks: `14/10/2026`, `14-10-2026`, `ngày 14 tháng 10 năm 2026`. */
export function findDates(text: string): WrittenDate[] {
  const found: WrittenDate[] = [];
  if (/\d[/.-]\d{4}/.test(text)) {
    for (const match of text.matchAll(figures)) {
      const dotted = match[1] === undefined;
      const [day, month, year] = (dotted ? match.slice(5, 8) : [match[1], match[3], match[4]]).map(
        Number,
      ) as [number, number, number];
      addFigures(match.index, match[0], { day, month, year }, dotted ? '.' : (match[2] as string));
    }
  }
  if (text.includes(' năm ')) {
    for (const match of text.matchAll(words)) {
      const [, day, , month, , year] = match;
      const date = { day: Number(day), month: Number(month), year: Number(year) };
      found.push({
        start: match.index,
        end: match.index + match[0].length,
        date,
        padded: `${padDay(date.day)}${match[2] ?? ''}${padMonth(date.month)}${match[4] ?? ''}${date.year}`,
        named: true,
        inRow: false,
      });
    }
  }
  return found.sort((a, b) => a.start - b.start);

  function addFigures(start: number, typed: string, date: CalendarDate, mark: string): void {
    const before = text.slice(Math.max(0, start - 12), start);
    if (numberWord.test(before)) return;
    found.push({
      start,
      end: start + typed.length,
      date,
      padded: formatDate(date).replaceAll('/', mark),
      named: dayWord.test(before),
      inRow: beforeRow.test(before),
    });
  }
}

/** Two years joined to a period; offsets into the text it was found in. */
export interface YearSpan {
  readonly start: number;
  readonly end: number;
  /** What the span is: `nhiệm kỳ`, `giai đoạn` …, folded to lower case; `từ năm` for “từ năm … đến năm …”. */
  readonly kind: string;
  readonly from: number;
  readonly to: number;
  /** Where the two years stand. */
  readonly fromAt: number;
  readonly toAt: number;
}

const span =
  /(?<![a-z\u00c0-\u1ef9])(nhiệm kỳ|nhiệm kì|giai đoạn|thời kỳ|năm học|niên khóa) (?:từ )?(?:năm )?(\d{4})(?: ?[-–—] ?| (?:đến|tới) (?:năm )?)(\d{4})(?!\d)/gi;
const fromTo = /(?<![a-z\u00c0-\u1ef9])(từ năm) (\d{4}) (?:đến|tới)(?: hết)? năm (\d{4})(?!\d)/gi;

/** Quick to look for, where the patterns are slow. */
const joinedYears = /\d{4}(?: ?[-–—]| (?:đến|tới))/i;

/** Periods of years named as such in a text with single blanks: `nhiệm kỳ 2020 - 2025`. */
export function findYearSpans(text: string): YearSpan[] {
  if (!joinedYears.test(text)) return [];
  return [...text.matchAll(span), ...text.matchAll(fromTo)].map((match) => {
    const [found, kind = '', from = '', to = ''] = match;
    const end = match.index + found.length;
    return {
      start: match.index,
      end,
      kind: kind.toLowerCase().replace('kì', 'kỳ'),
      from: Number(from),
      to: Number(to),
      fromAt: match.index + found.indexOf(from),
      toAt: end - to.length,
    };
  });
}
