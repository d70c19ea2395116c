import { bareLetters } from './bare-letters';

const notPlain = /[^\0-\x7f]/;

/**
 * Folds a word or phrase for tolerant look-ups: composed form, lower case, no diacritics, `đ` as `d`,
 * runs of blanks as one, no blanks at the ends. The result has no fixed offsets into the input.
 */
export function fold(text: string): string {
  // Nearly all there is to fold is Vietnamese, which a table folds many times quicker.
  const bare = bareLetters(text.normalize('NFC').toLowerCase());
  return (notPlain.test(bare) ? foldAny(bare) : bare).replace(/\s+/gu, ' ').trim();
}

function foldAny(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();
}
