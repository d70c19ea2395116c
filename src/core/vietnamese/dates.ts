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
  return exists(date) ? date : undefined;
}

function exists({ day, month, year }: CalendarDate): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
