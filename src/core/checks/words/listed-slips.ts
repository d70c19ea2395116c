import type { Confusion } from '../../lexicon/confusions';
import type { Lexicon } from '../../lexicon/lexicon';
import { numberAt } from './read-words';
import type { Segment, Word } from './read-words';
import type { Slip } from './slip';

/** Slips of the curated lists. */
export function findListedSlips(segment: Segment, lexicon: Lexicon): Slip[] {
  const slips: Slip[] = [];
  for (let at = 0; at < segment.length; at++) {
    const entry = lexicon.confusions
      .get((segment[at] as Word).text)
      ?.find((one) => matches(one, segment, at, lexicon));
    if (!entry) continue;
    const to = at + entry.wrong.length;
    slips.push({
      kind: entry.isMissing ? 'missing' : 'listed',
      segment,
      from: at,
      to,
      repairs: entry.repairs,
    });
    at = to - 1;
  }
  return slips;
}

function matches(
  { wrong, notBefore, notAfter, isMissing }: Confusion,
  segment: Segment,
  at: number,
  lexicon: Lexicon,
): boolean {
  if (wrong.some((text, index) => segment[at + index]?.text !== text)) return false;
  // Names of bodies have capitals inside; two words of which the second has one are a person's name.
  if (!isMissing && (segment[at + 1] as Word).isName) return false;
  const before = segment[at - 1]?.text;
  const after = segment[at + wrong.length]?.text;
  if (before !== undefined && notAfter.has(before)) return false;
  if (after !== undefined && notBefore.has(after)) return false;
  return isMissing || wrong.length > 2 || !isTaken(segment, at, lexicon, wrong.length);
}

/** One of the words at the ends makes a compound with its other neighbour: “dự báo | cao”. */
function isTaken(segment: Segment, at: number, lexicon: Lexicon, length: number): boolean {
  return (
    lexicon.isCompound(numberAt(segment, at - 1), numberAt(segment, at)) ||
    lexicon.isCompound(numberAt(segment, at + length - 1), numberAt(segment, at + length))
  );
}
