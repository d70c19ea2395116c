import type { Report } from '../../../report/model';
import { findYearSpans } from '../../../vietnamese/dates';
import { fold } from '../../../vietnamese/fold';
import type { ReportText } from '../../formalities/report-texts';
import type { RuleFinding } from '../../model';
import type { Messages } from './fault';

/** The time a report is about, or a passage speaks of. */
interface Period {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** Words before it, folded. */
  readonly lead: readonly string[];
}

const oneYear = /(?<!\p{L})năm (\d{4})(?!\d| ?[-–—] ?\d)/giu;
const announces = /như sau *[:.]?$|sau đây *[:.]?$/iu;
/** As many words before the period must be those of the title to mean the same thing. */
const sameWords = 5;

/**
 * The period in the title against what the text says of the same thing: in the opening sentence (“… báo cáo kết
 * quả … năm 2025 như sau”), and wherever the words of the title stand before another period that overlaps it.
 */
export function checkPeriod(
  report: Report,
  titles: readonly ReportText[],
  body: readonly ReportText[],
  messages: Messages,
): RuleFinding[] {
  const title = titles.flatMap(({ text }) => periodsOf(text))[0];
  if (!title) return [];
  const firstHeading = report.sections[0]?.heading.range.start ?? report.text.length;
  return body.flatMap((text): RuleFinding[] => {
    const isOpening = (text.passage?.range.start ?? 0) < firstHeading;
    const periods = periodsOf(text.text).filter(
      (period) => !isSame(period, title) && isSameThing(period, title),
    );
    const announced = isOpening ? announcedPeriod(text.text, title) : undefined;
    const found = announced ?? periods.find((one) => overlaps(one, title) || isOpening);
    const range = found && text.locate(found.start, found.end);
    if (!range) return [];
    const message = messages.otherPeriod(found.text, title.text);
    return [{ range, message, expected: [title.text] }];
  });
}

function periodsOf(text: string): Period[] {
  const spans = findYearSpans(text).map(({ start, end, from, to }) => ({ start, end, from, to }));
  const years = [...text.matchAll(oneYear)]
    .map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      from: Number(match[1]),
      to: Number(match[1]),
    }))
    .filter(({ start, end }) => !spans.some((span) => start < span.end && span.start < end));
  return [...spans, ...years]
    .sort((a, b) => a.start - b.start)
    .map((period) => ({
      ...period,
      text: text.slice(period.start, period.end),
      lead: wordsOf(text.slice(Math.max(0, period.start - 120), period.start)),
    }));
}

function wordsOf(text: string): string[] {
  return fold(text)
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== '');
}

/** The first period between the last “báo cáo” and “như sau”, when it is of the kind the title has. */
function announcedPeriod(text: string, title: Period): Period | undefined {
  if (!announces.test(text)) return undefined;
  const verb = text.toLowerCase().lastIndexOf('báo cáo');
  const clause = verb < 0 ? undefined : periodsOf(text).find(({ start }) => start > verb);
  if (!clause || isSame(clause, title)) return undefined;
  return isSpan(clause) === isSpan(title) ? clause : undefined;
}

/** Single years are compared in the opening sentence only: reports compare with other years all the time. */
function isSameThing(period: Period, title: Period): boolean {
  if (!isSpan(title) || !isSpan(period)) return false;
  const words = title.lead.slice(-sameWords);
  const lead = period.lead.slice(-sameWords);
  return words.length === sameWords && words.every((word, index) => word === lead[index]);
}

function isSpan({ from, to }: Period): boolean {
  return from !== to;
}

function isSame(a: Period, b: Period): boolean {
  return a.from === b.from && a.to === b.to;
}

/** Neither the period before nor the one after. */
function overlaps(a: Period, b: Period): boolean {
  return a.from < b.to && b.from < a.to;
}
