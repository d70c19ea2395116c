import { toSource } from '../../report/passages';
import { formatQuantity, roundTo } from '../../vietnamese/numbers';
import type { Cell, Grid, Row } from './cells';
import type { FigureFault } from './fault';
import { growth, share, standsRounded } from './ratio';
import { plainNumber } from './shares';

/** A rise or fall in percent beside what it was reckoned from. */
interface Change {
  readonly percent: Cell;
  readonly before: Cell;
  readonly after: Cell;
}

/** “104,8” may be meant as well as “4,8”. */
type Reckoning = typeof growth;
const ratio: Reckoning = (before, after) => share(after, before);
const fewestWitnesses = 2;
/** Any two of them are tried, for every row; tables of offices have a few. */
const mostAmounts = 20;

/**
 * Rises and falls in percent that do not follow from two amounts of their row. Which two, and whether the whole or
 * the difference is meant, the other rows say: at least two, and twice as many as do not fit.
 */
export function findWrongTableGrowth(grid: Grid): FigureFault[] {
  const amounts = grid.columns.flatMap(({ kind }, index) => (kind === 'amount' ? [index] : []));
  if (amounts.length > mostAmounts) return [];
  const pairs = amounts.flatMap((before) =>
    amounts.filter((after) => after !== before).map((after) => ({ before, after })),
  );
  return grid.columns.flatMap(({ kind }, column) => {
    if (kind !== 'growth') return [];
    const judged = pairs.flatMap(({ before, after }) =>
      [growth, ratio].map((reckon) => {
        const changes = grid.rows.flatMap((row) => changeIn(row, column, before, after) ?? []);
        const wrong = changes.filter((change) => !isRight(change, reckon));
        return { reckon, wrong, right: changes.length - wrong.length };
      }),
    );
    const [best] = judged.sort((a, b) => b.right - a.right);
    const isWitnessed =
      best && best.right >= fewestWitnesses && best.right >= 2 * best.wrong.length;
    return isWitnessed ? best.wrong.map((change) => faultOf(change, best.reckon)) : [];
  });
}

function changeIn(row: Row, at: number, first: number, second: number): Change | undefined {
  const [percent, before, after] = [row.cells[at], row.cells[first], row.cells[second]];
  return percent?.kind === 'figure' && before && after && before.value > 0
    ? { percent, before, after }
    : undefined;
}

function isRight({ percent, before, after }: Change, reckon: Reckoning): boolean {
  return standsRounded(percent.value, percent.decimals, reckon(before, after));
}

function faultOf({ percent, before, after }: Change, reckon: Reckoning): FigureFault {
  const { low, high } = reckon(before, after);
  const expected = formatQuantity(roundTo((low + high) / 2, percent.decimals), percent.decimals);
  const typed = percent.passage.text;
  const written = formatQuantity(percent.value, percent.decimals);
  return {
    range: toSource(percent.passage, 0, typed.length),
    say: (texts) =>
      texts.wrongGrowth(plainNumber(before.value), plainNumber(after.value), expected, written),
    expected: typed.replace(/\d[\d.,]*/, expected),
  };
}
