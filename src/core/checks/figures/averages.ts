import { formatQuantity } from '../../vietnamese/numbers';
import type { WrittenNumber } from '../../vietnamese/numbers';
import type { FigureFault } from './fault';
import { share, stands } from './ratio';
import { wordAt } from './reading';
import type { Figure, FigureReading, Piece } from './reading';
import { figuresBetween, sentenceStart } from './sentences';
import { plainNumber } from './shares';
import { unitKey } from './units';

/**
 * True where an average may stand with its total and its count.
 *
 * @param lower folded text of the passage
 */
export function mayAverage(numbers: readonly WrittenNumber[], lower: string): boolean {
  return numbers.length > 2 && lower.includes('bình quân');
}

/** “bình quân mỗi chi bộ 20 đảng viên”, “bình quân 22 đảng viên/năm”, against the total and the count. */
export function findWrongAverages(reading: FigureReading): FigureFault[] {
  const { pieces, figures } = reading;
  // A total, a count and their average.
  if (figures.length < 3) return [];
  const faults: FigureFault[] = [];
  for (let at = 0; at < pieces.length; at++) {
    if (pieces[at]?.text === 'bình' && wordAt(pieces, at + 1) === 'quân')
      faults.push(...averageAt(reading, at));
  }
  return faults;
}

function averageAt(reading: FigureReading, at: number): FigureFault[] {
  const { pieces, figures } = reading;
  const [average] = figuresBetween(figures, at + 1, at + 11);
  if (!average || average.approximate || average.role !== 'count') return [];
  if (pieces.slice(at, average.at).some(({ kind }) => kind !== 'word')) return [];
  const each = perUnit(pieces, at + 2, average);
  return each === '' ? [] : check(reading, at, average, each);
}

/** What the average is taken over: “mỗi chi bộ”, “một năm”, “/năm”. */
function perUnit(pieces: readonly Piece[], from: number, average: Figure): string {
  for (let at = from; at < average.at; at++) {
    const word = wordAt(pieces, at);
    if (word === 'mỗi' || word === 'một') return key(pieces, at + 1);
  }
  for (let at = average.at + 1; at < average.at + 6; at++) {
    if (pieces[at]?.text === '/') return key(pieces, at + 1);
    if (wordAt(pieces, at) === 'mỗi' || wordAt(pieces, at) === 'một') return key(pieces, at + 1);
    if (wordAt(pieces, at) === '') return '';
  }
  return '';
}

function key(pieces: readonly Piece[], at: number): string {
  const words = [at, at + 1].map((place) => wordAt(pieces, place)).filter((word) => word !== '');
  return words[0] === 'năm' || words[0] === 'tháng' ? words[0] : unitKey(words);
}

function check(
  { pieces, figures }: FigureReading,
  at: number,
  average: Figure,
  each: string,
): FigureFault[] {
  const from = sentenceStart(pieces, at);
  const before = figuresBetween(figures, from, at).filter(({ approximate }) => !approximate);
  const totals = before.filter(
    ({ role, unit }) => role === 'count' && unit !== '' && unit === average.unit,
  );
  const counts = before.flatMap((figure) => countOf(pieces, figure, each));
  if (totals.length !== 1 || counts.length !== 1) return [];
  const [total] = totals as [Figure];
  const [count] = counts as [number];
  const { low, high } = share(total, { value: count, margin: 0 });
  const bounds = { low: low / 100, high: high / 100 };
  const { value, scale, decimals } = average;
  if (stands(value / scale, decimals, { low: bounds.low / scale, high: bounds.high / scale }))
    return [];
  const right = total.value / count / scale;
  const isWhole = Math.abs(right - Math.round(right)) < 1e-9;
  const expected = formatQuantity(right, isWhole ? decimals : Math.max(decimals, 1));
  return [
    {
      range: { start: average.start, end: average.end },
      say: (texts) =>
        texts.wrongAverage(
          plainNumber(total.value / scale),
          plainNumber(count),
          expected,
          formatQuantity(value / scale, decimals),
        ),
      expected,
    },
  ];
}

function countOf(pieces: readonly Piece[], figure: Figure, each: string): number[] {
  if (figure.role === 'span') {
    return wordAt(pieces, figure.at + 1) === each ? [figure.value] : [];
  }
  if (figure.role === 'count') return figure.unit === each && each !== '' ? [figure.value] : [];
  const [first, last] = figure.number.quantities;
  const isYears = each === 'năm' && figure.number.kind === 'range' && first && last;
  const named = ['đoạn', 'năm'].includes(wordAt(pieces, figure.at - 1));
  return isYears && named && last.value > first.value && first.value > 1900
    ? [last.value - first.value + 1]
    : [];
}
