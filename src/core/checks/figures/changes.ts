import { formatQuantity, roundTo } from '../../vietnamese/numbers';
import type { WrittenNumber } from '../../vietnamese/numbers';
import type { FigureFault } from './fault';
import { growth, share, stands, standsRounded } from './ratio';
import type { Value } from './ratio';
import { wordAt } from './reading';
import type { Figure, FigureReading, Piece } from './reading';
import { figuresBetween, sentenceEnd } from './sentences';
import { plainNumber } from './shares';
import { sameUnit } from './units';

const rising = new Set(['tăng', 'nâng', 'vượt']);
const falling = new Set(['giảm', 'hạ', 'rút', 'kéo']);
const arriving = new Set(['lên', 'xuống', 'còn']);

/**
 * True where a change may be said in figures: from … to …, compared with …, or a change beside its percentage.
 *
 * @param lower folded text of the passage
 */
export function mayChange(numbers: readonly WrittenNumber[], lower: string): boolean {
  if (numbers.length < 2) return false;
  if (lower.includes('so với')) return true;
  if (lower.includes('từ ') && /(?:lên|xuống|còn) /.test(lower)) return true;
  return numbers.some(({ kind }) => kind === 'percent') && /tăng|giảm/.test(lower);
}

/** Two states of one quantity, and where the text goes on. */
interface Move {
  readonly before: Figure;
  readonly after: Figure;
  /** “tăng”, “giảm” in front of “từ”; empty when neither is written. */
  readonly verb: string;
  readonly arrival: string;
}

/** What a passage says of changes, against the figures it names: from … to …, by how much, how many times. */
export function findWrongChanges(reading: FigureReading): FigureFault[] {
  if (reading.figures.length < 2) return [];
  const moves = movesOf(reading);
  const told = moves.flatMap((move, index) => checkMove(reading, move, moves[index + 1]));
  const taken = new Set(told.map(({ range }) => range.start));
  return [...told, ...stepFaults(reading, moves).filter(({ range }) => !taken.has(range.start))];
}

/** “(tăng) từ A … lên B”. */
function movesOf({ pieces, figures }: FigureReading): Move[] {
  return figures.flatMap((after): Move[] => {
    const arrival = wordAt(pieces, after.at - 1);
    if (!arriving.has(arrival) || !isState(after)) return [];
    const before = figuresBetween(figures, after.at - 16, after.at).findLast(
      (figure) => wordAt(pieces, figure.at - 1) === 'từ' && isState(figure),
    );
    if (before?.number.percent !== after.number.percent) return [];
    const between = pieces.slice(before.at + 1, after.at);
    if (between.some((piece) => piece.kind === 'end' || piece.text === ';' || piece.text === 'từ'))
      return [];
    const counted = between.some(
      ({ figure }) => figure && figure.role !== 'other' && !isBracketed(pieces, figure),
    );
    if (counted || !sameUnit(before.unit, after.unit)) return [];
    // “từ 6,2 lên 3,9 triệu đồng”: the unit is said once.
    const scaled = before.scale === 1 && before.unit === '' ? scaledLike(before, after) : before;
    return [{ before: scaled, after, verb: verbBefore(pieces, before.at - 1), arrival }];
  });
}

function isState({ role, number }: Figure): boolean {
  return role === 'count' || role === 'percent' || (role === 'span' && number.kind === 'amount');
}

function isBracketed(pieces: readonly Piece[], { at }: Figure): boolean {
  return (pieces[at] as Piece).depth > 0;
}

function scaledLike(figure: Figure, { scale }: Figure): Figure {
  return {
    ...figure,
    scale,
    value: figure.value * scale,
    margin: figure.decimals > 0 || scale > 1 ? 0.5 * 10 ** -figure.decimals * scale : figure.margin,
  };
}

function verbBefore(pieces: readonly Piece[], at: number): string {
  for (let back = at - 1; back >= at - 2; back--) {
    const word = wordAt(pieces, back);
    if (rising.has(word) || falling.has(word)) return word;
  }
  return '';
}

