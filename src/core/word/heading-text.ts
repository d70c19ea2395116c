import type { LayoutProfile } from '../layout/profile';
import type { Heading } from '../report/model';
import { separatorStyle } from '../report/outline-number';
import { glue } from './glue';
import type { HeadingRole } from './heading-levels';

/** What the profile prints behind a heading's number; nothing when that is what was typed. */
export function ownSeparator(
  { number }: Heading,
  { headings }: Pick<LayoutProfile, 'headings'>,
): string | undefined {
  if (number?.kind !== 'roman' && number?.kind !== 'arabic') return undefined;
  const own = headings.separators[number.kind];
  return own === separatorStyle(number) ? undefined : own;
}

/** A heading on one line as it reads in print: with the profile's separator, names in capitals where it has them. */
export function printedHeading(
  heading: Heading,
  role: HeadingRole,
  profile: LayoutProfile,
): string {
  const { passage, number, annex } = heading;
  const text = passage.text.replace(/\s/g, ' ');
  const { figureEnd, titleStart } = annex ?? number ?? { figureEnd: 0, titleStart: 0 };
  const isPart = annex !== undefined || number?.kind === 'part';
  const title = text.slice(titleStart).trim();
  if (isPart) {
    const figure = text.slice(0, figureEnd);
    const name = profile.looks.partName.caps ? title.toUpperCase() : title;
    return glue(title === '' ? figure : `${figure}: ${name}`);
  }
  const own = ownSeparator(heading, profile);
  const printed = own === undefined ? text : `${text.slice(0, figureEnd)}${own} ${title}`;
  return glue(profile.looks[role].caps ? printed.toUpperCase() : printed).trim();
}
