/**
 * How a suite inside the editor talks to the runner outside: by console lines, since these are
 * all that both hosts can send. Used on both sides, so it must not import anything.
 */

/** Begins each line of the suite's report; the editor's own log lines lack it. */
export const REPORT_LINE = '│ ';

/** Begins the one line with the totals as JSON. */
export const TOTALS_LINE = '└ totals ';

/** What a suite found out. Counts of tests; the time in milliseconds. */
export interface Totals {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly durationMs: number;
  /** Full titles of the tests that failed. */
  readonly failures: readonly string[];
}

/**
 * Reads the totals from a console line.
 * @returns undefined when the line is another one
 * @throws SyntaxError when the line is cut off
 */
export function parseTotals(line: string): Totals | undefined {
  if (!line.startsWith(TOTALS_LINE)) return undefined;
  return JSON.parse(line.slice(TOTALS_LINE.length)) as Totals;
}
