import type { Block, Passage, PassageKind } from '../model';
import { passagesOf } from '../walk';
import { findBlanks } from './find-blanks';
import type { Blank, PassageContext } from './find-blanks';

/** A blank and the index of its passage among all passages of the piece, in reading order. */
export interface PieceBlank {
  readonly passage: number;
  readonly blank: Blank;
}

/** Finds the blanks of every passage, each with what its surroundings say about it. */
export function toBlanks(blocks: readonly Block[]): PieceBlank[] {
  const found: PieceBlank[] = [];
  let index = 0;
  readLevel(blocks, false);
  return found;

  function readLevel(level: readonly Block[], inNote: boolean): void {
    const siblings = level.flatMap((block) => (block.type === 'item' ? [block.passage.text] : []));
    level.forEach((block, position) => {
      const next = level[position + 1];
      for (const passage of passagesOf(block)) {
        const context: PassageContext = {
          kind: contextKind(passage.kind, inNote),
          hasChildren: block.type === 'item' && block.children.length > 0,
          ...(next && passagesOf(next)[0] && { next: (passagesOf(next)[0] as Passage).text }),
          ...(block.type === 'item' && { siblings }),
        };
        if (passage.kind !== 'code' && passage.kind !== 'divider') {
          findBlanks(passage.text, context).forEach((blank) =>
            found.push({ passage: index, blank }),
          );
        }
        index += 1;
      }
      if (block.type === 'item') readLevel(block.children, inNote);
      if (block.type === 'note') readLevel(block.blocks, true);
    });
  }
}

function contextKind(kind: PassageKind, inNote: boolean): PassageContext['kind'] {
  if (kind === 'code' || kind === 'divider') return 'paragraph';
  return inNote && kind === 'paragraph' ? 'note' : kind;
}
