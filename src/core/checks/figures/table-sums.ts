import { toSource } from '../../report/passages';
import type { Severity } from '../model';
import type { Cell, Grid, Row } from './cells';
import { divide } from './dimensions';
import type { FigureFault } from './fault';
import { plainNumber } from './shares';

type Cells = readonly Cell[];

/** Rows and columns named “Tổng”, “Tổng số”, “Cộng” that are not what stands beside or above them. */
export function findWrongTableSums(grid: Grid): FigureFault[] {
  const faults = [...wrongRows(grid), ...wrongColumns(grid), ...wrongGroups(grid)];
  const seen = new Set<number>();
  return faults.filter(({ range }) => !seen.has(range.start) && seen.add(range.start));
}

const totalName =
  /^(?:tổng(?: (?:số|cộng|toàn (?:xã|đảng bộ|phường)))?|cộng|toàn (?:xã|đảng bộ|phường))$/u;
const aside = /^(?:trong đó|[-+–•] ?|riêng|tr\. ?đó)/u;

/** The last row is the total of the rows above it. */
function wrongRows({ columns, rows }: Grid): FigureFault[] {
  const last = rows.at(-1);
  const parts = rows.slice(0, -1);
  const isTotal =
    last && (totalName.test(last.name) || (last.name === '' && totalName.test(last.order)));
  if (!isTotal || parts.length < 2 || !isFlat(parts)) return [];
  return columns.flatMap(({ kind }, index) =>
    kind === 'amount'
      ? wrongSum(
          last.cells[index],
          parts.map(({ cells }) => cells[index]),
        )
      : [],
  );
}

/** Parts under parts would be counted twice. */
function isFlat(rows: readonly Row[]): boolean {
  return rows.every(
    ({ name, order }) =>
      !aside.test(name) &&
      !/^(?:tổng|cộng)(?![a-z\u00c0-\u1ef9])/.test(name) &&
      /^(?:\d+\.?)?$/.test(order),
  );
}

/** A column of totals: beside two columns or more that, in most rows, add up to it. */
function wrongColumns({ columns, rows }: Grid): FigureFault[] {
  const amounts = columns.flatMap(({ kind }, index) => (kind === 'amount' ? [index] : []));
  const total = amounts.find((index) => totalName.test(columns[index]?.name ?? ''));
  const parts = amounts.filter((index) => index !== total);
  if (total === undefined || parts.length < 2) return [];
  const names = parts.map((index) => columns[index]?.name ?? '');
  const faults = rows.map(({ cells }) =>
    wrongSum(
      cells[total],
      parts.map((index) => cells[index]),
    ),
  );
  const right = rows.filter(
    ({ cells }, index) => faults[index]?.length === 0 && (cells[total]?.value ?? 0) > 0,
  ).length;
  const wrong = faults.filter((found) => found.length > 0).length;
  const sure = divide(names).complete || (right >= 2 && wrong * 2 <= right);
  const atEnd = total === amounts.at(-1) && wrong <= 1 && !divide(names).mixed;
  if (sure) return faults.flat();
  return atEnd ? faults.flat().map((fault) => ({ ...fault, severity: 'info' })) : [];
}

/**
 * “Tổng số đảng viên”, then “Giới tính: nam”, “Giới tính: nữ”: the classes of a group against the total.
 * A group need not be complete, but one whose classes leave nobody out is, and so is one that adds up
 * in another column.
 */
function wrongGroups({ columns, rows }: Grid): FigureFault[] {
  const top = rows.findIndex(({ name }) =>
    /^(?:tổng số|tổng|số)(?: lượng)? đảng viên$/u.test(name),
  );
  const total = rows[top];
  if (!total) return [];
  return groupsOf(rows.slice(top + 1)).flatMap((group) => {
    const { complete } = divide(group.map(({ name }) => name));
    const columnsOfGroup = columns.flatMap(({ kind }, index) => {
      const parts = group.map(({ cells }) => cells[index]);
      const whole = total.cells[index];
      return kind === 'amount' && whole && isWhole(parts) ? [{ parts, whole }] : [];
    });
    if (!complete && !columnsOfGroup.some(({ whole, parts }) => addsUp(whole, parts))) return [];
    const severity: Severity = complete ? 'warning' : 'info';
    return columnsOfGroup
      .flatMap(({ whole, parts }) => wrongSum(whole, parts, parts.at(-1), complete ? 0.4 : 0.1))
      .map((fault) => ({ ...fault, severity }));
  });
}

/** Rows in a row whose names begin alike up to a colon. */
function groupsOf(rows: readonly Row[]): Row[][] {
  const groups: Row[][] = [];
  let last = '';
  for (const row of rows) {
    const prefix = /^[^:]+(?=:)/.exec(row.name)?.[0] ?? '';
    if (prefix !== '' && prefix === last) groups.at(-1)?.push(row);
    else groups.push([row]);
    last = prefix;
  }
  return groups.filter((group) => group.length > 1);
}

/** The fault of one sum, at `mark` or else at the total; none where a cell holds no figure. */
function wrongSum(
  total: Cell | undefined,
  cells: readonly (Cell | undefined)[],
  mark = total,
  limit = 0.4,
): FigureFault[] {
  if (total?.kind !== 'figure' || !mark || !isWhole(cells)) return [];
  const { sum } = sumOf(cells);
  const off = Math.abs(sum - total.value);
  // A “total” below one of its parts, or far from their sum, is something else: an average, a count of rows.
  const alien =
    off > total.value * limit ||
    cells.some(({ value }) => value > total.value) ||
    total.value === 0;
  if (alien || addsUp(total, cells)) return [];
  const terms = cells.map(({ value }) => plainNumber(value)).join(' + ');
  return [
    {
      range: toSource(mark.passage, 0, mark.passage.text.length),
      say: (texts) => texts.wrongSum(terms, plainNumber(sum), plainNumber(total.value)),
    },
  ];
}

function sumOf(cells: Cells): { sum: number; margin: number } {
  return {
    sum: cells.reduce((all, { value }) => all + value, 0),
    margin: cells.reduce((all, { margin }) => all + margin, 0),
  };
}

function addsUp(total: Cell, cells: Cells): boolean {
  const { sum, margin } = sumOf(cells);
  return Math.abs(sum - total.value) <= (margin + total.margin) * 1.0001 + 1e-9;
}

function isWhole(cells: readonly (Cell | undefined)[]): cells is Cells {
  return cells.length > 1 && cells.every((cell) => cell !== undefined);
}
