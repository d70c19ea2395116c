import { parseReport } from '../report/parse-report';
import { toSource } from '../report/passages';
import type { Range } from '../report/range';
import { afterChanges, applyChanges } from './changes';
import { commentCuts } from './comment-cuts';
import { isSectionMarker, isTitleMarker } from './markers';
import type { Template, TemplateSection } from './model';
import { headingChanges } from './place-headings';
import type { SectionPlacement } from './place-headings';

/** What of a section to give; all of it by default. */
export interface SectionParts {
  /** Comments that say what to write. Markers are always left out. */
  readonly guidance?: boolean;
  /** False for the heading line alone. */
  readonly body?: boolean;
  /** Stands in the heading in place of the template's own title; one of the section's alternatives. */
  readonly title?: string;
}

/** Markdown of a section and the blanks in it. */
export interface WrittenSection {
  readonly text: string;
  readonly blanks: readonly Range[];
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
  return writeSection(template, section, placement, parts).text;
}

/** The same with its blanks: UTF-16 offsets into the text, in order. */
export function writeSection(
  template: Template,
  section: TemplateSection,
  placement: SectionPlacement,
  { guidance = true, body = true, title }: SectionParts,
): WrittenSection {
  const start = section.range.start;
  const lineEnd = template.text.indexOf('\n', start);
  const end = body || lineEnd === -1 ? section.range.end : lineEnd;
  const own = template.text.slice(start, end);
  const source = title === undefined ? own : withTitle(own, title);
  const { comments, blocks, blanks } = parseReport(source);
  const unwanted = comments.filter(
    (comment) => !guidance || isSectionMarker(comment) || isTitleMarker(comment),
  );
  const changes = [...commentCuts(source, unwanted), ...headingChanges(blocks, placement)].sort(
    (a, b) => a.range.start - b.range.start,
  );
  const text = applyChanges(source, changes).trimEnd();
  const moved = blanks.map((blank) => afterChanges(blank, changes));
  return { text, blanks: moved.filter((blank) => blank.end <= text.length) };
}

/** A section whose heading, its first line, keeps its number and bears another title. */
function withTitle(section: string, title: string): string {
  const heading = parseReport(section).blocks.find((block) => block.type === 'heading');
  if (!heading) return section;
  const from = toSource(heading.passage, heading.number?.titleStart ?? 0, 0).start;
  return section.slice(0, from) + title + section.slice(heading.range.end);
}
