import type { Comment } from '../report/model';
import { parseOutlineNumber } from '../report/outline-number';
import { fold } from '../vietnamese/fold';

/** What the markers under a heading say about its section. */
export interface Markers {
  readonly optional: boolean;
  readonly labelSuffices: boolean;
  readonly alternatives: readonly string[];
}

const quotedTitle = /["“”]([^"“”]*)["“”]/g;
const labelWord = /(?:^|\s|[,;.])nhan(?:$|\s|[,;.])/;
const orWord = /ho[aặ]\p{M}*c/iu;

/** True for `<!-- mục: … -->`. */
export function isSectionMarker(comment: Comment): boolean {
  return fold(comment.text).startsWith('muc:');
}

/** True for `<!-- tên mẫu: … -->`. */
export function isTitleMarker(comment: Comment): boolean {
  return fold(comment.text).startsWith('ten mau:');
}

/** What stands behind the first colon of a marker, on one line. */
export function markerValue(comment: Comment): string {
  return comment.text
    .slice(comment.text.indexOf(':') + 1)
    .replace(/\s+/gu, ' ')
    .trim();
}

/**
 * Reads the markers of one section: `tùy chọn`, `nhãn`, `hoặc "…"`, each in a comment of its own or several in
 * one. Other comments are passed over.
 */
export function readMarkers(comments: readonly Comment[]): Markers {
  const values = comments.filter(isSectionMarker).map(markerValue);
  const words = values.map((value) => fold(value.replace(quotedTitle, ' ')));
  return {
    optional: words.some((value) => value.includes('tuy chon')),
    labelSuffices: words.some((value) => labelWord.test(value)),
    alternatives: values.flatMap(alternativesIn).map(withoutNumber).filter(Boolean),
  };
}

function alternativesIn(value: string): string[] {
  const quoted = [...value.matchAll(quotedTitle)].map((match) => match[1] as string);
  if (quoted.length > 0) return quoted;
  const or = orWord.exec(value.normalize('NFC'));
  return or ? [value.normalize('NFC').slice(or.index + or[0].length)] : [];
}

function withoutNumber(title: string): string {
  const trimmed = title.trim();
  return trimmed.slice(parseOutlineNumber(trimmed)?.titleStart ?? 0);
}
