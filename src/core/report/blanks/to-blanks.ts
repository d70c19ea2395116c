import type { Block, PassageKind } from '../model';
import { passagesOf } from '../walk';
import { findBlanks } from './find-blanks';
import type { Blank, PassageContext } from './find-blanks';

/** Most items of a list that are looked at for what one of them means. */
const maxSiblings = 100;

/** A blank and the index of its passage among all passages of the piece, in reading order. */
export interface PieceBlank {
  readonly passage: number;
  readonly blank: Blank;
}

/**
 * Finds the blanks of every passage, each with what its surroundings say about it.
 *
 * @param following the block after the last one, if any
 */
export function toBlanks(blocks: readonly Block[], following?: Block): PieceBlank[] {
  const found: PieceBlank[] = [];
  let index = 0;
  readLevel(blocks, false, following);
  return found;

  function readLevel(level: readonly Block[], inNote: boolean, after?: Block): void {
    let siblings: string[] = [];
    let siblingsEnd = 0;
    level.forEach((block, position) => {
      const isItem = block.type === 'item';
      if (isItem && position >= siblingsEnd) {
        siblings = itemsFrom(level, position);
        siblingsEnd = position + siblings.length;
      }
      const next = textAfter(level[position + 1] ?? after);
      for (const passage of passagesOf(block)) {
        const kind = contextKind(passage.kind, inNote);
        if (kind) {
          const context: PassageContext = {
            kind,
            hasChildren: isItem && block.children.length > 0,
            ...(next !== undefined && { next }),
            ...(isItem && { siblings }),
          };
          for (const blank of findBlanks(passage.text, context))
            found.push({ passage: index, blank });
        }
        index += 1;
      }
      if (isItem) readLevel(block.children, inNote);
      if (block.type === 'note') readLevel(block.blocks, true);
    });
  }
}

/** What a passage is told of the block after it: the text of its first passage, unless it begins a section. */
export function textAfter(block: Block | undefined): string | undefined {
  if (!block || block.type === 'heading') return undefined;
  return passagesOf(block)[0]?.text;
}

/** Texts of the items in a row from that position on. */
function itemsFrom(level: readonly Block[], position: number): string[] {
  const texts: string[] = [];
  for (const block of level.slice(position, position + maxSiblings)) {
    if (block.type !== 'item') break;
    texts.push(block.passage.text);
  }
  return texts;
}

/** Fenced text and dividers have no blanks. */
function contextKind(kind: PassageKind, inNote: boolean): PassageContext['kind'] | undefined {
  if (kind === 'code' || kind === 'divider') return undefined;
  return inNote && kind === 'paragraph' ? 'note' : kind;
}
