import type { RuleId } from '../checks/model';
import { ruleUrl } from '../checks/rule-url';
import { wordCheckIds } from './model';
import type { WordCheckId } from './model';

/** Where the reference docs explain a check or rule, relative to the package. */
export function wordCheckUrl(rule: WordCheckId | RuleId): string {
  return wordCheckIds.some((id) => id === rule)
    ? `docs/reference/word-check.md#${rule}`
    : ruleUrl(rule);
}
