/** A word of a title, or a blank to be filled in, which stands for any words. */
export type TitleToken = TitleWord | 'blank';

export interface TitleWord {
  /** Equal for words that differ only in case, Unicode form or place of the tone mark (`uỷ`, `ủy`). */
  readonly exact: string;
  /** The same without diacritics. */
  readonly loose: string;
}

/** Words read before, by their decomposed lower-case form: titles share most of theirs. */
export type KnownWords = Map<string, TitleWord>;

const toneMarks = '\u0300\u0301\u0303\u0309\u0323';
/** The block of combining marks that decomposed Vietnamese letters use. */
const [firstMark, lastMark] = ['\u0300', '\u036F'];
const blanks = /(?<![\p{L}\d])\d{0,3}(?:…[….]*|\.{2,}[….]*|_{2,})|…[….]*|_{2,}|\[[^[\]]*\]/gu;
const piece = /\uE000|[\p{L}\p{M}\d]+/gu;

/** Words that units add and leave out at will. */
const ignored: readonly (readonly string[])[] = ['về', 'công tác', 'những'].map((phrase) =>
  wordsOf(phrase, new Map()).map(({ exact }) => exact),
);

/**
 * Cuts a title into the words that count. Case, tone placement and punctuation do not matter, nor do "Về",
 * "công tác" and "Những", unless the title has nothing else. Dots, `____`, `20…` and `[điền …]` are blanks.
 */
export function titleTokens(title: string, known: KnownWords = new Map()): TitleToken[] {
  const all = tokensOf(title.replace(blanks, ' \uE000 '), known);
  const kept = withoutIgnored(all);
  return kept.some((token) => token !== 'blank') ? kept : all;
}

/** The words of a title, its blanks left out. */
export function titleWords(title: string, known: KnownWords = new Map()): TitleWord[] {
  return titleTokens(title, known).filter((token) => token !== 'blank');
}

function wordsOf(text: string, known: KnownWords): TitleWord[] {
  return tokensOf(text, known).filter((token) => token !== 'blank');
}

function tokensOf(text: string, known: KnownWords): TitleToken[] {
  const pieces = text.toLowerCase().normalize('NFD').match(piece) ?? [];
  return pieces.map((letters): TitleToken => {
    if (letters === '\uE000') return 'blank';
    const word = known.get(letters) ?? toWord(letters);
    known.set(letters, word);
    return word;
  });
}

/** @param letters in lower case, decomposed; the exact form has the tone mark behind the word */
function toWord(letters: string): TitleWord {
  let exact = '';
  let loose = '';
  let tone = '';
  for (const letter of letters) {
    if (toneMarks.includes(letter)) tone += letter;
    else {
      exact += letter;
      if (letter === 'đ') loose += 'd';
      else if (letter < firstMark || letter > lastMark) loose += letter;
    }
  }
  return { exact: exact + tone, loose };
}

function withoutIgnored(tokens: readonly TitleToken[]): TitleToken[] {
  const kept: TitleToken[] = [];
  for (let index = 0; index < tokens.length;) {
    const phrase = ignored.find((words) =>
      words.every((word, offset) => {
        const token = tokens[index + offset];
        return token !== undefined && token !== 'blank' && token.exact === word;
      }),
    );
    if (!phrase) kept.push(tokens[index] as TitleToken);
    index += phrase?.length ?? 1;
  }
  return kept;
}

/**
 * True when a title reads as the pattern says: the same words in the same order, a blank of the pattern
 * standing for any words or none.
 */
export function matchesExactly(
  pattern: readonly TitleToken[],
  words: readonly TitleWord[],
): boolean {
  let reached = new Set([0]);
  for (const token of pattern) {
    const next = new Set<number>();
    if (token === 'blank') {
      const first = Math.min(...reached);
      for (let at = first; at <= words.length; at++) next.add(at);
    } else {
      for (const at of reached) if (words[at]?.exact === token.exact) next.add(at + 1);
    }
    if (next.size === 0) return false;
    reached = next;
  }
  return reached.has(words.length);
}
