import type { Run } from './programs';
import type { Stages } from './stages';
import { median } from './statistics';

/** What programs took for one length of text; the first is the one the others are compared with. */
export interface Comparison {
  /** How many times as long as the sample. */
  readonly times: number;
  readonly kilobytes: number;
  readonly results: readonly Result[];
}

interface Result {
  readonly name: string;
  readonly runs: readonly Run[];
  /** Bytes of the Word file. */
  readonly size: number;
}

/** A section with a table for each length. */
export function comparisonTables(compared: readonly Comparison[]): string[] {
  return compared.flatMap(({ times, kilobytes, results }) => [
    `## ×${times} (${kilobytes} KB)`,
    table(
      ['program', 'ms', 'least ms', 'work ms', 'MB', 'KB', 'time', 'work', 'memory', 'size'],
      results.map((result) => [
        result.name,
        of(result, 'time').toFixed(0),
        Math.min(...result.runs.map(({ time }) => time)).toFixed(0),
        of(result, 'work').toFixed(0),
        of(result, 'memory').toFixed(0),
        (result.size / 1024).toFixed(0),
        ...ratios(result, results[0]),
      ]),
    ),
  ]);
}

/** Highest ratio of time to pandoc we want, by length: on the Node we build with, and on newer ones. */
const goals: readonly { times: number; first: number; newer: number }[] = [
  { times: 1, first: 1.3, newer: 1 },
  { times: 10, first: 0.5, newer: 0.5 },
  { times: 100, first: 0.3, newer: 0.3 },
];
const warmGoal = 25;
const memoryGoal = 0.9;

/** Programs that are held to the goals: those that, like pandoc, check nothing. */
const judged = ['Word alone', 'export --force'];

/** Goals beside what was measured. */
export function goalsTable(compared: readonly Comparison[], warm: Stages | undefined): string {
  const rows = goals.flatMap(({ times, first, newer }) => {
    const { results = [] } = compared.find((one) => one.times === times) ?? {};
    const ours = judged.flatMap((program) =>
      results
        .filter(({ name }) => name.startsWith(program))
        .map((result, index) => ({ result, index })),
    );
    return ours.flatMap(({ result, index }) => {
      const [time = '', work = '', memory = ''] = ratios(result, results[0]);
      const goal = index === 0 ? first : newer;
      const what = `×${times}, ${result.name}`;
      return [
        [`${what}: time`, `≤ ${goal}`, time, verdict(Number(time) <= goal), work],
        ...(times >= 10
          ? [
              [
                `${what}: memory`,
                `≤ ${memoryGoal}`,
                memory,
                verdict(Number(memory) <= memoryGoal),
                '',
              ],
            ]
          : []),
      ];
    });
  });
  const total = warm ? warm.parse + warm.objects + warm.xml + warm.zip : NaN;
  rows.push(['×1, warm, ms', `≤ ${warmGoal}`, total.toFixed(1), verdict(total <= warmGoal), '']);
  return table(['what', 'goal', 'measured', '', 'by work'], rows);
}

function verdict(met: boolean): string {
  return met ? 'met' : 'missed';
}

/** What a process costs before it does anything. */
export function startTable(
  starts: readonly { name: string; bare: readonly number[]; loaded: readonly number[] }[],
): string {
  return table(
    ['start', 'bare, ms', 'our program loaded, ms'],
    starts.map(({ name, bare, loaded }) => [
      name,
      median(bare).toFixed(0),
      median(loaded).toFixed(0),
    ]),
  );
}

/** The stages of an export for each length. */
export function stagesTable(rows: readonly { times: number; stages: Stages }[]): string {
  return table(
    ['length', 'parse', 'all rules', 'objects', 'XML', 'zip', 'export'],
    rows.map(({ times, stages: { parse, check, objects, xml, zip } }) => [
      `×${times}`,
      ...[parse, check, objects, xml, zip, parse + objects + xml + zip].map((ms) => ms.toFixed(1)),
    ]),
  );
}

function of({ runs }: Result, key: keyof Run): number {
  return median(runs.map((run) => run[key]));
}

/** Time, work, memory and size of a result to those of another. */
function ratios(result: Result, base: Result | undefined): string[] {
  if (!base) return [];
  return [
    ...(['time', 'work', 'memory'] as const).map((key) => of(result, key) / of(base, key)),
    result.size / base.size,
  ].map((ratio) => ratio.toFixed(2));
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, index) => (index === 0 ? '---' : '---:'));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}
