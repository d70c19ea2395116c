import type { LeftOut } from '../model';

/** A person who signs. */
export interface ImportedSignature {
  readonly authority: string[];
  readonly position: string[];
  name?: string;
}

export interface ImportedRecipient {
  readonly names: readonly string[];
  readonly note?: string;
}

/** Values of the front matter as far as they were recognised; absent ones were not seen. */
export interface ImportedFields {
  profile?: 'hd05' | 'hd36';
  parentBody?: string[];
  issuingBody?: string[];
  /** Empty when there is room for it. */
  number?: string;
  code?: string;
  place?: string;
  /** Empty when there is room for it. */
  date?: string;
  urgency?: string;
  draft?: string;
  circulation?: string;
  documentType?: string;
  subject?: string;
  titleLines?: string[];
  recipients?: ImportedRecipient[];
  signatures?: ImportedSignature[];
  drafter?: string;
  contents?: string;
}

/** What a part of the document was recognised as. */
export interface Recognised {
  readonly fields: ImportedFields;
  readonly leftOut: LeftOut[];
  /** Lines that stand there but fit no field. */
  readonly unplaced: string[];
}

/** Nothing recognised so far. */
export function nothingRecognised(): Recognised {
  return { fields: {}, leftOut: [], unplaced: [] };
}
