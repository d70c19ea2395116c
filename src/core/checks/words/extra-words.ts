import type { Lexicon } from '../../lexicon/lexicon';
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
  if (!lexicon.isAttested(first.text)) return undefined;
  // “… của người người dân”: each of the two may belong to another compound.
  const before = segment[at - 1]?.text;
  const after = segment[at + 2]?.text;
  const isShared =
    before !== undefined &&
    after !== undefined &&
    (lexicon.isCompound(before, first.text) || lexicon.isFree(first.text)) &&
    lexicon.isPair(before, first.text) &&
    (lexicon.isCompound(second.text, after) || lexicon.isFree(second.text)) &&
    lexicon.isPair(second.text, after);
  if (isShared) return undefined;
  return { kind: 'twice', segment, from: at, to: at + 2, repairs: [[first.text, '']] };
}

function stray(segment: Segment, at: number, lexicon: Lexicon): Slip | undefined {
  const first = segment[at] as Word;
  const between = segment[at + 1] as Word;
  const last = segment[at + 2];
  if (!last || first.isName || between.isName || last.isName) return undefined;
  if (!lexicon.isCompound(first.text, last.text) || !lexicon.isCore(first.text, last.text)) {
    return undefined;
  }
  if (lexicon.knows(between.text) && !isLike(between.text, first.text, last.text)) {
    return undefined;
  }
  if (lexicon.isFree(between.text)) return undefined;
  if (
    lexicon.isPair(first.text, between.text) ||
    lexicon.isPair(between.text, last.text) ||
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
  const before = segment[at - 1]?.text;
  const after = segment[at + 3]?.text;
  return (
    (before !== undefined && lexicon.isCompound(before, (segment[at] as Word).text)) ||
    (after !== undefined && lexicon.isCompound((segment[at + 2] as Word).text, after))
  );
}
