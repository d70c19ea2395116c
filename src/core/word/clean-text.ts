const suspect = /[^\t\n\u0020-\uD7FF\uE000-\uFFFD]/;
const forbidden = /[\u0001-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;
/** Half a surrogate pair, and U+0000, which CommonMark reads the same way. */
const unreadable = /[\p{Surrogate}\0]/gu;

/**
 * Text as a Word file may hold it: composed letters (NFC), no character XML forbids, U+FFFD for what
 * cannot be read, line ends as `\n`.
 */
export function cleanText(text: string): string {
  if (!suspect.test(text)) return text.normalize('NFC');
  return text
    .replace(/\r\n?/g, '\n')
    .replace(forbidden, '')
    .replace(unreadable, '\uFFFD')
    .normalize('NFC');
}
