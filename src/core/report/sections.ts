import type { Block, Heading, Section } from './model';
import { outlineRank } from './outline-number';

interface OpenSection {
  readonly heading: Heading;
  readonly blocks: Block[];
  readonly children: OpenSection[];
  range: { start: number; end: number };
}

/** The headings as a tree, each with the blocks up to the next heading. */
export function toSections(blocks: readonly Block[]): Section[] {
  const roots: OpenSection[] = [];
  const open: OpenSection[] = [];
  for (const block of blocks) {
    if (block.type === 'heading') {
      while (open.length > 0 && !isDeeper(block, (open.at(-1) as OpenSection).heading)) open.pop();
      const section: OpenSection = {
        heading: block,
        blocks: [],
        children: [],
        range: { ...block.range },
      };
      (open.at(-1)?.children ?? roots).push(section);
      open.push(section);
    } else {
      open.at(-1)?.blocks.push(block);
    }
    for (const section of open) section.range.end = block.range.end;
  }
  return roots;
}

/** All that follows the heading of an annex stands under it. Numbered headings compare by kind of number, others by count of `#`. */
function isDeeper(heading: Heading, above: Heading): boolean {
  if (heading.annex ?? above.annex) return !heading.annex;
  return heading.number && above.number
    ? outlineRank(heading.number) > outlineRank(above.number)
    : heading.depth > above.depth;
}
