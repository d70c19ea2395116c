import type { WrittenNumber } from '../../vietnamese/numbers';
import type { FigureFault } from './fault';
import { readParts } from './parts';
import type { Part } from './parts';
import { wordAt } from './reading';
import type { Figure, FigureReading, Piece } from './reading';
import { figuresBetween, sentenceEnd, sentenceStart } from './sentences';
import { plainNumber } from './shares';
import { judge, sumOf } from './verdict';
import type { Claimed } from './verdict';

/** Words that open an enumeration of parts. */
interface Marker {
  /** Index of its first piece, and behind its last. */
  readonly at: number;
  readonly next: number;
  readonly claimed: Claimed;
}

/** What opens an enumeration, as a quick look for passages that may hold one. */
const mayOpen = /[(:]|gồm|chia (?:ra|thành)|cụ thể|hình thức|trong đó/;

/**
 * True where an enumeration may stand with its total: a total, two parts, and what opens one.
 *
 * @param lower folded text of the passage
 */
export function maySum(numbers: readonly WrittenNumber[], lower: string): boolean {
  if (numbers.length < 3) return false;
  const amounts = numbers.filter(({ kind }) => kind === 'amount' || kind === 'words');
  return amounts.length > 2 && mayOpen.test(lower);
}

const openers = new Set(['(', ':', 'gồm', 'chia', 'cụ', 'hình', 'trong']);

/** Enumerations within a passage whose parts do not add up to the total before them. */
export function findWrongSums(reading: FigureReading): FigureFault[] {
  const { pieces, figures } = reading;
  if (figures.length < 3) return [];
  const seen = new Set<number>();
  const faults: FigureFault[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const marker = openers.has((pieces[at] as Piece).text) ? markerAt(pieces, at) : undefined;
    const fault = marker && check(reading, marker);
    if (!fault || seen.has(fault.range.start)) continue;
    seen.add(fault.range.start);
    faults.push(fault);
  }
  return faults;
}

/**
 * The enumeration that opens at a piece. “trong đó có”, “chủ yếu là”, “tiêu biểu” and the like promise no
 * complete one.
 */
function markerAt(pieces: readonly Piece[], at: number): Marker | undefined {
  const piece = pieces[at] as Piece;
  if (piece.text === '(') return bracketMarker(pieces, at);
  if (piece.text === ':') return colonMarker(pieces, at);
  if (piece.kind !== 'word') return undefined;
  const second = wordAt(pieces, at + 1);
  let next = at + 1;
  let claimed: Claimed = 'whole';
  if (piece.text === 'gồm') {
    if (second === 'có') next++;
  } else if (piece.text === 'chia' && (second === 'ra' || second === 'thành')) {
    next += 1;
  } else if (piece.text === 'cụ' && second === 'thể') {
    next += 1;
    if (wordAt(pieces, next) === 'là') next++;
  } else if (
    piece.text === 'hình' &&
    second === 'thức' &&
    /^[:(]$/.test(pieces[at + 2]?.text ?? '')
  ) {
    next += 1;
  } else if (piece.text === 'trong' && second === 'đó') {
    next += 1;
    claimed = 'likely';
  } else return undefined;
  while (pieces[next]?.text === ':' || pieces[next]?.text === ',') next++;
  const word = wordAt(pieces, next);
  if (claimed === 'likely' && partial.has(word)) return undefined;
  if (word === 'cả' || partialAlways.has(word)) return undefined;
  return { at, next, claimed };
}

const partialAlways = new Set([
  'chủ',
  'nhất',
  'tiêu',
  'điển',
  'đáng',
  'nổi',
  'riêng',
  'hơn',
  'trên',
]);
const partial = new Set(['có', ...partialAlways]);

/** “40 đồng chí (22 nam, 18 nữ)”: the bracket right behind the unit. */
function bracketMarker(pieces: readonly Piece[], at: number): Marker | undefined {
  const first = pieces[at + 1];
  if (!first || partialAlways.has(first.text) || first.text === 'có') return undefined;
  if (markerAt(pieces, at + 1)) return undefined;
  if (first.text === 'trong' || first.text === 'tăng' || first.text === 'giảm') return undefined;
  const direct = first.figure !== undefined || first.kind === 'word';
  return direct ? { at, next: at + 1, claimed: 'likely' } : undefined;
}

/** “Tổng số 118 đảng viên mới: nam 60, nữ 58”: the colon right behind the unit. */
function colonMarker(pieces: readonly Piece[], at: number): Marker | undefined {
  for (let back = at - 1; back >= at - 7; back--) {
    const piece = pieces[back];
    if (piece?.figure) return { at, next: at + 1, claimed: 'likely' };
    if (piece?.kind !== 'word' || asides.has(piece.text)) return undefined;
  }
  return undefined;
}

function check(reading: FigureReading, marker: Marker): FigureFault | undefined {
  const { pieces } = reading;
  const nearest = totalBefore(reading, marker);
  if (!nearest) return undefined;
  const end = regionEnd(pieces, marker.next);
  const list = readParts(reading, marker.next, end, nearest.unit);
  if (!list) return undefined;
  const total = totalFor(reading, marker.at, list.parts, nearest);
  const given = { total, totalUnit: total.unit, claimed: marker.claimed, ...list };
  return judge(given) ? sumFault(total, list.parts) : undefined;
}

/** The total of an enumeration that goes on below: “Tổng số đảng viên: 60, trong đó:”. */
export function openTotal(reading: FigureReading): { total: Figure; claimed: Claimed } | undefined {
  const { pieces } = reading;
  if (pieces.at(-1)?.text !== ':') return undefined;
  for (let at = Math.max(0, pieces.length - 4); at < pieces.length; at++) {
    const marker = markerAt(pieces, at);
    if (!marker) continue;
    const total = marker.next === pieces.length ? totalBefore(reading, marker) : undefined;
    return total && { total, claimed: marker.claimed };
  }
  return undefined;
}

/** What a finding of parts and their total says; it stands at the total. */
export function sumFault(total: Figure, parts: readonly Part[]): FigureFault {
  const scale = Math.min(total.scale, ...parts.map(({ figure }) => figure.scale));
  const { sum } = sumOf(parts);
  const terms = parts.map(({ figure }) => plainNumber(figure.value / scale)).join(' + ');
  const right = plainNumber(sum / scale);
  const typed = plainNumber(total.value / scale);
  return {
    range: { start: total.start, end: total.end },
    say: (texts) => texts.wrongSum(terms, right, typed),
  };
}

/** The amount whose unit and qualities end where the enumeration opens. */
function totalBefore({ pieces, figures }: FigureReading, { at }: Marker): Figure | undefined {
  const from = sentenceStart(pieces, at);
  const depth = (pieces[at] as Piece).depth;
  const total = figuresBetween(figures, from, at).findLast(
    (figure) => (pieces[figure.at] as Piece).depth <= depth,
  );
  if (total?.role !== 'count' || total.approximate || at - total.at > 16) return undefined;
  const between = pieces.slice(total.at + 1, at);
  const isApart = between.some(
    ({ kind, text }) =>
      kind === 'blank' || text === ';' || text === 'và' || text === ')' || asides.has(text),
  );
  const commas = between.filter(({ text }) => text === ',').length;
  return isApart || commas > 1 ? undefined : total;
}

const asides = new Set(['đó', 'nhất', 'tăng', 'giảm', 'đạt', 'chiếm', 'gồm']);

function regionEnd(pieces: readonly Piece[], from: number): number {
  const depth = pieces[from]?.depth ?? 0;
  const end = sentenceEnd(pieces, from);
  for (let at = from; at < end; at++) {
    if ((pieces[at] as Piece).depth < depth) return at;
    if (pieces[at]?.text === ')' && (pieces[at] as Piece).depth === depth - 1) return at;
  }
  return end;
}

/**
 * “25 tổ chức với 684 đảng viên, gồm 02 đảng bộ và 23 chi bộ”: of several amounts the total is the one that
 * fits, counts the same things, or comes closest.
 */
function totalFor(
  { pieces, figures }: FigureReading,
  at: number,
  parts: readonly Part[],
  nearest: Figure,
): Figure {
  const from = sentenceStart(pieces, at);
  const candidates = figuresBetween(figures, from, nearest.at + 1).filter(
    ({ role }) => role === 'count',
  );
  let sum = 0;
  const sums = parts.map(({ figure }) => (sum += figure.value));
  const fits = candidates.find(({ value }) => sums.some((one) => Math.abs(one - value) < 1e-9));
  if (fits) return fits;
  if (parts.some(({ figure }) => figure.unit !== '' && figure.unit === nearest.unit))
    return nearest;
  const distance = ({ value }: Figure): number => Math.abs(value - sum);
  return candidates.reduce((best, one) => (distance(one) < distance(best) ? one : best), nearest);
}
