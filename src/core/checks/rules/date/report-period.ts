import type { Passage, Report } from '../../../report/model';
import { findYearSpans } from '../../../vietnamese/dates';
import { fold } from '../../../vietnamese/fold';
import { parseRoman } from '../../../vietnamese/roman';
import type { ReportText } from '../../formalities/report-texts';
import { readFolded } from '../../prose/prose';
import type { ReadPassage } from '../../prose/readings';
import type { RuleFinding } from '../../model';
import type { Messages } from './fault';

/** The time a report is about, or a passage speaks of. */
interface Period {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: 'years' | 'year' | 'quarter';
  readonly from: number;
  readonly to: number;
  /** 1 to 4; 0 for whole years. */
  readonly quarter: number;
  /** The text before it. */
  readonly before: string;
}

/** What a text says of periods. */
interface Periods {
  readonly all: readonly Period[];
  /** The first period behind the last “báo cáo” of a text that ends with “như sau”. */
  readonly announced?: Period;
}

const oneYear = /(?<![a-z\u00c0-\u1ef9])năm (\d{4})(?!\d| ?[-–—] ?\d)/gi;
const oneQuarter = /(?<![a-z\u00c0-\u1ef9])quý (I{1,3}|IV|0?[1-4])(?:\/| năm )(\d{4})(?!\d)/gi;
const announces = /như sau *[:.]?$|sau đây *[:.]?$/i;
/** As many words before the period must be those of the title to mean the same thing. */
const sameWords = 5;
/** Fewer in a heading, which names its subject and nothing else; */
const headingWords = 3;
/** but “phương hướng, nhiệm vụ” whole, where the title speaks of the heading's year as well. */
const wholeName = 4;
const leadLength = 60;

/**
 * The periods in the title against what the text says of the same thing: in the opening sentence (“… báo cáo kết
 * quả … năm 2025 như sau”), in headings that begin or end with the words of the title (“KẾT QUẢ CÔNG TÁC NĂM
 * 2025”), and wherever the words of the title stand before another period of years that overlaps it.
 */
export function checkPeriod(
  report: Report,
  titles: readonly ReportText[],
  body: readonly ReportText[],
  read: ReadPassage,
  messages: Messages,
): RuleFinding[] {
  const known = titles.flatMap(({ text }) => periodsOf(text).all);
  const [first] = known;
  if (!first) return [];
  const speaksOfYears = known.some(({ kind }) => kind === 'years');
  const firstHeading = report.sections[0]?.heading.range.start ?? report.text.length;
  return body.flatMap(({ passage, locate }): RuleFinding[] => {
    if (!passage) return [];
    const isOpening = passage.range.start < firstHeading;
    // Elsewhere only spans of years are compared.
    if (!isOpening && !speaksOfYears && passage.kind !== 'heading') return [];
    const { all, announced } = read(passage, readPeriods);
    if (all.length === 0) return [];
    const found =
      (isOpening && announced && !isSame(announced, first) && announced.kind === first.kind
        ? { here: announced, there: first }
        : undefined) ?? contradiction(all, known, passage, isOpening);
    const range = found && locate(found.here.start, found.here.end);
    if (!range) return [];
    const message = messages.otherPeriod(found.here.text, found.there.text);
    return [{ range, message, expected: [found.there.text] }];
  });
}

function contradiction(
  all: readonly Period[],
  known: readonly Period[],
  { kind }: Passage,
  isOpening: boolean,
): { here: Period; there: Period } | undefined {
  for (const here of all) {
    const isKnown = known.some((period) => isSame(period, here));
    const there = known.find((period) => {
      if (isSame(period, here) || period.kind !== here.kind) return false;
      if (here.kind !== 'years') {
        return kind === 'heading' && hasSameLead(period, here, isKnown ? wholeName : headingWords);
      }
      return (
        !isKnown && hasSameLead(period, here, sameWords) && (isOpening || overlaps(here, period))
      );
    });
    if (there) return { here, there };
  }
  return undefined;
}

function readPeriods(passage: Passage, read: ReadPassage): Periods {
  return periodsOf(read(passage, readFolded).plain);
}

function periodsOf(text: string): Periods {
  const all = /\d{4}/.test(text) ? findPeriods(text) : [];
  if (all.length === 0 || !announces.test(text)) return { all };
  const verb = text.toLowerCase().lastIndexOf('báo cáo');
  const announced = verb < 0 ? undefined : all.find(({ start }) => start > verb);
  return { all, ...(announced && { announced }) };
}

function findPeriods(text: string): Period[] {
  const spans = findYearSpans(text).map(({ start, end, from, to }) =>
    toPeriod(start, end, 'years', from, to),
  );
  const quarters = (/quý /i.test(text) ? [...text.matchAll(oneQuarter)] : []).map(
    ({ index, 0: found, 1: typed, 2: year }) => {
      const quarter = parseRoman((typed ?? '').toUpperCase()) ?? Number(typed);
      return toPeriod(index, index + found.length, 'quarter', Number(year), Number(year), quarter);
    },
  );
  const longer = [...spans, ...quarters];
  const years = [...text.matchAll(oneYear)]
    .map(({ index, 0: found, 1: year }) =>
      toPeriod(index, index + found.length, 'year', Number(year), Number(year)),
    )
    .filter(({ start, end }) => !longer.some((one) => start < one.end && one.start < end));
  return [...longer, ...years].sort((a, b) => a.start - b.start);

  function toPeriod(
    start: number,
    end: number,
    kind: Period['kind'],
    from: number,
    to: number,
    quarter = 0,
  ): Period {
    const before = text.slice(Math.max(0, start - leadLength), start);
    return { start, end, text: text.slice(start, end), kind, from, to, quarter, before };
  }
}

/** True when the last words before both are the same, and there are as many. */
function hasSameLead(a: Period, b: Period, count: number): boolean {
  const [one, other] = [leadOf(a, count), leadOf(b, count)];
  return one.length === count && one.every((word, index) => word === other[index]);
}

/** The last words before a period, folded. */
function leadOf({ before }: Period, count: number): string[] {
  return fold(before)
    .split(/[^a-z\d]+/)
    .filter((word) => word !== '')
    .slice(-count);
}

function isSame(a: Period, b: Period): boolean {
  return a.from === b.from && a.to === b.to && a.quarter === b.quarter;
}

/** Neither the period before nor the one after. */
function overlaps(a: Period, b: Period): boolean {
  return a.from < b.to && b.from < a.to;
}
