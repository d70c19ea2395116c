import type { Range } from '../report/range';
import type { Finding, TextEdit } from './model';

/**
 * Edits of all safe fixes that do not touch each other, in source order: of two that overlap the first
 * counts, and a fix is taken whole or not at all.
 */
export function safeEdits(findings: readonly Finding[]): TextEdit[] {
  const fixes = findings.flatMap((finding) => finding.fixes.find((fix) => fix.safe) ?? []);
  const taken: TextEdit[] = [];
  const places = new TakenPlaces(fixes.flatMap(({ edits }) => edits));
  for (const { edits } of fixes) {
    if (edits.some(({ range }) => places.touch(range))) continue;
    taken.push(...edits);
    for (const { range } of edits) places.take(range);
  }
  return taken.sort((a, b) => a.range.start - b.range.start);
}

/** Offsets that edits lie at, both ends included; thousands of edits are not compared with each other. */
class TakenPlaces {
  private readonly taken: Uint8Array;

  constructor(edits: readonly TextEdit[]) {
    const last = edits.reduce((most, { range }) => Math.max(most, range.end), 0);
    this.taken = new Uint8Array(last + 1);
  }

  touch({ start, end }: Range): boolean {
    return this.taken.subarray(start, end + 1).includes(1);
  }

  take({ start, end }: Range): void {
    this.taken.fill(1, start, end + 1);
  }
}

/**
 * The text after edits that do not overlap, given in any order; of two insertions at one place the first comes
 * first. Line ends of the edits become those of the text.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const lineEnd = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
  let result = '';
  let from = 0;
  for (const { range, text: replacement } of [...edits].sort(
    (a, b) => a.range.start - b.range.start || a.range.end - b.range.end,
  )) {
    result += text.slice(from, range.start) + replacement.replace(/\r\n|\n|\r/g, lineEnd);
    from = range.end;
  }
  return result + text.slice(from);
}
