import { bareLetters as bareOf } from '../vietnamese/bare-letters';
import { slipCost, strokesOf } from '../vietnamese/key-strokes';
import type { Strokes } from '../vietnamese/key-strokes';
import { splitSyllable } from '../vietnamese/syllable';
import type { Tone } from '../vietnamese/syllable';
import { readConfusions } from './confusions';
import type { Confusions } from './confusions';
import { NumberReader } from './number-text';
import { meetsInPhrase, pairKinds, PairTable } from './pair-table';
import { readLines } from './read-lines';
import type { WordData } from './word-data';

/**
 * What is known of words; all of them in lower case, composed, tone marks placed the new way. Words in use have
 * numbers (`numberOf`); what words have to do with each other is asked by number.
 */
export class Lexicon {
  /** Every syllable of a compound or phrase, and every word of one syllable; its place is its number. */
  private readonly vocabulary: readonly string[];
  private readonly numbers: ReadonlyMap<string, number>;
  private readonly classes: Readonly<Uint8Array>;
  private readonly pairs: PairTable;
  private readonly attested: ReadonlyMap<string, string>;
  private readonly bound: ReadonlySet<string>;
  private readonly foreign: ReadonlySet<string>;
  private readonly names: ReadonlySet<string>;
  private readonly repeated: ReadonlySet<string>;
  private readonly wordsAfter: (readonly TypedWord[] | undefined)[] = [];
  private readonly wordsBefore: (readonly TypedWord[] | undefined)[] = [];
  private typedVocabulary?: readonly TypedWord[];
  /** By their letters without marks. */
  private byLetters?: ReadonlyMap<string, readonly TypedWord[]>;
  private byVni?: ReadonlyMap<string, readonly TypedWord[]>;
  private functionStrokes?: readonly TypedWord[];
  private readonly attestedWords = new Map<string, boolean>();
  private readonly strokesByWord = new Map<string, Strokes>();
  private readonly nearByWord = new Map<string, readonly NearWord[]>();

  private confusionLists?: Confusions;

  constructor(private readonly data: WordData) {
    this.vocabulary = data.vocabulary.split(' ');
    this.numbers = new Map(this.vocabulary.map((syllable, index) => [syllable, index]));
    this.classes = readClasses(this.vocabulary.length, data);
    this.pairs = new PairTable(this.vocabulary.length, {
      seconds: data.pairSeconds,
      kinds: data.pairKinds,
      thirds: data.tripleThirds,
    });
    this.attested = readAttested(data.attestedSyllables);
    this.bound = readWords(data.boundSyllables);
    this.foreign = readWords(data.foreignWords);
    this.names = readWords(data.nameSyllables);
    this.repeated = readWords(data.reduplications);
  }

  /** Words that are wrong together, by the first of them. */
  get confusions(): Confusions {
    return (this.confusionLists ??= readConfusions(this.data.confusions));
  }

  /** The number of a syllable of a compound or phrase, or of a word of one syllable; `unknownWord` for others. */
  numberOf(syllable: string): number {
    return this.numbers.get(syllable) ?? unknownWord;
  }

