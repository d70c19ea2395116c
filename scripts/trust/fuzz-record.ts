import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** What the last run of `npm run fuzz` saw. */
export interface FuzzRecord {
  readonly minutes: number;
  readonly seed: number;
  /** How many texts each statement was tried on. */
  readonly texts: readonly { readonly statement: string; readonly count: number }[];
  readonly passed: number;
  readonly failed: number;
}

/** The count of a statement, and the line of mocha behind it. */
const tried = /^ +(\d+) texts\n +(?:✔|\d+\)) (.+?)(?: \(\d+ms\))?$/gm;
const file = 'scripts/trust/last-fuzz.json';

/** Keeps what a run printed, for docs/trust.md. */
export function keepFuzzRecord(minutes: number, printed: string): void {
  const first = (pattern: RegExp): number => Number(pattern.exec(printed)?.[1] ?? 0);
  const record: FuzzRecord = {
    minutes,
    seed: first(/SEED=(\d+)/),
    texts: [...printed.matchAll(tried)].map(([, count, statement = '']) => ({
      statement,
      count: Number(count),
    })),
    passed: first(/(\d+) passing/),
    failed: first(/(\d+) failing/),
  };
  writeFileSync(file, `${JSON.stringify(record, undefined, 2)}\n`);
}

export function lastFuzzRecord(): FuzzRecord | undefined {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as FuzzRecord) : undefined;
}
