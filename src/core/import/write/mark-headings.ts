import type { TextEdit } from '../../checks/model';
import { eachMatch } from '../../checks/outline-match/model';
import { knownOutline } from '../../checks/outline-match/outline-of';
import { readTemplateMatch } from '../../checks/outline-match/template-match';
import { headingText } from '../../checks/outline/read-outline';
import { findMarkFaults } from '../../checks/rules/heading-mark';
import { isInCapitals } from '../../checks/outline/letter-case';
import { applyChanges } from '../../templates/changes';
import type { Report } from '../../report/model';
import { ReportParser } from '../../report/parse-report';
import type { Template } from '../../templates/model';
import type { Evidence, ImportedHeading } from '../model';

/** A heading found may show the next. */
const mostRounds = 10;

export interface MarkedHeadings {
  readonly markdown: string;
  readonly headings: readonly ImportedHeading[];
}

/**
 * Gives headings typed without `#` their marks, by the rule that finds them while typing: by number and look, and
 * by the template's outline.
 *
 * @param bold texts of the lines that were bold in the source
 */
export function markHeadings(
  markdown: string,
  templates: ReadonlyMap<string, Template>,
  bold: ReadonlySet<string>,
): MarkedHeadings {
  const parser = new ReportParser();
  const styled = new Set(headingTexts(parser, markdown));
  let text = markdown;
  for (let round = 0; round < mostRounds; round++) {
    const edits = firstFixes(parser.parse(text), templates);
    if (edits.length === 0) break;
    text = applyChanges(text, edits);
  }
  const expected = expectedHeadings(parser, text, templates);
  const evidenceOf = (heading: string): Evidence => {
    if (styled.has(heading)) return 'style';
    if (bold.has(heading) || isInCapitals(heading)) return 'form';
    return expected.has(heading) ? 'outline' : 'guess';
  };
  const headings = headingTexts(parser, text).map((heading) => ({
    text: heading,
    evidence: evidenceOf(heading),
  }));
  return { markdown: text, headings };
}

/** Headings that the outline of the report's template has. */
function expectedHeadings(
  parser: ReportParser,
  text: string,
  templates: ReadonlyMap<string, Template>,
): Set<string> {
  const match = readTemplateMatch(parser.parse(text), { templates });
  const matches = match ? [...eachMatch(match.sections)] : [];
  return new Set(matches.flatMap(({ section }) => (section ? [headingText(section)] : [])));
}

function headingTexts(parser: ReportParser, text: string): string[] {
  return parser
    .parse(text)
    .blocks.flatMap((block) => (block.type === 'heading' ? [block.passage.text.trim()] : []));
}

/** The first fix of each finding, less those that touch one taken before. */
function firstFixes(report: Report, templates: ReadonlyMap<string, Template>): TextEdit[] {
  const outline = knownOutline(report, readTemplateMatch(report, { templates }));
  const taken: TextEdit[] = [];
  for (const { fixes } of findMarkFaults(report, outline, 'vi')) {
    const edits = fixes?.[0]?.edits ?? [];
    const clashes = edits.some((edit) =>
      taken.some(
        (other) => edit.range.start <= other.range.end && other.range.start <= edit.range.end,
      ),
    );
    if (!clashes) taken.push(...edits);
  }
  return taken.sort((a, b) => a.range.start - b.range.start);
}