function checkMove(reading: FigureReading, move: Move, next: Move | undefined): FigureFault[] {
  const { before, after, verb, arrival } = move;
  const { pieces } = reading;
  const up = after.value > before.value;
  const contradicts =
    (up && (falling.has(verb) || arrival === 'xuống')) ||
    (!up && after.value !== before.value && (rising.has(verb) || arrival === 'lên'));
  if (contradicts) {
    const typed = rising.has(verb) || falling.has(verb) ? `${verb} … ${arrival}` : arrival;
    return [
      {
        range: { start: after.start, end: after.end },
        say: (texts) => texts.wrongDirection(shown(before), shown(after), typed),
      },
    ];
  }
  const end = Math.min(
    sentenceEnd(pieces, after.at),
    stopAfter(pieces, after.at),
    next?.before.at ?? Infinity,
  );
  const claims = figuresBetween(reading.figures, after.at + 1, end);
  const ahead = claimAhead(reading, before.at - 2);
  if (ahead) claims.push(ahead);
  return claims.flatMap((claim) => faultOfClaim(reading, move, claim) ?? []);
}

/** “tăng 72 đồng chí (từ 612 lên 684)”: what is said before the bracket. */
function claimAhead({ pieces, figures }: FigureReading, bracket: number): Figure | undefined {
  if (pieces[bracket]?.text !== '(') return undefined;
  const claim = figuresBetween(figures, 0, bracket).at(-1);
  return claim?.role === 'change' &&
    pieces.slice(claim.at + 1, bracket).every(({ kind }) => kind === 'word')
    ? claim
    : undefined;
}

/** The end of a bracket, a semicolon, or a word that compares with something else, ends what is said of a change. */
function stopAfter(pieces: readonly Piece[], from: number): number {
  for (let at = from + 1; at < pieces.length; at++) {
    const { text, kind, depth } = pieces[at] as Piece;
    if (text === ';' || kind === 'blank' || depth < depthOf(pieces, from)) return at;
    if (kind === 'word' && stopping.has(text)) return at;
  }
  return pieces.length;
}

function depthOf(pieces: readonly Piece[], at: number): number {
  return (pieces[at] as Piece).depth;
}

const stopping = new Set(['so', 'riêng', 'mỗi', 'bình', 'vượt', 'trong', 'kế', 'chỉ', 'quân']);

function faultOfClaim(
  { pieces }: FigureReading,
  { before, after }: Move,
  claim: Figure,
): FigureFault | undefined {
  if (claim.approximate && !changeWord(pieces, claim.at)) return undefined;
  const word = changeWord(pieces, claim.at);
  const range = { start: claim.start, end: claim.end };
  const difference = {
    value: Math.abs(after.value - before.value),
    margin: before.margin + after.margin,
  };
  if (claim.role === 'percent') {
    const bracketed = pieces[claim.at - 1]?.text === '(';
    if (!word && !bracketed) return undefined;
    const { value, decimals } = claim;
    const possible = [growth(before, after), share(after, before)];
    if (before.number.percent) {
      possible.push({
        low: difference.value - difference.margin,
        high: difference.value + difference.margin,
      });
    }
    if (before.value === 0 || possible.some((bounds) => stands(value, decimals, bounds)))
      return undefined;
    if (before.number.percent) return pointsFault(before, after, claim);
    const right = roundTo((difference.value / before.value) * 100, decimals);
    const [written, expected] = [formatQuantity(value, decimals), formatQuantity(right, decimals)];
    return {
      range,
      say: (texts) => texts.wrongGrowth(shown(before), shown(after), expected, written),
      expected: `${expected}%`,
    };
  }
  if (word === 'gấp') return multipleFault(pieces, before, after, claim);
  if (!word || claim.role === 'other' || claim.role === 'fraction') return undefined;
  if (before.number.percent) {
    const isPoints = wordAt(pieces, claim.at + 1) === 'điểm';
    return isPoints ? pointsFault(before, after, claim) : undefined;
  }
  if (
    claim.role !== 'change' ||
    !sameUnit(claim.unit, after.unit === '' ? before.unit : after.unit)
  ) {
    return undefined;
  }
  if (claim.unit === '' && after.scale !== claim.scale) return undefined;
  const off = Math.abs(claim.value - difference.value);
  if (off <= difference.margin + claim.margin + 1e-9) return undefined;
  const unscaled = roundTo(
    difference.value / claim.scale,
    Math.max(claim.decimals, before.decimals),
  );
  return {
    range,
    say: (texts) =>
      texts.wrongDifference(
        plainNumber(before.value / claim.scale),
        plainNumber(after.value / claim.scale),
        plainNumber(unscaled),
        plainNumber(claim.value / claim.scale),
      ),
    expected: padded(plainNumber(unscaled), claim, after),
  };
}

