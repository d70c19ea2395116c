/** The rules on language, in the order in which they are measured and tested. */
export const languageRuleIds: readonly string[] = [
  'spelling',
  'confused-words',
  'spacing',
  'punctuation',
  'unicode',
  'tone-placement',
  'variant',
  'capitalization',
  'state-format',
  'abbreviation',
];
/** Those whose findings count against the labels, which know no other classes. */
export const labelledRuleIds = languageRuleIds.slice(0, 8);
