import { splitSyllable } from '../vietnamese/syllable';
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
  private readonly compounds = new Set<string>();
  private readonly passing = new Set<string>();
  private readonly byLetters = new Map<string, Pair[]>();
  private readonly following = new Map<string, string[]>();
  private readonly preceding = new Map<string, string[]>();
  private readonly bare = new Map<string, string>();
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
        if (next !== undefined) this.passing.add(`${syllable} ${next}`);
      });
    }
    this.vocabulary = vocabulary;
  }

  private addCompound(first: string, second: string): void {
    const key = `${first} ${second}`;
    if (this.compounds.has(key)) return;
    this.compounds.add(key);
    push(this.byLetters, this.lettersOf(first, second), [first, second]);
    push(this.following, first, second);
    push(this.preceding, second, first);
  }

  private lettersOf(first: string, second: string): string {
    return `${this.bareOf(first)} ${this.bareOf(second)}`;
  }

  private bareOf(syllable: string): string {
    let bare = this.bare.get(syllable);
    if (bare === undefined) {
      bare = syllable
        .normalize('NFD')
        .replace(/[\u0300-\u036f]/g, '')
        .replace(/đ/g, 'd');
      this.bare.set(syllable, bare);
    }
    return bare;
  }

  /** A syllable that is really used. */
  isAttested(syllable: string): boolean {
    if (this.vocabulary.has(syllable)) return true;
    const parts = splitSyllable(syllable);
    return parts !== undefined && this.attested.has(`${parts.onset}${parts.rime} ${parts.tone}`);
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

  mayRepeat(syllable: string): boolean {
    return this.repeated.has(syllable);
  }

  isCompound(first: string, second: string): boolean {
    return this.compounds.has(`${first} ${second}`);
  }

  /** A compound, or two syllables that meet in a known phrase. */
  isPair(first: string, second: string): boolean {
    const key = `${first} ${second}`;
    return this.compounds.has(key) || this.passing.has(key);
  }

  /** Compounds with the same letters once all marks are taken away. */
  withLetters(first: string, second: string): readonly Pair[] {
    return this.byLetters.get(this.lettersOf(first, second)) ?? [];
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

const tones = ['ngang', 'sắc', 'huyền', 'hỏi', 'ngã', 'nặng'];

/** Letters without tone, then the tone: `găp sắc`. */
function readAttested(list: string): ReadonlySet<string> {
  const syllables = new Set<string>();
  for (const line of readLines(list)) {
    const [rime, onsets] = line.split(': ') as [string, string];
    for (const onset of onsets.split(' ')) {
      const digits = onset.search(/\d/);
      const letters = onset.slice(0, digits).replace('-', '') + rime;
      for (const digit of onset.slice(digits)) syllables.add(`${letters} ${tones[Number(digit)]}`);
    }
  }
  return syllables;
}

/**
 * The lexicon, built at its first use: reading it costs some milliseconds that a file without reports need
 * not pay. It never changes once built, so that who asks first makes no difference.
 */
export const lexicon: () => Lexicon = (() => {
  let built: Lexicon | undefined;
  return () => (built ??= new Lexicon());
})();
