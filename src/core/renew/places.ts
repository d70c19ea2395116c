import { readPassageCitations } from '../checks/citations/citations-of';
import type { Citation } from '../checks/citations/model';
import { readFigures } from '../checks/figures/reading';
import { isUnbroken, readFolded } from '../checks/prose/prose';
import type { ReadPassage } from '../checks/prose/readings';
import type { Passage } from '../report/model';
import type { Range } from '../report/range';
import { findDates, findYearSpans } from '../vietnamese/dates';
import type { RenewKind } from './model';

/** A stretch of a passage's text that can be made new; offsets into the passage text. */
export interface Place extends Range {
  readonly kind: RenewKind;
  /** What takes its place; for a year the year itself, as it stands. */
  readonly blank: string;
  /** What stood there, as guidance says it. */
  readonly said: string;
}

const blankDate = '…/…/20…';
const yearsNamed =
  /(?<![a-z\u00c0-\u1ef9])(?:năm |tháng \d{1,2}\/|quý (?:[ivx]{1,3}|\d)\/)(\d{4})(?!\d)/g;
const joining =
  /\s(?:và|với|lên|còn|xuống|có|được|trong|ở|của|đã|là|thành|gồm|so|tại|cho|đến|từ|do|để)$/u;
const moreYears = /^(?: ?[-–,] ?| và | đến )(?:năm )?(\d{4})(?!\d|\.\d)/;
const blankBehind = /^(?:…|_|\.\.)/;
const blankBefore = /(?:…|_|\.\.)$/;
const lonelyFigure = /^[-–+]?\s?\d[\d.,]*\s?%?$/;
const oneYear = /^(?:19|20)\d{2}$/;
const changing: ReadonlySet<string> = new Set(['count', 'change', 'percent', 'fraction']);

/**
 * The places of a passage, in order and apart from one another.
 *
 * @param keepsDocuments true when cited documents stay as they are
 */
export function placesIn(passage: Passage, read: ReadPassage, keepsDocuments: boolean): Place[] {
  if (!/\d/.test(passage.text)) return [];
  const folded = read(passage, readFolded);
  const citations = read(passage, readPassageCitations);
  const toText = ({ start, end }: Range): Range => ({
    start: folded.source(start),
    end: folded.source(end),
  });
  const found = [
    ...citations.flatMap((citation) => documentPlaces(citation, folded.plain)),
    ...findDates(folded.plain).map((date): Place => ({
      start: date.start,
      end: date.end,
      kind: 'dates',
      blank: date.padded.includes(' tháng ') ? '… tháng … năm 20…' : blankDate,
      said: folded.plain.slice(date.start, date.end),
    })),
    ...yearsIn(folded.plain, folded.lower),
  ].map((place) => ({ ...place, ...toText(place) }));
  // What a document is about is part of its name, as long as it is the same document.
  const reserved = keepsDocuments
    ? citations.flatMap(({ subject }) => (subject ? [toText(subject)] : []))
    : [];
  const all = [...found, ...bareYear(passage), ...figurePlaces(passage, read)];
  return apart(all, reserved, passage);
}

/**
 * Periods and years of a text.
 *
 * @param lower the same in lower case, offset by offset
 */
export function yearsIn(text: string, lower = text.toLowerCase()): Place[] {
  const terms = findYearSpans(text).map(({ start, end, fromAt, toAt }): Place => ({
    start: fromAt,
    end: toAt + 4,
    kind: 'terms',
    blank: `20…${text.slice(fromAt + 4, toAt)}20…`,
    said: text.slice(start, end),
  }));
  const isInTerm = ({ start }: Place): boolean =>
    terms.some((term) => term.start <= start && start < term.end);
  return [...terms, ...yearPlaces(lower).filter((place) => !isInTerm(place))];
}

function documentPlaces({ number, date }: Citation, text: string): Place[] {
  const figureEnd = number.start + (/^\d+/.exec(number.text)?.[0].length ?? 0);
  const said = text.slice(number.start, date?.end ?? number.end);
  const places: Place[] = [
    { start: number.start, end: figureEnd, kind: 'documents', blank: '…', said },
  ];
  if (!date) return places;
  const blank = date.text.includes('tháng') ? '… tháng … năm 20…' : blankDate;
  return [...places, { start: date.start, end: date.end, kind: 'documents', blank, said: '' }];
}

/** Years with the word before them, and those joined to one: `các năm 2023, 2024 và 2025`. */
function yearPlaces(lower: string): Place[] {
  return [...lower.matchAll(yearsNamed)].flatMap((match) => {
    let at = match.index + match[0].length;
    const places = [yearAt(at - 4, match[1] as string)];
    for (
      let next = moreYears.exec(lower.slice(at, at + 24));
      next;
      next = moreYears.exec(lower.slice(at, at + 24))
    ) {
      at += next[0].length;
      places.push(yearAt(at - 4, next[1] as string));
    }
    return places.filter(({ blank }) => oneYear.test(blank));
  });
}

function yearAt(start: number, year: string): Place {
  return { start, end: start + 4, kind: 'years', blank: year, said: '' };
}

/** A year may be all that a cell says, in the head of a table above all. */
function bareYear({ kind, text }: Passage): Place[] {
  const year = text.trim();
  return kind === 'cell' && oneYear.test(year) ? [yearAt(text.indexOf(year), year)] : [];
}

/** Amounts with what they count; in a cell a figure stands alone. */
function figurePlaces(passage: Passage, read: ReadPassage): Place[] {
  const { text, kind } = passage;
  if (kind === 'heading') return [];
  const trimmed = text.trim();
  if (kind === 'cell' && lonelyFigure.test(trimmed) && !oneYear.test(trimmed)) {
    const start = text.search(/\d/);
    return [
      {
        start,
        end: text.trimEnd().length,
        kind: 'figures',
        blank: blankFor(trimmed),
        said: trimmed,
      },
    ];
  }
  return readFigures(passage, read).figures.flatMap(({ start, end, role, number }): Place[] => {
    const typed = text.slice(start, end);
    const isAmount =
      number.kind === 'amount' || number.kind === 'percent' || number.kind === 'fraction';
    if (!isAmount || !changing.has(role) || !/^\d/.test(typed)) return [];
    // `20…` is the part of a blank that is known.
    if (blankBehind.test(text.slice(end, end + 2)) || blankBefore.test(text.slice(0, start)))
      return [];
    const counted =
      /^\s*[\p{L}\p{M}]+(?:\s[\p{L}\p{M}]+)?/u.exec(text.slice(end, end + 40))?.[0] ?? '';
    return [
      {
        start,
        end,
        kind: 'figures',
        blank: blankFor(typed),
        said: typed + counted.replace(joining, ''),
      },
    ];
  });
}

function blankFor(figure: string): string {
  return figure.endsWith('%') ? '……%' : '……';
}

/** Places that do not touch one before them in the list, nor what is reserved, nor a mark of Markdown; in order. */
function apart(places: readonly Place[], reserved: readonly Range[], passage: Passage): Place[] {
  const taken: Range[] = [...reserved];
  const kept = places.filter((place) => {
    const isFree = !taken.some(({ start, end }) => start < place.end && place.start < end);
    if (isFree) taken.push(place);
    return isFree && isUnbroken(passage, place);
  });
  return kept.sort((a, b) => a.start - b.start);
}
