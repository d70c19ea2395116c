import type { ParagraphLayout, RowLayout } from 'docx/layout';
import { contentOf, spanOf } from './cell-layouts';
import type { CellLayouts } from './cell-layouts';
import type { RuleItem } from './model';
import { pixelsPerTwip } from './open-document';
import type { OpenDocument } from './open-document';
import type { StyleSheet } from './style-sheet';
import { childOf, elementsOf, numberOf, valueOf } from './xml-node';
import type { XmlNode } from './xml-node';

/** What tables are placed with. */
export interface TableTools {
  readonly document: OpenDocument;
  readonly styles: StyleSheet;
  readonly cells: CellLayouts;
}

/** A paragraph of a cell, and where it stands. */
export interface CellPlace {
  readonly node: XmlNode;
  readonly layout: ParagraphLayout;
  /** Pixels to add to the places of the layout. */
  readonly shift: { readonly x: number; readonly y: number };
  /** Index among all paragraphs of the table. */
  readonly paragraph: number;
}

export interface PlacedTable {
  readonly cells: readonly CellPlace[];
  readonly rules: readonly RuleItem[];
}

interface Cell {
  readonly content: readonly XmlNode[];
  /** Twips from the left edge of the table. */
  readonly left: number;
  readonly width: number;
  readonly centred: boolean;
  /** Index of its first paragraph among all of the table. */
  readonly firstParagraph: number;
}

/**
 * Places what stands in the cells of a table, the tables inside them included, and the lines round them.
 *
 * @param rows of the table on one page
 * @param at left edge of the table in pixels
 */
export function placeTable(
  table: XmlNode,
  rows: readonly RowLayout[],
  at: { readonly x: number },
  tools: TableTools,
): PlacedTable {
  const look = tools.styles.table(valueOf(childOf(table, 'w:tblPr'), 'w:tblStyle'));
  const [paddingLeft, paddingRight] = look.padding;
  const grid = gridOf(table);
  const cellRows = cellsOf(table, grid);
  const shown = rows.map((row) => ({ row, cells: cellRows[row.index] ?? [] }));
  const laidOut = tools.cells.layOut(
    shown.flatMap(({ cells }) =>
      cells.map(({ content, width }) => ({
        content,
        width: width - paddingLeft - paddingRight,
      })),
    ),
    tools.document,
  );
  const places: CellPlace[] = [];
  const rules: RuleItem[] = [];
  let next = 0;
  for (const { row, cells } of shown) {
    for (const cell of cells) {
      placeCell(cell, row, laidOut[next] ?? []);
      next += 1;
    }
  }
  return { cells: places, rules: [...rules, ...lines()] };

  function placeCell(
    cell: Cell,
    row: RowLayout,
    blocks: ReturnType<CellLayouts['layOut']>[number],
  ): void {
    const border = look.border * (96 / 72);
    const bottom = Math.max(
      0,
      ...blocks.flatMap((block) =>
        block.type === 'table' ? block.rows.map(endOf) : block.lines.map(endOf),
      ),
    );
    const room = Math.max(0, row.height - border - bottom);
    const shift = {
      x: at.x + (cell.left + paddingLeft) * pixelsPerTwip,
      y: row.y + border + (cell.centred ? room / 2 : 0),
    };
    let paragraph = cell.firstParagraph;
    cell.content.forEach((node, index) => {
      const layout = blocks.find((block) => block.index === index);
      if (layout?.type === 'paragraph') places.push({ node, layout, shift, paragraph });
      if (layout?.type === 'table') {
        const inner = placeTable(
          node,
          layout.rows.map((one) => ({ ...one, y: one.y + shift.y })),
          { x: shift.x },
          tools,
        );
        const base = paragraph;
        places.push(...inner.cells.map((one) => ({ ...one, paragraph: one.paragraph + base })));
        rules.push(...inner.rules);
      }
      paragraph += countParagraphs(node);
    });
  }

  function lines(): RuleItem[] {
    if (look.border === 0) return [];
    return shown.flatMap(({ row, cells }) => {
      const y1 = row.y;
      const y2 = row.y + row.height;
      const left = at.x;
      const right = at.x + sum(grid) * pixelsPerTwip;
      const upright = [0, ...cells.map((cell) => cell.left + cell.width)].map((twips) => {
        const x = at.x + twips * pixelsPerTwip;
        return rule(x, y1, x, y2);
      });
      return [...upright, rule(left, y1, right, y1), rule(left, y2, right, y2)];
    });
  }

  function rule(x1: number, y1: number, x2: number, y2: number): RuleItem {
    return { type: 'rule', x1, y1, x2, y2, thickness: look.border * (96 / 72) };
  }
}

function endOf(part: { readonly y: number; readonly height: number }): number {
  return part.y + part.height;
}

function gridOf(table: XmlNode): number[] {
  return elementsOf(childOf(table, 'w:tblGrid')).map((column) => numberOf(column, 'w:w') ?? 0);
}

function cellsOf(table: XmlNode, grid: readonly number[]): Cell[][] {
  let paragraphs = 0;
  return elementsOf(table)
    .filter(({ name }) => name === 'w:tr')
    .map((row) => {
      let column = 0;
      return elementsOf(row)
        .filter(({ name }) => name === 'w:tc')
        .map((cell) => {
          const span = spanOf(cell);
          const left = sum(grid.slice(0, column));
          const width = sum(grid.slice(column, column + span));
          column += span;
          const content = contentOf(cell);
          const firstParagraph = paragraphs;
          paragraphs += content.reduce((total, node) => total + countParagraphs(node), 0);
          const centred = valueOf(childOf(cell, 'w:tcPr'), 'w:vAlign') === 'center';
          return { content, left, width, centred, firstParagraph };
        });
    });
}

function countParagraphs(node: XmlNode): number {
  if (node.name === 'w:p') return 1;
  return elementsOf(node).reduce((total, child) => total + countParagraphs(child), 0);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
