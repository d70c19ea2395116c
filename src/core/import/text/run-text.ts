import { decodeLegacy } from '../../vietnamese/legacy-fonts';
import { inCapitalsThroughout } from './decode';

const invisible = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;
const unicodeOnly = /[\u0102-\uFFFF]/;

/**
 * Text of a run as it is to be read: in Unicode (NFC), with plain blanks and hyphens and nothing invisible.
 *
 * @param font name of the font; text of `.VnTime`, `VNI-Times` and their like is decoded, unless it is Unicode
 */
export function runText(text: string, font = ''): string {
  // A TCVN3 font shows `ư` where Unicode has its soft hyphen, so nothing is taken away before.
  const plain = text.replaceAll('\u00A0', ' ').replaceAll('\u2011', '-');
  return fromLegacyFont(plain, font).replace(invisible, '');
}

function fromLegacyFont(text: string, font: string): string {
  const isTcvn3 = /^\.vn/i.test(font);
  if ((!isTcvn3 && !/^vni[- ]/i.test(font)) || unicodeOnly.test(text)) return text.normalize('NFC');
  const decoded = decodeLegacy(text, isTcvn3 ? 'TCVN3' : 'VNI').normalize('NFC');
  if (isTcvn3 && /h$/i.test(font)) return decoded.toUpperCase();
  return isTcvn3 ? inCapitalsThroughout(decoded, text) : decoded;
}
