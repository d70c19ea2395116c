import { matchOutline } from '../core/checks/outline-match/match-outline';
import { eachMatch } from '../core/checks/outline-match/model';
import type { SectionMatch } from '../core/checks/outline-match/model';
import type { Report } from '../core/report/model';
import type { Template } from '../core/templates/model';
import { sectionText } from '../core/templates/section-text';

/** `missing` is asked for · `optional` could be there · `present` is, in its place or elsewhere */
export type OfferGroup = 'missing' | 'optional' | 'present';

/** A section of the report's template that could be inserted. */
export interface SectionOffer {
  readonly group: OfferGroup;
  readonly match: SectionMatch;
  readonly template: Template;
  /** Number and title, as its heading would be. */
  readonly heading: string;
  /** Another title the template knows for the section, when it is that one which is offered. */
  readonly alternative?: string;
  /** Title of the section it goes behind in the template. */
  readonly after?: string;
}

const order: readonly OfferGroup[] = ['missing', 'optional', 'present'];

/**
 * Sections of the report's template: missing ones first, then optional ones it lacks, then those it has,
 * each group in the template's order. What stands under an absent section comes with that section. Under an absent
 * section its other titles are offered, too.
 *
 * @returns undefined when the report names no known template
 */
export function sectionOffers(
  report: Report,
  templates: ReadonlyMap<string, Template>,
): SectionOffer[] | undefined {
  const template = templates.get(report.frontMatter.metadata.template?.text ?? '');
  if (!template) return undefined;
  const { sections } = matchOutline(template.outline, report);
  const offers = [...eachMatch(sections)]
    .filter(({ parent }) => !parent || parent.section !== undefined)
    .flatMap((match) => offersOf(match, sections, template));
  return order.flatMap((group) => offers.filter((offer) => offer.group === group));
}

const groups: Readonly<Record<SectionMatch['state'], OfferGroup>> = {
  missing: 'missing',
  'optional-absent': 'optional',
  present: 'present',
  misplaced: 'present',
};

function offersOf(
  match: SectionMatch,
  sections: readonly SectionMatch[],
  template: Template,
): SectionOffer[] {
  const group = groups[match.state];
  const siblings = match.parent?.children ?? sections;
  const after = siblings[siblings.indexOf(match) - 1]?.template.title;
  const offer = (alternative?: string): SectionOffer => ({
    group,
    match,
    template,
    heading: headingOf(match, template, alternative),
    ...(alternative !== undefined && { alternative }),
    ...(after !== undefined && { after }),
  });
  const others = group === 'present' ? [] : match.template.alternatives;
  return [offer(), ...others.map(offer)];
}

function headingOf(match: SectionMatch, template: Template, title: string | undefined): string {
  const { placement } = match.insertion;
  const parts = { body: false, ...(title !== undefined && { title }) };
  return sectionText(template, match.template, placement, parts).replace(/^#+\s*/, '');
}

/** What of a section's text an offer asks for. */
export function partsOf({ alternative }: SectionOffer): { readonly title?: string } {
  return alternative === undefined ? {} : { title: alternative };
}
