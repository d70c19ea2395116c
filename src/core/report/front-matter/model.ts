import type { YamlProblem } from '../../yaml/read-yaml';
import type { Comment } from '../model';
import type { Range } from '../range';
import type { FieldName } from './fields';

/** The front matter as typed, and what it means together with the unit's defaults. */
export interface FrontMatter {
  /** The whole block with its two `---` lines; absent when the text has none. */
  readonly range?: Range;
  /** True when the second `---` line is missing. */
  readonly unclosed?: boolean;
  readonly entries: readonly FrontMatterEntry[];
  readonly problems: readonly YamlProblem[];
  /** Lines that begin with `#`, without that sign. */
  readonly comments: readonly Comment[];
  readonly metadata: Metadata;
}

/** A key as typed, with its place. */
export interface TypedKey {
  readonly key: string;
  readonly keyRange: Range;
}

export interface FrontMatterEntry extends TypedKey {
  /** Absent when no field has that name. */
  readonly field?: FieldName;
  readonly valueRange: Range;
  /** True when the key was given before: the first one counts. */
  readonly repeated: boolean;
  /** True when the value has another shape than the field takes (a list for a text, say). */
  readonly misshapen: boolean;
  /** Keys inside the value that mean nothing there; what they say is not printed. */
  readonly strayKeys: readonly TypedKey[];
  readonly scalars: readonly Scalar[];
}

/** A text with its place; no place when it comes from the unit's defaults. */
export interface Scalar {
  readonly text: string;
  readonly range?: Range;
}

/** The fields of the front matter, empty ones left out. */
export interface Metadata {
  readonly template?: Scalar;
  readonly profile?: Scalar;
  readonly parentBody: readonly Scalar[];
  readonly issuingBody: readonly Scalar[];
  readonly number?: Scalar;
  readonly code?: Scalar;
  readonly place?: Scalar;
  readonly date?: Scalar;
  readonly urgency?: Scalar;
  readonly draft?: Scalar;
  readonly circulation?: Scalar;
  readonly documentType?: Scalar;
  readonly subject?: Scalar;
  readonly titleLines: readonly Scalar[];
  readonly recipients: readonly RecipientGroup[];
  readonly signatures: readonly Signature[];
  readonly drafter?: Scalar;
  /** `có` when it is printed on both sides of the sheet. */
  readonly twoSided?: Scalar;
  /** `có`, or how many levels of headings the table of contents lists. */
  readonly contents?: Scalar;
  readonly maxPages?: Scalar;
}

/** One recipient, or several joined by a brace to a note. */
export interface RecipientGroup {
  readonly names: readonly Scalar[];
  readonly note?: Scalar;
}

export interface Signature {
  readonly authority: readonly Scalar[];
  readonly position: readonly Scalar[];
  readonly name?: Scalar;
}
