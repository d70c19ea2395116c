import type { Role } from '../layout/profile';
import type { Range } from '../report/range';

/** What a file says, whatever it was: paragraphs and tables in reading order, and the notes they refer to. */
export interface SourceDocument {
  readonly blocks: readonly SourceBlock[];
  /** Notes at page ends, by the key that runs refer to. */
  readonly notes: ReadonlyMap<string, readonly SourceBlock[]>;
  /** Lines at the top of the first page, above the text: marks of circulation and the like. */
  readonly topLines: readonly string[];
  /** Text that is no part of the report. */
  readonly leftOut: readonly LeftOut[];
  /** Text that the file shows but does not hold: numbers and signs of Word's lists. */
  readonly added: readonly string[];
  /** Pictures by the address the runs name. */
  readonly pictures: ReadonlyMap<string, Uint8Array>;
  readonly problems: readonly SourceProblem[];
}

export type SourceBlock = SourceParagraph | SourceTable;

export interface SourceParagraph {
  readonly type: 'paragraph';
  readonly runs: readonly SourceRun[];
  /** What the paragraph is for, when its style is one of ours. */
  readonly role?: Role;
  /** Level of a Word heading, counted from 1. */
  readonly headingLevel?: number;
  /** True when its style, not its runs, makes it bold. */
  readonly bold?: boolean;
  readonly alignment?: 'left' | 'center' | 'right';
  /** True for quotations. */
  readonly quoted?: boolean;
  /** Guidance that goes below it: Word's comments and tracked changes. */
  readonly comments?: readonly string[];
  /** True when a page or section was ended by hand, in it or right behind it. */
  readonly pageEnds?: boolean;
}

/** A stretch of text of one look. `\n` is a line break, `\t` a tab. */
export interface SourceRun {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Key of the note referred to; the text is empty then. */
  readonly note?: string;
  /** Address of the link the run belongs to. */
  readonly link?: string;
  /** Address of a picture; the text is its description. */
  readonly picture?: string;
  readonly pictureTitle?: string;
}

export interface SourceTable {
  readonly type: 'table';
  readonly rows: readonly (readonly SourceCell[])[];
  /** False for tables that only set blocks side by side. */
  readonly lined: boolean;
}

export interface SourceCell {
  readonly blocks: readonly SourceBlock[];
  /** Columns it takes. */
  readonly span: number;
}

/** Why text of the source is in no field and no paragraph of the result. */
export type LeftOutReason =
  /** Words that our layout prints by itself: the Party's name, `Số`, `ngày … tháng … năm`, `Nơi nhận`. */
  | 'layout'
  | 'page-number'
  | 'running-head'
  /** The number of a note, which Markdown writes as a label. */
  | 'note-number'
  /** A comment of our own draft, written anew at every export. */
  | 'draft-mark';

export interface LeftOut {
  readonly text: string;
  readonly why: LeftOutReason;
}

/** What a reader of files has to tell the user, before there is any Markdown. */
export type SourceProblem = 'macros' | 'pictures' | 'tables-in-cells' | 'unread';

/**
 * Why a line is taken for a heading, surest first: its Word style · capitals or bold · the outline of the template ·
 * only its number and place
 */
export type Evidence = 'style' | 'form' | 'outline' | 'guess';

export interface ImportedHeading {
  readonly text: string;
  readonly evidence: Evidence;
}

export interface ImportFinding {
  readonly severity: 'warning' | 'info';
  /** Place in the Markdown (UTF-16 offsets). */
  readonly range: Range;
  readonly message: string;
}

export interface ImportResult {
  readonly markdown: string;
  readonly findings: readonly ImportFinding[];
  readonly headings: readonly ImportedHeading[];
  readonly leftOut: readonly LeftOut[];
  readonly added: readonly string[];
  readonly pictures: ReadonlyMap<string, Uint8Array>;
}

/** Why a file cannot be read at all. */
export type UnreadableReason =
  'empty' | 'too-large' | 'old-word' | 'password' | 'not-word' | 'damaged' | 'bomb' | 'doctype';

/** A file that cannot be imported; the message for the user is made from the reason. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';

  constructor(readonly reason: UnreadableReason) {
    super(reason);
  }
}

/** Why a file cannot be imported, of an error that says so; it may come from another bundle, with a class of its own. */
export function unreadableReason(error: unknown): UnreadableReason | undefined {
  return error instanceof Error && error.name === 'UnreadableFile'
    ? (error as Error & Pick<UnreadableFile, 'reason'>).reason
    : undefined;
}

/** The text of a paragraph; references to notes and pictures have none. */
export function textOf({ runs }: SourceParagraph): string {
  return runs.map(({ text, picture }) => (picture === undefined ? text : '')).join('');
}

/** A paragraph of plain text. */
export function plainParagraph(text: string): SourceParagraph {
  return { type: 'paragraph', runs: [{ text }] };
}
