import type { Finding, TextEdit } from './model';

/**
 * Edits of all safe fixes that do not touch each other, in source order: of two that overlap the first
 * counts, and a fix is taken whole or not at all.
 */
export function safeEdits(findings: readonly Finding[]): TextEdit[] {
  const taken: TextEdit[] = [];
  for (const finding of findings) {
    const fix = finding.fixes.find((candidate) => candidate.safe);
    if (!fix) continue;
    const clashes = fix.edits.some((edit) => taken.some((other) => touches(edit, other)));
    if (!clashes) taken.push(...fix.edits);
  }
  return taken.sort((a, b) => a.range.start - b.range.start);
}

/** The text after edits that do not overlap, given in any order. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = text;
  for (const { range, text: replacement } of [...edits].sort(
    (a, b) => b.range.start - a.range.start,
  )) {
    result = result.slice(0, range.start) + replacement + result.slice(range.end);
  }
  return result;
}

function touches(a: TextEdit, b: TextEdit): boolean {
  return a.range.start <= b.range.end && b.range.start <= a.range.end;
}
