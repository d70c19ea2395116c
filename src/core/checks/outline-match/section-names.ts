import type { Template } from '../../templates/model';
import { sectionText } from '../../templates/section-text';
import { headingText } from '../outline/read-outline';
import type { OutlineSection } from '../outline/read-outline';
import type { SectionMatch } from './model';

const longestName = 80;

/** The name of a section of the report for a message: its heading, cut when long. */
export function nameOf(section: Pick<OutlineSection, 'heading'>): string {
  return shorten(headingText(section));
}

/** The name of a section the report lacks: its title with the number that fits. */
export function nameOfMissing(
  template: Template,
  { template: section, insertion }: SectionMatch,
): string {
  const heading = sectionText(template, section, insertion.placement, { body: false });
  return shorten(heading.replace(/^#+\s*/, ''));
}

/** A text for a message, cut at a word when it is long. */
export function shorten(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line.length <= longestName) return line;
  return `${line.slice(0, line.lastIndexOf(' ', longestName))} …`;
}
