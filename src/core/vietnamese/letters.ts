/**
 * Letters as the inside of a class in a pattern without the flag u: Latin, with the marks of Vietnamese, composed.
 * With the tables of Unicode V8 takes milliseconds to compile a pattern, and again after it has been idle.
 */
export const letters = 'A-Za-z\\u00c0-\\u1ef9';

/** The capitals of Vietnamese; from U+1EA0 on every other letter is one. */
export const capitals = `A-Z\\u00c0-\\u00dd\\u0102\\u0110\\u0128\\u0168\\u01a0\\u01af${everyOther(0x1ea0)}`;

/** The small letters of Vietnamese. */
export const smallLetters = `a-z\\u00df-\\u00fd\\u0103\\u0111\\u0129\\u0169\\u01a1\\u01b0${everyOther(0x1ea1)}`;

function everyOther(first: number): string {
  return Array.from({ length: 45 }, (_, index) => String.fromCharCode(first + 2 * index)).join('');
}
