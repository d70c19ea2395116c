import type { LayoutProfile } from '../layout/profile';
import type { Report } from '../report/model';
import { buildDocument } from '../word/build-document';
import { OpenDocument } from './open-document';
import { Paginator } from './paginator';

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

/**
 * The same, with a halt after every few pages for who must not wait long.
 *
 * @param images bytes of its pictures by their addresses
 * @returns undefined when the layout engine could not place all of it
 */
export function* countInSlices(
  report: Report,
  profile: LayoutProfile,
  images: ReadonlyMap<string, Uint8Array>,
): Generator<void, number | undefined> {
  const { document } = buildDocument(report, profile, { form: 'final', images });
  yield;
  let count: number | undefined;
  for (const { pages, stopped } of new Paginator().paginate(new OpenDocument(document))) {
    count = stopped ? undefined : pages.length;
    yield;
  }
  return count;
}
