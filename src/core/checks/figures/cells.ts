import type { Passage, Table } from '../../report/model';
import { parseQuantity } from '../../vietnamese/numbers';
import type { ReadPassage } from '../prose/readings';
import { readFolded } from '../prose/prose';

/** A figure that is all there is in a cell. */
export interface Cell {
  readonly passage: Passage;
  readonly value: number;
  readonly decimals: number;
  /** How far rounding may have moved the value. */
  readonly margin: number;
  /** `figure`, `none` for a dash, which counts as nought. */
  readonly kind: 'figure' | 'none';
}

/** `growth`: by how many percent something grew or fell. */
type ColumnKind = 'label' | 'order' | 'amount' | 'percent' | 'growth' | 'other';

interface Column {
  readonly kind: ColumnKind;
  /** Heading, in lower case. */
  readonly name: string;
}

export interface Row {
  /** Text of its label cell, in lower case. */
  readonly name: string;
  /** Text of the cell of order, in lower case. */
  readonly order: string;
  readonly cells: readonly (Cell | undefined)[];
}

/** A table of figures, read. */
export interface Grid {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

/** Reads a table; columns are told by their headings. Nothing where no column holds figures. */
export function readGrid(table: Table, read: ReadPassage): Grid | undefined {
  const [head, ...body] = table.rows;
  if (!head || body.length === 0) return undefined;
  const textOf = (passage: Passage | undefined): string =>
    passage ? read(passage, readFolded).lower.trim() : '';
  const grid = body.map(({ cells }) => cells.map((cell) => cellOf(cell, textOf(cell))));
  let labelled = false;
  const columns = head.cells.map((cell, index): Column => {
    const name = textOf(cell);
    const figures = grid.filter((cells) => cells[index]).length;
    const kind = columnKind(name, figures * 2 > body.length, labelled);
    if (kind === 'label') labelled = true;
    return { name, kind };
  });
  if (!columns.some(({ kind }) => kind === 'amount')) return undefined;
  const at = (kind: ColumnKind): number => columns.findIndex((column) => column.kind === kind);
  const [label, order] = [at('label'), at('order')];
  const rows = body.map(({ cells }) => ({
    name: textOf(cells[label]),
    order: textOf(cells[order]),
    cells: cells.map((cell, index) => {
      const text = textOf(cell);
      return cellOf(cell, columns[index]?.kind === 'growth' ? text.replace(direction, '') : text);
    }),
  }));
  return { columns, rows };
}

/** Headings of what is no part of the row: by how much something grew. */
const growth =
  /tăng|giảm|cùng kỳ|năm trước|năm \d{4}|so (?:với|sánh)(?! (?:kh|kế hoạch|chỉ tiêu|dự toán|tổng))/u;

function columnKind(name: string, figures: boolean, labelled: boolean): ColumnKind {
  if (/^(?:s(?:ố )?tt|tt|số thứ tự)$/u.test(name)) return 'order';
  if (!labelled && !figures) return 'label';
  if (!figures) return growth.test(name) && name.includes('%') ? 'growth' : 'other';
  if (/%|t[ỷỉ] (?:lệ|trọng)/u.test(name)) return growth.test(name) ? 'growth' : 'percent';
  return /tăng|giảm|so với|so sánh|bình quân|chênh|mật độ|năng suất|đơn giá|hệ số|điểm|tuổi|ghi chú/u.test(
    name,
  )
    ? 'other'
    : 'amount';
}

/** What says that a figure is a rise or a fall; the figures beside it say the same. */
const direction = /^(?:[+−–-]|tăng |giảm ) ?/u;
const unit = / ?(?:%|đồng chí|đảng viên|người|đ\/c)$/u;

function cellOf(passage: Passage, text: string): Cell | undefined {
  if (/^[-–]$/.test(text)) return { passage, value: 0, decimals: 0, margin: 0, kind: 'none' };
  const quantity = parseQuantity(text.replace(unit, ''));
  if (!quantity) return undefined;
  const { value, decimals } = quantity;
  const margin = decimals > 0 ? 0.5 * 10 ** -decimals : 0;
  return { passage, value, decimals, margin, kind: 'figure' };
}
