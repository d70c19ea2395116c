import type { Block, Passage } from './model';
import { shift } from './range';

/** Calls `visit` for every block in reading order, with those under items and inside notes. */
export function visitBlocks(blocks: readonly Block[], visit: (block: Block) => void): void {
  for (const block of blocks) {
    visit(block);
    if (block.type === 'item') visitBlocks(block.children, visit);
    else if (block.type === 'note') visitBlocks(block.blocks, visit);
  }
}

/** Every block in reading order, with those under items and inside notes. */
export function eachBlock(blocks: readonly Block[]): Block[] {
  const found: Block[] = [];
  visitBlocks(blocks, (block) => found.push(block));
  return found;
}

/** The passages a block itself holds; those of blocks under it not included. */
export function passagesOf(block: Block): readonly Passage[] {
  if (block.type === 'table') return block.rows.flatMap((row) => row.cells);
  return block.type === 'note' ? [] : [block.passage];
}

/** The passages of blocks and all under them, in reading order. */
export function passagesIn(blocks: readonly Block[]): Passage[] {
  const found: Passage[] = [];
  visitBlocks(blocks, (block) => {
    if (block.type === 'note') return;
    if (block.type === 'table') found.push(...passagesOf(block));
    else found.push(block.passage);
  });
  return found;
}
/** A copy of a block and all under it, `delta` UTF-16 units further on in the text. */
export function shiftBlock<T extends Block>(block: T, delta: number): T {
  const range = shift(block.range, delta);
  const moved = block;
  switch (moved.type) {
    case 'item':
      return {
        ...block,
        range,
        passage: shiftPassage(moved.passage, delta),
        children: moved.children.map((child) => shiftBlock(child, delta)),
      };
    case 'note':
      return { ...block, range, blocks: moved.blocks.map((child) => shiftBlock(child, delta)) };
    case 'table':
      return {
        ...block,
        range,
        rows: moved.rows.map((row) => ({
          range: shift(row.range, delta),
          cells: row.cells.map((cell) => shiftPassage(cell, delta)),
        })),
      };
    default:
      return { ...block, range, passage: shiftPassage(moved.passage, delta) };
  }
}

function shiftPassage(passage: Passage, delta: number): Passage {
  const inlines = passage.inlines.map((inline) =>
    'range' in inline ? { ...inline, range: shift(inline.range, delta) } : inline,
  );
  return { ...passage, range: shift(passage.range, delta), inlines };
}
