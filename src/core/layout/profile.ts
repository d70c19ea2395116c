/**
 * A layout profile: how a Party document looks on paper, as data. The Word room draws what stands here and
 * knows no measure itself, so a norm is added, or a value corrected, by data alone.
 * Lengths are millimetres (`Mm`), type sizes and vertical distances points (`Pt`).
 */
import type { ProfileName } from './profile-names';

export type Mm = number;
export type Pt = number;

export interface LayoutProfile {
  readonly name: ProfileName;
  /** The norm it follows. */
  readonly norm: string;
  /** Day on which another norm replaced it, as `27/5/2026`; absent while it is in force. */
  readonly replacedOn?: string;
  /** Language tag of all text. */
  readonly language: string;
  readonly font: string;
  readonly page: PageLayout;
  readonly headerBlock: HeaderBlockLayout;
  readonly title: TitleLayout;
  readonly headings: HeadingLayout;
  readonly items: ItemLayout;
  readonly annex: AnnexLayout;
  readonly contents: ContentsLayout;
  readonly tables: TableLayout;
  readonly closing: ClosingLayout;
  readonly looks: Readonly<Record<Role, Look>>;
}

export interface PageLayout {
  readonly width: Mm;
  readonly height: Mm;
  readonly top: Mm;
  readonly bottom: Mm;
  readonly left: Mm;
  readonly right: Mm;
  /** True: printed on both sides, the left and right margins change places on the back of a sheet. */
  readonly mirrored: boolean;
  /** From the top edge of the paper to the page number, and to the mark of circulation on page 1. */
  readonly headerDistance: Mm;
  /** True: page 1 bears no number. */
  readonly firstPageUnnumbered: boolean;
}

export interface HeaderBlockLayout {
  /** Printed at the top right of the first page. */
  readonly partyName: string;
  /** Thickness of the rule under it, as long as the words. */
  readonly ruleWidth: Pt;
  /** Mark under the name of the issuing body. */
  readonly star: string;
  readonly leftWidth: Mm;
  /** The right column grows up to this when the date line needs it. */
  readonly widestRight: Mm;
  /** Word before the document number. */
  readonly numberWord: string;
  /** Digits a document number has at least. */
  readonly numberDigits: number;
  /** Blanks left where the number is written by hand. */
  readonly numberGap: number;
  /** Blanks left where the day or the month is written by hand. */
  readonly dateGap: number;
  /** Words of the draft mark: alone, and before the count of the draft. */
  readonly draftWord: string;
  readonly draftCountWord: string;
}

export interface TitleLayout {
  /** Hyphens printed under the title. */
  readonly rule: string;
}

export interface HeadingLayout {
  /** What prints behind the number of a heading, by its kind; as typed for kinds not named. */
  readonly separators: Readonly<Partial<Record<'roman' | 'arabic', string>>>;
}

export interface AnnexLayout {
  /** Number of the first page of each annex: its pages are counted apart from those of the report. */
  readonly firstPage: number;
  /** Words of the line that says which document it belongs to: before it, and for one without a type. */
  readonly attachedWord: string;
  readonly documentWord: string;
}

export interface ItemLayout {
  /** Added to the first-line indent for each level below the first. */
  readonly step: Mm;
}

export interface ContentsLayout {
  /** Printed above the lines. */
  readonly title: string;
  /** Room kept free for the numbers at the right margin. */
  readonly numberWidth: Mm;
}

export interface TableLayout {
  /** Thickness of the lines. */
  readonly border: Pt;
  /** Left and right padding of a cell. */
  readonly padding: Mm;
}

/** Recipients and signature, side by side at the end. */
export interface ClosingLayout {
  readonly leftWidth: Mm;
  /** The left column grows up to this when long recipients need it and the signature leaves room. */
  readonly widestLeft: Mm;
  readonly recipientsWord: string;
  readonly recipientSign: string;
  /** Mark after each recipient but the last. */
  readonly recipientEnd: string;
  readonly lastRecipientEnd: string;
  /** The glyph that joins recipients to a note. */
  readonly brace: string;
  readonly braceWidth: Mm;
  /** The column of a note is as wide as the note, and no wider than this. */
  readonly widestNote: Mm;
  /** Lines of text that stay on the page of the signature. */
  readonly linesKept: number;
}

export type Alignment = 'left' | 'center' | 'right' | 'justify';

export type LineSpacing =
  { readonly exactly: Pt } | { readonly atLeast: Pt } | { readonly multiple: number };

/** What a named style says beyond the style it is based on. */
export interface Look {
  readonly size?: Pt;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly caps?: boolean;
  readonly superscript?: boolean;
  readonly align?: Alignment;
  readonly firstLine?: Mm;
  readonly left?: Mm;
  /** Lines after the first begin this much further right than it. */
  readonly hanging?: Mm;
  readonly before?: Pt;
  readonly after?: Pt;
  readonly line?: LineSpacing;
  readonly keepWithNext?: boolean;
  readonly keepLines?: boolean;
}

/** Every kind of text a report has; the Word room has one named style for each. */
export type Role =
  | 'base'
  | 'bodyText'
  | 'body'
  | 'bodyWithPicture'
  | 'item'
  | 'quote'
  | 'code'
  | 'divider'
  | 'part'
  | 'partName'
  | 'capital'
  | 'roman'
  | 'arabic'
  | 'decimal'
  | 'letter'
  | 'partyName'
  | 'partyRule'
  | 'parentBody'
  | 'issuingBody'
  | 'star'
  | 'documentNumber'
  | 'placeAndDate'
  | 'urgency'
  | 'draft'
  | 'circulation'
  | 'documentType'
  | 'subject'
  | 'titleNote'
  | 'titleRule'
  | 'contentsHead'
  | 'contents1'
  | 'contents2'
  | 'contents3'
  | 'contents4'
  | 'contentsEnd'
  | 'annexTitle'
  | 'annexNote'
  | 'annexNoteTyped'
  | 'tableHead'
  | 'tableText'
  | 'caption'
  | 'captionBelow'
  | 'picture'
  | 'spacer'
  | 'closingGap'
  | 'footnote'
  | 'footnoteMark'
  | 'pageNumber'
  | 'recipientsHead'
  | 'recipient'
  | 'recipientNote'
  | 'brace'
  | 'braceNote'
  | 'drafter'
  | 'authority'
  | 'position'
  | 'signer'
  | 'hyperlink'
  | 'comment'
  | 'commentMark';
