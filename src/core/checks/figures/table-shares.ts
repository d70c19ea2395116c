import { toSource } from '../../report/passages';
import { formatQuantity, roundTo } from '../../vietnamese/numbers';
import type { Cell, Grid, Row } from './cells';
import type { FigureFault } from './fault';
import { share, stands } from './ratio';
import { plainNumber } from './shares';

/** Which cells of a row make its percentage. */
interface Formula {
  readonly part: (row: Row) => Cell | undefined;
  readonly whole: (row: Row) => Cell | undefined;
  /** The headings say so, so that no other row has to bear witness. */
  readonly named: boolean;
}

/**
 * Percentages of a table that do not follow from two cells beside them. Which two, headings tell (plan and
 * result), or the other rows: most of them must agree.
 */
export function findWrongTableShares(grid: Grid): FigureFault[] {
  return grid.columns.flatMap(({ kind }, percent) => {
    if (kind !== 'percent') return [];
    const judged = formulasOf(grid).map((formula) => {
      const rows = grid.rows.flatMap((row) => claimIn(row, percent, formula) ?? []);
      return { rows, right: rows.filter(isRight).length, named: formula.named };
    });
    const best = judged.reduce<(typeof judged)[number] | undefined>(
      (found, one) => (found && found.right >= one.right ? found : one),
      undefined,
    );
    const named = judged.find((one) => one.named);
    if (best && best.right >= 2 && (best.rows.length - best.right) * 2 <= best.right) {
      return best.rows.filter((claim) => !isRight(claim)).map(faultOf);
    }
    const witnessed = best && best !== named && best.right > 0;
    return named && !witnessed && named.rows.length <= 3
      ? named.rows.filter((claim) => !isRight(claim) && isLikely(claim)).map(faultOf)
      : [];
  });
}

interface Claim {
  readonly percent: Cell;
  readonly part: Cell;
  readonly whole: Cell;
}

function claimIn(row: Row, at: number, { part, whole }: Formula): Claim | undefined {
  const [percent, small, large] = [row.cells[at], part(row), whole(row)];
  return percent?.kind === 'figure' && small && large && large.value > 0
    ? { percent, part: small, whole: large }
    : undefined;
}

function isRight({ percent, part, whole }: Claim): boolean {
  return stands(percent.value, percent.decimals, share(part, whole));
}

function isLikely({ percent, part, whole }: Claim): boolean {
  return Math.abs((part.value / whole.value) * 100 - percent.value) < 25;
}

function formulasOf({ columns, rows }: Grid): Formula[] {
  const amounts = columns.flatMap(({ kind }, index) => (kind === 'amount' ? [index] : []));
  const name = (index: number): string => columns[index]?.name ?? '';
  const pairs = amounts.flatMap((part) =>
    amounts
      .filter((whole) => whole !== part)
      .map((whole) => ({
        part: (row: Row) => row.cells[part],
        whole: (row: Row) => row.cells[whole],
        named: isPlan(name(whole)) && isResult(name(part)) && amounts.length === 2,
      })),
  );
  const total = rows.find(
    (row) => /^(?:tổng|cộng)/u.test(row.name) || /^(?:tổng|cộng)/u.test(row.order),
  );
  const ofTotal = amounts.map((part) => ({
    part: (row: Row) => row.cells[part],
    whole: () => total?.cells[part],
    named: false,
  }));
  return total ? [...pairs, ...ofTotal] : pairs;
}

function isPlan(name: string): boolean {
  return /^(?:kế hoạch|chỉ tiêu|dự toán|tổng số)/u.test(name);
}

function isResult(name: string): boolean {
  return /^(?:thực hiện|kết quả|đạt|đã )/u.test(name);
}

function faultOf({ percent, part, whole }: Claim): FigureFault {
  const right = roundTo((part.value / whole.value) * 100, percent.decimals);
  const expected = formatQuantity(right, percent.decimals);
  const typed = percent.passage.text;
  const written = formatQuantity(percent.value, percent.decimals);
  return {
    range: toSource(percent.passage, 0, typed.length),
    say: (texts) =>
      texts.wrongShare(plainNumber(part.value), plainNumber(whole.value), expected, written),
    expected: typed.trimEnd().endsWith('%') ? `${expected}%` : expected,
  };
}
