import type { Block, Heading, Report } from './model';
import { sheetTurnOf } from './sheet-marks';

/** A stretch of the report on paper that lies one way. An annex begins a new one. */
interface Sheets {
  readonly landscape: boolean;
  /** Heading of the annex that begins here. */
  readonly annex?: Heading;
  readonly blocks: readonly Block[];
}

/**
 * Cuts a report where the paper turns and where annexes begin. The first stretch stands upright, as the header
 * block and the title do; marks with nothing behind them count for nothing, so that no page stays empty. A mark
 * right behind the heading of an annex turns the heading, too.
 *
 * @returns at least one stretch
 */
export function toSheets({ blocks, comments, notes }: Report): Sheets[] {
  const turns = comments.flatMap((comment) => {
    const turn = sheetTurnOf(comment);
    return turn ? [{ at: comment.range.start, landscape: turn === 'landscape' }] : [];
  });
  const sheets: { landscape: boolean; annex?: Heading; blocks: Block[] }[] = [
    { landscape: false, blocks: [] },
  ];
  let wanted = false;
  let next = 0;
  for (const block of blocks) {
    while (next < turns.length && (turns[next]?.at ?? 0) < block.range.start) {
      wanted = turns[next]?.landscape ?? wanted;
      next += 1;
    }
    const last = sheets.at(-1);
    if (block.type === 'heading' && block.annex) {
      sheets.push({ landscape: wanted, annex: block, blocks: [] });
    } else if (!last || (block.type === 'note' && notes.get(block.id) === block)) {
      last?.blocks.push(block);
    } else if (last.landscape === wanted) {
      last.blocks.push(block);
    } else if (last.annex && last.blocks.length === 0) {
      last.landscape = wanted;
      last.blocks.push(block);
    } else {
      sheets.push({ landscape: wanted, blocks: [block] });
    }
  }
  return sheets;
}
