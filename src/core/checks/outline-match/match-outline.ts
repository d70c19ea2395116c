import type { Report } from '../../report/model';
import type { TemplateSection } from '../../templates/model';
import { levelSeparators } from '../outline/level-separators';
import type { PlainHeading } from '../outline/plain-headings';
import { eachOutlineSection, readOutline, readOutlineLines } from '../outline/read-outline';
import type { Outline } from '../outline/read-outline';
import type { ReadPassage } from '../prose/readings';
import { rankOfHeading, rankOfTemplate } from './draft';
import type { Draft } from './draft';
import { insertionOf, isMissing } from './insertion';
import type { Surroundings } from './insertion';
import { Matcher } from './matcher';
import type { Insertion, MatchState, OutlineMatch, SectionMatch } from './model';
import { TitleScorer } from './title-scorer';

/** Plain lines found in one round may be the parents of those found in the next. */
const mostRounds = 8;

interface MatchTools {
  readonly scorer?: TitleScorer;
  readonly read?: ReadPassage;
}

/**
 * Compares a report with a template's outline. This is the one place that says what counts as having a section:
 *
 * - Titles are the same when they differ in nothing but numbering, case, tone placement, punctuation, "Về",
 *   "công tác", "Những"; blanks of the template match any words. Else similarity of words decides.
 * - Levels align by kind of number (see `alignedMatcher`). Under each matched parent, children are aligned in order by best total
 *   similarity, each heading used once; a heading below the threshold is an extra one and no fault. (The
 *   threshold is lower where one section and one heading are left over between two pairs.)
 * - Where a label suffices (`<!-- mục: nhãn -->`), a label in the text of the parent counts.
 * - A section without partner may be a plain line that looks like its heading: it counts as present, and its
 *   `plain` is set. A required one is looked for among all headings of the report (`misplaced`), then among
 *   all plain lines; else it is `missing`.
 * - A missing parent stands for all under it; an absent optional parent demands nothing.
 *
 * @param tools.scorer of this template; what it knows of titles holds for all reports
 * @param tools.read shared readings of passages
 */
export function matchOutline(
  template: readonly TemplateSection[],
  report: Report,
  { scorer = new TitleScorer(template), read }: MatchTools = {},
): OutlineMatch {
  const lines = readOutlineLines(report, read);
  const known: PlainHeading[] = [];
  for (let round = 1; ; round++) {
    const outline = readOutline(report, lines, known);
    const matcher = alignedMatcher(template, outline, scorer);
    const add = (found: readonly PlainHeading[]): boolean => {
      known.push(...found);
      return found.length > 0 && round < mostRounds;
    };
    if (add(matcher.plainLinesInPlace())) continue;
    matcher.findMisplaced();
    if (add(matcher.plainLinesAnywhere())) continue;
    matcher.findOrphans();
    const separators = (): ReadonlyMap<number, string> => levelSeparators(outline.sections);
    return { outline, sections: finish(matcher.drafts, { report, outline, separators }) };
  }
}

/**
 * Levels align by kind of number. A report that has no heading of the template's topmost kind may simply
 * number otherwise (1., 1.1. for I., 1.): then they align by depth, if that fits better.
 */
function alignedMatcher(
  template: readonly TemplateSection[],
  outline: Outline,
  scorer: TitleScorer,
): Matcher {
  const byKind = new Matcher(template, outline, scorer, 'kind');
  byKind.align();
  const top = template[0] && rankOfTemplate(template[0]);
  const headings = [...eachOutlineSection(outline.sections)];
  if (top === undefined || headings.some((heading) => rankOfHeading(heading) === top)) {
    return byKind;
  }
  const byDepth = new Matcher(template, outline, scorer, 'depth');
  byDepth.align();
  return byDepth.matched > byKind.matched ? byDepth : byKind;
}

function finish(
  drafts: readonly Draft[],
  surroundings: Surroundings,
  parent?: SectionMatch,
): SectionMatch[] {
  return drafts.map((draft) => {
    const children: SectionMatch[] = [];
    const match: SectionMatch = {
      template: draft.template,
      state: stateOf(draft, parent),
      ...(draft.section && { section: draft.section }),
      ...(draft.label && { label: draft.label.range }),
      similarity: draft.score.similarity,
      exact: draft.score.exact,
      ...(parent && { parent }),
      children,
      get insertion() {
        return insertionUnder(draft, drafts, surroundings, parent);
      },
    };
    children.push(...finish(draft.children, surroundings, match));
    return match;
  });
}

function stateOf(draft: Draft, parent: SectionMatch | undefined): MatchState {
  if (parent?.state === 'optional-absent') return 'optional-absent';
  if (isMissing(draft)) return 'missing';
  if (draft.misplaced) return 'misplaced';
  return draft.section || draft.label ? 'present' : 'optional-absent';
}

function insertionUnder(
  draft: Draft,
  siblings: readonly Draft[],
  surroundings: Surroundings,
  parent: SectionMatch | undefined,
): Insertion {
  const orphaned = draft.section !== undefined || !parent || parent.section !== undefined;
  return orphaned ? insertionOf(draft, siblings, surroundings) : parent.insertion;
}
