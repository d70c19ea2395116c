import { allOf, childOf, childrenOf } from '../../package-lint/read-xml';
import type { XmlNode } from '../../package-lint/read-xml';
import type { MadeDocx } from './make-docx';
import { styleOf } from './words';

/** Styles in a cell of the closing block: 0 left, 1 right. */
export function closingCell({ body }: MadeDocx, column: number): string[] {
  const rows = childrenOf(childrenOf(body, 'w:tbl').at(-1) as XmlNode, 'w:tr');
  return rows.flatMap((row) =>
    allOf(childrenOf(row, 'w:tc')[column] as XmlNode, 'w:p').map((found) => styleOf(found) ?? ''),
  );
}

/** Styles in a cell of the header block: 0 left, 1 right. */
export function headerCell({ body }: MadeDocx, column: number): string[] {
  const cell = allOf(childOf(body, 'w:tbl') as XmlNode, 'w:tc')[column] as XmlNode;
  return allOf(cell, 'w:p').map((paragraph) => styleOf(paragraph) ?? '');
}
