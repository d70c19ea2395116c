import type { LetterLook, ParagraphLook, StyleSheet } from './style-sheet';
import { childOf, descendantOf, elementsOf, numberOf, textOf } from './xml-node';
import type { XmlNode } from './xml-node';

/** A stretch of a paragraph in one look. */
export interface Piece {
  readonly text: string;
  readonly look: LetterLook;
  /** True for what no one typed there: the number of a note, or of the page. */
  readonly made: boolean;
}

/** Place of something that is no text; `at` is an index into the paragraph's text. */
export interface PictureMark {
  readonly at: number;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly description: string;
}

/** A paragraph as it reads. */
export interface ParagraphText {
  readonly look: ParagraphLook;
  /** A line of the table of contents: what stands behind its tab is a page number. */
  readonly ofContents: boolean;
  readonly pieces: readonly Piece[];
  readonly text: string;
  /** Indexes where a line is broken by hand. */
  readonly breaks: readonly number[];
  readonly pictures: readonly PictureMark[];
}

/** What stands for fields and note marks. */
export interface FieldValues {
  readonly pageNumber?: string;
  /** Number of the footnote the paragraph belongs to. */
  readonly noteNumber?: string;
}

const pixelsPerEmu = 96 / 914_400;

/** Reads the runs of a `w:p`. */
export function readParagraph(
  node: XmlNode,
  styles: StyleSheet,
  values: FieldValues = {},
): ParagraphText {
  const properties = childOf(node, 'w:pPr');
  const look = styles.paragraph(properties);
  const style = properties && childOf(properties, 'w:pStyle')?.attributes['w:val'];
  const pieces: Piece[] = [];
  const breaks: number[] = [];
  const pictures: PictureMark[] = [];
  let length = 0;
  let inInstruction = false;
  readRuns(node);
  const text = pieces.map(({ text }) => text).join('');
  const ofContents = /^TOC\d$/.test(style ?? '');
  return { look, ofContents, pieces, text, breaks, pictures };

  function readRuns(parent: XmlNode): void {
    for (const child of elementsOf(parent)) {
      if (child.name === 'w:r') readRun(child);
      else if (child.name === 'w:hyperlink' || child.name === 'w:ins') readRuns(child);
    }
  }

  function readRun(run: XmlNode): void {
    const letters = styles.letters(look.letters, childOf(run, 'w:rPr'));
    for (const child of elementsOf(run)) readContent(child, letters);
  }

  function readContent(child: XmlNode, letters: LetterLook): void {
    switch (child.name) {
      case 'w:t':
        return inInstruction ? undefined : add(textOf(child), letters);
      case 'w:tab':
        return add('\t', letters);
      case 'w:noBreakHyphen':
        return add('\u2011', letters);
      case 'w:br':
        breaks.push(length);
        return;
      case 'w:footnoteReference':
        return add(child.attributes['w:id'] ?? '', letters, true);
      case 'w:footnoteRef':
        return add(values.noteNumber ?? '', letters, true);
      case 'w:fldChar':
        inInstruction = child.attributes['w:fldCharType'] === 'begin';
        return;
      case 'w:instrText':
        return textOf(child).trim() === 'PAGE'
          ? add(values.pageNumber ?? '', letters, true)
          : undefined;
      case 'w:drawing':
        return addPicture(child);
    }
  }

  function add(text: string, letters: LetterLook, made = false): void {
    if (text === '') return;
    pieces.push({ text, look: letters, made });
    length += text.length;
  }

  function addPicture(drawing: XmlNode): void {
    const extent = descendantOf(drawing, 'wp:extent');
    const description = descendantOf(drawing, 'wp:docPr')?.attributes.descr ?? '';
    pictures.push({
      at: length,
      width: (numberOf(extent, 'cx') ?? 0) * pixelsPerEmu,
      height: (numberOf(extent, 'cy') ?? 0) * pixelsPerEmu,
      description,
    });
  }
}