/** “tăng 6,7%” or “tăng 6,7 điểm phần trăm” between two percentages. */
function pointsFault(before: Figure, after: Figure, claim: Figure): FigureFault | undefined {
  const difference = Math.abs(after.value - before.value);
  const margin = 0.5 * (10 ** -before.decimals + 10 ** -after.decimals);
  const off = Math.abs(difference - claim.value);
  if (off <= Math.max(margin, 10 ** -claim.decimals) * (1 + 1e-9)) return undefined;
  const expected = formatQuantity(difference, Math.max(before.decimals, after.decimals));
  const sign = claim.number.percent ? '%' : '';
  return {
    range: { start: claim.start, end: claim.end },
    say: (texts) =>
      texts.wrongDifference(
        shown(before),
        shown(after),
        expected + sign,
        formatQuantity(claim.value, claim.decimals) + sign,
      ),
    expected: expected + sign,
  };
}

function multipleFault(
  pieces: readonly Piece[],
  before: Value,
  after: Value,
  claim: Figure,
): FigureFault | undefined {
  if (wordAt(pieces, claim.at + 1) !== 'lần' || before.value <= 0) return undefined;
  const bounds = share(after, before);
  if (
    claim.approximate ||
    standsRounded(claim.value, claim.decimals, { low: bounds.low / 100, high: bounds.high / 100 })
  ) {
    return undefined;
  }
  const ratio = after.value / before.value;
  const decimals = Math.max(claim.decimals, Math.abs(ratio - Math.round(ratio)) < 1e-9 ? 0 : 1);
  const expected = formatQuantity(ratio, decimals);
  return {
    range: { start: claim.start, end: claim.end },
    say: (texts) =>
      texts.wrongMultiple(
        plainNumber(before.value),
        plainNumber(after.value),
        expected,
        formatQuantity(claim.value, claim.decimals),
      ),
    expected,
  };
}

/**
 * “286 đảng viên, tăng 55 đồng chí, bằng 23,8%”: the change and its percentage together; and
 * “68 đồng chí, tăng 8 đồng chí so với năm 2020 (60 đồng chí)”, “gấp 3 lần so với năm 2020 (20 …)”.
 */
function stepFaults(reading: FigureReading, moves: readonly Move[]): FigureFault[] {
  const { pieces, figures } = reading;
  return figures.flatMap((state, index): FigureFault[] => {
    const claim = figures[index + 1];
    if (!claim || state.role !== 'count' || state.approximate) return [];
    if (moves.some(({ before, after }) => before.at === state.at || after.at === state.at))
      return [];
    if (!isBeside(pieces, state.at, claim.at)) return [];
    const word = changeWord(pieces, claim.at);
    const base = comparedWith(reading, claim);
    if (base && (claim.role === 'change' || claim.role === 'percent' || word === 'gấp')) {
      const from = sameUnit(base.unit, state.unit) ? base : undefined;
      if (!from || word === '' || word === 'vượt') return [];
      const rises =
        claim.role === 'percent' ? rising.has(word) === state.value >= from.value : true;
      const move = { before: from, after: state, verb: '', arrival: '' };
      return rises ? [faultOfClaim(reading, move, claim) ?? []].flat() : [];
    }
    return claim.role === 'change' ? relativeFault(reading, state, claim, figures[index + 2]) : [];
  });
}

