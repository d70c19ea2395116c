import type { Report } from '../../report/model';
import type { Template } from '../../templates/model';
import type { CheckContext } from '../model';
import { matchOutline } from './match-outline';
import type { OutlineMatch } from './model';
import { templateOf } from './template-of';

/** A report's template and what the report has of it. */
export interface TemplateMatch extends OutlineMatch {
  readonly template: Template;
}

/** Undefined for a report without a known template. A reader of reports: rules share what it finds. */
export function readTemplateMatch(
  report: Report,
  context: Pick<CheckContext, 'templates'>,
): TemplateMatch | undefined {
  const template = templateOf(report, context);
  return template && { ...matchOutline(template.outline, report), template };
}
