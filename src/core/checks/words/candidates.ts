import type { Lexicon } from '../../lexicon/lexicon';

/** A word that may have been meant. */
export interface Candidate {
  readonly text: string;
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
 * @param word, before, after lower case, composed; the neighbours where there are any
 * @param limit most the slip itself may cost
 */
export function findCandidates(
  lexicon: Lexicon,
  word: string,
  before: string | undefined,
  after: string | undefined,
  limit: number,
): Candidate[] {
  const found: Candidate[] = [];
  for (const { text, cost } of lexicon.near(word, limit)) {
    const tie = Math.max(lexicon.tie(before, text), lexicon.tie(text, after));
    const alone = lexicon.isFunctionWord(text)
      ? bonus.function
      : lexicon.isFree(text)
        ? bonus.free
        : 0;
    const gain = Math.max(tieBonus[tie] as number, alone);
    found.push({ text, score: cost - gain, fits: tie >= 2 });
  }
  return found.sort((a, b) => a.score - b.score);
}
