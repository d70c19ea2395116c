/** Letters of other scripts that look exactly like a letter of ours, each followed by ours. */
const pairs =
  'АAВBЕEКKМMНHОOРPСCТTХXІIЅSЈJаaеeоoрpсcхxуyіiѕsјj' + // Cyrillic
  'ΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXοoνv' + // Greek
  'ÐĐðđƉĐıiɑaɡg'; // Icelandic, African, Turkish and phonetic letters

const latin = new Map(
  Array.from({ length: pairs.length / 2 }, (_, at) => [pairs[2 * at], pairs[2 * at + 1]] as const),
) as ReadonlyMap<string, string>;

const lookAlike = new RegExp(`[${[...latin.keys()].join('')}]`, 'g');
const wordWithOne = new RegExp(
  `(?<![\\p{L}\\p{M}])[\\p{L}\\p{M}]*[${[...latin.keys()].join('')}][\\p{L}\\p{M}]*`,
  'gu',
);
const otherLetter = /\p{Script=Latin}/u;
const icelandic = /[ÐðƉ]/;
const romanNumeral = /^[IVX]{1,6}$/;

/** A word with letters of another script in it; offsets in UTF-16 units, `end` exclusive. */
export interface MixedWord {
  readonly start: number;
  readonly end: number;
  readonly word: string;
  /** The same word in Latin letters. */
  readonly latin: string;
}

/**
 * Words in which letters of another script stand among Latin ones (`Đảng` with a Cyrillic а), Ð or ð in
 * place of Đ, đ, and Roman numerals typed in another script. A word of another language stays alone.
 */
export function findMixedWords(text: string): MixedWord[] {
  return [...text.matchAll(wordWithOne)].flatMap(({ 0: word, index }) => {
    const replaced = word.replace(lookAlike, (letter) => latin.get(letter) ?? letter);
    const rest = word.replace(lookAlike, '');
    const isOurs =
      icelandic.test(word) ||
      otherLetter.test(rest) ||
      (rest === '' && romanNumeral.test(replaced));
    return isOurs ? [{ start: index, end: index + word.length, word, latin: replaced }] : [];
  });
}
