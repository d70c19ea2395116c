import type { RuleId, Severity } from '../checks/model';
import type { SourceParagraph, SourceRun } from '../import/model';
import type { LayoutProfile, Mm, Pt, Role } from '../layout/profile';
import type { wordCheckMessages } from '../messages/word-check';

/** Ids are a public contract, as those of the rules for reports are. */
export const wordCheckIds = [
  'word-page',
  'word-page-number',
  'word-font',
  'word-header',
  'word-title',
  'word-body',
  'word-signature',
  'word-recipients',
] as const;

export type WordCheckId = (typeof wordCheckIds)[number];

/** How a run prints, with all that its styles say. */
export interface RunLook {
  readonly font: string;
  readonly size: Pt;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly caps: boolean;
  readonly raised: boolean;
  /** Six hexadecimal figures; absent for the automatic colour, black on paper. */
  readonly color?: string;
}

/** How a paragraph stands, with all that its styles say. */
export interface ParagraphLook {
  readonly align: 'left' | 'center' | 'right' | 'justify';
  /** Of the first line; negative when it hangs out. */
  readonly firstLine: Mm;
  readonly before: Pt;
  readonly after: Pt;
  /** `multiple` counts in lines. */
  readonly line: { readonly kind: 'exactly' | 'atLeast' | 'multiple'; readonly value: number };
}

export interface WordRun extends SourceRun {
  readonly look: RunLook;
}

/** A paragraph that says something, with its look. */
export interface WordParagraph extends SourceParagraph {
  readonly runs: readonly WordRun[];
  readonly look: ParagraphLook;
  /** Its number among the paragraphs that say something, counted from 1; 0 outside of the text. */
  readonly number: number;
  /** The page it begins on, when the file says where Word last broke its pages. */
  readonly page?: number;
  /** True for a line of one of Word's lists. */
  readonly listed: boolean;
  /** True for a line of a table of contents, which Word makes itself. */
  readonly contents?: boolean;
  /** True when it holds a picture or a drawing. */
  readonly drawn: boolean;
}

/** Where a running head or foot has the number of the page. */
export interface PageNumberPlace {
  readonly align: ParagraphLook['align'];
  readonly size: Pt;
}

export interface RunningHead {
  readonly pageNumber?: PageNumberPlace;
  readonly paragraphs: readonly WordParagraph[];
}

/** Which pages a running head or foot stands on. */
export type Pages = 'default' | 'first' | 'even';

export interface WordSection {
  /** Absent when the file leaves it to the program that opens it, as the margins. */
  readonly paper?: { readonly width: Mm; readonly height: Mm };
  /** The left one with the gutter. */
  readonly margins?: Readonly<Record<'top' | 'bottom' | 'left' | 'right' | 'header', Mm>>;
  /** True when the first page has a head and foot of its own. */
  readonly firstDiffers: boolean;
  /** How page numbers are written; `decimal` is Arabic. */
  readonly numberFormat: string;
  readonly heads: ReadonlyMap<Pages, RunningHead>;
  readonly feet: ReadonlyMap<Pages, RunningHead>;
  readonly hasTable: boolean;
}

/** A line of the layout and what it is for. */
export interface Line {
  readonly role: Role;
  readonly text: string;
  /** What of the paragraph belongs to it. */
  readonly runs: readonly WordRun[];
  readonly paragraph: WordParagraph;
  /** 0 left, 1 right; absent outside of columns. */
  readonly column?: 0 | 1;
}

/** A Word file, read for its look. */
export interface WordFile {
  readonly sections: readonly WordSection[];
  /** Lines of header block, title, signature and recipients. */
  readonly lines: readonly Line[];
  /** Paragraphs of the text between title and signature, without headings, tables and captions. */
  readonly body: readonly WordParagraph[];
  /** Headings `Phần thứ …`. */
  readonly partHeadings: readonly WordParagraph[];
  /** Every paragraph, those of tables, notes, heads and feet included. */
  readonly all: readonly WordParagraph[];
  /** True when a line is drawn in or below the header block. */
  readonly headerRuled: boolean;
  readonly hasHeader: boolean;
  readonly hasTitle: boolean;
  readonly hasClosing: boolean;
  /** Pages as counted by the program that wrote the file. */
  readonly pages?: number;
  /** The report in Markdown, as import writes it. */
  readonly markdown: string;
}

/** Where a finding is; nothing of it when it is about the whole file. */
export interface WordPlace {
  /** Counted from 1 among the paragraphs that are not empty, cells included. */
  readonly paragraph?: number;
  readonly page?: number;
  /** How the paragraph begins. */
  readonly quote?: string;
}

export interface WordFinding {
  /** A check of the look, or a rule for reports that found fault with the wording. */
  readonly rule: WordCheckId | RuleId;
  readonly severity: Severity;
  readonly message: string;
  readonly place: WordPlace;
  /** How many places have it; `place` is the first. */
  readonly count: number;
  /** True when import and export put it right without anybody touching the text. */
  readonly fixedByExport: boolean;
}

/** What a check says of one place; faults with the same message are one finding. */
export interface Fault {
  readonly message: string;
  /** `warning` without one. */
  readonly severity?: Severity;
  readonly paragraph?: WordParagraph;
  /** The line in question, when it is only a part of the paragraph. */
  readonly quote?: string;
  /** True for what import and export cannot put right by themselves. */
  readonly stays?: boolean;
}

export interface WordCheckTools {
  readonly profile: LayoutProfile;
  readonly messages: (typeof wordCheckMessages)['vi'];
  /** The norm and the place in it, as a reader finds it: `HD 05, mục 5.2`. */
  readonly clause: (place: string) => string;
}

/** One check of a Word file: pure, as rules are. */
export interface WordCheck {
  readonly id: WordCheckId;
  readonly check: (file: WordFile, tools: WordCheckTools) => readonly Fault[];
}
