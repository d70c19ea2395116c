import { wordAt } from './reading';
import type { Piece } from './reading';

/**
 * Index of the first piece of the sentence a piece stands in. A sentence that opens with “Trong đó” goes on
 * with the one before.
 */
export function sentenceStart(pieces: readonly Piece[], at: number): number {
  let start = at;
  for (;;) {
    while (start > 0 && pieces[start - 1]?.kind !== 'end') start--;
    const continues =
      wordAt(pieces, start) === 'trong' && /^(?:đó|số)$/.test(wordAt(pieces, start + 1));
    const goesOn =
      continues && (wordAt(pieces, start + 1) === 'đó' || wordAt(pieces, start + 2) === 'đó');
    if (!goesOn || start === 0) return start;
    start--;
  }
}

/** Index behind the last piece of the sentence a piece stands in. */
export function sentenceEnd(pieces: readonly Piece[], at: number): number {
  let end = at;
  while (end < pieces.length && pieces[end]?.kind !== 'end') end++;
  return end;
}
