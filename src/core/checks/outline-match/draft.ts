import type { OutlineKind, OutlineNumber } from '../../report/model';
import { outlineRank } from '../../report/outline-number';
import type { TemplateSection } from '../../templates/model';
import type { OutlineSection } from '../outline/read-outline';
import type { TextLine } from '../outline/text-lines';
import type { TitleScore } from './title-scorer';

/** A section of the template while its partner is looked for. */
export interface Draft {
  readonly template: TemplateSection;
  readonly parent?: Draft;
  readonly children: readonly Draft[];
  /** Set together with `score`. */
  section?: OutlineSection;
  score: TitleScore;
  misplaced: boolean;
  label?: TextLine;
  /** The first of its children, when they stand in the report without it. */
  orphan?: OutlineSection;
}

const noScore: TitleScore = { similarity: 0, overlap: 0, exact: false };

/** Fresh drafts for a template's sections, in its order and shape. */
export function toDrafts(sections: readonly TemplateSection[], parent?: Draft): Draft[] {
  return sections.map((template) => {
    const children: Draft[] = [];
    const draft: Draft = {
      template,
      ...(parent && { parent }),
      children,
      score: noScore,
      misplaced: false,
    };
    children.push(...toDrafts(template.children, draft));
    return draft;
  });
}

/** Every draft in reading order. */
export function* eachDraft(drafts: readonly Draft[]): Generator<Draft> {
  for (const draft of drafts) {
    yield draft;
    yield* eachDraft(draft.children);
  }
}

/** True when the section stands where it belongs. */
export function isPlaced({ section, misplaced, label }: Draft): boolean {
  return (section !== undefined && !misplaced) || label !== undefined;
}

/** The level of a template's section, by its kind of number. */
export function rankOfTemplate({
  kind,
  values,
}: {
  readonly kind?: OutlineKind;
  readonly values: readonly number[];
}): number | undefined {
  return kind && outlineRank({ kind, values });
}

/** The level of a heading, by its kind of number. */
export function rankOfHeading({
  heading: { number },
}: {
  readonly heading: { readonly number?: OutlineNumber };
}): number | undefined {
  return number && outlineRank(number);
}
