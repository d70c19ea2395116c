import { bareLetters as bareOf } from '../vietnamese/bare-letters';
import { slipCost, strokesOf } from '../vietnamese/key-strokes';
import type { Strokes } from '../vietnamese/key-strokes';
import { splitSyllable } from '../vietnamese/syllable';
import type { Tone } from '../vietnamese/syllable';
import { compoundsAtoD } from './compounds/a-d';
import { compoundsEtoL } from './compounds/e-l';
import { compoundsMtoS } from './compounds/m-s';
import { compoundsTtoY } from './compounds/t-y';
import { phraseLists } from './phrases';
import { readLines } from './read-lines';
import { reduplications } from './reduplications';
import { attestedSyllables } from './syllables/attested';
import { foreignWords, freeWords, functionWords, nameSyllables } from './words';

/** Two syllables in a row. */
export type Pair = readonly [string, string];

/** What is known of words; all of them in lower case, composed, tone marks placed the new way. */
export class Lexicon {
  private readonly attested = readAttested(attestedSyllables);
  private readonly function = readWords(functionWords);
  private readonly free = readWords(freeWords);
  private readonly foreign = readWords(foreignWords);
  private readonly names = readWords(nameSyllables);
  private readonly repeated = readWords(reduplications);
  /** Second syllables of other pairs that meet in a known phrase. */
  private readonly passing = new Map<string, string[]>();
  private readonly following = new Map<string, string[]>();
  private readonly preceding = new Map<string, string[]>();
  /** The vocabulary by its letters without marks. */
  private readonly byLetters = new Map<string, string[]>();
  private strokes?: readonly { readonly text: string; readonly strokes: Strokes }[];
  /** Every syllable of a compound or phrase, and every word of one syllable. */
  readonly vocabulary: ReadonlySet<string>;

  constructor() {
    const vocabulary = new Set([...this.function, ...this.free]);
    for (const list of [compoundsAtoD, compoundsEtoL, compoundsMtoS, compoundsTtoY]) {
      for (const line of readLines(list)) {
        const [first, rest] = line.split(': ') as [string, string];
        vocabulary.add(first);
        for (const second of rest.split(' ')) {
          vocabulary.add(second);
          this.addCompound(first, second);
        }
      }
    }
    for (const phrase of phraseLists.flatMap(readLines).flatMap((line) => line.split(', '))) {
      const syllables = phrase.split(' ');
      syllables.forEach((syllable, index) => {
        vocabulary.add(syllable);
        const next = syllables[index + 1];
        if (next !== undefined) push(this.passing, syllable, next);
      });
    }
    this.vocabulary = vocabulary;
    for (const syllable of vocabulary) push(this.byLetters, bareOf(syllable), syllable);
  }

  private addCompound(first: string, second: string): void {
    push(this.following, first, second);
    push(this.preceding, second, first);
  }

  /** A syllable that is really used. */
  isAttested(syllable: string): boolean {
    if (this.vocabulary.has(syllable)) return true;
    const parts = splitSyllable(syllable);
    return (
      parts !== undefined &&
      (this.attested.get(parts.onset + parts.rime)?.includes(toneDigits[parts.tone]) ?? false)
    );
  }

  isFunctionWord(syllable: string): boolean {
    return this.function.has(syllable);
  }

  /** A word that can stand alone, function words included. */
  isFree(syllable: string): boolean {
    return this.free.has(syllable) || this.function.has(syllable);
  }

  isForeign(word: string): boolean {
    return this.foreign.has(word);
  }

  /** A syllable of the name of a place or people, right with a capital letter only. */
  isName(word: string): boolean {
    return this.names.has(word);
  }

  /** Names of at least five letters within one slip of a word, nearest first. */
  namesLike(word: string): string[] {
    const typed = strokesOf(word);
    return [...this.names]
      .filter((name) => name.length >= 5)
      .map((name) => ({ name, cost: slipCost(typed, strokesOf(name), 1) }))
      .filter(({ cost }) => cost > 0 && cost <= 1)
      .sort((a, b) => a.cost - b.cost)
      .map(({ name }) => name);
  }

  /** The vocabulary within a few slips of a word, with what they cost. */
  near(word: string, limit: number): { text: string; cost: number }[] {
    this.strokes ??= Array.from(this.vocabulary, (text) => ({ text, strokes: strokesOf(text) }));
    const typed = strokesOf(word);
    const found: { text: string; cost: number }[] = [];
    for (const { text, strokes } of this.strokes) {
      const cost = slipCost(typed, strokes, limit);
      if (cost > 0 && cost <= limit) found.push({ text, cost });
    }
    return found;
  }

  mayRepeat(syllable: string): boolean {
    return this.repeated.has(syllable);
  }

  isCompound(first: string, second: string): boolean {
    return this.following.get(first)?.includes(second) ?? false;
  }

  /** A compound, or two syllables that meet in a known phrase. */
  isPair(first: string, second: string): boolean {
    return this.isCompound(first, second) || this.isCore(first, second);
  }

  /** Two syllables that meet in a phrase of the fields the reports are about. */
  isCore(first: string, second: string): boolean {
    return this.passing.get(first)?.includes(second) ?? false;
  }

  /** Compounds with the same letters once all marks are taken away. */
  withLetters(first: string, second: string): readonly Pair[] {
    const letters = bareOf(second);
    return (this.byLetters.get(bareOf(first)) ?? []).flatMap((one) =>
      this.after(one)
        .filter((other) => bareOf(other) === letters)
        .map((other): Pair => [one, other]),
    );
  }

  /** Second syllables of the compounds that begin with a syllable. */
  after(first: string): readonly string[] {
    return this.following.get(first) ?? [];
  }

  /** First syllables of the compounds that end with a syllable. */
  before(second: string): readonly string[] {
    return this.preceding.get(second) ?? [];
  }
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}

function readWords(list: string): ReadonlySet<string> {
  return new Set(readLines(list).flatMap((line) => line.split(' ')));
}

const toneDigits: Readonly<Record<Tone, string>> = {
  ngang: '0',
  sắc: '1',
  huyền: '2',
  hỏi: '3',
  ngã: '4',
  nặng: '5',
};

/** Digits of the tones by the letters without tone: `găp` → `15`. */
function readAttested(list: string): ReadonlyMap<string, string> {
  const tones = new Map<string, string>();
  for (const line of readLines(list)) {
    const [rime, onsets] = line.split(': ') as [string, string];
    for (const onset of onsets.split(' ')) {
      const digits = onset.search(/\d/);
      tones.set(onset.slice(0, digits).replace('-', '') + rime, onset.slice(digits));
    }
  }
  return tones;
}

/**
 * The lexicon, built at its first use: reading it costs some milliseconds that a file without reports need
 * not pay. It never changes once built, so that who asks first makes no difference.
 */
export const lexicon: () => Lexicon = (() => {
  let built: Lexicon | undefined;
  return () => (built ??= new Lexicon());
})();
