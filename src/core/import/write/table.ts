import type { SourceBlock, SourceCell, SourceRun, SourceTable } from '../model';
import { inlineMarkdown } from './inline';
import type { NoteLabels } from './inline';

type Alignment = 'left' | 'center' | 'right';

/** A table of GitHub's Markdown. Cells that span several columns leave the others empty. */
export function writeTable(table: SourceTable, labels: NoteLabels): string {
  const rows = table.rows.map((row, index) =>
    row.flatMap((cell) => [
      writeCell(cell, labels, index === 0),
      ...Array.from({ length: cell.span - 1 }, () => ''),
    ]),
  );
  const count = rows.reduce((most, row) => Math.max(most, row.length), 1);
  const headless = isHeadless(table);
  const alignments = columnAlignments(headless ? table.rows : table.rows.slice(1), count);
  const lines = [...(headless ? [Array.from({ length: count }, () => '')] : []), ...rows].map(
    (row) => line(Array.from({ length: count }, (_, column) => row[column] ?? '')),
  );
  return [lines[0], `|${alignments.map(ruleOf).join('|')}|`, ...lines.slice(1)].join('\n');
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`.replace(/(?<! ) {2,}(?=\|)/g, ' ');
}

function ruleOf(alignment: Alignment): string {
  return alignment === 'left' ? '---' : alignment === 'right' ? '---:' : ':---:';
}

/** Our own tables say in the style of their cells that the first row is none of a head. */
function isHeadless({ rows }: SourceTable): boolean {
  const cells = rows[0]?.flatMap((cell) => cell.blocks) ?? [];
  return (
    cells.length > 0 &&
    cells.every((block) => block.type === 'paragraph' && block.role === 'tableText')
  );
}

function columnAlignments(rows: readonly (readonly SourceCell[])[], count: number): Alignment[] {
  return Array.from({ length: count }, (_, column): Alignment => {
    const found = rows.flatMap((row) => {
      let at = 0;
      const cell = row.find(({ span }) => (at += span) > column);
      const first = cell?.blocks[0];
      return cell?.span === 1 && first?.type === 'paragraph' ? [first.alignment ?? 'left'] : [];
    });
    const share = (alignment: Alignment): number =>
      found.filter((one) => one === alignment).length / Math.max(1, found.length);
    return share('right') > 0.5 ? 'right' : share('center') > 0.5 ? 'center' : 'left';
  });
}

function writeCell({ blocks }: SourceCell, labels: NoteLabels, isHead: boolean): string {
  const runs = cellRuns(blocks);
  const bare = isHead ? runs.map((run) => ({ ...run, bold: false })) : runs;
  return inlineMarkdown(bare, labels).replaceAll('\n', ' ').replace(/\|/g, '\\|').trim();
}

/** The paragraphs of a cell, and the cells of a table inside it, on one line. */
function cellRuns(blocks: readonly SourceBlock[]): SourceRun[] {
  return blocks.flatMap((block, index): SourceRun[] => {
    const runs =
      block.type === 'paragraph'
        ? block.runs.map((run) => ({ ...run, text: run.text.replace(/\n/g, ' ') }))
        : block.rows.flatMap((row) =>
            row.flatMap((cell) => [...cellRuns(cell.blocks), { text: ' ' }]),
          );
    return index === 0 ? runs : [{ text: ' ' }, ...runs];
  });
}
