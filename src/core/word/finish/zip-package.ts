import { deflateSync, strToU8, Zip, ZipPassThrough } from 'fflate';
import type { PackageParts } from './finish-package';

/** Compresses bytes to a raw deflate stream. */
export type Deflate = (bytes: Uint8Array) => Uint8Array<ArrayBuffer>;

/** The oldest time a zip file can hold; local, as zip files know no time zone. */
const fixedTime = new Date(1980, 0, 1);
const firstParts = ['[Content_Types].xml', '_rels/.rels'];
/** Pictures are compressed already. */
const compressed = /\.(?:png|jpe?g)$/;
/** Number of the deflate method in a zip file. */
const deflated = 8;

/**
 * Zips a package; the same parts give the same bytes, at any time.
 *
 * @param deflate the host's own, which is several times as fast in a program that has just started; without one,
 * the same in every host
 */
export function zipPackage(
  parts: PackageParts,
  deflate: Deflate = (bytes) => deflateSync(bytes),
): Uint8Array {
  const paths = [...firstParts, ...[...parts.keys()].filter((path) => !firstParts.includes(path))];
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  for (const path of paths) {
    const data = parts.get(path);
    if (data === undefined) continue;
    const part = compressed.test(path) ? new ZipPassThrough(path) : new DeflatedPart(path, deflate);
    part.mtime = fixedTime;
    zip.add(part);
    part.push(typeof data === 'string' ? strToU8(data) : data, true);
  }
  zip.end();
  return joined(chunks);
}

class DeflatedPart extends ZipPassThrough {
  override compression = deflated;

  constructor(
    path: string,
    private readonly deflate: Deflate,
  ) {
    super(path);
  }

  protected override process(bytes: Uint8Array): void {
    this.ondata(null, this.deflate(bytes), true);
  }
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(chunks.reduce((total, { length }) => total + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
