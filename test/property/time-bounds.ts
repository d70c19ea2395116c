import assert from 'node:assert/strict';
import { newProgram, program } from './whole-program';
import type { Program } from './whole-program';

/** Milliseconds of processor time: so many for any text, and so many for each 1,024 UTF-16 units of it. */
export interface TimeBound {
  readonly constant: number;
  readonly perKb: number;
}

/**
 * Longest that a stage may take, whatever the text. About four times what the worst of the shapes in `hostile/`
 * takes: only what grows faster than the text, or hangs, goes beyond. Tests and docs/trust.md read them here.
 */
export const timeBounds = {
  parse: { constant: 1_000, perKb: 100 },
  check: { constant: 1_500, perKb: 120 },
  fix: { constant: 200, perKb: 10 },
  word: { constant: 1_500, perKb: 150 },
  settings: { constant: 500, perKb: 120 },
  template: { constant: 1_500, perKb: 150 },
} as const satisfies Readonly<Record<string, TimeBound>>;

export type Stage = keyof typeof timeBounds;

/**
 * Runs the stages of one text and fails when one takes too long. It counts the work of the processor, so that a
 * machine busy with something else does not matter.
 */
export class Stopwatch {
  /** Milliseconds that each stage took. */
  readonly took: Partial<Record<Stage, number>> = {};

  constructor(private readonly text: string) {}

  /**
   * @param work given a program that may have read texts like this one; when it takes too long, again with one that
   *   has not, since a compiler or a collection of garbage may have got in between
   */
  async run<T>(stage: Stage, work: (program: Program) => T | Promise<T>): Promise<T> {
    const bound = timeBounds[stage].constant + (timeBounds[stage].perKb * this.text.length) / 1024;
    let { result, milliseconds } = await measured(() => work(program));
    if (milliseconds > bound) {
      const fresh = newProgram();
      ({ result, milliseconds } = await measured(() => work(fresh)));
    }
    const took = Math.round(milliseconds);
    assert.ok(took <= bound, `${stage}: ${took} ms, at most ${Math.round(bound)} are allowed`);
    this.took[stage] = Math.max(took, this.took[stage] ?? 0);
    return result;
  }
}

async function measured<T>(
  work: () => T | Promise<T>,
): Promise<{ result: T; milliseconds: number }> {
  const before = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(before);
  return { result, milliseconds: (user + system) / 1000 };
}
