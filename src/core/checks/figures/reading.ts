import type { Passage } from '../../report/model';
import type { Range } from '../../report/range';
import { readNumbers } from '../../vietnamese/numbers';
import type { Quantity, WrittenNumber } from '../../vietnamese/numbers';
import { isProse, readFolded, readProse } from '../prose/prose';
import type { ReadPassage } from '../prose/readings';
import { labelNouns, measures, scales, spans, unitKey } from './units';

/** A word, mark or number of a passage; `start` and `end` are offsets into the passage text. */
export interface Piece extends Range {
  readonly kind: 'word' | 'mark' | 'number' | 'blank' | 'end';
  /** In lower case. */
  readonly text: string;
  readonly figure: Figure | undefined;
  /** Brackets open before it. */
  readonly depth: number;
}

/**
 * `count` an amount of something — `change` by how much it grew or shrank — `span` years, ages, points —
 * `percent`, `fraction` — `other` names, dates, codes.
 */
export type FigureRole = 'count' | 'change' | 'span' | 'percent' | 'fraction' | 'other';

/** A number in its sentence. */
export interface Figure extends Range {
  /** Index of its piece. */
  readonly at: number;
  readonly number: WrittenNumber;
  readonly role: FigureRole;
  /** Value with “nghìn”, “triệu”, “tỷ” applied; of a fraction its part. */
  readonly value: number;
  /** The most the true value may differ from `value`; 0 for what is counted one by one. */
  readonly margin: number;
  readonly scale: number;
  readonly decimals: number;
  /** See `unitKey`. */
  readonly unit: string;
  /** “gần”, “hơn”, “khoảng” before it, or “trở lên” behind it. */
  readonly approximate: boolean;
  /** Whole of a fraction. */
  readonly whole?: Quantity;
}

/** Figures of a passage, and the pieces around them. */
export interface FigureReading {
  readonly pieces: readonly Piece[];
  readonly figures: readonly Figure[];
}

const nothing: FigureReading = { pieces: [], figures: [] };
const noNumbers: readonly WrittenNumber[] = [];
const anyDigit = /\d/;
/** Dates, years and codes alone contradict nothing. */
const telling: ReadonlySet<WrittenNumber['kind']> = new Set([
  'amount',
  'percent',
  'fraction',
  'malformed',
]);

/**
 * The numbers of a passage, which are far quicker to read than its figures; none where no amount is written in
 * digits. Offsets are those of the folded text.
 */
export function readWritten(passage: Passage, read: ReadPassage): readonly WrittenNumber[] {
  if (!isProse(passage) || !anyDigit.test(passage.text)) return noNumbers;
  const { plain, lower } = read(passage, readFolded);
  return readNumbers(plain, lower, telling);
}

/** Reads the figures of a passage; nothing where none is written in digits. */
export function readFigures(passage: Passage, read: ReadPassage): FigureReading {
  const numbers = read(passage, readWritten);
  if (numbers.length === 0) return nothing;
  const folded = read(passage, readFolded);
  const { tokens } = read(passage, readProse);
  const pieces: Piece[] = [];
  const found: [number, WrittenNumber][] = [];
  let next = 0;
  let depth = 0;
  const add = (kind: Piece['kind'], text: string, from: number, to: number): void => {
    pieces.push({
      kind,
      text,
      depth,
      start: folded.source(from),
      end: sourceEnd(folded, to),
      figure: undefined,
    });
  };
  for (const token of tokens) {
    while (next < numbers.length && (numbers[next] as WrittenNumber).end <= token.start) next++;
    const number = numbers[next];
    if (number && token.start >= number.start) {
      if (found.at(-1)?.[1] === number) continue;
      found.push([pieces.length, number]);
      add('number', folded.lower.slice(number.start, number.end), number.start, number.end);
      continue;
    }
    if (token.text === ')' && depth > 0) depth--;
    add(kindOf(token.kind, token.text), token.text, token.start, token.end);
    if (token.text === '(') depth++;
  }
  const figures = found.map(([at, number]) => toFigure(pieces, at, number));
  for (const figure of figures) pieces[figure.at] = { ...(pieces[figure.at] as Piece), figure };
  return { pieces, figures };
}

/** Behind the last character, not before what folding left out after it. */
function sourceEnd(folded: { source(index: number): number }, end: number): number {
  return folded.source(end - 1) + 1;
}

function kindOf(kind: string, text: string): Piece['kind'] {
  if (kind === 'run') return 'blank';
  if (kind === 'break' || text === '.' || text === '!' || text === '?') return 'end';
  return kind === 'word' ? 'word' : 'mark';
}

