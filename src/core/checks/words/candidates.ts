import type { Lexicon } from '../../lexicon/lexicon';

/** A word that may have been meant. */
export interface Candidate {
  readonly text: string;
  readonly number: number;
  /** Cost of the slip, less what speaks for it; the least first. */
  readonly score: number;
  /** It makes a compound with a neighbour. */
  readonly fits: boolean;
}

/** By how much two words belong together; see `Lexicon.tie`. */
const tieBonus = [0, 0.3, 0.8, 1.2];
const bonus = { function: 0.3, free: 0.15 };

/**
 * Words that differ from a typed one by a slip of the hands, best first.
 *
 * @param word lower case, composed
 * @param before, after numbers of the neighbours, `unknownWord` where there are none
 * @param limit most the slip itself may cost
 */
export function findCandidates(
  lexicon: Lexicon,
  word: string,
  before: number,
  after: number,
  limit: number,
): Candidate[] {
  const found: Candidate[] = [];
  for (const { text, number, cost } of lexicon.near(word, limit)) {
    const tie = Math.max(lexicon.tie(before, number), lexicon.tie(number, after));
    const alone = lexicon.isFunctionWord(number)
      ? bonus.function
      : lexicon.isFree(number)
        ? bonus.free
        : 0;
    const gain = Math.max(tieBonus[tie] as number, alone);
    found.push({ text, number, score: cost - gain, fits: tie >= 2 });
  }
  return found.sort((a, b) => a.score - b.score);
}
