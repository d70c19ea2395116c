import type { Report } from '../../report/model';
import type { CheckContext } from '../model';
import { matchOutline } from './match-outline';
import { eachMatch } from './model';
import { templateOf } from './template-of';
import { readOutline } from '../outline/read-outline';
import type { Outline, OutlineSection } from '../outline/read-outline';

/** A report's outline and what the template says of it. */
export interface KnownOutline extends Outline {
  /** Sections whose parent's heading is missing: they stand under another one for the time being. */
  readonly orphans: ReadonlySet<OutlineSection>;
}

/** The report's outline: with a template, plain lines that look like its headings are part of it. */
export function outlineOf(report: Report, context: CheckContext): KnownOutline {
  const template = templateOf(report, context);
  if (!template) return { ...readOutline(report), orphans: new Set() };
  const { outline, sections } = matchOutline(template.outline, report);
  const orphans = [...eachMatch(sections)].flatMap(({ section, parent }) =>
    section && parent?.state === 'missing' ? [section] : [],
  );
  return { ...outline, orphans: new Set(orphans) };
}
