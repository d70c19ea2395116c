import { parseReport } from '../report/parse-report';
import { isSectionMarker, isTitleMarker } from './markers';
import type { Template, TemplateSection } from './model';
import { placeHeadings } from './place-headings';
import type { SectionPlacement } from './place-headings';
import { withoutComments } from './without-comments';

/** What of a section to give; all of it by default. */
export interface SectionParts {
  /** Comments that say what to write. Markers are always left out. */
  readonly guidance?: boolean;
  /** False for the heading line alone. */
  readonly body?: boolean;
}

/**
 * Markdown of one section of a template with all that stands under it, ready to be inserted. Numbers that
 * begin with the section's own (2.1 under 2) follow when that changes.
 *
 * @returns lines joined by `\n`, no line end at either end
 */
export function sectionText(
  template: Template,
  section: TemplateSection,
  placement: SectionPlacement = {},
  parts: SectionParts = {},
): string {
  const source = template.text.slice(section.range.start, section.range.end);
  const comments = parseReport(source).comments.filter(
    (comment) => parts.guidance === false || isSectionMarker(comment) || isTitleMarker(comment),
  );
  const text = withoutComments(source, comments).trimEnd();
  const placed = placeHeadings(text, placement);
  return parts.body === false ? (placed.split('\n', 1)[0] as string) : placed;
}

