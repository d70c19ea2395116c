import type { RuleId } from './model';

/**
 * Rules that speak of single words and names: a word of the dictionary is right for all of them, and they
 * say nothing of a word that is still being typed.
 */
export const wordRules: ReadonlySet<RuleId> = new Set([
  'spelling',
  'confused-words',
  'tone-placement',
  'variant',
  'capitalization',
  'abbreviation',
]);
