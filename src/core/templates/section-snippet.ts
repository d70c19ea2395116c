import type { TemplateSection, Template } from './model';
import type { SectionPlacement } from './place-headings';
import { writeSection } from './section-text';
import type { SectionParts } from './section-text';
import { snippetBody } from './snippet-body';

/**
 * One section of a template, with all that stands under it, as the body of a snippet: blanks are tab stops,
 * guidance is left out.
 */
export function sectionSnippet(
  template: Template,
  section: TemplateSection,
  placement: SectionPlacement = {},
  parts: Pick<SectionParts, 'body' | 'title'> = {},
): string {
  const { text, blanks } = writeSection(template, section, placement, { ...parts, guidance: false });
  return snippetBody(text, blanks);
}
