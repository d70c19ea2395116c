/**
 * Pages as they are drawn. Lengths are pixels, 96 to the inch, from the top left corner of the page.
 */
import type { LetterLook } from './style-sheet';

export interface Page {
  /** Counted from 0. */
  readonly index: number;
  /** As printed, though not on the first page of a section. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly items: readonly PageItem[];
  /** What the layout could only guess at on the page, in the engine's own words. */
  readonly guesses: readonly string[];
}

export type PageItem = TextItem | RuleItem | PictureItem;

/** Lines of one paragraph on a page. */
export interface TextItem {
  readonly type: 'text';
  readonly role: 'heading' | 'paragraph' | 'cell' | 'note' | 'header';
  /** Of a heading: 1 to 9. */
  readonly level?: number;
  readonly origin: Origin;
  /** Style id. */
  readonly style: string;
  /** All of the paragraph's text, in which the lines count. */
  readonly text: string;
  /** Stretches of the text that no one typed there, such as the number of a note. */
  readonly made: readonly { readonly start: number; readonly end: number }[];
  readonly lines: readonly TextLine[];
}

/** What a paragraph belongs to. */
export type Origin =
  | { readonly part: 'body'; readonly block: number }
  | {
      readonly part: 'cell';
      readonly block: number;
      /** Index of the paragraph among all of the table. */
      readonly paragraph: number;
    }
  | { readonly part: 'note'; readonly number: string; readonly paragraph: number }
  | { readonly part: 'header' };

export interface TextLine {
  /** Indexes into the item's text; a blank at the end of the line belongs to it. */
  readonly start: number;
  readonly end: number;
  readonly x: number;
  readonly top: number;
  readonly baseline: number;
  readonly height: number;
  /** From the first letter to the last, as printed. */
  readonly width: number;
  /** Added to each blank to fill the line. */
  readonly wordSpacing: number;
  readonly spans: readonly Span[];
  /** Pictures between its letters, in order; their widths count in the line's. */
  readonly pictures?: readonly LinePicture[];
  /** Of a line of contents: what stands at the right end, behind dots. */
  readonly tail?: LineTail;
}

/** The room of a picture on a line. */
export interface LinePicture {
  /** Index into the item's text of the letter behind it. */
  readonly at: number;
  /** Pixels. */
  readonly width: number;
  /** Which of its paragraph's pictures it is, counted from 0. */
  readonly picture: number;
}

export interface LineTail {
  readonly spans: readonly Span[];
  /** Pixels from the left edge of the page to its last letter. */
  readonly right: number;
}

export interface Span {
  readonly text: string;
  readonly look: LetterLook;
}

/** A straight line. */
export interface RuleItem {
  readonly type: 'rule';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly thickness: number;
}

export interface PictureItem {
  readonly type: 'picture';
  readonly origin: Origin;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly description: string;
  /** Which of its paragraph's pictures it is, counted from 0. */
  readonly picture: number;
}
