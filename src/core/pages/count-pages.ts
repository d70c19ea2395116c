import type { LayoutProfile } from '../layout/profile';
import type { Report } from '../report/model';
import { buildDocument } from '../word/build-document';
import { OpenDocument } from './open-document';

/**
 * How many pages a report has in print. It is laid out in one go, which takes half as long as slice by slice.
 *
 * @param images bytes of its pictures by their addresses
 * @returns undefined when the layout engine could not place all of it
 */
export function countPages(
  report: Report,
  profile: LayoutProfile,
  images: ReadonlyMap<string, Uint8Array>,
): number | undefined {
  const { document } = buildDocument(report, profile, { form: 'final', images });
  const open = new OpenDocument(document);
  const { pages, stoppedAt } = open.layOut(open.blocks);
  return stoppedAt === undefined ? pages.length : undefined;
}
