import { outlineRank, separatorStyle } from '../../report/outline-number';
import { eachOutlineSection } from './read-outline';
import type { OutlineSection } from './read-outline';

/**
 * The separator most headings of a level use (the first met, when two are equal), by `outlineRank`: a
 * document keeps to one per level.
 */
export function levelSeparators(sections: readonly OutlineSection[]): ReadonlyMap<number, string> {
  const counts = new Map<number, Map<string, number>>();
  for (const { heading } of eachOutlineSection(sections)) {
    if (!heading.number) continue;
    const rank = outlineRank(heading.number);
    const level = counts.get(rank) ?? new Map<string, number>();
    counts.set(rank, level);
    const separator = separatorStyle(heading.number);
    level.set(separator, (level.get(separator) ?? 0) + 1);
  }
  return new Map([...counts].map(([rank, level]) => [rank, mostUsed(level)]));
}

function mostUsed(level: ReadonlyMap<string, number>): string {
  let best = { separator: '', count: 0 };
  for (const [separator, count] of level) if (count > best.count) best = { separator, count };
  return best.separator;
}
