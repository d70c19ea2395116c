import type { Language } from '../messages/catalogue';
import { frontMatterMessages } from '../messages/front-matter';
import type { Range } from '../report/range';
import type { Report } from '../report/model';
import type { SeveritySettings } from './engine';
import type { Finding } from './model';

const rule = 'front-matter';
const limitForm = /^[1-9]\d{0,3}$/;

/** How many pages a report may have, as its front matter or its unit says, and where to speak of it. */
export interface PageLimit {
  readonly pages: number;
  readonly range: Range;
}

/** @returns undefined without a limit; one that is no number is a finding of the rule `front-matter` */
export function pageLimitOf({ frontMatter }: Report): PageLimit | undefined {
  const { maxPages } = frontMatter.metadata;
  if (!maxPages || !limitForm.test(maxPages.text)) return undefined;
  // A limit of the unit stands in no line of the report.
  const range = maxPages.range ?? frontMatter.entries[0]?.keyRange ?? { start: 0, end: 0 };
  return { pages: Number(maxPages.text), range };
}

/**
 * What there is to say when a report prints on more pages than it may. Counting pages takes a layout, which is no
 * matter of rules, so the count comes from outside.
 *
 * @param pages how many the report has
 */
export function pageLimitFinding(
  report: Report,
  pages: number,
  { severities, language }: { readonly severities: SeveritySettings; readonly language: Language },
): Finding | undefined {
  const limit = pageLimitOf(report);
  const severity = severities.get(rule) ?? 'warning';
  if (!limit || pages <= limit.pages || severity === 'off') return undefined;
  const message = frontMatterMessages[language].tooLong(pages, limit.pages);
  return { rule, severity, range: limit.range, message, expected: [], fixes: [] };
}
