import type { Report } from '../../report/model';
import type { ReaderContext, RuleContext } from '../model';
import { eachMatch } from './model';
import { readTemplateMatch } from './template-match';
import type { TemplateMatch } from './template-match';
import { readOutline, readOutlineLines } from '../outline/read-outline';
import type { Outline, OutlineSection } from '../outline/read-outline';

/** A report's outline and what the template says of it. */
export interface KnownOutline extends Outline {
  /** Sections whose parent's heading is missing: they stand under another one for the time being. */
  readonly orphans: ReadonlySet<OutlineSection>;
}

/** The report's outline: with a template, plain lines that look like its headings are part of it. */
export function outlineOf(report: Report, context: RuleContext): KnownOutline {
  const match = context.readReport(report, readTemplateMatch);
  return match ? knownOutline(report, match) : context.readReport(report, readOwnOutline);
}

function readOwnOutline(report: Report, { read }: ReaderContext): KnownOutline {
  return { ...readOutline(report, readOutlineLines(report, read)), orphans: new Set() };
}

/** The same, for a report whose template was matched already. */
export function knownOutline(report: Report, match: TemplateMatch | undefined): KnownOutline {
  if (!match) return { ...readOutline(report), orphans: new Set() };
  const { outline, sections } = match;
  const orphans = [...eachMatch(sections)].flatMap(({ section, parent }) =>
    section && parent?.state === 'missing' ? [section] : [],
  );
  return { ...outline, orphans: new Set(orphans) };
}
