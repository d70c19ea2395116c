import { possible } from './run-site';
import type { RunRule, RunSite, RunVerdict } from './run-site';
import {
  afterNumberWord,
  afterQuantity,
  beforeCountedNoun,
  beforeUnit,
  inTally,
  partOfDateOrNumber,
} from './rules/figure-rules';
import {
  afterDocument,
  afterLabel,
  afterNamedNoun,
  afterPerson,
  unfinishedSubject,
} from './rules/name-rules';
import {
  afterEnumeration,
  andSoOn,
  bracketedOmission,
  doubledFullStop,
  endOfText,
  leaderOfContents,
  quotedOmission,
} from './rules/omission-rules';
import {
  afterColon,
  afterLeadingWord,
  afterSeparator,
  atBeginning,
  nothingElse,
  underscores,
} from './rules/place-rules';

/** The rules in the order they are asked; the first that answers decides. */
const rules: readonly RunRule[] = [
  andSoOn,
  partOfDateOrNumber,
  quotedOmission,
  bracketedOmission,
  underscores,
  nothingElse,
  leaderOfContents,
  afterColon,
  beforeUnit,
  afterNumberWord,
  afterLeadingWord,
  afterSeparator,
  atBeginning,
  afterQuantity,
  beforeCountedNoun,
  inTally,
  doubledFullStop,
  afterPerson,
  afterLabel,
  afterNamedNoun,
  afterDocument,
  unfinishedSubject,
  afterEnumeration,
  endOfText,
];

/**
 * Decides between a blank and an ellipsis from what stands on both sides of the run, never from the
 * number of its dots nor from missing blanks around it.
 */
export function decideRun(site: RunSite): RunVerdict {
  for (const rule of rules) {
    const verdict = rule(site);
    if (verdict) return verdict;
  }
  return possible('text');
}