function relativeFault(
  { pieces, figures }: FigureReading,
  state: Figure,
  change: Figure,
  percent: Figure | undefined,
): FigureFault[] {
  if (percent?.role !== 'percent' || change.approximate || percent.approximate) return [];
  if (!sameUnit(change.unit, state.unit) || percent.at - change.at > 10) return [];
  if (!isBeside(pieces, change.at, percent.at)) return [];
  const link = wordAt(pieces, percent.at - 1);
  const links = ['bằng', 'đương', 'ứng', 'lệ', 'hay', 'tăng', 'giảm', 'với'];
  if (!links.includes(link) && pieces[percent.at - 1]?.text !== '(') return [];
  const verb = wordAt(pieces, change.at - 1);
  if (verb !== 'tăng' && verb !== 'giảm') return [];
  const base = {
    value: verb === 'tăng' ? state.value - change.value : state.value + change.value,
    margin: state.margin + change.margin,
  };
  const others = figures.filter(
    (figure) => figure.role === 'count' && figure.value > 0 && figure !== state,
  );
  const fits = (whole: Value): boolean =>
    stands(percent.value, percent.decimals, share(change, whole));
  if (base.value <= 0 || fits(base) || others.some(fits)) return [];
  const right = roundTo((change.value / base.value) * 100, percent.decimals);
  const [expected, written] = [right, percent.value].map((value) =>
    formatQuantity(value, percent.decimals),
  ) as [string, string];
  return [
    {
      range: { start: percent.start, end: percent.end },
      say: (texts) =>
        texts.wrongGrowth(plainNumber(base.value), plainNumber(state.value), expected, written),
      expected: `${expected}%`,
    },
  ];
}

/** The figure a change is measured against: “so với năm 2020 (60 đồng chí)”, “so với 60 đồng chí”. */
function comparedWith({ pieces }: FigureReading, claim: Figure): Figure | undefined {
  let compares = false;
  for (let at = claim.at + 1; at < claim.at + 16; at++) {
    const piece = pieces[at];
    if (!piece || piece.kind === 'end' || piece.kind === 'blank' || piece.text === ';')
      return undefined;
    if (piece.text === 'với' && wordAt(pieces, at - 1) === 'so') compares = true;
    const { figure } = piece;
    if (figure && figure.role !== 'other') {
      const pointed = pieces[at - 1]?.text === '(' || wordAt(pieces, at - 1) === 'với';
      return compares && pointed && figure.role === 'count' && !figure.approximate
        ? figure
        : undefined;
    }
    if (piece.text === ',' || piece.text === ')') return undefined;
  }
  return undefined;
}

/** Only the unit and one comma or bracket stand between two figures. */
function isBeside(pieces: readonly Piece[], from: number, to: number): boolean {
  let marks = 0;
  for (let at = from + 1; at < to; at++) {
    const piece = pieces[at] as Piece;
    if (piece.kind === 'end' || piece.kind === 'blank' || piece.kind === 'number') return false;
    if (piece.kind === 'mark' && ++marks > 1) return false;
    if (piece.kind === 'word' && asides.has(piece.text)) return false;
  }
  return to - from <= 14;
}

const asides = new Set(['đó', 'gồm', 'riêng', 'số']);

/** “tăng”, “giảm”, “gấp” … right before a figure, words of measure in between. */
function changeWord(pieces: readonly Piece[], at: number): string {
  for (let back = at - 1; back >= at - 3; back--) {
    const word = wordAt(pieces, back);
    if (changing.has(word)) return word;
    if (!between.has(word)) return '';
  }
  return '';
}

const changing = new Set(['tăng', 'giảm', 'gấp', 'hơn', 'kém', 'vượt', 'bằng', 'đương', 'ứng']);
const between = new Set(['thêm', 'được', 'với', 'là', 'nhiều', 'ít', 'cao', 'thấp', 'tới']);

function shown({ value, scale, decimals, number }: Figure): string {
  return formatQuantity(value / scale, decimals) + (number.percent ? '%' : '');
}

/** “08” stays two figures wide when the text writes small figures so. */
function padded(text: string, claim: Figure, after: Figure): string {
  const zero = [claim, after].some(({ start, end, value }) => end - start === 2 && value < 10);
  return zero && /^\d$/.test(text) ? `0${text}` : text;
}
