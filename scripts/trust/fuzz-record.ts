import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** What the last run of `npm run fuzz` saw. */
export interface FuzzRecord {
  readonly minutes: number;
  readonly seed: number;
  /** Texts tried, all statements together. */
  readonly texts: number;
  readonly passed: number;
  readonly failed: number;
}

const file = 'scripts/trust/last-fuzz.json';

/** Keeps what a run printed, for docs/trust.md. */
export function keepFuzzRecord(minutes: number, printed: string): void {
  const all = (pattern: RegExp): number[] =>
    [...printed.matchAll(pattern)].map(([, figure]) => Number(figure));
  const record: FuzzRecord = {
    minutes,
    seed: all(/SEED=(\d+)/g)[0] ?? 0,
    texts: all(/^ +(\d+) texts$/gm).reduce((sum, count) => sum + count, 0),
    passed: all(/(\d+) passing/g)[0] ?? 0,
    failed: all(/(\d+) failing/g)[0] ?? 0,
  };
  writeFileSync(file, `${JSON.stringify(record, undefined, 2)}\n`);
}

export function lastFuzzRecord(): FuzzRecord | undefined {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as FuzzRecord) : undefined;
}
