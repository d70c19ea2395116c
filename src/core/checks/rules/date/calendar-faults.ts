import { compareDates, dateExists, findDates, findYearSpans } from '../../../vietnamese/dates';
import type { WrittenDate, YearSpan } from '../../../vietnamese/dates';
import type { DateFault } from './fault';

const month = /(?<!\p{L})tháng (\d{1,2})(?:\/| năm )(\d{4})(?![\d/])/giu;
const quarter = /(?<!\p{L})quý ([IVX]{1,4}|\d{1,2})(?:\/| năm )(\d{4})(?![\d/])/giu;
const quarters = /^(?:I|II|III|IV|0?[1-4])$/i;
const joins = /^ ?(?:đến|tới|[-–—])(?: hết)?(?: ngày)? ?$/u;
const severalTerms = /(?:các|những|hai|ba|bốn|năm|nhiều|số|qua|\d) $/iu;
/** The longest term there has been (councils, 2004 - 2011). */
const longestTerm = 7;

/** What is wrong with dates and periods by themselves, in a text with single blanks. */
export function findDateFaults(text: string): DateFault[] {
  if (!/\d/.test(text)) return [];
  const dates = findDates(text);
  return [
    ...dates.flatMap(checkDate),
    ...checkMonths(text),
    ...dates.flatMap((date, index) => checkPair(date, dates[index + 1], text)),
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

function checkMonths(text: string): DateFault[] {
  const faults: DateFault[] = [];
  for (const match of text.matchAll(month)) {
    if (Number(match[1]) >= 1 && Number(match[1]) <= 12) continue;
    faults.push(impossible(match.index, match[0], (say) => say.impossibleMonth(match[0])));
  }
  for (const match of text.matchAll(quarter)) {
    if (quarters.test(match[1] as string)) continue;
    faults.push(impossible(match.index, match[0], (say) => say.impossibleQuarter(match[0])));
  }
  // “ngày 31 tháng 13 năm 2026” is a date and reported as one.
  return faults.filter(
    ({ start }) => !/ngày \d{1,2} $/iu.test(text.slice(Math.max(0, start - 9), start)),
  );
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
