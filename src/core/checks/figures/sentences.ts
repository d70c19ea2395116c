import { wordAt } from './reading';
import type { Figure, Piece } from './reading';

/** What goes on without an end for longer is no sentence; every figure in it would be asked for its start. */
const longestSentence = 500;

/**
 * Index of the first piece of the sentence a piece stands in. A sentence that opens with “Trong đó” goes on
 * with the one before.
 */
export function sentenceStart(pieces: readonly Piece[], at: number): number {
  let start = at;
  for (;;) {
    const earliest = Math.max(0, start - longestSentence);
    while (start > earliest && pieces[start - 1]?.kind !== 'end') start--;
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
  const latest = Math.min(pieces.length, at + longestSentence);
  while (end < latest && pieces[end]?.kind !== 'end') end++;
  return end;
}

/** The figures that stand from one piece to before another; there may be very many of them in a passage. */
export function figuresBetween(figures: readonly Figure[], from: number, to: number): Figure[] {
  return figures.slice(firstAt(figures, from), firstAt(figures, to));
}

/** Index of the first figure that stands at a piece or behind it. */
function firstAt(figures: readonly Figure[], at: number): number {
  let low = 0;
  let high = figures.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((figures[middle] as Figure).at < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
