import { kindCount, meetsInPhrase, pairKinds } from '../../src/core/lexicon/pair-table';
import type { PackedPairs } from '../../src/core/lexicon/pair-table';
import type { WordLists } from './lexicon-lists';
import { stepsOf, writeNumbers } from './number-text';

/** The lists of words as numbers; see `Lexicon`. */
export interface CompiledLexicon {
  /** Syllables that words are made of; their places are their numbers. */
  readonly vocabulary: readonly string[];
  readonly functionWords: string;
  readonly freeWords: string;
  readonly pairs: PackedPairs;
}

type Kinds = Map<number, number>;

/**
 * Packs the lists: syllables numbered, the most frequent first so that steps between numbers are small; pairs
 * of them as steps; triples as places among what may follow. The same lists always give the same texts.
 */
export function compileLexicon(lists: WordLists): CompiledLexicon {
  const vocabulary = vocabularyOf(lists);
  const numbers = new Map(vocabulary.map((syllable, index) => [syllable, index]));
  const numberOf = (syllable: string): number => numbers.get(syllable) as number;
  const following = vocabulary.map((): Kinds => new Map());
  const triples = vocabulary.map(() => new Map<number, Set<number>>());
  const join = (first: number, second: number, kind: number): void => {
    const kinds = following[first] as Kinds;
    kinds.set(second, (kinds.get(second) ?? 0) | kind);
  };
  for (const [first, second] of lists.compounds) {
    join(numberOf(first), numberOf(second), pairKinds.compound);
  }
  const isCompound = (first: number | undefined, second: number | undefined): boolean =>
    first !== undefined &&
    second !== undefined &&
    ((following[first]?.get(second) ?? 0) & pairKinds.compound) !== 0;
  for (const phrase of lists.phrases.map((syllables) => syllables.map(numberOf))) {
    for (let at = 1; at < phrase.length; at++) {
      const [far, first, second, beyond] = [-2, -1, 0, 1].map((step) => phrase[at + step]);
      // “tình hình | tư tưởng”: the two in the middle only meet.
      const isMeeting = isCompound(far, first) || isCompound(second, beyond);
      join(first as number, second as number, isMeeting ? pairKinds.meeting : pairKinds.phrase);
      if (far === undefined) continue;
      const goesOn = triples[far] as Map<number, Set<number>>;
      const thirds = goesOn.get(first as number) ?? new Set();
      goesOn.set(first as number, thirds.add(second as number));
    }
  }
  return {
    vocabulary,
    functionWords: writeSet(lists.functionWords.map(numberOf)),
    freeWords: writeSet(lists.freeWords.map(numberOf)),
    pairs: packPairs(following, triples),
  };
}

/** All syllables, the most frequent first, those as frequent in the order of their characters. */
function vocabularyOf(lists: WordLists): string[] {
  const counts = new Map<string, number>();
  const count = (syllable: string): void => {
    counts.set(syllable, (counts.get(syllable) ?? 0) + 1);
  };
  for (const list of [...lists.compounds, ...lists.phrases]) list.forEach(count);
  for (const word of [...lists.functionWords, ...lists.freeWords]) count(word);
  return [...counts]
    .sort(([a, timesA], [b, timesB]) => timesB - timesA || (a < b ? -1 : 1))
    .map(([syllable]) => syllable);
}

function writeSet(numbers: readonly number[]): string {
  const sorted = ascending(new Set(numbers));
  return writeNumbers([sorted.length, ...stepsOf(sorted)]);
}

function ascending(numbers: Iterable<number>): number[] {
  return [...numbers].sort((a, b) => a - b);
}

function packPairs(
  following: readonly Kinds[],
  triples: readonly ReadonlyMap<number, ReadonlySet<number>>[],
): PackedPairs {
  const secondsOf = following.map((kinds) => ascending(kinds.keys()));
  const seconds = secondsOf.flatMap((numbers) => [numbers.length, ...stepsOf(numbers)]);
  const kinds: number[] = [];
  const thirds: number[] = [];
  secondsOf.forEach((list, first) => {
    for (const second of list) {
      const kind = following[first]?.get(second) ?? 0;
      kinds.push(kind);
      if (!meetsInPhrase(kind)) continue;
      const goesOn = triples[first]?.get(second) ?? [];
      const places = ascending(
        Array.from(goesOn, (third) => (secondsOf[second] as number[]).indexOf(third)),
      );
      thirds.push(places.length, ...stepsOf(places));
    }
  });
  const packedKinds = kinds.flatMap((kind, at) =>
    at % 2 === 0 ? [kind + (kinds[at + 1] ?? 0) * kindCount] : [],
  );
  return {
    seconds: writeNumbers(seconds),
    kinds: writeNumbers(packedKinds),
    thirds: writeNumbers(thirds),
  };
}
