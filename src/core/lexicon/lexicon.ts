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
import { boundSyllables, foreignWords, freeWords, functionWords, nameSyllables } from './words';

/** Two syllables in a row. */
export type Pair = readonly [string, string];

/** What is known of words; all of them in lower case, composed, tone marks placed the new way. */
export class Lexicon {
  private readonly attested = readAttested(attestedSyllables);
  private readonly function = readWords(functionWords);
  private readonly free = readWords(freeWords);
  private readonly bound = readWords(boundSyllables);
  private readonly foreign = readWords(foreignWords);
  private readonly names = readWords(nameSyllables);
  private readonly repeated = readWords(reduplications);
  /** What may follow a syllable, and how the two belong together; and the other way round. */
  private readonly following: Neighbours = new Map();
  private readonly preceding: Neighbours = new Map();
  private readonly wordsAfter = new Map<string, readonly TypedWord[]>();
  private readonly wordsBefore = new Map<string, readonly TypedWord[]>();
  /** First syllables of compounds, by their letters without marks. */
  private readonly byLetters = new Map<string, string[]>();
  /** Three syllables in a row of a phrase, with blanks between. */
  private readonly triples = new Set<string>();
  private byVni?: Map<string, string[]>;
  private functionStrokes?: readonly TypedWord[];
  private readonly attestedWords = new Map<string, boolean>();
  private readonly strokesByWord = new Map<string, Strokes>();
  private readonly nearByWord = new Map<string, readonly NearWord[]>();
  /** Every syllable of a compound or phrase, and every word of one syllable. */
  readonly vocabulary: ReadonlySet<string>;

  constructor() {
    const vocabulary = new Set([...this.function, ...this.free]);
    for (const list of [compoundsAtoD, compoundsEtoL, compoundsMtoS, compoundsTtoY]) {
      for (const line of readLines(list)) {
        const colon = line.indexOf(': ');
        const first = line.slice(0, colon);
        vocabulary.add(first);
        for (const second of line.slice(colon + 2).split(' ')) {
          vocabulary.add(second);
          this.join(first, second, pairKinds.compound);
        }
      }
    }
    for (const phrase of phraseLists.flatMap(readLines).flatMap((line) => line.split(', '))) {
      this.addPhrase(phrase.split(' '));
      for (const syllable of phrase.split(' ')) vocabulary.add(syllable);
    }
    this.vocabulary = vocabulary;
    for (const syllable of this.following.keys()) push(this.byLetters, bareOf(syllable), syllable);
  }

  private addPhrase(syllables: readonly string[]): void {
    for (let at = 1; at < syllables.length; at++) {
      const [first, second] = [syllables[at - 1] as string, syllables[at] as string];
      const [far, beyond] = [syllables[at - 2], syllables[at + 1]];
      // “tình hình | tư tưởng”: the two in the middle only meet.
      const isMeeting =
        (far !== undefined && this.isCompound(far, first)) ||
        (beyond !== undefined && this.isCompound(second, beyond));
      this.join(first, second, isMeeting ? pairKinds.meeting : pairKinds.phrase);
      if (far !== undefined) this.triples.add(`${far} ${first} ${second}`);
    }
  }

  private join(first: string, second: string, kind: PairKind): void {
    joinIn(this.following, first, second, kind);
    joinIn(this.preceding, second, first, kind);
  }

  /** A syllable that is really used. */
  isAttested(syllable: string): boolean {
    if (this.vocabulary.has(syllable)) return true;
    const known = this.attestedWords.get(syllable);
    if (known !== undefined) return known;
    const parts = splitSyllable(syllable);
    const onsets = this.attested.get(parts?.rime ?? '');
    const isUsed =
      parts !== undefined &&
      onsets !== undefined &&
      hasTone(onsets, parts.onset, toneDigits[parts.tone]);
    if (this.attestedWords.size > mostKept) this.attestedWords.clear();
    this.attestedWords.set(syllable, isUsed);
    return isUsed;
  }

  isFunctionWord(syllable: string): boolean {
    return this.function.has(syllable);
  }

  get functionWordsTyped(): readonly TypedWord[] {
    return (this.functionStrokes ??= Array.from(this.function, (text) => ({
      text,
      strokes: this.strokes(text),
    })));
  }

  /** A word that can stand alone, function words included. */
  isFree(syllable: string): boolean {
    return this.free.has(syllable) || this.function.has(syllable);
  }

