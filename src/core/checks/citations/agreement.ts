import { compareDates, dateExists } from '../../vietnamese/dates';
import type { CalendarDate } from '../../vietnamese/dates';
import { readIssuerCode } from '../../vietnamese/document-number';
import { fold } from '../../vietnamese/fold';
import type { CitedDocument } from './citations-of';
import { documentKey } from './document-key';
import type { CitationFault, LocatedFault } from './fault';
import { readIssuerName } from './issuer-name';
import type { IssuerName } from './issuer-name';

/**
 * The congresses since which central bodies have numbered anew: X to XIV. Within one term a number stands for one
 * document; other bodies begin anew at dates nobody knows.
 */
const centralTerms: readonly CalendarDate[] = [
  { day: 25, month: 4, year: 2006 },
  { day: 19, month: 1, year: 2011 },
  { day: 28, month: 1, year: 2016 },
  { day: 1, month: 2, year: 2021 },
  { day: 23, month: 1, year: 2026 },
];
const longSubject = 6;
/** Subjects that have less than this part of the shorter one's words in common are two. */
const fewWords = 0.2;
/** Subjects that agree in their first words are one. */
const sameWords = 6;

/** One document with two dates, issuers or subjects. The rarer is named; of as many, the later. */
export function findDisagreements(cited: readonly CitedDocument[]): LocatedFault[] {
  const byKey = new Map<string, CitedDocument[]>();
  for (const one of cited) {
    const key = documentKey(one.citation);
    byKey.set(key, [...(byKey.get(key) ?? []), one]);
  }
  return [...byKey.values()].filter((same) => same.length > 1).flatMap(checkDocument);
}

/** A mention with what is compared, read once. */
interface Mention {
  readonly cited: CitedDocument;
  readonly citation: CitedDocument['citation'];
  /** The words of its subject, folded. */
  readonly words: readonly string[];
  readonly central: IssuerName['central'];
}

function checkDocument(same: readonly CitedDocument[]): LocatedFault[] {
  const mentions = same.map((cited): Mention => {
    const { citation } = cited;
    const central = citation.issuer && readIssuerName(citation.issuer.text).central;
    return { cited, citation, words: subjectWords(cited), central };
  });
  return mentions.flatMap((here, index): LocatedFault[] => {
    const { cited } = here;
    const earlier = mentions.slice(0, index);
    const fault =
      otherDate(here, mentions, index) ?? otherIssuer(here, earlier) ?? otherSubject(here, earlier);
    return fault && cited.text.locate(fault.start, fault.end) ? [{ cited, fault }] : [];
  });
}

function otherDate(
  here: Mention,
  same: readonly Mention[],
  index: number,
): CitationFault | undefined {
  const { date, number } = here.citation;
  if (!date || !dateExists(date.date)) return undefined;
  const count = (one: Mention): number =>
    same.filter((other) => hasDate(other, one.citation.date?.date)).length;
  const other = same.find((there, at) => {
    const dated = there.citation.date;
    if (!dated || !dateExists(dated.date) || hasDate(there, date.date)) return false;
    const more = count(there) - count(here);
    return (more > 0 || (more === 0 && at < index)) && isOneDocument(here, there);
  })?.citation.date;
  if (!other) return undefined;
  const { start, end } = date;
  return {
    start,
    end,
    say: (say) => say.twoDates(number.text, date.text, other.text),
    expected: [other.text],
  };
}

function hasDate({ citation }: Mention, date: CalendarDate | undefined): boolean {
  return (
    date !== undefined &&
    citation.date !== undefined &&
    compareDates(citation.date.date, date) === 0
  );
}

/** True when two citations with one number and two dates can only mean one document. */
function isOneDocument(a: Mention, b: Mention): boolean {
  const [first, second] = [a.citation.date?.date, b.citation.date?.date];
  if (!first || !second) return false;
  const words = [a.words, b.words] as const;
  const shared = words[0].slice(0, sameWords);
  if (shared.length === sameWords && shared.every((word, at) => word === words[1][at])) return true;
  if (isOther(words)) return false;
  if (readIssuerCode(a.citation.number.issuer).level === 'central') {
    const [one, two] = [termOf(first), termOf(second)];
    return one > 0 && one === two;
  }
  const issuers = [a, b].map(({ citation }) => fold(citation.issuer?.text ?? ''));
  const apart = (['day', 'month', 'year'] as const).filter((part) => first[part] !== second[part]);
  return apart.length === 1 && first.year === second.year && issuers[0] === issuers[1];
}

/** 0 before the first term we know. */
function termOf(date: CalendarDate): number {
  return centralTerms.filter((from) => compareDates(from, date) <= 0).length;
}

function otherIssuer(
  { citation: { issuer, date, number }, central: body }: Mention,
  earlier: readonly Mention[],
): CitationFault | undefined {
  if (!issuer || !body || !date) return undefined;
  const other = earlier.find(({ citation, central: there }) => {
    return (
      there !== undefined &&
      there !== body &&
      citation.date &&
      compareDates(citation.date.date, date.date) === 0
    );
  })?.citation.issuer;
  if (!other) return undefined;
  const { start, end } = issuer;
  return {
    start,
    end,
    say: (say) => say.twoIssuers(number.text, issuer.text, other.text),
    expected: [other.text],
  };
}

function otherSubject(here: Mention, earlier: readonly Mention[]): CitationFault | undefined {
  const { subject, date, number } = here.citation;
  if (!subject || !date) return undefined;
  const differs = earlier.some(
    (there) => hasDate(there, date.date) && isOther([here.words, there.words]),
  );
  if (!differs) return undefined;
  const { start, end } = subject;
  return { start, end, say: (say) => say.twoSubjects(number.text), severity: 'info' };
}

function subjectWords({ citation: { subject } }: CitedDocument): string[] {
  return fold(subject?.text ?? '')
    .replace(/^ve(?: viec)? /, '')
    .split(/[^a-z\d]+/)
    .filter((word) => word !== '');
}

function isOther([a, b]: readonly [readonly string[], readonly string[]]): boolean {
  const shorter = Math.min(a.length, b.length);
  if (shorter < longSubject) return false;
  const known = new Set(a);
  const common = new Set(b.filter((word) => known.has(word))).size;
  return common < fewWords * shorter;
}
