/**
 * Folds a word or phrase for tolerant look-ups: composed form, lower case, no diacritics, `đ` as `d`,
 * runs of blanks as one, no blanks at the ends. The result has no fixed offsets into the input.
 */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .trim();
}
