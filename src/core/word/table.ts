import { Table, TableCell, TableLayoutType, TableRow, VerticalAlignTable, WidthType } from 'docx';
import type { LayoutProfile, Look } from '../layout/profile';
import type { Passage, Table as TableBlock, TableRow as RowBlock } from '../report/model';
import type { Range } from '../report/range';
import { columnWidths } from './column-widths';
import type { ColumnNeed } from './column-widths';
import { glue } from './glue';
import { inlineRuns } from './inlines';
import type { InlineTools } from './inlines';
import { paragraph } from './paragraph';
import { cellStyles, styleNames, tableStyles } from './style-names';
import { roomFor } from './text-width';
import { mmToTwips } from './units';

export interface TableTools extends InlineTools {
  readonly profile: LayoutProfile;
  /** Width of the text in twips. */
  readonly textWidth: number;
}

/** A table before it is made; see `ParagraphPart`. */
export interface TablePart {
  readonly type: 'table';
  readonly range: Range;
  /** @param keepWithNext true for the last table before the signature: its last rows stay with it */
  draw(keepWithNext: boolean): Table;
}

/**
 * A table as wide as the text, its header row repeated on each page, its rows kept whole. A header row without
 * a word is left out: Markdown demands one even where the report has none.
 */
export function tablePart(block: TableBlock, tools: TableTools): TablePart {
  const count = Math.max(block.alignments.length, ...block.rows.map((row) => row.cells.length));
  const [head, ...body] = block.rows;
  const hasHead = head?.cells.some((cell) => cell.inlines.length > 0) ?? false;
  const needs = columnNeeds(block.rows, count, tools.profile, hasHead);
  const widths = columnWidths(needs, tools.textWidth);
  const rows = hasHead ? block.rows : body.length > 0 ? body : block.rows;
  const cells = rows.map((row, index) =>
    cellRuns(row, count, block, tools, hasHead && index === 0),
  );
  return {
    type: 'table',
    range: block.range,
    draw: (keepWithNext) =>
      new Table({
        style: tableStyles.grid,
        layout: TableLayoutType.FIXED,
        width: { size: tools.textWidth, type: WidthType.DXA },
        columnWidths: widths,
        rows: cells.map(
          (row, index) =>
            new TableRow({
              cantSplit: true,
              ...(hasHead && index === 0 && { tableHeader: true }),
              children: row.map(
                ({ style, runs }) =>
                  new TableCell({
                    verticalAlign: VerticalAlignTable.CENTER,
                    children: [paragraph(style, runs, keepWithNext && index >= cells.length - 2)],
                  }),
              ),
            }),
        ),
      }),
  };
}

function cellRuns(
  row: RowBlock,
  count: number,
  { alignments }: TableBlock,
  tools: TableTools,
  isHead: boolean,
): { style: string; runs: ReturnType<typeof inlineRuns> }[] {
  return Array.from({ length: count }, (_, column) => {
    const cell = row.cells[column];
    const style = isHead ? styleNames.tableHead : cellStyles[alignments[column] ?? 'left'];
    return { style: style.id, runs: cell ? inlineRuns(cell, tools) : [] };
  });
}

function columnNeeds(
  rows: readonly RowBlock[],
  count: number,
  profile: LayoutProfile,
  hasHead: boolean,
): ColumnNeed[] {
  const padding = 2 * mmToTwips(profile.tables.padding);
  return Array.from({ length: count }, (_, column) => {
    const sizes = rows.map((row, index) => {
      const isHead = hasHead && index === 0;
      const look = { ...profile.looks.tableText, ...(isHead && profile.looks.tableHead) };
      const size = cellSize(row.cells[column], look);
      return isHead ? { ...size, whole: Math.max(size.least, size.whole * headShare) } : size;
    });
    return {
      least: padding + Math.max(...sizes.map(({ least }) => least)),
      whole: padding + Math.max(...sizes.map(({ whole }) => whole)),
    };
  });
}

/** A heading may take two lines where a figure below takes one: the share of its length it asks for. */
const headShare = 0.6;

/** Twips of a raised number. */
const markWidth = 160;

function cellSize(cell: Passage | undefined, look: Look): { least: number; whole: number } {
  const text = cell ? glue(cell.text) : '';
  const marks = markWidth * (cell?.inlines.filter(({ type }) => type === 'note').length ?? 0);
  const words = text.split(' ').map((word) => roomFor(word, look));
  return { least: Math.max(...words) + marks, whole: roomFor(text, look) + marks };
}
