import type { Lexicon } from '../../lexicon/lexicon';
import { numberAt } from './read-words';
import type { Segment, Word } from './read-words';
import type { Slip } from './slip';

/**
 * A word left out of a phrase: two words that never meet, between which a third makes the phrase that goes
 * on at either side, and of which one is only half without it: `sinh chuyên đề` ~ sinh hoạt chuyên đề.
 */
export function findMissingWords(segment: Segment, lexicon: Lexicon): Slip[] {
  const slips: Slip[] = [];
  for (let at = 0; at + 1 < segment.length; at++) {
    const slip = missingWord(segment, at, lexicon);
    if (slip) slips.push(slip);
  }
  return slips;
}

function missingWord(segment: Segment, at: number, lexicon: Lexicon): Slip | undefined {
  const first = segment[at] as Word;
  const second = segment[at + 1] as Word;
  if (first.isName || second.isName || lexicon.isPair(first.number, second.number)) {
    return undefined;
  }
  const before = numberAt(segment, at - 1);
  const after = numberAt(segment, at + 2);
  const meant = lexicon
    .between(first.number, second.number)
    .find(({ number }) => isBroken(before, first.number, number, second.number, after, lexicon));
  if (!meant) return undefined;
  const repairs = [[`${first.text} ${meant.text}`, second.text]];
  return { kind: 'missing', segment, from: at, to: at + 2, repairs };
}

/** One of the two is but half of a compound with the missing word, and the phrase goes on as it should. */
function isBroken(
  before: number,
  first: number,
  missing: number,
  second: number,
  after: number,
  lexicon: Lexicon,
): boolean {
  const goesOnLeft = lexicon.isTriple(before, first, missing);
  const goesOnRight = lexicon.isTriple(missing, second, after);
  if (!goesOnLeft && !goesOnRight) return false;
  // “tổ chức | sinh hoạt”: nothing is missing between two compounds.
  const leftIsOpen = lexicon.tie(before, first) === 0;
  const rightIsOpen = lexicon.tie(second, after) < 2;
  const isHalf = (word: number): boolean => !lexicon.isFree(word);
  const leftIsHalf = leftIsOpen && isHalf(first) && lexicon.tie(first, missing) >= 2;
  const rightIsHalf = rightIsOpen && isHalf(second) && lexicon.tie(missing, second) >= 2;
  return leftIsHalf || rightIsHalf || (goesOnLeft && goesOnRight && leftIsOpen && rightIsOpen);
}
