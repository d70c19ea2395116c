import { certain, possible, stretch } from './run-site';
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
  leaderOfContents,
  quotedOmission,
} from './rules/omission-rules';
import {
  afterColon,
  afterLeadingWord,
  afterSeparator,
  amongCounts,
  amongEntries,
  atBeginning,
  nothingElse,
  roomToWrite,
  underscores,
} from './rules/place-rules';

/** The rules in the order they are asked; the first that answers decides. */
const rules: readonly RunRule[] = [
  underscores,
  andSoOn,
  partOfDateOrNumber,
  quotedOmission,
  bracketedOmission,
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
  amongCounts,
  amongEntries,
  roomToWrite,
  afterEnumeration,
];

/**
 * Decides between a blank and an ellipsis from what stands on both sides of the run, not from the
 * number of its dots (but see `roomToWrite`) nor from missing blanks around it.
 *
 * @returns nothing when the words around say nothing; then see `decideOpenRun`
 */
export function decideRun(site: RunSite): RunVerdict | undefined {
  for (const rule of rules) {
    const verdict = rule(site);
    if (verdict) return verdict;
  }
  return undefined;
}

/**
 * Decides on a run after one thing only, with no word beside it that asks for something.
 *
 * @param inDraft true when the same sentence has another blank: then this is one too
 */
export function decideOpenRun(site: RunSite, inDraft: boolean): RunVerdict {
  const { before, after, kind, tokens, index } = site;
  const about = stretch(before.words);
  if (inDraft) return certain('text', about);
  if (after.kind === 'more' || after.kind === 'sign') return possible('text', about);
  if (kind === 'heading' || kind === 'field') return possible('text', about);
  const isWhole = before.opening === 'passage' && index === tokens.length - 1;
  const isLabel = isWhole && before.words.length <= 4 && (kind === 'item' || kind === 'cell');
  return isLabel ? possible('text', about) : 'ellipsis';
}
