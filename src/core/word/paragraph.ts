import { Paragraph } from 'docx';
import type { ParagraphChild } from 'docx';
import type { Range } from '../report/range';

/** A paragraph of the body before it is made: pagination of the last ones is decided when all are known. */
export interface ParagraphPart {
  readonly type: 'paragraph';
  /** Style id. */
  readonly style: string;
  readonly children: readonly ParagraphChild[];
  /** Its text, to estimate its lines. */
  readonly text: string;
  /** Where it stands in the source. */
  readonly range?: Range;
  /** True for a line that leads in what follows, such as "gồm:" before a list. */
  readonly leadsIn?: boolean;
}

/**
 * A paragraph whose look is all in its style.
 *
 * @param keepWithNext set on the last lines of text, which stay on the page of the signature. The one property
 * set directly: a paragraph typed after them then stays with the signature too, which a style would not do.
 */
export function paragraph(
  style: string,
  children: readonly ParagraphChild[] = [],
  keepWithNext: boolean | undefined = false,
): Paragraph {
  return new Paragraph({ style, children, ...(keepWithNext && { keepNext: true }) });
}
