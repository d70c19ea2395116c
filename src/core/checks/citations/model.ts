import type { Range } from '../../report/range';
import type { CalendarDate } from '../../vietnamese/dates';
import type { DocumentNumber } from '../../vietnamese/document-number';

/** A part of a citation; offsets into the text it was found in. */
export interface CitationPart extends Range {
  readonly text: string;
}

/** A document the text names by its number; offsets into the text it was found in. */
export interface Citation extends Range {
  readonly number: DocumentNumber;
  /** The type word before the number, as typed: `Nghị quyết`. */
  readonly type?: CitationPart;
  readonly date?: CitationDate;
  /** Whose document it is, without “của”: `Ban Bí thư`. */
  readonly issuer?: CitationPart;
  /** What it is about, from “về” on; its end is a guess, its beginning is not. */
  readonly subject?: CitationPart;
  /** True where it stands inside the subject of another document. */
  readonly nested: boolean;
  /** True when its sentence has a full date somewhere, so that nothing is missing. */
  readonly dated: boolean;
}

export interface CitationDate extends CitationPart {
  readonly date: CalendarDate;
  /** Where “ngày” stands right behind the number without the comma of the norm: the place for it. */
  readonly commaMissingAt?: number;
}
