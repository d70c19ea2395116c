/**
 * The Report: what every later room reads. It is plain data, made once per version of a text.
 * All ranges are UTF-16 offsets into `Report.text`, unless a comment says otherwise.
 */
import type { AnnexMark } from './annex';
import type { Blank } from './blanks/find-blanks';
import type { FrontMatter } from './front-matter/model';
import type { Range } from './range';

export interface Report {
  readonly text: string;
  /** False when the front matter has none of `mẫu`, `tên loại`, `tiêu đề`: the file is left alone. */
  readonly isReport: boolean;
  readonly frontMatter: FrontMatter;
  /** Top-level blocks in reading order; items hold what stands under them. */
  readonly blocks: readonly Block[];
  /** Every passage of the body and the notes, in source order. */
  readonly passages: readonly Passage[];
  /** The headings as a tree; see `Section`. */
  readonly sections: readonly Section[];
  /** Footnotes that something refers to, by normalised label: the first definition of each. */
  readonly notes: ReadonlyMap<string, Note>;
  readonly comments: readonly Comment[];
  /** Line of dashes right after the front matter, which the title replaces by its own. */
  readonly titleRule?: Range;
  /** Places read as plain text because they exceed the caps of `scan.ts`. */
  readonly overLimit: readonly Range[];
  /** Blanks of the body, in source order. */
  readonly blanks: readonly LocatedBlank[];
}

/** A blank of a passage with its place in the source. */
export interface LocatedBlank extends Range {
  readonly blank: Blank;
  readonly passage: Passage;
}

export type Block = Heading | Paragraph | BlockItem | Table | Code | Divider | Note;

interface BlockBase {
  readonly range: Range;
  /** How many `>` the block stands behind; 0 for nearly all. */
  readonly quoteDepth: number;
}

export interface Heading extends BlockBase {
  readonly type: 'heading';
  /** Count of `#`, 1 to 6. */
  readonly depth: number;
  readonly number?: OutlineNumber;
  /** Set for `# Phụ lục …`: an annex begins, behind the end of the report proper. */
  readonly annex?: AnnexMark;
  readonly passage: Passage;
}

export interface Paragraph extends BlockBase {
  readonly type: 'paragraph';
  /** Typed label at its start: `1.`, `(1)`, `a)`, `Một là,`. Part of the passage text. */
  readonly label?: TypedLabel;
  readonly passage: Passage;
}

/** A line that starts with a sign. Nesting follows the sign stack of the document format, not indentation. */
export interface BlockItem extends BlockBase {
  readonly type: 'item';
  /** `-`, `+`, `*`, `–`, `•` or `·`, printed as typed. */
  readonly sign: string;
  /** 1 for an item that stands under no other. */
  readonly level: number;
  /** The text after the sign. */
  readonly passage: Passage;
  readonly children: readonly Block[];
}

export type Alignment = 'left' | 'center' | 'right' | undefined;

export interface Table extends BlockBase {
  readonly type: 'table';
  readonly alignments: readonly Alignment[];
  /** The first row is the header. Rows may be shorter than `alignments`. */
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  readonly range: Range;
  readonly cells: readonly Passage[];
}

/** Fenced text, printed line by line as typed. */
export interface Code extends BlockBase {
  readonly type: 'code';
  readonly passage: Passage;
}

/** A line of `-----`, `***` …: printed as typed. A line of `____` is a paragraph with a blank. */
export interface Divider extends BlockBase {
  readonly type: 'divider';
  readonly passage: Passage;
}

/**
 * A footnote where it is defined. It prints at the foot of the page of its reference; one that nothing
 * refers to, or whose label was taken before, prints where it stands (see `Report.notes`).
 */
export interface Note extends BlockBase {
  readonly type: 'note';
  /** Label as typed between `[^` and `]`. */
  readonly label: string;
  /** Normalised label. */
  readonly id: string;
  readonly blocks: readonly Block[];
}

export interface Comment {
  readonly range: Range;
  /** What stands between `<!--` and `-->`, trimmed. */
  readonly text: string;
  /** The next block, or the next node inside a paragraph; absent at the end. */
  readonly next?: Range;
}

export type PassageKind = 'heading' | 'paragraph' | 'item' | 'cell' | 'code' | 'divider';

/**
 * One stretch of prose: what the rules of paragraph scope read and what Word prints.
 * `text` has no Markdown marks; a line end of the source is `\n` in it, a hard break too.
 */
export interface Passage {
  readonly kind: PassageKind;
  /** True inside a footnote. */
  readonly inNote: boolean;
  readonly range: Range;
  readonly text: string;
  readonly inlines: readonly Inline[];
  /**
   * Pairs [index in `text`, source offset relative to `range.start`] where the two fall out of step. One object
   * for all versions of the text in which the passage is the same but for its place.
   */
  readonly steps: readonly (readonly [number, number])[];
}

/** Pieces of a passage; `at` is the index in `Passage.text` where it starts. */
export type Inline = TextRun | HardBreak | NoteReference | Picture;

export interface TextRun {
  readonly type: 'text';
  readonly at: number;
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly code: boolean;
  /** Target of the link the run belongs to. */
  readonly link?: LinkTarget;
}

export interface LinkTarget {
  readonly url: string;
  readonly title?: string;
}

export interface HardBreak {
  readonly type: 'break';
  readonly at: number;
}

export interface NoteReference {
  readonly type: 'note';
  readonly at: number;
  /** Normalised label: key into `Report.notes`. */
  readonly id: string;
  readonly range: Range;
}

export interface Picture {
  readonly type: 'picture';
  readonly at: number;
  readonly url: string;
  readonly alt: string;
  readonly title?: string;
  readonly range: Range;
}

/**
 * `part` Phần thứ nhất · `capital` A. · `roman` I. · `arabic` 1. · `decimal` 1.1. (or deeper) · `letter` a)
 */
export type OutlineKind = 'part' | 'capital' | 'roman' | 'arabic' | 'decimal' | 'letter';

export interface OutlineNumber {
  readonly kind: OutlineKind;
  /** `[2, 1]` for 2.1; one value for every other kind (a = 1, b = 2, c = 3, d = 4, đ = 5 …). */
  readonly values: readonly number[];
  /** As typed, with its separator: `2.1.`, `I -`, `Phần thứ nhất`. */
  readonly text: string;
  /** What follows the figure: `.`, `-`, ` -`, `. -`, `)`, `)-`, `:` or empty. */
  readonly separator: string;
  /** Index in the passage text where the figure ends and the separator begins. */
  readonly figureEnd: number;
  /** Index in the passage text where the title begins. */
  readonly titleStart: number;
}

export type LabelKind = 'arabic' | 'decimal' | 'bracket' | 'letter' | 'roman' | 'words';

export interface TypedLabel {
  readonly kind: LabelKind;
  /** As typed: `1.`, `(1)`, `a)`, `Một là,`. */
  readonly text: string;
}

/** A heading with all that stands under it, by kind of number (`Phần` over `I` over `1` …). */
export interface Section {
  readonly heading: Heading;
  /** Blocks between this heading and the next heading of any level. */
  readonly blocks: readonly Block[];
  readonly children: readonly Section[];
  /** From the heading to the end of its last descendant. */
  readonly range: Range;
}