  /** A syllable that is really used. */
  isAttested(syllable: string): boolean {
    if (this.numbers.has(syllable)) return true;
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

  isFunctionWord(word: number): boolean {
    return ((this.classes[word] ?? 0) & wordClasses.function) !== 0;
  }

  get functionWordsTyped(): readonly TypedWord[] {
    return (this.functionStrokes ??= this.typedWords.filter(({ number }) =>
      this.isFunctionWord(number),
    ));
  }

  /** A word that can stand alone, function words included. */
  isFree(word: number): boolean {
    return (this.classes[word] ?? 0) !== 0;
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
    for (const { text, number, strokes } of this.typedWords) {
      const cost = slipCost(typed, strokes, limit);
      if (cost <= limit && text !== word) found.push({ text, number, cost });
    }
    if (this.nearByWord.size > mostKept) this.nearByWord.clear();
    this.nearByWord.set(key, found);
    return found;
  }

  /** Words of the vocabulary with these keys in VNI, the tone last. */
  typedInVni(keys: string): readonly TypedWord[] {
    this.byVni ??= groupBy(this.typedWords, ({ strokes }) => strokes.vni);
    return this.byVni.get(keys) ?? [];
  }

  /** Key strokes of a word, kept for the next time. */
  strokes(word: string): Strokes {
    const number = this.numberOf(word);
    if (number !== unknownWord) return (this.typedWords[number] as TypedWord).strokes;
    const known = this.strokesByWord.get(word);
    if (known) return known;
    const strokes = strokesOf(word);
    if (this.strokesByWord.size > mostKept) this.strokesByWord.clear();
    this.strokesByWord.set(word, strokes);
    return strokes;
  }

  mayRepeat(syllable: string): boolean {
    return this.repeated.has(syllable);
  }

  isCompound(first: number, second: number): boolean {
    return (this.pairs.kindOf(first, second) & pairKinds.compound) !== 0;
  }

  /** A compound, or two syllables that meet in a known phrase. */
  isPair(first: number, second: number): boolean {
    return this.pairs.kindOf(first, second) !== 0;
  }

  /** Two syllables that meet in a phrase of the fields the reports are about. */
  isCore(first: number, second: number): boolean {
    return meetsInPhrase(this.pairs.kindOf(first, second));
  }

  /** Three syllables that stand so in a phrase. */
  isTriple(first: number, second: number, third: number): boolean {
    return this.pairs.isTriple(first, second, third);
  }

  /**
   * How much two words in a row belong together: 0 not known to · 1 they meet in a phrase · 2 a compound, or
   * two words of a phrase · 3 a compound of the fields the reports are about
   */
  tie(first: number, second: number): number {
    const kind = this.pairs.kindOf(first, second);
    if ((kind & pairKinds.compound) !== 0) return kind === pairKinds.compound ? 2 : 3;
    if ((kind & pairKinds.phrase) === 0) return kind === 0 ? 0 : 1;
    return this.isFunctionWord(first) || this.isFunctionWord(second) ? 1 : 2;
  }

  /** Compounds and pairs of phrases with the same letters once all marks are taken away. */
  withLetters(first: string, second: string): readonly (readonly [TypedWord, TypedWord])[] {
    this.byLetters ??= groupBy(this.typedWords, ({ text }) => bareOf(text));
    const letters = bareOf(second);
    return (this.byLetters.get(bareOf(first)) ?? []).flatMap((one) =>
      this.after(one.number)
        .filter(({ text }) => bareOf(text) === letters)
        .map((other) => [one, other] as const),
    );
  }

  /** What may follow a syllable in a compound or phrase. */
  after(first: number): readonly TypedWord[] {
    return this.neighbours(this.wordsAfter, first, () => this.pairs.after(first));
  }

  /** What may stand before a syllable in a compound or phrase. */
  before(second: number): readonly TypedWord[] {
    return this.neighbours(this.wordsBefore, second, () => this.pairs.before(second));
  }

  /** What may stand between two syllables so that the three make part of a phrase. */
  between(first: number, third: number): readonly TypedWord[] {
    return this.pairs.between(first, third).map((number) => this.typedWords[number] as TypedWord);
  }

  private neighbours(
    kept: (readonly TypedWord[] | undefined)[],
    word: number,
    find: () => Uint16Array,
  ): readonly TypedWord[] {
    if (word === unknownWord) return [];
    return (kept[word] ??= Array.from(find(), (number) => this.typedWords[number] as TypedWord));
  }

  /** The vocabulary with its key strokes, made at first use. */
  private get typedWords(): readonly TypedWord[] {
    return (this.typedVocabulary ??= this.vocabulary.map((text, number) => ({
      text,
      number,
      strokes: strokesOf(text),
    })));
  }
}

/** Stands for the number of a word that is not in the vocabulary; it goes with no other. */
export const unknownWord = -1;

/** A word with its key strokes. */
export interface TypedWord {
  readonly text: string;
  readonly number: number;
  readonly strokes: Strokes;
}

/** Words looked up by chance are kept up to this number. */
const mostKept = 2000;

/** How a word of one syllable is used; several may hold. */
const wordClasses = { function: 1, free: 2 };

/** A word and what it costs to mistype it as another. */
export interface NearWord {
  readonly text: string;
  readonly number: number;
  readonly cost: number;
}

function groupBy<T>(items: Iterable<T>, keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** By the number of a syllable the classes of words it is of. */
function readClasses(
  syllables: number,
  { functionWords, freeWords }: WordData,
): Uint8Array {
  const classes = new Uint8Array(syllables);
  const add = (text: string, wordClass: number): void => {
    const reader = new NumberReader(text);
    reader.ascending(reader.next(), (number) => {
      classes[number] = (classes[number] as number) | wordClass;
    });
  };
  add(functionWords, wordClasses.function);
  add(freeWords, wordClasses.free);
  return classes;
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
