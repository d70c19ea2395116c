import type { Token } from '../../report/blanks/tokens';
import { proseOf } from './prose';

/** A phrase to look for, in any case and tone style; marks in it count as words. */
export interface Phrase<T> {
  readonly text: string;
  readonly value: T;
  /** The phrase does not count where one of these words follows. */
  readonly notBefore?: readonly string[];
}

export interface PhraseMatch<T> {
  readonly value: T;
  /** First token and the one behind the last. */
  readonly from: number;
  readonly to: number;
}

interface Prepared<T> {
  readonly words: readonly string[];
  readonly value: T;
  readonly notBefore: ReadonlySet<string>;
}

/** Finds many phrases in one walk over a passage; of two at one place the longer counts. */
export class PhraseFinder<T> {
  private readonly byFirstWord = new Map<string, Prepared<T>[]>();

  constructor(phrases: readonly Phrase<T>[]) {
    for (const { text, value, notBefore = [] } of phrases) {
      const words = proseOf(text).tokens.map((token) => token.text);
      const same = this.byFirstWord.get(words[0] as string) ?? [];
      same.push({ words, value, notBefore: new Set(notBefore) });
      same.sort((a, b) => b.words.length - a.words.length);
      this.byFirstWord.set(words[0] as string, same);
    }
  }

  find(tokens: readonly Token[]): PhraseMatch<T>[] {
    const found: PhraseMatch<T>[] = [];
    for (let from = 0; from < tokens.length; from++) {
      const match = this.byFirstWord
        .get((tokens[from] as Token).text)
        ?.find((phrase) => matches(phrase, tokens, from));
      if (!match) continue;
      const to = from + match.words.length;
      found.push({ value: match.value, from, to });
      from = to - 1;
    }
    return found;
  }
}

function matches<T>(
  { words, notBefore }: Prepared<T>,
  tokens: readonly Token[],
  from: number,
): boolean {
  for (let index = 1; index < words.length; index++) {
    if (tokens[from + index]?.text !== words[index]) return false;
  }
  const next = tokens[from + words.length];
  return !(next && notBefore.has(next.text));
}
