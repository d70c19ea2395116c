import type { DocumentLayout, PageLayout } from 'docx/layout';
import type { LaidPage } from './page-composer';

/** Counts how much of each paragraph stands on earlier pages, page by page. */
export function laidPages(
  pages: readonly PageLayout[],
  firstIndex: number,
  firstBlock: number,
): LaidPage[] {
  let done: ReadonlyMap<number, number> = new Map();
  return pages.map((layout, number) => {
    const page = { index: firstIndex + number, layout, firstBlock, done };
    done = doneAfter(page);
    return page;
  });
}

function doneAfter({ layout, firstBlock, done }: LaidPage): Map<number, number> {
  const last = layout.body.at(-1);
  if (last?.type !== 'paragraph') return new Map();
  const block = last.index + firstBlock;
  const length = last.lines.reduce((total, { text }) => total + text.length, 0);
  return new Map([[block, (done.get(block) ?? 0) + length]]);
}

export type { DocumentLayout };
