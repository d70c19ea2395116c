import { unknownWord } from '../../lexicon/lexicon';
import type { Lexicon } from '../../lexicon/lexicon';
import { numberAt } from './read-words';
import type { Segment, Word } from './read-words';
import type { Slip } from './slip';

/**
 * Words too many: one typed twice (`của của`), and one that splits a compound it has nothing to do with
 * (`tổ cở chức`).
 */
export function findExtraWords(segment: Segment, lexicon: Lexicon): Slip[] {
  const slips: Slip[] = [];
  for (let at = 0; at + 1 < segment.length; at++) {
    const slip = twice(segment, at, lexicon) ?? stray(segment, at, lexicon);
    if (slip) slips.push(slip);
  }
  return slips;
}

function twice(segment: Segment, at: number, lexicon: Lexicon): Slip | undefined {
  const first = segment[at] as Word;
  const second = segment[at + 1] as Word;
  if (first.text !== second.text || lexicon.mayRepeat(first.text)) return undefined;
  // A capital may begin a name: “do Đỗ”, “Thanh Thanh”; three in a row are meant.
  if (first.isName || second.isName || segment[at + 2]?.text === first.text) return undefined;
  if (!first.isUsed) return undefined;
  // “… của người người dân”: each of the two may belong to another compound.
  const before = numberAt(segment, at - 1);
  const after = numberAt(segment, at + 2);
  const { number } = first;
  const isShared =
    (lexicon.isCompound(before, number) || lexicon.isFree(number)) &&
    lexicon.isPair(before, number) &&
    (lexicon.isCompound(number, after) || lexicon.isFree(number)) &&
    lexicon.isPair(number, after);
  if (isShared) return undefined;
  return { kind: 'twice', segment, from: at, to: at + 2, repairs: [[first.text, '']] };
}

function stray(segment: Segment, at: number, lexicon: Lexicon): Slip | undefined {
  const first = segment[at] as Word;
  const between = segment[at + 1] as Word;
  const last = segment[at + 2];
  if (!last || first.isName || between.isName || last.isName) return undefined;
  if (
    !lexicon.isCompound(first.number, last.number) ||
    !lexicon.isCore(first.number, last.number)
  ) {
    return undefined;
  }
  if (between.number !== unknownWord && !isLike(between.text, first.text, last.text)) {
    return undefined;
  }
  if (lexicon.isFree(between.number)) return undefined;
  if (
    lexicon.isPair(first.number, between.number) ||
    lexicon.isPair(between.number, last.number) ||
    isClaimed(segment, at, lexicon)
  ) {
    return undefined;
  }
  const repair = [first.text, '', last.text];
  return { kind: 'stray', segment, from: at, to: at + 3, repairs: [repair] };
}

/** The stray word begins like one of its neighbours: half of a word begun twice. */
function isLike(between: string, first: string, last: string): boolean {
  const letter = between.slice(0, 1);
  return last.startsWith(letter) || first.startsWith(letter);
}

function isClaimed(segment: Segment, at: number, lexicon: Lexicon): boolean {
  return (
    lexicon.isCompound(numberAt(segment, at - 1), numberAt(segment, at)) ||
    lexicon.isCompound(numberAt(segment, at + 2), numberAt(segment, at + 3))
  );
}
