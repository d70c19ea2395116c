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

/** Stretches of one text, to ask whether another overlaps any of them without looking at each. */
export class RangeMarks {
  private readonly covered: Uint8Array;
  private readonly empty = new Set<number>();

  /** @param length of the text, in UTF-16 units */
  constructor(length: number) {
    this.covered = new Uint8Array(length + 1);
  }

  add({ start, end }: Range): void {
    if (start === end) this.empty.add(start);
    else this.covered.fill(1, start, end);
  }

  /** True when `overlaps` holds for one of the stretches. */
  touch({ start, end }: Range): boolean {
    if (start === end) {
      return this.empty.has(start) || this.covered[start] === 1 || this.covered[start - 1] === 1;
    }
    if (this.covered.subarray(start, end).includes(1)) return true;
    return this.empty.size > 0 && this.holdsEmpty(start, end);
  }

  private holdsEmpty(start: number, end: number): boolean {
    for (let at = start; at <= end; at++) if (this.empty.has(at)) return true;
    return false;
  }
}
