import { strToU8, zipSync } from 'fflate';
import type { Zippable } from 'fflate';
import type { PackageParts } from './finish-package';

/** The oldest time a zip file can hold; local, as zip files know no time zone. */
const fixedTime = new Date(1980, 0, 1);
const firstParts = ['[Content_Types].xml', '_rels/.rels'];
/** Pictures are compressed already. */
const stored = /\.(?:png|jpe?g)$/;

/** Zips a package; the same parts give the same bytes, on any machine at any time. */
export function zipPackage(parts: PackageParts): Uint8Array {
  const paths = [...firstParts, ...[...parts.keys()].filter((path) => !firstParts.includes(path))];
  const files: Zippable = {};
  for (const path of paths) {
    const data = parts.get(path);
    if (data === undefined) continue;
    const bytes = typeof data === 'string' ? strToU8(data) : data;
    files[path] = [bytes, { mtime: fixedTime, level: stored.test(path) ? 0 : 6 }];
  }
  return zipSync(files);
}
