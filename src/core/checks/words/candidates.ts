import type { Lexicon } from '../../lexicon/lexicon';

/** A word that may have been meant. */
export interface Candidate {
  readonly text: string;
  /** Cost of the slip, less what speaks for it; the least first. */
  readonly score: number;
  /** It makes a compound with a neighbour. */
  readonly fits: boolean;
}

const bonus = { compound: 1.2, phrase: 0.7, function: 0.3, free: 0.15 };

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
    const isCompound =
      (before !== undefined && lexicon.isCompound(before, text)) ||
      (after !== undefined && lexicon.isCompound(text, after));
    const isPhrase =
      (before !== undefined && lexicon.isPair(before, text)) ||
      (after !== undefined && lexicon.isPair(text, after));
    const gain = isCompound
      ? bonus.compound
      : isPhrase
        ? bonus.phrase
        : lexicon.isFunctionWord(text)
          ? bonus.function
          : lexicon.isFree(text)
            ? bonus.free
            : 0;
    found.push({ text, score: cost - gain, fits: isPhrase || isCompound });
  }
  return found.sort((a, b) => a.score - b.score);
}
