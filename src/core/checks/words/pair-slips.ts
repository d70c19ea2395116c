import type { Lexicon, Pair } from '../../lexicon/lexicon';
import { slipCost } from '../../vietnamese/key-strokes';
import type { Segment, Word } from './read-words';
import type { Repair, Slip } from './slip';

const mostRepairs = 4;
/** Most one slip may cost that leaves a right syllable in the wrong place. */
const nearLimit = 1;

/**
 * Two right syllables that nobody writes together, where the same letters with other marks, or one key
 * beside, make a compound: `đảng viện` ~ đảng viên, `bùng bổ` ~ bùng nổ.
 */
export function findPairSlips(segment: Segment, lexicon: Lexicon): Slip[] {
  const slips: Slip[] = [];
  for (let at = 0; at + 1 < segment.length; at++) {
    const slip = pairSlip(segment, at, lexicon);
    if (!slip) continue;
    slips.push(slip);
    at += 1;
  }
  return slips;
}

function pairSlip(segment: Segment, at: number, lexicon: Lexicon): Slip | undefined {
  const first = segment[at] as Word;
  const second = segment[at + 1] as Word;
  if (lexicon.isPair(first.text, second.text)) return undefined;
  if (isNamePart(first) || isNamePart(second)) return undefined;
  if (isTaken(segment, at, lexicon)) return undefined;
  const repairs = [
    ...sameLetters(first.text, second.text, lexicon),
    ...nearKeys(first.text, second.text, lexicon),
  ];
  if (repairs.length === 0) return undefined;
  return { kind: 'pair', segment, from: at, to: at + 2, repairs: repairs.slice(0, mostRepairs) };
}

function isNamePart(word: Word): boolean {
  return word.isName;
}

/** One of the two makes a compound with its other neighbour: “dự báo | cao”, “cơ bản | giảm dần”. */
export function isTaken(segment: Segment, at: number, lexicon: Lexicon, length = 2): boolean {
  const before = segment[at - 1]?.text;
  const after = segment[at + length]?.text;
  const first = (segment[at] as Word).text;
  const last = (segment[at + length - 1] as Word).text;
  return (
    (before !== undefined && lexicon.isCompound(before, first)) ||
    (after !== undefined && lexicon.isCompound(last, after))
  );
}

function sameLetters(first: string, second: string, lexicon: Lexicon): Repair[] {
  return lexicon
    .withLetters(first, second)
    .filter((meant) => isLikely([first, second], meant, lexicon))
    .map((meant) => ({
      meant,
      cost:
        slipCost(lexicon.strokes(first), lexicon.strokes(meant[0]), 3) +
        slipCost(lexicon.strokes(second), lexicon.strokes(meant[1]), 3),
    }))
    .sort((a, b) => a.cost - b.cost)
    .map(({ meant }) => meant);
}

/**
 * Words that can stand alone meet by chance, and no list of compounds is complete: only what the reports
 * are full of is looked for, and never in place of a word that binds sentences together.
 */
function isLikely([first, second]: Pair, meant: Pair, lexicon: Lexicon): boolean {
  if (!lexicon.isCore(...meant) || !lexicon.isCompound(...meant)) return false;
  if (meant.some((word) => lexicon.isFunctionWord(word))) return false;
  if (first !== meant[0] && second !== meant[1]) {
    return !lexicon.isFree(first) && !lexicon.isFree(second);
  }
  return !lexicon.isFunctionWord(first) && !lexicon.isFunctionWord(second);
}

function nearKeys(first: string, second: string, lexicon: Lexicon): Repair[] {
  const found: { meant: Pair; cost: number }[] = [];
  if (!lexicon.isFree(first) && !lexicon.isFree(second)) {
    for (const meant of lexicon.after(first)) {
      if (!lexicon.isCore(first, meant) || !lexicon.isCompound(first, meant)) continue;
      const cost = slipCost(lexicon.strokes(second), lexicon.strokes(meant), nearLimit);
      if (cost <= nearLimit) found.push({ meant: [first, meant], cost });
    }
    for (const meant of lexicon.before(second)) {
      if (!lexicon.isCore(meant, second) || !lexicon.isCompound(meant, second)) continue;
      const cost = slipCost(lexicon.strokes(first), lexicon.strokes(meant), nearLimit);
      if (cost <= nearLimit) found.push({ meant: [meant, second], cost });
    }
  }
  return found.sort((a, b) => a.cost - b.cost).map(({ meant }) => meant);
}
