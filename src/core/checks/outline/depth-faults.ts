import { outlineRank } from '../../report/outline-number';
import type { TextEdit } from '../model';
import type { OutlineSection } from './read-outline';

/** A heading whose count of `#` does not say under which heading it stands. */
export interface DepthFault {
  readonly section: OutlineSection;
  readonly expected: number;
  readonly parent?: OutlineSection;
  /** Puts the level and all under it right. */
  readonly edits: readonly TextEdit[];
}

const deepest = 6;

/**
 * Finds levels whose `#` marks do not nest: a heading has one more than the one its number puts it under, and
 * headings of one kind at the top have the same. Of each level the first fault is given.
 */
export function findDepthFaults(sections: readonly OutlineSection[]): DepthFault[] {
  const ranks = new Set(sections.map(rankOf));
  return [...ranks].flatMap((rank) => {
    const group = sections.filter((section) => rankOf(section) === rank);
    return rank === undefined
      ? group.flatMap(checkChildren)
      : checkLevel(group, mostUsedDepth(group), undefined);
  });
}

function rankOf({ heading: { number } }: OutlineSection): number | undefined {
  return number && outlineRank(number);
}

function checkChildren(section: OutlineSection): DepthFault[] {
  return checkLevel(section.children, section.heading.depth + 1, section);
}

function checkLevel(
  sections: readonly OutlineSection[],
  expected: number,
  parent: OutlineSection | undefined,
): DepthFault[] {
  const isWrong = ({ heading, plain }: OutlineSection): boolean =>
    !plain && heading.depth !== expected;
  const wrong = expected > deepest ? [] : sections.filter(isWrong);
  const first = wrong[0];
  const below = sections.filter((section) => !wrong.includes(section)).flatMap(checkChildren);
  if (!first) return below;
  const edits = wrong.flatMap((section) => depthEdits(section, expected));
  return [{ section: first, expected, ...(parent && { parent }), edits }, ...below];
}

function depthEdits({ heading, plain, children }: OutlineSection, depth: number): TextEdit[] {
  const marks = Math.min(deepest, depth);
  const { start } = heading.range;
  const own =
    plain || heading.depth === marks
      ? []
      : [{ range: { start, end: start + heading.depth }, text: '#'.repeat(marks) }];
  return [...own, ...children.flatMap((child) => depthEdits(child, marks + 1))];
}

/** The depth most headings have; the smaller of two that are equally frequent. */
function mostUsedDepth(sections: readonly OutlineSection[]): number {
  const counts = new Map<number, number>();
  for (const { heading } of sections) {
    counts.set(heading.depth, (counts.get(heading.depth) ?? 0) + 1);
  }
  const byCount = [...counts].sort(([a, often], [b, rarely]) => rarely - often || a - b);
  return byCount[0]?.[0] ?? 1;
}
