import type { Scalar } from '../../report/front-matter/model';
import type { Report } from '../../report/model';
import { fold } from '../../vietnamese/fold';

/** No body has a longer name; each word more is a name more. */
const mostWords = 30;

/** The ways a report names its own body, folded: `Đảng bộ`, `Đảng bộ xã`, `Đảng bộ xã Tân Hòa Mẫu`. */
export function ownNames({ frontMatter: { metadata } }: Report): Set<string> {
  const name = metadata.issuingBody.map(({ text }: Scalar) => fold(text)).join(' ');
  const words = name.replace(/^dang uy/, 'dang bo').split(' ', mostWords);
  const names = new Set(['']);
  for (let count = 2; count <= words.length; count++) names.add(words.slice(0, count).join(' '));
  names.add('dang bo');
  return names;
}
