import type { Segment } from './read-words';

/**
 * `unknown`: no Vietnamese syllable · `unused`: one that nobody uses · `pair`: two words in place of a compound ·
 * `twice`, `stray`: a word too many · `listed`: from the lists of confusions · `missing`: a word is missing ·
 * `twin`: nearly the same as what the document says elsewhere
 */
export type SlipKind =
  'unknown' | 'unused' | 'pair' | 'twice' | 'stray' | 'listed' | 'missing' | 'twin';

/** What should stand in place of each word; empty to take it out. */
export type Repair = readonly string[];

/** Words `from` to `to` (exclusive) of a segment that are wrong. */
export interface Slip {
  readonly kind: SlipKind;
  readonly segment: Segment;
  readonly from: number;
  readonly to: number;
  /** Best first; one text for every word of the slip. */
  readonly repairs: readonly Repair[];
  /** Nothing that fits was found: it may be a rare word. */
  readonly isDoubtful?: boolean;
}
