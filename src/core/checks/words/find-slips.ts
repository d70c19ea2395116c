import type { Lexicon } from '../../lexicon/lexicon';
import type { Passage } from '../../report/model';
import { isProse } from '../prose/prose';
import type { PassageReader } from '../prose/readings';
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
 * What the words of a passage are found to be with a lexicon. It depends on the passage alone, so that both
 * rules share it; the user's dictionary is asked afterwards. Without a lexicon nothing can be said of words.
 */
export function slipReader(lexicon: Lexicon | undefined): PassageReader<WordSlips | undefined> {
  return (passage, read) =>
    lexicon && findSlips(passage, readWords(passage, read, lexicon), lexicon);
}

/** Runs the layers over a passage; what an earlier one takes, later ones leave alone. */
function findSlips(passage: Passage, words: PassageWords, lexicon: Lexicon): WordSlips {
  const spelling: Slip[] = [];
  const confused: Slip[] = [];
  if (!isProse(passage)) return { words, spelling, confused };
  for (const segment of words.segments) {
    const invalid = findSyllableSlips(segment, lexicon);
    spelling.push(...invalid);
    const taken = [...invalid];
    for (const slip of [
      ...findListedSlips(segment, lexicon),
      ...findContextSlips(segment, lexicon),
      ...findExtraWords(segment, lexicon),
      ...findMissingWords(segment, lexicon),
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
