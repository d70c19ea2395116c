import type { Report } from '../../report/model';
import type { CheckContext } from '../model';
import { matchOutline } from '../outline-match/match-outline';
import { templateOf } from '../outline-match/template-of';
import { readOutline } from './read-outline';
import type { Outline } from './read-outline';

/** The report's outline: with a template, plain lines that look like its headings are part of it. */
export function outlineOf(report: Report, context: CheckContext): Outline {
  const template = templateOf(report, context);
  return template ? matchOutline(template.outline, report).outline : readOutline(report);
}
