import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { TrustRow } from './rows';

export interface RowResult {
  readonly row: TrustRow;
  /** “3 passed, 1 skipped”. */
  readonly result: string;
  readonly failed: boolean;
}

/** Runs what a row names, and counts what it says. Of ESLint only what it says of regular expressions counts. */
export function runRow(row: TrustRow): RowResult {
  const [program = '', ...words] = row.command;
  const { status, stdout, stderr } = spawnSync(join('node_modules/.bin', program), words, {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  const counted = (pattern: RegExp): number =>
    Number([...stdout.matchAll(pattern)].at(-1)?.[1] ?? 0);
  const passed = counted(/(\d+) (?:passing|passed)\b/g);
  const skipped = counted(/(\d+) pending\b/g);
  const failed =
    program === 'eslint'
      ? status === 2 || stdout.includes('regexp/')
      : status !== 0 || passed + skipped === 0;
  if (failed) console.error(stdout, stderr);
  return { row, result: failed ? '**failed**' : wordsFor(program, passed, skipped), failed };
}

function wordsFor(program: string, passed: number, skipped: number): string {
  if (program === 'eslint') return 'no finding';
  return [
    ...(passed > 0 ? [`${passed} passed`] : []),
    ...(skipped > 0 ? [`${skipped} skipped`] : []),
  ].join(', ');
}
