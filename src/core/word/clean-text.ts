const suspect = /[^\t\n\u0020-\uD7FF\uE000-\uFFFD]/;
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;
const loneSurrogate = /\p{Surrogate}/gu;

/**
 * Text as a Word file may hold it: composed letters (NFC), no character XML forbids, U+FFFD for half a
 * surrogate pair, line ends as `\n`.
 */
export function cleanText(text: string): string {
  if (!suspect.test(text)) return text.normalize('NFC');
  return text
    .replace(/\r\n?/g, '\n')
    .replace(forbidden, '')
    .replace(loneSurrogate, '\uFFFD')
    .normalize('NFC');
}
