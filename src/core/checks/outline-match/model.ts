import type { Range } from '../../report/range';
import type { TemplateSection } from '../../templates/model';
import type { SectionPlacement } from '../../templates/place-headings';
import type { Outline, OutlineSection } from '../outline/read-outline';

/**
 * `present` where it belongs, maybe typed without `#` · `misplaced` found elsewhere · `missing` required and
 * nowhere to be found · `optional-absent` nothing is asked for
 */
export type MatchState = 'present' | 'misplaced' | 'missing' | 'optional-absent';

/** What became of a template's outline in a report. */
export interface OutlineMatch {
  /** The report's outline as it was read for the comparison. */
  readonly outline: Outline;
  /** One entry per section of the template, in its order and shape. */
  readonly sections: readonly SectionMatch[];
}

export interface SectionMatch {
  readonly template: TemplateSection;
  readonly state: MatchState;
  /** The section of the report that was taken for it. */
  readonly section?: OutlineSection;
  /** The label in the text that was taken for it, when a label suffices. */
  readonly label?: Range;
  /** Of the two titles, 0 to 1; 0 without a section. */
  readonly similarity: number;
  /** True when the titles differ in nothing that counts. */
  readonly exact: boolean;
  readonly parent?: SectionMatch;
  readonly children: readonly SectionMatch[];
  /** Where it belongs; under an absent parent, where that belongs. */
  readonly insertion: Insertion;
}

export interface Insertion {
  /** UTF-16 offset behind the last character of what stands before. */
  readonly offset: number;
  /** The line to speak of: where the text before ends, the parent's heading, or the first of the body. */
  readonly anchor: Range;
  readonly placement: SectionPlacement;
  /** True when what belongs under it stands in the report already: only its heading is wanting. */
  readonly headingOnly: boolean;
}

/** Every entry in the template's reading order. */
export function* eachMatch(matches: readonly SectionMatch[]): Generator<SectionMatch> {
  for (const match of matches) {
    yield match;
    yield* eachMatch(match.children);
  }
}

/** The section before it that the report has, if any. */
export function previousSibling(
  match: SectionMatch,
  roots: readonly SectionMatch[],
): SectionMatch | undefined {
  const siblings = match.parent?.children ?? roots;
  const before = siblings.slice(0, siblings.indexOf(match));
  return before.findLast(isInPlace);
}

/** True for a section that stands where it belongs, as heading or label. */
function isInPlace({ state, section, label }: SectionMatch): boolean {
  return state === 'present' && (section !== undefined || label !== undefined);
}
