import { citationsOf } from '../../core/checks/citations/citations-of';
import { documentKey } from '../../core/checks/citations/document-key';
import type { Citation } from '../../core/checks/citations/model';
import type { Report } from '../../core/report/model';
import type { Range } from '../../core/report/range';

/** A document a report names, with all it says of it anywhere. */
export interface NamedDocument {
  readonly key: string;
  /** `21-NQ/TW` */
  readonly number: string;
  readonly type?: string;
  /** As written, without “ngày”. */
  readonly date?: string;
  readonly issuer?: string;
  /** Begins with “về”. */
  readonly subject?: string;
  /** Where it is named, in source order. UTF-16 offsets. */
  readonly mentions: readonly Mention[];
}

export interface Mention extends Range {
  /** Its words there, from type to issuer. */
  readonly text: string;
}

/** The documents a report names by their number, in the order of their first mention. */
export function namedDocuments(report: Report): NamedDocument[] {
  const found = new Map<string, NamedDocument>();
  for (const { citation, text } of citationsOf(report)) {
    const { start, end } = citation;
    const place = text.locate(start, end);
    const mention = place && { ...place, text: text.text.slice(start, end) };
    const key = documentKey(citation);
    found.set(key, joined(key, citation, mention, found.get(key)));
  }
  return [...found.values()];
}

/** What earlier mentions say comes first. */
function joined(
  key: string,
  { number, type, date, issuer, subject }: Citation,
  mention: Mention | undefined,
  before: NamedDocument | undefined,
): NamedDocument {
  return {
    key,
    number: number.text,
    ...(type && { type: type.text }),
    ...(date && { date: date.text }),
    ...(issuer && { issuer: issuer.text }),
    ...(subject && { subject: subject.text.trim() }),
    ...before,
    mentions: [...(before?.mentions ?? []), ...(mention ? [mention] : [])],
  };
}

/** Type and number: how a document is named after its first mention (HD 05, 6.1.4). */
export function shortCitation({ type, number }: NamedDocument): string {
  return type ? `${type} số ${number}` : number;
}

/** Type, number, date, issuer and subject, as far as they are known: how it is named first (HD 05, 6.1.4). */
export function fullCitation(document: NamedDocument): string {
  const { date, issuer, subject } = document;
  return (
    shortCitation(document) +
    (date ? `, ngày ${date}` : '') +
    (issuer ? ` của ${issuer}` : '') +
    (subject ? ` ${subject}` : '')
  );
}
