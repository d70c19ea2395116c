import type { BlockLayout, PageLayout } from 'docx/layout';

/** What the layout says of a page; its blocks are counted in the whole document. */
export interface LaidPage {
  readonly layout: PageLayout;
  /** The block its text goes on with from the page before, and how much of it stands on earlier pages. */
  readonly continued?: Continued;
}

export interface Continued {
  readonly block: number;
  /** Characters, or rows of a table. */
  readonly done: number;
}

/** The pages of a layout whose first page begins after `continued`. */
export function laidPages(layouts: readonly PageLayout[], continued?: Continued): LaidPage[] {
  let before = continued;
  return layouts.map((layout) => {
    const page = { layout, ...(before && { continued: before }) };
    before = endOf(page);
    return page;
  });
}

/**
 * Where a page ends: its last block, and how much of that stands on it and the pages before.
 *
 * @returns nothing for a page without blocks
 */
export function endOf({ layout, continued }: LaidPage): Continued | undefined {
  const last = layout.body.at(-1);
  if (!last) return undefined;
  const earlier = continued?.block === last.index ? continued.done : 0;
  return { block: last.index, done: earlier + sizeOf(last) };
}

function sizeOf(block: BlockLayout): number {
  return block.type === 'table'
    ? block.rows.length
    : block.lines.reduce((total, { text }) => total + text.length, 0);
}

/** The same page with its blocks counted from elsewhere. */
export function moved({ layout, continued }: LaidPage, by: number): LaidPage {
  const body = layout.body.map((block) => ({ ...block, index: block.index + by }));
  return {
    layout: { ...layout, body },
    ...(continued && { continued: { ...continued, block: continued.block + by } }),
  };
}
