import type { Role } from '../layout/profile';
import type { Block, Heading, OutlineKind } from '../report/model';
import { outlineRank } from '../report/outline-number';

/** Kinds of headings, each with a look of its own. */
export type HeadingRole = Extract<Role, OutlineKind>;

/** Which of Word's heading levels each heading of a report takes. */
export interface HeadingLevels {
  /** The look of Heading 1, Heading 2 …; at most nine. */
  readonly roles: readonly HeadingRole[];
  /** Heading level of a heading, counted from 1. */
  levelOf(heading: Heading): number;
  roleOf(heading: Heading): HeadingRole;
}

const mostLevels = 9;

interface Rank {
  readonly rank: number;
  readonly role: HeadingRole;
}

/** What a heading without number is like when no numbered one has as many `#`. */
const byDepth: readonly Rank[] = (['roman', 'arabic', 'decimal', 'letter'] as const).map(
  (role) => ({
    rank: outlineRank({ kind: role, values: [1, 1] }),
    role,
  }),
);

/**
 * Gives the kinds of number a report uses Word's heading levels in outline order, so that Heading 1 is Phần
 * in one report and I. in another, and the navigation pane nests without gaps. A heading without number looks
 * like the numbered ones with as many `#`.
 *
 * @param blocks the report's top-level blocks
 */
export function assignHeadingLevels(blocks: readonly Block[]): HeadingLevels {
  const headings = blocks.filter((block) => block.type === 'heading').filter(({ annex }) => !annex);
  const usual = usualRanks(headings);
  const ranks = new Map(headings.map((heading) => [heading, rankOf(heading, usual)]));
  const ordered = [...new Map([...ranks.values()].map((found) => [found.rank, found])).values()]
    .sort((a, b) => a.rank - b.rank)
    .slice(0, mostLevels);
  const levels = new Map(ordered.map(({ rank }, index) => [rank, index + 1]));
  const found = (heading: Heading): Rank => ranks.get(heading) ?? rankOf(heading, usual);
  return {
    roles: ordered.map(({ role }) => role),
    levelOf: (heading) => levels.get(found(heading).rank) ?? Math.max(1, ordered.length),
    roleOf: (heading) => found(heading).role,
  };
}

function rankOf(heading: Heading, usual: ReadonlyMap<number, Rank>): Rank {
  if (heading.number) return numberRank(heading.number);
  return usual.get(heading.depth) ?? (byDepth[Math.min(heading.depth, byDepth.length) - 1] as Rank);
}

function numberRank(number: NonNullable<Heading['number']>): Rank {
  return { rank: outlineRank(number), role: number.kind };
}

/** The commonest kind of number for each count of `#`. */
function usualRanks(headings: readonly Heading[]): Map<number, Rank> {
  const counts = new Map<number, Map<number, { count: number; found: Rank }>>();
  for (const { depth, number } of headings) {
    if (!number) continue;
    const found = numberRank(number);
    const ofDepth = counts.get(depth) ?? new Map<number, { count: number; found: Rank }>();
    counts.set(
      depth,
      ofDepth.set(found.rank, { count: (ofDepth.get(found.rank)?.count ?? 0) + 1, found }),
    );
  }
  return new Map(
    [...counts].map(([depth, ofDepth]) => [
      depth,
      [...ofDepth.values()].reduce((best, next) => (next.count > best.count ? next : best)).found,
    ]),
  );
}
