import type { Token } from '../tokens';

/** Phrases of one kind, for look-ups at the end of what stands before or the beginning of what follows. */
export interface Phrases {
  has(phrase: string): boolean;
  /** The first and the last words of all phrases: most look-ups end there. */
  readonly firstWords: ReadonlySet<string>;
  readonly lastWords: ReadonlySet<string>;
}

const longestPhrase = 6;

/** Reads a word list: phrases separated by `|` or line ends, in lower case, tone marks placed the new way. */
export function phrases(list: string): Phrases {
  const all = list
    .split(/[|\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
  const known = new Set(all);
  return {
    has: (phrase) => known.has(phrase),
    firstWords: new Set(all.map((phrase) => phrase.split(' ', 1)[0] as string)),
    lastWords: new Set(all.map((phrase) => phrase.slice(phrase.lastIndexOf(' ') + 1))),
  };
}

/** The longest phrase of the list the words end with, as count of words; 0 when there is none. */
export function phraseAtEnd(words: readonly Token[], list: Phrases): number {
  if (!list.lastWords.has(words.at(-1)?.text ?? '')) return 0;
  for (let count = Math.min(longestPhrase, words.length); count > 0; count--) {
    if (list.has(joined(words, words.length - count, words.length))) return count;
  }
  return 0;
}

/** The longest phrase of the list that begins at word `at`, as count of words; 0 when there is none. */
export function phraseAt(words: readonly Token[], at: number, list: Phrases): number {
  if (!list.firstWords.has(words[at]?.text ?? '')) return 0;
  for (let count = Math.min(longestPhrase, words.length - at); count > 0; count--) {
    if (list.has(joined(words, at, at + count))) return count;
  }
  return 0;
}

/** True when a phrase of the list begins at any of the words from `from` on. */
export function hasPhrase(words: readonly Token[], list: Phrases, from = 0): boolean {
  for (let at = from; at < words.length; at++) if (phraseAt(words, at, list) > 0) return true;
  return false;
}

function joined(words: readonly Token[], start: number, end: number): string {
  let phrase = (words[start] as Token).text;
  for (let at = start + 1; at < end; at++) phrase += ` ${(words[at] as Token).text}`;
  return phrase;
}
