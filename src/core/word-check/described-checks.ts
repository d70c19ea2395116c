import type { RuleId } from '../checks/model';
import type { Catalogue } from '../messages/catalogue';
import { wordCheckMessages } from '../messages/word-check';
import { wordCheckIds } from './model';
import type { WordCheckId } from './model';
import { wordingRules } from './wording';

/** Every id a finding in a Word file may have, with what it is about. */
export const describedChecks: readonly {
  readonly id: WordCheckId | RuleId;
  readonly description: Catalogue<string>;
}[] = [
  ...wordCheckIds.map((id) => ({
    id,
    description: {
      vi: wordCheckMessages.vi.descriptions[id],
      en: wordCheckMessages.en.descriptions[id],
    },
  })),
  ...wordingRules.map(({ id, description }) => ({ id, description })),
];
