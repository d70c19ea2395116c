import type { PictureState } from '../core/checks/model';
import { maxPictureBytes, maxPicturePixels, maxPicturesBytes } from '../core/checks/picture-limits';
import type { Report } from '../core/report/model';
import { pictureAddress } from '../core/report/picture-address';
import { readImageHeader } from '../core/word/image-size';
import type { Files } from './files';

/** The file of a picture: its bytes when it can be printed, else why not. */
export type PictureFile =
  | { readonly state: 'good'; readonly bytes: Uint8Array }
  | { readonly state: Exclude<PictureState, 'good'> };

/** Where a report lies, and the folder its pictures must lie in. */
export interface PicturePlace {
  readonly folder: string;
  readonly root: string;
}

/**
 * Reads the pictures a report shows, by the address it names them with: only files below the root folder,
 * reached without links, nothing from the network, and nothing beyond the limits.
 */
export async function readPictures(
  files: Files,
  report: Report,
  place: PicturePlace,
): Promise<ReadonlyMap<string, PictureFile>> {
  const pictures = new Map<string, PictureFile>();
  let sum = 0;
  for (const url of picturesOf(report)) {
    const picture = await readPicture(files, url, place);
    if (picture.state === 'good') sum += picture.bytes.length;
    pictures.set(url, sum > maxPicturesBytes ? { state: 'tooMuch' } : picture);
  }
  return pictures;
}

/** The bytes of those that can be printed; the others print as their titles. */
export function printablePictures(
  pictures: ReadonlyMap<string, PictureFile>,
): Map<string, Uint8Array> {
  return new Map(
    [...pictures].flatMap(([url, picture]) =>
      picture.state === 'good' ? [[url, picture.bytes] as const] : [],
    ),
  );
}

/** Addresses of the pictures of a report, each once. */
export function picturesOf(report: Report): Set<string> {
  const inlines = report.passages.flatMap((passage) => passage.inlines);
  return new Set(inlines.flatMap((inline) => (inline.type === 'picture' ? [inline.url] : [])));
}

async function readPicture(files: Files, url: string, place: PicturePlace): Promise<PictureFile> {
  const address = pictureAddress(url);
  if (address.kind !== 'relative') return { state: address.kind };
  const location = files.join(place.folder, address.path);
  if (!files.isInside(location, place.root)) return { state: 'outside' };
  try {
    const entry = await files.entry(location);
    if (!entry) return { state: 'missing' };
    if (await leadsThroughLink(files, location, place.root)) return { state: 'outside' };
    if (entry.kind === 'other') return { state: 'missing' };
    if (entry.bytes > maxPictureBytes) return { state: 'tooLarge' };
    const bytes = await files.readBytes(location);
    return bytes ? judge(bytes) : { state: 'missing' };
  } catch {
    return { state: 'unreadable' };
  }
}

/** A link may lead out of the workspace, and so may one that a folder on the way is. */
async function leadsThroughLink(files: Files, location: string, root: string): Promise<boolean> {
  for (let at: string | undefined = location; at !== undefined; at = files.parent(at)) {
    if (at === root) return false;
    if ((await files.entry(at))?.kind === 'link') return true;
  }
  return false;
}

function judge(bytes: Uint8Array): PictureFile {
  const header = readImageHeader(bytes);
  if (!header) return { state: 'unsupported' };
  return header.pixels > maxPicturePixels ? { state: 'tooManyPixels' } : { state: 'good', bytes };
}
