/**
 * A passage made ready for look-ups, with the way back to the offsets of the given text.
 */
export interface FoldedText {
  /** Composed (NFC), case as typed, runs of blanks as one blank, soft line ends as a blank. */
  readonly plain: string;
  /** `plain` in lower case, tone marks placed the new way (hòa, ủy); same length as `plain`. */
  readonly lower: string;
  /** Characters of the widest gap between two words of the given text; 1 where none is wider. */
  readonly widestGap: number;
  /**
   * @param index position in `plain`, from 0 to its length
   * @returns UTF-16 offset into the given text where that character begins; at the length, its end
   */
  source(index: number): number;
}

/** What does not stand for itself: gaps, line ends, letters with marks typed apart, invisible signs. */
const special =
  /[ \t\r\n\u00a0\u2000-\u200a\u202f\u3000]+|[^ ][\u0300-\u036f]+|[\u00ad\u200b-\u200d\ufeff]/g;
const needsFolding = /[\u0300-\u036f]|[\t\r\n\u00a0\u00ad\u2000-\u200d\u202f\u3000\ufeff]| {2}/;
const invisible = /[\u00ad\u200b-\u200d\ufeff]/;
const endsLine = /[.…:;!?]/;
const beginsLine = /[\p{Lu}\d+*–•·(-]/u;

/**
 * Folds a passage so that words can be compared whatever their Unicode form, case, tone placement
 * and spacing. A line end stays `\n` where the next line is a new sentence, item or label.
 *
 * @param text plain text of one passage
 */
export function foldText(text: string): FoldedText {
  if (!needsFolding.test(text)) {
    return { plain: text, lower: lowerCase(text), widestGap: 1, source: (index) => index };
  }
  let plain = '';
  let copied = 0;
  let widestGap = 1;
  const plainStarts: number[] = [0];
  const sourceStarts: number[] = [0];
  for (const match of text.matchAll(special)) {
    const folded = foldSpecial(text, match[0], match.index);
    if (folded === match[0]) continue;
    if (folded === ' ') widestGap = Math.max(widestGap, match[0].length);
    plain += text.slice(copied, match.index);
    step(match.index);
    plain += folded;
    copied = match.index + match[0].length;
    step(copied);
  }
  plain += text.slice(copied);
  return { plain, lower: lowerCase(plain), widestGap, source };

  function step(sourceStart: number): void {
    plainStarts.push(plain.length);
    sourceStarts.push(sourceStart);
  }

  /** The last step at or before the index says where it comes from. */
  function source(index: number): number {
    let low = 0;
    let high = plainStarts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((plainStarts[middle] as number) <= index) low = middle;
      else high = middle - 1;
    }
    return (sourceStarts[low] as number) + index - (plainStarts[low] as number);
  }
}

function foldSpecial(text: string, found: string, start: number): string {
  if (/\s/.test(found[0] as string)) {
    return breaksLine(text, found, start) ? '\n' : ' ';
  }
  return invisible.test(found) ? '' : found.normalize('NFC');
}

function breaksLine(text: string, gap: string, start: number): boolean {
  if (!gap.includes('\n')) return false;
  const before = text[start - 1] ?? '\n';
  const after = text[start + gap.length] ?? '\n';
  return endsLine.test(before) || beginsLine.test(after);
}

const smallLetter = /\p{Ll}/u;

/** True when the passage has no small letter, so that its capitals say nothing. */
export function isAllCapitals({ plain }: FoldedText): boolean {
  return !smallLetter.test(plain);
}

const oldTonePlacement = /o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ]/g;
const newTonePlacement: Readonly<Record<string, string>> = {
  oà: 'òa',
  oá: 'óa',
  oả: 'ỏa',
  oã: 'õa',
  oạ: 'ọa',
  oè: 'òe',
  oé: 'óe',
  oẻ: 'ỏe',
  oẽ: 'õe',
  oẹ: 'ọe',
  uỳ: 'ùy',
  uý: 'úy',
  uỷ: 'ủy',
  uỹ: 'ũy',
  uỵ: 'ụy',
};
const letter = /\p{L}/u;

function lowerCase(plain: string): string {
  let lower = plain.toLowerCase();
  if (lower.length !== plain.length) {
    lower = Array.from(plain, (character) => {
      const small = character.toLowerCase();
      return small.length === character.length ? small : character;
    }).join('');
  }
  return lower.replace(oldTonePlacement, (pair, at: number) => {
    const isOpenSyllable = !letter.test(lower[at + 2] ?? ' ') && lower[at - 1] !== 'q';
    return isOpenSyllable ? (newTonePlacement[pair] as string) : pair;
  });
}
