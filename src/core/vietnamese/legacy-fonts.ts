import { isSyllable } from './syllable';

/** Encodings of fonts from before Unicode: .VnTime … (TCVN 5712, “ABC”) and VNI-Times …. */
export type LegacyEncoding = 'TCVN3' | 'VNI';

/** From U+00A1 on, one letter per character; a blank where TCVN 5712 has none. */
const tcvn3Letters =
  'ĂÂÊÔƠƯĐăâêôơưđ      àảãáạ ằẳẵắ       ặầẩẫấậè ẻẽéẹềểễếệìỉ   ĩíịò ỏõóọồổỗốộờởỡớợù ủũúụừửữứựỳỷỹýỵ';

/** Vowel and mark, each one character, to one letter. Both lists go in step. */
const vniMarks = 'ùøûõïâáàåãäêéèúüë';
const vniVowels: Readonly<Record<string, string>> = {
  a: 'áàảãạâấầẩẫậăắằẳẵặ',
  e: 'éèẻẽẹêếềểễệ',
  o: 'óòỏõọôốồổỗộ',
  ô: 'ớờởỡợ',
  u: 'úùủũụ',
  ö: 'ứừửữự',
  y: 'ýỳỷỹ',
};
const vniSingles: Readonly<Record<string, string>> = {
  ô: 'ơ',
  ö: 'ư',
  ñ: 'đ',
  æ: 'ỉ',
  ó: 'ĩ',
  ò: 'ị',
  î: 'ỵ',
};
const vniPair = /([aeoôuöy])([ùøûõïâáàåãäêéèúüë])|[ôöñæóòî]/gi;

/** Characters between U+00A1 and U+00FF that no Vietnamese word of today has. */
const suspicious =
  /[\u00a1-\u00aa\u00ac-\u00af\u00b4-\u00b6\u00b8-\u00ba\u00bc-\u00bf\u00c4-\u00c7\u00cb\u00ce-\u00d1\u00d6\u00d8\u00db\u00dc\u00de\u00df\u00e4-\u00e7\u00eb\u00ee-\u00f1\u00f6-\u00f8\u00fb\u00fc\u00fe\u00ff]/g;
const word = /[^\s\d.,;:!?()/"'“”…–+*_-]+/g;
const fewestWords = 3;

/** Text typed with a .VnTime font, in Unicode. */
export function decodeTcvn3(text: string): string {
  return text.replace(/[\u00a1-\u00fe]/g, (letter) => {
    const decoded = tcvn3Letters[letter.charCodeAt(0) - 0xa1];
    return decoded === undefined || decoded === ' ' ? letter : decoded;
  });
}

/** Text typed with a VNI font, in Unicode. */
export function decodeVni(text: string): string {
  return text.replace(vniPair, (found: string, vowel?: string, mark?: string) => {
    const lower =
      vowel === undefined || mark === undefined
        ? vniSingles[found.toLowerCase()]
        : vniVowels[vowel.toLowerCase()]?.[vniMarks.indexOf(mark.toLowerCase())];
    if (lower === undefined) return found;
    return /^\p{Lu}/u.test(found) ? lower.toUpperCase() : lower;
  });
}

/** Decodes a word or text of that encoding. */
export function decodeLegacy(text: string, encoding: LegacyEncoding): string {
  return encoding === 'TCVN3' ? decodeTcvn3(text) : decodeVni(text);
}

/**
 * The legacy encoding a paragraph is written in, if any: under 70 % of its words can be Vietnamese
 * syllables as they stand, and decoded more than 80 % can.
 */
export function legacyEncoding(text: string): LegacyEncoding | undefined {
  if ((text.match(suspicious)?.length ?? 0) < 2) return undefined;
  const words = text.match(word) ?? [];
  if (words.length < fewestWords || share(words, (typed) => typed) >= 0.7) return undefined;
  const encodings: readonly LegacyEncoding[] = ['TCVN3', 'VNI'];
  const [best] = encodings
    .map((encoding) => ({
      encoding,
      valid: share(words, (typed) => decodeLegacy(typed, encoding)),
    }))
    .sort((a, b) => b.valid - a.valid);
  return best && best.valid > 0.8 ? best.encoding : undefined;
}

function share(words: readonly string[], decode: (typed: string) => string): number {
  return words.filter((typed) => isSyllable(decode(typed))).length / words.length;
}
