import { distance } from 'fastest-levenshtein';
import { fold } from './fold';

/**
 * Candidates by likeness to a word, nearest first; diacritics and case do not count.
 *
 * @param limit how many single-letter edits away a candidate may be; none by default
 */
export function nearest(word: string, candidates: readonly string[], limit = Infinity): string[] {
  const folded = fold(word);
  return candidates
    .map((candidate) => ({ candidate, edits: distance(folded, fold(candidate)) }))
    .filter(({ edits }) => edits <= limit)
    .sort((a, b) => a.edits - b.edits)
    .map(({ candidate }) => candidate);
}
