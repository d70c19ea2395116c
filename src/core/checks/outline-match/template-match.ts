import type { Report } from '../../report/model';
import type { Template } from '../../templates/model';
import type { ReaderContext } from '../model';
import { matchOutline } from './match-outline';
import type { OutlineMatch } from './model';
import { templateOf } from './template-of';
import { TitleScorer } from './title-scorer';

/** A report's template and what the report has of it. */
export interface TemplateMatch extends OutlineMatch {
  readonly template: Template;
}

/**
 * Undefined for a report without a known template. A reader of reports: rules share what it finds, and checks of
 * later versions what is known of titles.
 */
export function readTemplateMatch(
  report: Report,
  {
    templates,
    keep,
    read,
  }: Pick<ReaderContext, 'templates'> & Partial<Pick<ReaderContext, 'keep' | 'read'>>,
): TemplateMatch | undefined {
  const template = templateOf(report, { templates });
  if (!template) return undefined;
  const makeScorer = (): TitleScorer => new TitleScorer(template.outline);
  const scorer = keep ? keep(template, makeScorer) : makeScorer();
  const tools = { scorer, ...(read && { read }) };
  return { ...matchOutline(template.outline, report, tools), template };
}
