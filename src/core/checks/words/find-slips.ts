import { lexicon } from '../../lexicon/lexicon';
import type { Passage } from '../../report/model';
import { isProse } from '../prose/prose';
import type { ReadPassage } from '../prose/readings';
import { findContextSlips } from './context-slips';
import { findExtraWords } from './extra-words';
import { findListedSlips } from './listed-slips';
import { findMissingWords } from './missing-words';
import { readWords } from './read-words';
import type { PassageWords } from './read-words';
import type { Slip } from './slip';
import { findSyllableSlips } from './syllable-slips';

/** What is wrong with the words of a passage, by the rule that says so. */
export interface WordSlips {
  readonly words: PassageWords;
  readonly spelling: readonly Slip[];
  readonly confused: readonly Slip[];
}

/**
 * Runs the layers over a passage; what an earlier one takes, later ones leave alone. It depends on the
 * passage alone, so that both rules share it; the user's dictionary is asked afterwards.
 */
export function readWordSlips(passage: Passage, read: ReadPassage): WordSlips {
  const words = read(passage, readWords);
  const spelling: Slip[] = [];
  const confused: Slip[] = [];
  if (!isProse(passage)) return { words, spelling, confused };
  const known = lexicon();
  for (const segment of words.segments) {
    const invalid = findSyllableSlips(segment, known);
    spelling.push(...invalid);
    const taken = [...invalid];
    for (const slip of [
      ...findListedSlips(segment, known),
      ...findContextSlips(segment, known),
      ...findExtraWords(segment, known),
      ...findMissingWords(segment, known),
    ]) {
      // Beside a word that is wrong nobody knows what is missing.
      const reach = slip.kind === 'missing' ? 1 : 0;
      const { from, to } = { from: slip.from - reach, to: slip.to + reach };
      if (taken.some((other) => from < other.to && other.from < to)) continue;
      taken.push(slip);
      confused.push(slip);
    }
  }
  return { words, spelling, confused };
}

/** True when the user has declared the words of a slip right, together or the unknown one among them. */
export function isDeclaredRight(slip: Slip, dictionary: ReadonlySet<string>): boolean {
  if (dictionary.size === 0) return false;
  const words = slip.segment.slice(slip.from, slip.to);
  const has = (text: string): boolean => dictionary.has(text) || dictionary.has(text.toLowerCase());
  const isOne = slip.kind === 'unknown' || slip.kind === 'unused';
  return (
    has(words.map(({ typed }) => typed).join(' ')) ||
    (isOne && words.some(({ typed }) => has(typed)))
  );
}