const growing = new Set(['tăng', 'giảm', 'thêm', 'bớt', 'vượt', 'kém', 'thiếu', 'hụt']);
const comparing = new Set(['nhiều', 'ít', 'cao', 'thấp', 'lớn', 'nhỏ']);
const about = new Set([
  'gần',
  'hơn',
  'trên',
  'khoảng',
  'ước',
  'dưới',
  'chừng',
  'độ',
  'xấp',
  'xỉ',
  'từ',
  'đến',
  'tối',
  'thiểu',
  'nhất',
  'đa',
]);

function toFigure(pieces: readonly Piece[], at: number, number: WrittenNumber): Figure {
  const { start, end } = pieces[at] as Piece;
  const [first, second] = number.quantities;
  const value = first?.value ?? 0;
  const decimals = first?.decimals ?? 0;
  const { scale, unitAt } = scaleOf(pieces, at);
  const words = wordsFrom(pieces, unitAt);
  const measured = decimals > 0 || scale > 1 || measures.has(words[0] ?? '');
  const role = roleOf(pieces, at, number, words);
  return {
    at,
    start,
    end,
    number,
    role,
    value: value * scale,
    margin: measured ? 0.5 * 10 ** -decimals * scale : 0,
    scale,
    decimals,
    unit: unitKey(words),
    approximate: isApproximate(pieces, at),
    ...(role === 'fraction' && second && { whole: second }),
  };
}

function scaleOf(pieces: readonly Piece[], at: number): { scale: number; unitAt: number } {
  let scale = 1;
  let unitAt = at + 1;
  for (;;) {
    const factor = scales[wordAt(pieces, unitAt)];
    if (factor === undefined) return { scale, unitAt };
    scale *= factor;
    unitAt++;
  }
}

/** The word at a place; empty for anything else. */
export function wordAt(pieces: readonly Piece[], at: number): string {
  const piece = pieces[at];
  return piece?.kind === 'word' ? piece.text : '';
}

function wordsFrom(pieces: readonly Piece[], from: number): string[] {
  const words: string[] = [];
  for (let at = from; words.length < 3 && wordAt(pieces, at) !== ''; at++)
    words.push(wordAt(pieces, at));
  return words[0] === 'lượt' ? words.slice(1) : words;
}

function roleOf(
  pieces: readonly Piece[],
  at: number,
  { kind }: WrittenNumber,
  words: readonly string[],
): FigureRole {
  const before = wordAt(pieces, at - 1);
  const earlier = wordAt(pieces, at - 2);
  const isChange =
    growing.has(before) ||
    (before === 'hơn' && comparing.has(earlier)) ||
    (['thêm', 'được', 'tới', 'gần', 'hơn', 'trên', 'khoảng'].includes(before) &&
      growing.has(earlier));
  if (kind === 'percent') return 'percent';
  if (kind === 'fraction') return 'fraction';
  if (kind !== 'amount' && kind !== 'words') return 'other';
  if (kind === 'words' && (words.length === 0 || words[0] === 'là' || before === 'thứ'))
    return 'other';
  if (spans.has(words[0] ?? '') || (words[0] === 'điểm' && words[1] === 'phần')) return 'span';
  if (isChange) return 'change';
  return isName(pieces, at, before, earlier, words) ? 'other' : 'count';
}

/** Units that make a count of a figure even behind a noun that takes numbers: “kỷ luật 23 đảng viên”. */
const counters = new Set([
  'đồng',
  'đảng',
  'người',
  'hộ',
  'vụ',
  'trường',
  'tập',
  'cá',
  'văn',
  'cuộc',
  'chi',
  'cán',
]);

/** “thôn 4,” and “Chi bộ 12” are names; “thôn 4 đồng chí” would be odd, so a unit makes a count. */
function isName(
  pieces: readonly Piece[],
  at: number,
  before: string,
  earlier: string,
  words: readonly string[],
): boolean {
  if (before === 'số' && ['tổng', 'trong', 'là', 'tỷ'].includes(earlier)) return false;
  if (labelNouns.has(before)) return !counters.has(words[0] ?? '');
  const named = ['bộ', 'hội', 'đoàn', 'viện', 'trường'].includes(before);
  return named && words.length === 0 && (pieces[at] as Piece).depth === 0 && earlier === 'chi';
}

function isApproximate(pieces: readonly Piece[], at: number): boolean {
  if (about.has(wordAt(pieces, at - 1))) return true;
  for (let next = at + 1; next < at + 6; next++) {
    const word = wordAt(pieces, next);
    if (word === '') return false;
    const following = wordAt(pieces, next + 1);
    if (word === 'trở' && (following === 'lên' || following === 'xuống')) return true;
  }
  return false;
}