  /** Half of compounds, never a word by itself. */
  isBound(syllable: string): boolean {
    return this.bound.has(syllable);
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
  near(word: string, limit: number): readonly NearWord[] {
    const key = `${String(limit)} ${word}`;
    const known = this.nearByWord.get(key);
    if (known) return known;
    const typed = strokesOf(word);
    const found: NearWord[] = [];
    for (const text of this.vocabulary) {
      const cost = slipCost(typed, this.strokes(text), limit);
      if (cost <= limit && text !== word) found.push({ text, cost });
    }
    if (this.nearByWord.size > mostKept) this.nearByWord.clear();
    this.nearByWord.set(key, found);
    return found;
  }

  /** Words of the vocabulary with these keys in VNI, the tone last. */
  typedInVni(keys: string): readonly string[] {
    if (!this.byVni) {
      this.byVni = new Map();
      for (const text of this.vocabulary) push(this.byVni, this.strokes(text).vni, text);
    }
    return this.byVni.get(keys) ?? [];
  }

  /** Key strokes of a word, kept for the next time. */
  strokes(word: string): Strokes {
    const known = this.strokesByWord.get(word);
    if (known) return known;
    const strokes = strokesOf(word);
    if (this.strokesByWord.size > mostKept + this.vocabulary.size) this.strokesByWord.clear();
    this.strokesByWord.set(word, strokes);
    return strokes;
  }

  mayRepeat(syllable: string): boolean {
    return this.repeated.has(syllable);
  }

  isCompound(first: string, second: string): boolean {
    return ((this.following.get(first)?.get(second) ?? 0) & pairKinds.compound) !== 0;
  }

  /** A compound, or two syllables that meet in a known phrase. */
  isPair(first: string, second: string): boolean {
    return this.following.get(first)?.has(second) ?? false;
  }

  /** Two syllables that meet in a phrase of the fields the reports are about. */
  isCore(first: string, second: string): boolean {
    const kind = this.following.get(first)?.get(second) ?? 0;
    return (kind & (pairKinds.phrase | pairKinds.meeting)) !== 0;
  }

  /** Three syllables that stand so in a phrase. */
  isTriple(first: string, second: string, third: string): boolean {
    return this.triples.has(`${first} ${second} ${third}`);
  }

  /**
   * How much two words in a row belong together: 0 not known to · 1 they meet in a phrase · 2 a compound, or
   * two words of a phrase · 3 a compound of the fields the reports are about
   */
  tie(first: string | undefined, second: string | undefined): number {
    if (first === undefined || second === undefined) return 0;
    const kind = this.following.get(first)?.get(second) ?? 0;
    if ((kind & pairKinds.compound) !== 0) return kind === pairKinds.compound ? 2 : 3;
    if ((kind & pairKinds.phrase) === 0) return kind === 0 ? 0 : 1;
    return this.function.has(first) || this.function.has(second) ? 1 : 2;
  }

  /** Compounds and pairs of phrases with the same letters once all marks are taken away. */
  withLetters(first: string, second: string): readonly Pair[] {
    const firsts = this.byLetters.get(bareOf(first));
    if (!firsts) return [];
    const letters = bareOf(second);
    return firsts.flatMap((one) =>
      Array.from(this.following.get(one)?.keys() ?? [])
        .filter((other) => bareOf(other) === letters)
        .map((other): Pair => [one, other]),
    );
  }

  /** What may follow a syllable in a compound or phrase. */
  after(first: string): readonly TypedWord[] {
    return this.typedWords(this.following, this.wordsAfter, first);
  }

  /** What may stand before a syllable in a compound or phrase. */
  before(second: string): readonly TypedWord[] {
    return this.typedWords(this.preceding, this.wordsBefore, second);
  }

  private typedWords(
    pairs: Neighbours,
    kept: Map<string, readonly TypedWord[]>,
    word: string,
  ): readonly TypedWord[] {
    const known = kept.get(word);
    if (known) return known;
    const words = Array.from(pairs.get(word)?.keys() ?? [], (text) => ({
      text,
      strokes: this.strokes(text),
    }));
    if (words.length > 0) kept.set(word, words);
    return words;
  }
}

/** A word with its key strokes. */
export interface TypedWord {
  readonly text: string;
  readonly strokes: Strokes;
}

/** Words looked up by chance are kept up to this number. */
const mostKept = 2000;

/** How two syllables belong together; several may hold. */
const pairKinds = { compound: 1, phrase: 2, meeting: 4 };
type PairKind = number;
type Neighbours = Map<string, Map<string, PairKind>>;

/** A word and what it costs to mistype it as another. */
export interface NearWord {
  readonly text: string;
  readonly cost: number;
}

function joinIn(map: Neighbours, key: string, other: string, kind: PairKind): void {
  const found = map.get(key);
  if (found) found.set(other, (found.get(other) ?? 0) | kind);
  else map.set(key, new Map([[other, kind]]));
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

/** By rime what stands before it and with which tones, as in the list, a blank before each: ` g15 gi01`. */
function readAttested(list: string): ReadonlyMap<string, string> {
  return new Map(
    readLines(list).map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon), line.slice(colon + 1)] as const;
    }),
  );
}

function hasTone(onsets: string, onset: string, tone: string): boolean {
  const start = onsets.indexOf(` ${onset || '-'}`);
  if (start < 0) return false;
  let at = start + (onset.length || 1) + 1;
  // `n` also begins `ng` and `nh`: those stand behind it or before it.
  if (!isDigit(onsets.charCodeAt(at))) return hasTone(onsets.slice(at), onset, tone);
  for (; isDigit(onsets.charCodeAt(at)); at++) if (onsets[at] === tone) return true;
  return false;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/**
 * The lexicon, built at its first use: reading it costs some milliseconds that a file without reports need
 * not pay. It never changes once built, so that who asks first makes no difference.
 */
export const lexicon: () => Lexicon = (() => {
  let built: Lexicon | undefined;
  return () => (built ??= new Lexicon());
})();
