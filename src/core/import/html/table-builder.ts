import type { SourceBlock, SourceCell, SourceTable } from '../model';

const mostColumns = 128;
const mostRowsDown = 1000;
/** A larger table is for a spreadsheet, not for a report. */
const mostCells = 50_000;

/** Puts a table together; a cell that goes down several rows stands in the first of them. */
export class TableBuilder {
  /** Blocks of the cell that is open. */
  blocks: SourceBlock[] | undefined;
  lined: boolean;
  private readonly rows: SourceCell[][] = [];
  private row: SourceCell[] | undefined;
  private span = 1;
  private rowIsShown = true;
  private column = 0;
  private width = 1;
  /** Rows that a cell above still takes, by column. */
  private readonly taken: number[] = [];

  /** @param lined false when only its cells can tell that it has lines */
  constructor(lined: boolean) {
    this.lined = lined;
  }

  /** @param shown false for rows that only set widths, and for hidden ones */
  openRow(shown = true): void {
    this.closeRow();
    this.rowIsShown = shown;
    this.row = [];
    this.column = 0;
  }

  openCell(columns: string | undefined, rows: string | undefined): void {
    this.closeCell();
    if (!this.row) this.openRow();
    this.passTaken();
    this.blocks = [];
    this.span = Math.min(toCount(columns), Math.max(1, mostColumns - this.column));
    const down = Math.min(toCount(rows), mostRowsDown) - 1;
    for (let index = 0; down > 0 && index < this.span; index++) {
      this.taken[this.column + index] = down;
    }
  }

  closeCell(): void {
    if (!this.blocks || !this.row) return;
    if (this.column < mostColumns) this.row.push({ blocks: this.blocks, span: this.span });
    // Text in columns beyond the last is not lost.
    else (this.row.at(-1)?.blocks as SourceBlock[]).push(...this.blocks);
    this.column += this.span;
    this.blocks = undefined;
  }

  closeRow(): void {
    this.closeCell();
    if (!this.row) return;
    this.passTaken();
    const hasText = this.row.some(({ blocks }) => blocks.length > 0);
    if (this.row.length > 0 && (this.rowIsShown || hasText)) this.rows.push(this.row);
    this.width = Math.max(this.width, this.column);
    this.row = undefined;
  }

  /** True when it is too large to be written; it is not read to its end then. */
  get tooLarge(): boolean {
    return (this.rows.length + 1) * this.width > mostCells;
  }

  /** The table; `undefined` when it has no text. */
  finish(): SourceTable | undefined {
    this.closeRow();
    const first = this.rows[0];
    const hasText = this.rows.some((row) => row.some(({ blocks }) => blocks.length > 0));
    if (!first || !hasText) return undefined;
    const isOneCell = this.rows.length === 1 && first.length === 1;
    return { type: 'table', rows: this.rows, lined: this.lined && !isOneCell };
  }

  /** Empty cells where one of a row above goes on. */
  private passTaken(): void {
    while ((this.taken[this.column] ?? 0) > 0 && this.column < mostColumns) {
      this.taken[this.column] = (this.taken[this.column] as number) - 1;
      this.row?.push({ blocks: [], span: 1 });
      this.column++;
    }
  }
}

function toCount(text: string | undefined): number {
  const count = Number(text ?? 1);
  return Number.isInteger(count) && count > 0 ? count : 1;
}
