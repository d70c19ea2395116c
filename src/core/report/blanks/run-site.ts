import type { BlankExpectation, PassageContext } from './find-blanks';
import type { After, Before } from './surroundings';
import type { Token } from './tokens';

/** A run of dots or underscores, or a wide gap, with all that is known about its place. */
export interface RunSite {
  readonly token: Token;
  /** Position of `token` in `tokens`. */
  readonly index: number;
  readonly tokens: readonly Token[];
  readonly before: Before;
  readonly after: After;
  /** The passage has no word at all. */
  readonly wordless: boolean;
  /** It stands inside quotation marks. */
  readonly quoted: boolean;
  /** The passage has no small letter. */
  readonly allCapitals: boolean;
  readonly kind: PassageContext['kind'];
}

/** A stretch of `FoldedText.plain`. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

export interface RunBlank {
  readonly certainty: 'certain' | 'possible';
  readonly expects: BlankExpectation;
  /** The words that say what is expected. */
  readonly about: Stretch | undefined;
}

export type RunVerdict = RunBlank | 'ellipsis';

/** Says what a run is, or nothing when the rule does not apply. */
export type RunRule = (site: RunSite) => RunVerdict | undefined;

export function certain(expects: BlankExpectation, about?: Stretch): RunBlank {
  return { certainty: 'certain', expects, about };
}

export function possible(expects: BlankExpectation, about?: Stretch): RunBlank {
  return { certainty: 'possible', expects, about };
}

/** The stretch from the first to the last of the words; nothing for no words. */
export function stretch(words: readonly Token[]): Stretch | undefined {
  const first = words[0];
  const last = words.at(-1);
  return first && last && { start: first.start, end: last.end };
}
