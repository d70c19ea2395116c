import { formatQuantity, roundTo } from '../../vietnamese/numbers';
import type { WrittenNumber } from '../../vietnamese/numbers';
import type { FigureFault } from './fault';
import { growth, share, stands, wholeOf } from './ratio';
import type { Value } from './ratio';
import { wordAt } from './reading';
import type { Figure, FigureReading, Piece } from './reading';
import { figuresBetween, sentenceStart } from './sentences';
import { sameUnit } from './units';

const linking = new Set(
  'chiếm đạt bằng tương đương ứng tỷ tỉ lệ là với số được vượt khoảng'.split(' '),
);
const strong = new Set(['chiếm', 'đạt', 'bằng', 'đương', 'ứng', 'lệ', 'vượt', '=']);
/** Words between a part and its percentage that change what is spoken of. */
const turning = new Set(['tăng', 'giảm', 'bình', 'còn', 'so', 'chỉ', 'mỗi']);
const openers = new Set(['(', ',', ';', ':', '-', '–', '=', '→']);

/** What ties a percentage to its part, as a quick look for passages that may hold both. */
const mayTie = /chiếm|đạt|bằng|đương|ứng|lệ|vượt|[=(]/;

/**
 * True where a percentage may stand with its part and its whole.
 *
 * @param lower folded text of the passage
 */
export function mayShare(numbers: readonly WrittenNumber[], lower: string): boolean {
  if (!numbers.some(({ kind }) => kind === 'percent') || !mayTie.test(lower)) return false;
  const amounts = numbers.filter(({ kind }) => kind === 'amount' || kind === 'words');
  return amounts.length > 1 || numbers.some(({ kind }) => kind === 'fraction');
}

/** A percentage and the amount it is said of. */
interface Claim {
  readonly percent: Figure;
  readonly part: Figure;
  /** The whole, when it stands with the part: 45/60, “29 trong số 31”. */
  readonly whole?: Whole;
  /** “vượt 10%”: what is above a hundred. */
  readonly above: boolean;
  /** “đạt”, “vượt”: a plan may be the whole. */
  readonly attains: boolean;
}

/** A whole, and how the text points at it. */
interface Whole extends Value {
  readonly unit: string;
  readonly start: number;
}

/** Percentages of a passage that do not follow from the part and the whole beside them. */
export function findWrongShares(reading: FigureReading, lead?: Whole): FigureFault[] {
  return reading.figures.flatMap((percent) => {
    if (percent.role !== 'percent') return [];
    const claim = claimOf(reading, percent) ?? bracketClaim(reading, percent);
    if (!claim) return [];
    const whole = wholeFor(reading, claim, lead);
    if (!whole || whole.value <= 0 || isRight(claim, claim.part, whole)) return [];
    if (!claim.attains && claim.part.value > whole.value) return [];
    return followsFromOthers(reading, claim, lead) ? [] : [faultOf(claim, whole)];
  });
}

function claimOf({ pieces }: FigureReading, percent: Figure): Claim | undefined {
  if (percent.approximate) return undefined;
  let at = percent.at - 1;
  const links: string[] = [];
  while (at >= 0 && (linking.has(wordAt(pieces, at)) || pieces[at]?.text === '=')) {
    links.push((pieces[at--] as Piece).text);
  }
  const opener = pieces[at]?.text ?? '';
  if (!links.some((word) => strong.has(word)) && opener !== '(') return undefined;
  const above = links.includes('vượt');
  if (links.includes('khoảng')) return undefined;
  const marked = openers.has(opener);
  const attains = above || links.includes('đạt') || links.includes('bằng');
  if (!marked && attains && wordAt(pieces, percent.at + 1) !== '') return undefined;
  const before = countBefore(pieces, marked ? at - 1 : at, marked);
  if (!before) return undefined;
  const whole = before.role === 'fraction' ? fractionWhole(before) : undefined;
  if (!whole && isOutOf(pieces, before.at)) {
    const part = countBefore(pieces, outOfStart(pieces, before.at) - 1, true);
    return part?.role === 'count' ? { percent, part, whole: before, above, attains } : undefined;
  }
  return { percent, part: before, ...(whole && { whole }), above, attains };
}

/** “đạt 75% (45/60 đồng chí)”. */
function bracketClaim({ pieces }: FigureReading, percent: Figure): Claim | undefined {
  const part = pieces[percent.at + 2]?.figure;
  if (percent.approximate || pieces[percent.at + 1]?.text !== '(' || part?.role !== 'fraction') {
    return undefined;
  }
  const before = wordAt(pieces, percent.at - 1);
  return strong.has(before) && before !== 'vượt'
    ? { percent, part, whole: fractionWhole(part), above: false, attains: true }
    : undefined;
}

function fractionWhole(fraction: Figure): Whole {
  return { ...wholeOf(fraction), unit: fraction.unit, start: fraction.start };
}

/** The amount whose unit and qualities are the words that end at `from`. */
function countBefore(pieces: readonly Piece[], from: number, marked: boolean): Figure | undefined {
  const found = walkBack(pieces, from, marked, false) ?? walkBack(pieces, from, marked, true);
  if (!found || found.commas === 0) return found?.figure;
  // A comma in between is part of a list of nouns only where the whole stands right there.
  return found.figure.role === 'fraction' || isOutOf(pieces, found.figure.at)
    ? found.figure
    : undefined;
}

function walkBack(
  pieces: readonly Piece[],
  from: number,
  marked: boolean,
  mayList: boolean,
): { figure: Figure; commas: number } | undefined {
  let commas = 0;
  for (let at = from, words = 0; at >= 0 && words <= 16; at--) {
    const piece = pieces[at] as Piece;
    if (piece.figure) {
      const { role } = piece.figure;
      return role === 'count' || role === 'fraction' ? { figure: piece.figure, commas } : undefined;
    }
    if (piece.kind === 'mark' && '“”"'.includes(piece.text)) continue;
    // “29 trong số 31 khoa, phòng được công nhận”, “12 đồng chí, trong tổng số 48”
    if (piece.text === ',' && marked && mayList && commas < 2) {
      commas++;
      continue;
    }
    if (piece.kind !== 'word' || turning.has(piece.text) || isRate(pieces, at)) return undefined;
    if (!marked && (piece.text === 'có' || piece.text === 'với')) return undefined;
    words++;
  }
  return undefined;
}

/** “tỷ lệ”, “tỷ trọng”; not “tỷ đồng”. */
function isRate(pieces: readonly Piece[], at: number): boolean {
  const next = wordAt(pieces, at + 1);
  return (
    /^t[ỷỉ]$/.test(wordAt(pieces, at)) && (next === 'lệ' || next === 'trọng' || next === 'suất')
  );
}

function wholeFor(
  reading: FigureReading,
  claim: Claim,
  lead: Whole | undefined,
): Whole | undefined {
  const { part, percent } = claim;
  if (part.approximate) return undefined;
  const base = baseOf(reading, percent);
  if (claim.whole)
    return base === 'none' || isOwnBase(reading.pieces, percent) ? claim.whole : undefined;
  if (base === 'unknown') return undefined;
  if (base !== 'none') return base;
  const head = headOf(reading, claim) ?? lead;
  return head && sameUnit(head.unit, part.unit) ? head : undefined;
}

/** “45/60 …, đạt 75% kế hoạch”, “tổng số chi bộ”: the whole is the one beside the part. */
function isOwnBase(pieces: readonly Piece[], percent: Figure): boolean {
  const [first, second] = [1, 2].map((step) => wordAt(pieces, percent.at + step));
  return (
    (first === 'kế' && second === 'hoạch') ||
    (first === 'chỉ' && second === 'tiêu') ||
    (first === 'dự' && second === 'toán') ||
    (first === 'tổng' && second === 'số')
  );
}

const basing = new Set(
  'so kế chỉ dự mục nghị cùng tổng số dân của trong trên toàn diện năm tháng quý nhiệm kim giá sản vốn kh'.split(
    ' ',
  ),
);
const going = new Set(
  'và còn trong tăng giảm nhưng cao thấp vượt đạt hoàn góp bảo đảm riêng đến nâng đã được gồm hay tương'.split(
    ' ',
  ),
);

/** What stands behind a percentage: nothing, a whole in figures, or a whole that is not told. */
function baseOf({ pieces }: FigureReading, percent: Figure): Whole | 'none' | 'unknown' {
  const first = wordAt(pieces, percent.at + 1);
  if (first === '') return bracketBase(pieces, percent);
  const second = wordAt(pieces, percent.at + 2);
  if (going.has(first) && !(first === 'trong' && second !== 'đó')) return 'none';
  if (!basing.has(first)) return 'unknown';
  let plan = false;
  for (let at = percent.at + 1; at < percent.at + 14; at++) {
    const piece = pieces[at];
    if (!piece || piece.kind === 'end' || piece.kind === 'blank') return 'unknown';
    if (planWords.has(piece.text)) plan = true;
    if (piece.figure?.role === 'count' && !piece.figure.approximate) {
      const inBracket = pieces[at - 1]?.text === '(';
      return plan || inBracket || first === 'tổng' ? piece.figure : 'unknown';
    }
    if (piece.figure && piece.figure.role !== 'other') return 'unknown';
    if (piece.kind === 'mark' && piece.text !== '(') return 'unknown';
  }
  return 'unknown';
}

/** “đạt 75% (45/60 đồng chí)” is another claim; any other bracket leaves the whole open. */
function bracketBase(pieces: readonly Piece[], percent: Figure): 'none' | 'unknown' {
  if (pieces[percent.at + 1]?.text !== '(') return 'none';
  const word = wordAt(pieces, percent.at + 2);
  return basing.has(word) ? 'unknown' : 'none';
}

const planWords = new Set(['kế', 'chỉ', 'dự', 'mục', 'giao', 'nghị', 'kh']);
const dividing = new Set(['gồm', 'đó']);

/** The whole that the sentence itself names before the part. */
function headOf({ pieces, figures }: FigureReading, { part, attains }: Claim): Whole | undefined {
  const from = sentenceStart(pieces, part.at);
  const ahead = figuresBetween(figures, from, part.at);
  if (blankBetween(pieces, from, part.at)) return undefined;
  if (isOutOf(pieces, part.at)) return undefined;
  const counts = ahead.filter(({ role, approximate }) => role === 'count' && !approximate);
  const marker = lastMarker(pieces, from, part.at);
  if (marker !== undefined) {
    const heads = counts.filter(
      (figure) => figure.at < marker && depthOf(pieces, figure) <= depthAt(pieces, marker),
    );
    return heads.findLast(({ unit }) => unit !== '' && unit === part.unit) ?? heads.at(-1);
  }
  const whole = counts.find((figure) => isOutOf(pieces, figure.at));
  if (whole) return whole;
  if (!attains) return undefined;
  const plans = counts.filter((figure) => isPlan(pieces, figure.at));
  return plans.length === 1 ? plans[0] : undefined;
}

function depthAt(pieces: readonly Piece[], at: number): number {
  return (pieces[at] as Piece).depth;
}

function depthOf(pieces: readonly Piece[], { at }: Figure): number {
  return depthAt(pieces, at);
}

function blankBetween(pieces: readonly Piece[], from: number, to: number): boolean {
  return pieces.slice(from, to).some(({ kind }) => kind === 'blank');
}

function lastMarker(pieces: readonly Piece[], from: number, to: number): number | undefined {
  for (let at = to - 1; at > from; at--) {
    const { text, kind } = pieces[at] as Piece;
    if (kind !== 'word' || !dividing.has(text)) continue;
    if (text === 'gồm' || wordAt(pieces, at - 1) === 'trong') return at;
  }
  return undefined;
}

/** “trong 31 chi bộ”, “trong tổng số 31”, “trên tổng số 31”. */
function isOutOf(pieces: readonly Piece[], at: number): boolean {
  const start = outOfStart(pieces, at);
  const word = wordAt(pieces, start);
  return word === 'trong' || (word === 'trên' && start < at - 1);
}

function outOfStart(pieces: readonly Piece[], at: number): number {
  let back = at - 1;
  if (wordAt(pieces, back) === 'số') back--;
  if (wordAt(pieces, back) === 'tổng') back--;
  return back;
}

function isPlan(pieces: readonly Piece[], at: number): boolean {
  for (let back = at - 1; back >= at - 4; back--) {
    const word = wordAt(pieces, back);
    if (word === '') return false;
    if (word === 'tiêu' || word === 'hoạch' || word === 'toán') return true;
  }
  return false;
}

function isRight({ percent, above }: Claim, part: Value, whole: Value): boolean {
  const bounds = above ? growth(whole, part) : share(part, whole);
  return stands(percent.value, percent.decimals, bounds);
}

/** Any other whole of the passage, or parts taken together, may be what the writer had in mind. */
function followsFromOthers(
  { pieces, figures }: FigureReading,
  claim: Claim,
  lead: Whole | undefined,
): boolean {
  const { part, percent } = claim;
  const counts = figures.filter(({ role }) => role === 'count' || role === 'fraction');
  const wholes: Value[] = [...counts, ...counts.filter(({ whole }) => whole).map(wholeOf)];
  if (lead) wholes.push(lead);
  const others = wholes.filter((other) => other !== part && other.value > 0);
  if (claim.whole) return false;
  if (others.some((whole) => isRight(claim, part, whole))) return true;
  const rest = stands(100 - percent.value, percent.decimals, { low: 0, high: 0 });
  if (
    !rest &&
    others.some((whole) => stands(100 - percent.value, percent.decimals, share(part, whole)))
  ) {
    return true;
  }
  return sumsWith(pieces, counts, part).some((sum) =>
    others.some((whole) => isRight(claim, sum, whole)),
  );
}

/** The part with one, two … parts before it: “04 xuất sắc và 20 tốt, chiếm 96%”. */
function sumsWith(pieces: readonly Piece[], counts: readonly Figure[], part: Figure): Value[] {
  const before = counts
    .filter(({ at }) => at < part.at && at >= sentenceStart(pieces, part.at))
    .reverse();
  let sum: Value = part;
  return before.slice(0, 4).map((figure) => {
    sum = { value: sum.value + figure.value, margin: sum.margin + figure.margin };
    return sum;
  });
}

function faultOf({ percent, part, above }: Claim, whole: Whole): FigureFault {
  const ratio = (part.value / whole.value) * 100;
  const right = roundTo(above ? ratio - 100 : ratio, percent.decimals);
  const typed = formatQuantity(percent.value, percent.decimals);
  const expected = formatQuantity(right, percent.decimals);
  const scale = Math.max(1, Math.min(part.scale, 1e9));
  const [small, large] = [part.value / scale, whole.value / scale].map(plainNumber) as [
    string,
    string,
  ];
  const possible = right >= 0;
  return {
    range: { start: percent.start, end: percent.end },
    say: (texts) =>
      above
        ? texts.wrongExcess(small, large, expected, typed)
        : texts.wrongShare(small, large, expected, typed),
    ...(possible && { expected: `${expected}%` }),
  };
}

/** As many decimals as it takes, three at most. */
export function plainNumber(value: number): string {
  const decimals =
    [0, 1, 2, 3].find((count) => Math.abs(roundTo(value, count) - value) < 1e-9) ?? 3;
  return formatQuantity(value, decimals);
}
