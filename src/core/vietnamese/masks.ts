/** Stands for every character that is no prose; neither letter, digit, blank nor punctuation. */
export const maskCharacter = '\ufffc';

/** Codes of document types that stand behind the figure: `22-NQ/TW`, `12/BC-ĐU`. */
const code = String.raw`\p{Lu}[\p{L}&]{0,9}(?:[-/.]\p{Lu}[\p{L}&]{0,9}){0,3}`;
const topLevel = 'vn|com|org|net|edu|gov|info|io';
const fileEnding =
  'docx?|xlsx?|pptx?|odt|ods|pdf|txt|md|html?|jpe?g|png|gif|svg|mp[34]|zip|rar|7z|ya?ml|[jt]sx?|json|css|csv|xml|exe|vsix|py|sh';
const titles =
  'PGS|GS|TSKH|TS|ThS|BSCKI{1,2}|BS|DS|KS|CN|NGND|NGƯT|TP|Tp|TX|Tx|Nxb|NXB|Ph|Mr|Mrs|St';

/** Looked for inside pieces without blank only; every alternative is linear. */
const notProse = new RegExp(
  [
    String.raw`(?:https?:\/\/|www\.)[^\s<>“”"]+`,
    String.raw`(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}`,
    String.raw`(?<![\p{L}\d.-])(?:[a-z\d-]{1,63}\.){1,5}(?:${topLevel})(?![\p{L}\d])`,
    // A file with the folders it lies in; a folder that ends in a slash.
    String.raw`(?<![\p{L}\d./-])(?:\.{0,2}\/)?(?:[\w-]{1,40}\/){0,8}[\w-]{1,80}(?:\.[\w-]{1,20}){0,2}\.(?:${fileEnding})(?![\p{L}\d])`,
    String.raw`(?<![\p{L}\d./-])(?:\.{0,2}\/)?(?:[a-z][a-z\d_-]{1,40}\/){2,8}`,
    // A figure with its code, then dates, times, amounts, ratios, outline numbers.
    String.raw`(?<![\p{L}\d])\d{1,6}[a-z]?(?:\/\d{4})?[-/]${code}`,
    String.raw`(?<![\p{L}\d])\d{1,2}(?:[hg]|:)\d{2}(?![\p{L}\d])`,
    String.raw`(?<![\p{L}\d])\d+(?:[.,/:]\d+)+`,
    // The code alone, its figure still to come.
    String.raw`(?<![\p{L}\d])[-–]\p{Lu}{2}\p{L}{0,3}\/\p{Lu}{2}[\p{L}]{0,6}`,
    // Runs of dots and underscores are blanks; three dots or one `…` are an ellipsis.
    String.raw`[.…_]{4,}|…[.…_]+|\.{1,2}…[.…_]*|_{2,}`,
    String.raw`(?<![\p{L}\d])[vV]\.[vV](?:\.{1,3}|…)?`,
    String.raw`(?<![\p{L}\d])(?:${titles})\.(?=[\p{Lu}\d])`,
    String.raw`(?<![\p{L}\d])(?:\p{Lu}\.){1,4}(?=\p{Lu}\p{Ll})`,
    String.raw`(?<![\p{L}\d])(?:[Đđ]\/[Cc]|[TKQ]\/[MTLĐ]|[Vv]\/v|km\/h|m\/s)(?!\p{L})`,
  ].join('|'),
  'gu',
);
const piece = /\S+/g;
const mayBeMasked = /[\d@/_…]|\.[^"”’)\]]/;
const dotsApart = /(?:\. ){2,}\.?/g;

function cover(found: string): string {
  return maskCharacter.repeat(found.length);
}

/** A stretch of text; offsets in UTF-16 units, `end` exclusive. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * The text with everything that is no prose covered by `maskCharacter`: addresses, document numbers,
 * figures with marks inside, times, dates, blanks, abbreviations with dots, and what the caller names
 * (code, say). The length stays the same, so offsets do.
 */
export function maskText(text: string, alsoMasked: readonly Stretch[] = []): string {
  let masked = text;
  for (const { start, end } of alsoMasked) {
    masked = masked.slice(0, start) + maskCharacter.repeat(end - start) + masked.slice(end);
  }
  if (masked.includes('. .')) masked = masked.replace(dotsApart, cover);
  return masked.replace(piece, (typed) =>
    mayBeMasked.test(typed) ? typed.replace(notProse, cover) : typed,
  );
}
