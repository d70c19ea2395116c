import type { Metadata } from '../report/front-matter/model';
import type { Comment, Report, Section } from '../report/model';
import { ReportParser } from '../report/parse-report';
import { isTitleMarker, markerValue, readMarkers } from './markers';
import type { Template, TemplateSection } from './model';
import { sectionEnds } from './section-ends';

/**
 * Reads a report type from its Markdown file. Any text gives a template; one without headings has an empty
 * outline.
 *
 * @param name the file name without `.md`: the value of `mẫu`
 * @param text the whole file; line ends become `\n` in the template
 */
export function readTemplate(name: string, text: string): Template {
  const source = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const report = new ReportParser().parse(source);
  return { name, title: titleOf(report, name), text: source, outline: readOutline(report) };
}

function titleOf({ comments, frontMatter: { metadata } }: Report, name: string): string {
  const titles = [...comments.filter(isTitleMarker).map(markerValue), titleFromMetadata(metadata)];
  return titles.find((title) => title !== '') ?? name;
}

function titleFromMetadata({ subject, documentType, titleLines }: Metadata): string {
  const title = (subject ?? documentType ?? titleLines[0])?.text ?? '';
  return title.charAt(0).toUpperCase() + title.slice(1);
}

function readOutline(report: Report): TemplateSection[] {
  const ends = sectionEnds(report.sections, report.text);
  const starts = report.blocks.map(({ range }) => range.start);
  return report.sections.filter(isOutline).map(read);

  function read(section: Section): TemplateSection {
    const { heading } = section;
    const { number, passage, depth, range } = heading;
    const nextBlock = starts.find((start) => start > range.start) ?? report.text.length;
    return {
      title: passage.text.slice(number?.titleStart ?? 0).trim(),
      ...readMarkers(commentsIn(report.comments, range.start, nextBlock)),
      depth,
      ...(number && { kind: number.kind }),
      values: number?.values ?? [],
      range: { start: range.start, end: ends.get(section) ?? section.range.end },
      children: section.children.filter(isOutline).map(read),
    };
  }
}

/** A heading inside a quotation is quoted text; annexes are asked of nobody. */
function isOutline({ heading }: Section): boolean {
  return heading.quoteDepth === 0 && !heading.annex;
}

function commentsIn(comments: readonly Comment[], start: number, end: number): Comment[] {
  return comments.filter(({ range }) => range.start >= start && range.start < end);
}
