import { decodeLegacy, legacyEncoding } from '../../vietnamese/legacy-fonts';
import type { LegacyEncoding } from '../../vietnamese/legacy-fonts';
import { isSyllable } from '../../vietnamese/syllable';

const word = /[\p{L}\p{M}]+/gu;
const encodings: readonly LegacyEncoding[] = ['TCVN3', 'VNI'];
/** Letters from U+00A1 to U+00FF, where the fonts from before Unicode keep theirs. */
const highLetter = /[\u00a1-\u00ff]/;
const wordsLookedAt = 400;

/**
 * Text of a file of any encoding that Vietnamese offices have used: UTF-8, UTF-16, Windows-1258, or eight-bit
 * text typed with a TCVN3 or VNI font.
 *
 * @returns composed Unicode (NFC) with `\n` as line end
 */
export function decodeText(bytes: Uint8Array): string {
  return toUnicode(decodeBytes(bytes).replace(/\r\n?|[\u2028\u2029]/g, '\n'));
}

function decodeBytes(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decodeEightBit(bytes);
  }
}

/** The reading in which most words can be Vietnamese. */
function decodeEightBit(bytes: Uint8Array): string {
  const latin = new TextDecoder('windows-1252').decode(bytes);
  const readings = [
    latin,
    new TextDecoder('windows-1258').decode(bytes),
    ...encodings.map((encoding) =>
      latin
        .split('\n')
        .map((line) => inCapitalsThroughout(decodeLegacy(line, encoding), line))
        .join('\n'),
    ),
  ];
  const valid = readings.map(validShare);
  return readings[valid.indexOf(Math.max(...valid))] as string;
}

function validShare(text: string): number {
  const words = text.normalize('NFC').match(word)?.slice(0, wordsLookedAt) ?? [];
  return words.length === 0 ? 0 : words.filter(isSyllable).length / words.length;
}

/**
 * Turns text typed with a TCVN3 or VNI font into Unicode. The paragraphs that are surely of such a font decide
 * for the short lines between them.
 */
function toUnicode(text: string): string {
  const composed = text.normalize('NFC');
  if (!highLetter.test(composed)) return composed;
  const lines = composed.split('\n');
  const known = lines.map(legacyEncoding);
  const [usual] = encodings
    .map((encoding) => ({ encoding, count: known.filter((found) => found === encoding).length }))
    .sort((a, b) => b.count - a.count);
  if (!usual || usual.count === 0) return composed;
  return lines
    .map((line, index) =>
      decodeLine(line, known[index] ?? usual.encoding, known[index] !== undefined),
    )
    .join('\n');
}

function decodeLine(line: string, encoding: LegacyEncoding, sure: boolean): string {
  if (!highLetter.test(line)) return line;
  const decoded = inCapitalsThroughout(decodeLegacy(line, encoding), line).normalize('NFC');
  return sure || validShare(decoded) > validShare(line) ? decoded : line;
}

/** Capitals with marks are small letters in a TCVN3 font; a line without any plain small letter was in capitals. */
export function inCapitalsThroughout(decoded: string, typed: string): string {
  const plainCapitals = typed.match(/[A-Z]/g)?.length ?? 0;
  if (plainCapitals < 2 || /[a-z]/.test(typed)) return decoded;
  // `Số 118-BC/ĐU` has plain capitals in its code only, so it takes a word of them with marks inside.
  const surely = !/\d/.test(typed) || /[A-Z][\u00a1-\u00ff]+[A-Z]/.test(typed);
  return surely ? decoded.toUpperCase() : decoded;
}
