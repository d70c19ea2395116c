import type { Nodes, Root } from 'mdast';
import type { Comment } from './model';
import { shift } from './range';
import type { Range } from './range';

/** The comments of a piece; what follows the last one may stand in the next piece. */
export interface PieceComments {
  readonly comments: readonly Comment[];
  /** True when nothing follows the last comment at the top level. */
  readonly open: boolean;
  /** The first node of the piece, where an open comment of the piece before points. */
  readonly first?: Range;
}

/** Reads the comments of a Markdown tree, each with the node after it (its next sibling). */
export function readComments(tree: Root, source: string): PieceComments {
  const comments: Comment[] = [];
  let open = false;
  visit(tree);
  const [first] = tree.children;
  return { comments, open, ...(first && { first: rangeOf(first) }) };

  function visit(parent: Nodes): void {
    if (!('children' in parent)) return;
    parent.children.forEach((node, index) => {
      if (node.type === 'html') {
        const next = parent.children[index + 1];
        comments.push({
          ...toComment(trimmed(rangeOf(node), source), source),
          ...(next && { next: rangeOf(next) }),
        });
        open = parent === tree && !next;
      }
      visit(node);
    });
  }
}

/** The comments of a piece that is read as plain text: what follows them is not told. */
export function plainComments(ranges: readonly Range[], source: string): PieceComments {
  const comments = ranges.map((range) => toComment(range, source));
  return { comments, open: false, first: { start: 0, end: source.length } };
}

/** Joins the comments of pieces: `start` is where each piece begins in the text. */
export function joinComments(
  pieces: readonly { readonly start: number; readonly found: PieceComments }[],
): Comment[] {
  return pieces.flatMap(({ start, found }, index) => {
    const following = pieces[index + 1];
    return found.comments.map((comment, position) => {
      const isLast = position === found.comments.length - 1;
      const next = comment.next
        ? shift(comment.next, start)
        : isLast && found.open && following?.found.first
          ? shift(following.found.first, following.start)
          : undefined;
      return { range: shift(comment.range, start), text: comment.text, ...(next && { next }) };
    });
  });
}

function toComment(range: Range, source: string): Comment {
  return { range, text: source.slice(range.start + 4, range.end - 3).trim() };
}

function trimmed({ start, end }: Range, source: string): Range {
  return { start, end: start + source.slice(start, end).trimEnd().length };
}

function rangeOf(node: Nodes): Range {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}
