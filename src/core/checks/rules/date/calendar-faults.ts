import { compareDates, dateExists, findDates, findYearSpans } from '../../../vietnamese/dates';
import type { WrittenDate, YearSpan } from '../../../vietnamese/dates';
import type { DateFault } from './fault';

const month = /(?<![a-z\u00c0-\u1ef9])tháng (\d{1,2})(?:\/| năm )(\d{4})(?![\d/])/gi;
const quarter = /(?<![a-z\u00c0-\u1ef9])quý ([IVX]{1,4}|\d{1,2})(?:\/| năm )(\d{4})(?![\d/])/gi;
const quarters = /^(?:I|II|III|IV|0?[1-4])$/i;
const joins = /^ ?(?:đến|tới|[-–—])(?: hết)?(?: ngày)? ?$/;
/** A day without its year: “ngày 31/4”, “ngày 31 tháng 4”. */
const yearless = /(?<=ngày )(\d{1,2})(?:\/(\d{1,2})(?![\d/]| ?%)| tháng (\d{1,2})(?!\d| năm \d))/gi;
/** The first day of a period that gives month and year with its last day only. */
const firstDay =
  /(?<![a-z\u00c0-\u1ef9])từ (?:ngày )?((\d{1,2})(?:\/(\d{1,2})| tháng (\d{1,2}))?) ?(?:đến|tới|[-–—])(?: hết)?(?: ngày)? ?$/i;
const longestLead = 60;
const months =
  /(?<![a-z\u00c0-\u1ef9])(tháng (\d{1,2})\/(\d{4})) ?(?:đến|tới|[-–—])(?: hết)? ?((?:tháng )?(\d{1,2})\/(\d{4}))(?![\d/])/gi;
const severalTerms = /(?:các|những|hai|ba|bốn|năm|nhiều|số|qua|\d) $/i;
/** The longest term there has been (councils, 2004 - 2011). */
const longestTerm = 7;
const leapYear = 2024;

/**
 * What is wrong with dates and periods by themselves.
 *
 * @param text with single blanks
 * @param lower the same in lower case
 */
export function findDateFaults(text: string, lower: string): DateFault[] {
  if (!/\d/.test(text)) return [];
  const dates = findDates(text);
  return [
    ...dates.flatMap(checkDate),
    ...checkMonths(text, lower),
    ...checkYearless(text, lower),
    ...dates.flatMap((date, index) => checkPair(date, dates[index + 1], text)),
    ...dates.flatMap((date) => checkFirstDay(date, text)),
    ...findYearSpans(text).flatMap((span) => checkSpan(span, text)),
  ];

  function checkDate({ start, end, date, padded, named, inRow }: WrittenDate): DateFault[] {
    const typed = text.slice(start, end);
    if (!dateExists(date)) {
      // What is no date at all, such as a ratio, is left alone.
      if (!named && date.month > 12 && date.day > 12) return [];
      const swapped = date.day <= 12 && date.month > 12 && date.month <= 31;
      const expected = swapped ? [[date.month, date.day, date.year].join('/')] : [];
      return [{ start, end, say: (say) => say.impossible(typed), severity: 'error', expected }];
    }
    if (padded === typed || inRow) return [];
    return [{ start, end, say: (say) => say.zeros(padded), severity: 'info', right: padded }];
  }
}

function checkMonths(text: string, lower: string): DateFault[] {
  const faults: DateFault[] = [];
  // Quick to look for, where the patterns are slow.
  const hasMonth = /tháng \d/.test(lower);
  for (const match of hasMonth ? text.matchAll(month) : []) {
    if (Number(match[1]) >= 1 && Number(match[1]) <= 12) continue;
    faults.push(impossible(match.index, match[0], (say) => say.impossibleMonth(match[0])));
  }
  for (const match of /quý [\divx]/.test(lower) ? text.matchAll(quarter) : []) {
    if (quarters.test(match[1] as string)) continue;
    faults.push(impossible(match.index, match[0], (say) => say.impossibleQuarter(match[0])));
  }
  for (const match of hasMonth ? text.matchAll(months) : []) {
    const [found, from = '', fromMonth, fromYear, to = '', toMonth, toYear] = match;
    const later = Number(fromYear) - Number(toYear) || Number(fromMonth) - Number(toMonth);
    if (later <= 0) continue;
    const end = match.index + found.length;
    faults.push({ start: end - to.length, end, say: (say) => say.backwards(from, to) });
  }
  // “ngày 31 tháng 13 năm 2026” is a date and reported as one.
  return faults.filter(
    ({ start }) => !/ngày \d{1,2} $/i.test(text.slice(Math.max(0, start - 9), start)),
  );
}

function checkYearless(text: string, lower: string): DateFault[] {
  if (!/ngày \d/.test(lower)) return [];
  return [...text.matchAll(yearless)].flatMap((match) => {
    const [typed, day, figure, word] = match;
    const date = { day: Number(day), month: Number(figure ?? word), year: leapYear };
    const isRatio = figure !== undefined && (date.month < 1 || date.month > 12);
    if (isRatio || dateExists(date)) return [];
    return [impossible(match.index, typed, (say) => say.impossible(typed))];
  });
}

function impossible(start: number, typed: string, say: DateFault['say']): DateFault {
  return { start, end: start + typed.length, say, severity: 'error' };
}

/** “từ ngày 30/9/2026 đến ngày 01/9/2026”. */
function checkPair(from: WrittenDate, to: WrittenDate | undefined, text: string): DateFault[] {
  if (!to || !joins.test(text.slice(from.end, to.start))) return [];
  if (!dateExists(from.date) || !dateExists(to.date)) return [];
  if (compareDates(from.date, to.date) <= 0) return [];
  const typed = [from, to].map(({ start, end }) => text.slice(start, end)) as [string, string];
  return [{ start: to.start, end: to.end, say: (say) => say.backwards(...typed) }];
}

/** “từ ngày 20 đến ngày 15/9/2026”; a later month may be one of the year before. */
function checkFirstDay({ start, end, date }: WrittenDate, text: string): DateFault[] {
  const lead = firstDay.exec(text.slice(Math.max(0, start - longestLead), start));
  if (!lead || !dateExists(date)) return [];
  const [, typed = '', day, figure, word] = lead;
  const inMonth = figure ?? word;
  if (inMonth !== undefined && Number(inMonth) !== date.month) return [];
  if (Number(day) <= date.day || Number(day) > 31) return [];
  return [{ start, end, say: (say) => say.backwards(`ngày ${typed}`, text.slice(start, end)) }];
}

function checkSpan({ start, end, kind, from, to, fromAt }: YearSpan, text: string): DateFault[] {
  const range = { start: fromAt, end };
  if (to < from) {
    return [{ ...range, say: (say) => say.backwards(String(from), String(to)) }];
  }
  const typed = text.slice(start, end);
  if (to === from && kind !== 'thời kỳ') {
    return [{ ...range, say: (say) => say.sameYear(String(from)) }];
  }
  const isOneTerm = kind === 'nhiệm kỳ' && !severalTerms.test(text.slice(0, start));
  return isOneTerm && to - from > longestTerm
    ? [{ ...range, say: (say) => say.longTerm(typed, to - from) }]
    : [];
}
