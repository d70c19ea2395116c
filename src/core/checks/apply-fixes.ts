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

function touches(a: TextEdit, b: TextEdit): boolean {
  return a.range.start <= b.range.end && b.range.start <= a.range.end;
}
