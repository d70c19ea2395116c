import type { Nodes, Root } from 'mdast';
import { LineIndex } from '../line-index';
import type { Range } from '../range';

/** What stands for a comment while the parser runs: nothing in it can be taken for a mark. */
const flatComment = /<\u0001{3,};/g;

/**
 * A text of the same length whose comments are one word of punctuation and control characters each: comments
 * may span paragraphs, container marks and table cells, which would cut them, and hold any mark there is.
 */
export function flattenComments(text: string, comments: readonly Range[]): string {
  let flat = '';
  let from = 0;
  for (const { start, end } of comments) {
    flat += `${text.slice(from, start)}<${'\u0001'.repeat(end - start - 2)};`;
    from = end;
  }
  return flat + text.slice(from);
}

/** A parsed value without the comments in it. */
export function withoutFlatComments(value: string): string {
  return value.replace(flatComment, '');
}

/**
 * Gives the nodes of comments their text back, and all nodes the lines and columns that were lost with the
 * line ends inside comments; offsets were right all along.
 */
export function restoreComments(tree: Root, text: string, comments: readonly Range[]): void {
  if (comments.length === 0) return;
  const runsOn = comments.some(({ start, end }) => /[\r\n]/.test(text.slice(start, end)));
  const lines = runsOn ? new LineIndex(text) : undefined;
  visit(tree);

  function visit(node: Nodes): void {
    const { position } = node;
    if (position) {
      if (node.type === 'html') {
        node.value = text.slice(position.start.offset, position.end.offset).trimEnd();
      }
      if (lines) [position.start, position.end].forEach((point) => restorePoint(point, lines));
    }
    if ('children' in node) node.children.forEach(visit);
  }
}

function restorePoint(
  point: { line: number; column: number; offset?: number | undefined },
  lines: LineIndex,
): void {
  const { line, column } = lines.position(point.offset ?? 0);
  point.line = line + 1;
  point.column = column + 1;
}
