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
  readonly title: string;
}

const order: readonly OfferGroup[] = ['missing', 'optional', 'present'];

/**
 * Sections of the report's template: missing ones first, then optional ones it lacks, then those it has,
 * each group in the template's order. What stands under an absent section comes with that section.
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
    .map((match) => toOffer(match, template));
  return order.flatMap((group) => offers.filter((offer) => offer.group === group));
}

function toOffer(match: SectionMatch, template: Template): SectionOffer {
  const groups: Readonly<Record<SectionMatch['state'], OfferGroup>> = {
    missing: 'missing',
    'optional-absent': 'optional',
    present: 'present',
    misplaced: 'present',
  };
  const { placement } = match.insertion;
  const heading = sectionText(template, match.template, placement, { body: false });
  const title = heading.replace(/^#+\s*/, '');
  return { group: groups[match.state], match, template, title };
}
