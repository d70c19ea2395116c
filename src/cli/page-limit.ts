import { pageLimitFinding, pageLimitOf } from '../core/checks/page-limit';
import type { Finding } from '../core/checks/model';
import type { Report } from '../core/report/model';
import { reportProfile } from '../core/settings/report-profile';
import type { Session } from './session';

/** What a report prints with. */
interface Prints {
  /** Bytes of its pictures by their addresses. */
  readonly images: ReadonlyMap<string, Uint8Array>;
  /** Name of a profile to take instead of the report's own. */
  readonly profile: string | undefined;
}

/**
 * Whether a report is longer than `số trang tối đa`. The layout engine is as large as all the rest of the program,
 * so it is loaded, and runs, only for reports with such a limit.
 *
 * @returns one finding, or none
 */
export async function findTooLong(
  report: Report,
  { unit, language }: Session,
  { images, profile }: Prints,
): Promise<Finding[]> {
  const { settings } = unit;
  const { severities } = settings;
  if (!pageLimitOf(report) || severities.get('front-matter') === 'off') return [];
  const { countPages } = await import('../core/pages/count-pages');
  const pages = countPages(report, reportProfile(report, settings, profile), images);
  const found = pages && pageLimitFinding(report, pages, { severities, language });
  return found ? [found] : [];
}
