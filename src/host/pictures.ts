import type { Report } from '../core/report/model';
import type { Files } from './files';

/**
 * Reads the pictures a report shows, by the URL it names them with. Only files below the root folder are
 * read, nothing from the network; what cannot be read is left out and prints as its description.
 */
export async function loadPictures(
  files: Files,
  report: Report,
  { folder, root }: { readonly folder: string; readonly root: string },
): Promise<Map<string, Uint8Array>> {
  const pictures = new Map<string, Uint8Array>();
  for (const url of picturesOf(report)) {
    if (!isRelative(url)) continue;
    const location = files.join(folder, decodeUrl(url));
    if (!files.isInside(location, root)) continue;
    const bytes = await files.readBytes(location);
    if (bytes) pictures.set(url, bytes);
  }
  return pictures;
}

function picturesOf(report: Report): Set<string> {
  const inlines = report.passages.flatMap((passage) => passage.inlines);
  return new Set(inlines.flatMap((inline) => (inline.type === 'picture' ? [inline.url] : [])));
}

function isRelative(url: string): boolean {
  return url !== '' && !/^(?:[a-z][a-z\d+.-]*:|[/\\])/i.test(url);
}

function decodeUrl(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}
