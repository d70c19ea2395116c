import { normalizeIdentifier } from 'micromark-util-normalize-identifier';
import { textAfter, toBlanks } from './blanks/to-blanks';
import type { PieceBlank } from './blanks/to-blanks';
import { toBlocks } from './blocks';
import { plainComments, readComments } from './comments';
import type { PieceComments } from './comments';
import { PieceParser } from './markdown';
import type { Block, LocatedBlank, Passage } from './model';
import { toSource } from './passages';
import { readPlain } from './plain';
import { scan } from './scan';
import { passagesIn, shiftBlock } from './walk';

/** A stretch of the text that reads alone as it reads in the whole; offsets are relative to its start. */
export interface Piece {
  readonly blocks: readonly Block[];
  readonly comments: PieceComments;
}

/** A piece at its place in the text. */
export interface PlacedPiece {
  readonly piece: Piece;
  readonly start: number;
  /** The block that follows in the next piece. */
  readonly following?: Block;
  readonly blocks: readonly Block[];
  readonly passages: readonly Passage[];
  readonly blanks: readonly LocatedBlank[];
}

/** The blanks of a piece, which depend on the text that follows it. */
interface PieceBlanks {
  readonly next: string | undefined;
  readonly found: readonly PieceBlank[];
}

/** Label of a note as Markdown compares it. */
export function noteId(label: string): string {
  return normalizeIdentifier(label).toLowerCase();
}

/** Reads pieces; those of the last version that did not change are not read again. */
export class PieceReader {
  private readonly parser = new PieceParser();
  private last = new Map<string, Piece>();
  private current = new Map<string, Piece>();
  private lastPlaced = new Map<number, PlacedPiece>();
  private readonly blanks = new WeakMap<Piece, PieceBlanks>();

  /** From here on pieces belong to a new version of the text. */
  startVersion(): void {
    this.last = this.current;
    this.current = new Map();
  }

  /** @param noteLabels labels of the notes of the whole text, by id */
  read(text: string, noteLabels: ReadonlyMap<string, string>): Piece {
    const labels = labelsIn(text, noteLabels);
    const key = `${labels.join(' ')}\n${text}`;
    const piece = this.current.get(key) ?? this.last.get(key) ?? this.parse(text, labels);
    this.current.set(key, piece);
    return piece;
  }

  /** Puts the pieces of a version where they stand; what stands where it stood is kept. */
  place(pieces: readonly { readonly start: number; readonly piece: Piece }[]): PlacedPiece[] {
    let following: Block | undefined;
    const placed = [...pieces].reverse().map(({ start, piece }) => {
      const before = this.lastPlaced.get(start);
      const isSame = before?.piece === piece && before.following === following;
      const result = isSame ? before : this.placePiece(piece, start, following);
      following = piece.blocks[0] ?? following;
      return result;
    });
    this.lastPlaced = new Map(placed.map((piece) => [piece.start, piece]));
    return placed.reverse();
  }

  private placePiece(piece: Piece, start: number, following: Block | undefined): PlacedPiece {
    const blocks =
      start === 0 ? piece.blocks : piece.blocks.map((block) => shiftBlock(block, start));
    const passages = passagesIn(blocks);
    const blanks = this.blanksOf(piece, following).map((blank) => locate(blank, passages));
    return { piece, start, ...(following && { following }), blocks, passages, blanks };
  }

  private blanksOf(piece: Piece, following: Block | undefined): readonly PieceBlank[] {
    const next = textAfter(following);
    const known = this.blanks.get(piece);
    if (known && known.next === next) return known.found;
    const found = toBlanks(piece.blocks, following);
    this.blanks.set(piece, { next, found });
    return found;
  }

  private parse(text: string, noteLabels: readonly string[]): Piece {
    const found = scan(text, 0);
    if (found.overLimit.length > 0) {
      const { comments } = found;
      return { blocks: readPlain(text, comments), comments: plainComments(comments, text) };
    }
    const tree = this.parser.parse(text, found, noteLabels);
    const blocks = toBlocks(tree.children, text, new Set(noteLabels.map(noteId)));
    return { blocks, comments: readComments(tree, text) };
  }
}

/** The labels that a piece mentions: the others cannot change how it reads. */
function labelsIn(text: string, noteLabels: ReadonlyMap<string, string>): string[] {
  if (!text.includes('[^')) return [];
  const mentioned = new Set<string>();
  for (const [, label] of text.matchAll(/\[\^([^\s[\]]{1,999})\]/g)) {
    const known = noteLabels.get(noteId(label as string));
    if (known !== undefined) mentioned.add(known);
  }
  return [...mentioned];
}

function locate({ blank, passage: index }: PieceBlank, passages: readonly Passage[]): LocatedBlank {
  const passage = passages[index] as Passage;
  return { ...toSource(passage, blank.start, blank.end), blank, passage };
}
