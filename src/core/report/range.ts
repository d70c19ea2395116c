/** A stretch of a text: UTF-16 offsets counted from 0, `end` exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** The same stretch, `delta` UTF-16 units further on. */
export function shift(range: Range, delta: number): Range {
  return { start: range.start + delta, end: range.end + delta };
}

/** True when the two stretches share at least one character, or one lies (even empty) inside the other. */
export function overlaps(a: Range, b: Range): boolean {
  if (a.start === a.end || b.start === b.end) return a.start <= b.end && b.start <= a.end;
  return a.start < b.end && b.start < a.end;
}
