import type { Finding } from '../../src/core/checks/model';

/** An error that a person marked in a report: `line` of the raw file, columns of the composed (NFC) line, from 1. */
export interface Label {
  readonly line: number;
  readonly col: number;
  readonly end: number;
  readonly wrong: string;
  readonly right: string;
  readonly class: string;
  readonly tier: 'A' | 'B' | 'C';
}

/** Where something was found: lines of the raw file, columns of the composed lines, both from 1. */
export interface Place {
  /** Rule or program. */
  readonly rule: string;
  /** As typed, and what is suggested first. */
  readonly text: string;
  readonly expected: string;
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** The place of a finding in a raw text that front matter of this length was put before. */
export function toPlace(finding: Finding, raw: string, frontMatterLength: number): Place {
  const start = finding.range.start - frontMatterLength;
  const end = finding.range.end - frontMatterLength;
  const from = locate(raw, start);
  const to = locate(raw, end);
  return {
    rule: finding.rule,
    text: raw.slice(start, end),
    expected: finding.expected[0] ?? '',
    startLine: from.line,
    startColumn: from.column,
    endLine: to.line,
    endColumn: to.column,
  };
}

function locate(raw: string, offset: number): { line: number; column: number } {
  const before = raw.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1) as string).normalize('NFC').length + 1 };
}

/** True when a place and a label have a character in common; a place without length counts as one. */
export function touches(place: Place, label: Label): boolean {
  if (label.line < place.startLine || label.line > place.endLine) return false;
  const from = label.line === place.startLine ? place.startColumn : 1;
  const to = label.line === place.endLine ? Math.max(place.endColumn, from + 1) : Infinity;
  return from < label.end && label.col < to;
}

/** True when the first suggestion makes of the line what the label says it should be. */
export function isFirstRight(place: Place, label: Label, raw: string): boolean {
  if (place.startLine !== place.endLine) return false;
  const line = (raw.split('\n')[place.startLine - 1] ?? '').normalize('NFC');
  const changed = (from: number, to: number, text: string): string =>
    (line.slice(0, from - 1) + text + line.slice(to - 1)).replace(/\s+/g, ' ');
  return (
    changed(place.startColumn, place.endColumn, place.expected) ===
    changed(label.col, label.end, label.right)
  );
}
