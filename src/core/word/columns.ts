import { Table, TableCell, TableLayoutType, TableRow, VerticalAlignTable, WidthType } from 'docx';
import type { Paragraph } from 'docx';
import { tableStyles } from './style-names';

/** What stands in a cell. */
export type CellContent = readonly (Paragraph | Table)[];

export interface ColumnsOptions {
  /** Columns whose content stands half-way up, counted from 0. */
  readonly centred?: readonly number[];
}

/**
 * Blocks side by side without lines: header block, recipients and signature, recipients joined by a brace.
 *
 * @param widths of the columns in twips
 * @param rows one content for each column, or fewer: the last then spans the rest; no row splits over two pages
 */
export function columnsBlock(
  widths: readonly number[],
  rows: readonly (readonly CellContent[])[],
  { centred = [] }: ColumnsOptions = {},
): Table {
  return new Table({
    style: tableStyles.columns,
    layout: TableLayoutType.FIXED,
    width: { size: sum(widths), type: WidthType.DXA },
    columnWidths: widths,
    rows: rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          children: cells.map(
            (children, column) =>
              new TableCell({
                children: [...children],
                ...(column === cells.length - 1 &&
                  cells.length < widths.length && { columnSpan: widths.length - column }),
                ...(centred.includes(column) && { verticalAlign: VerticalAlignTable.CENTER }),
              }),
          ),
        }),
    ),
  });
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
