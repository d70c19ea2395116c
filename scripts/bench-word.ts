/**
 * Compares our export with pandoc's, as whole processes in interleaved runs, on a sample once, ten and a
 * hundred times as long; then tells where the time goes in a warm process. Prints Markdown tables.
 *
 * Usage: `tsx scripts/bench-word.ts [PROGRAM]`, where PROGRAM is the bundled command line (`dist/cli.js`).
 */
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { longerReport } from './bench/longer-report';
import { measure, missingPrograms, nodes, ourPrograms, pandoc } from './bench/programs';
import type { Program, Run } from './bench/programs';
import { measureStages } from './bench/stages';
import { median } from './bench/statistics';

const sample = 'samples/tong-ket-xay-dung-dang.md';
/** How many times as long as the sample, and how many rounds. */
const sizes = [
  { times: 1, rounds: 11 },
  { times: 10, rounds: 5 },
  { times: 100, rounds: 2 },
];

const cli = process.argv[2] ?? 'dist/cli.js';
const missing = missingPrograms(cli);
if (missing) {
  console.error(missing);
  process.exitCode = 2;
} else {
  const folder = mkdtempSync(join(tmpdir(), 'bao-cao-bench-'));
  void main(folder).finally(() => rmSync(folder, { recursive: true, force: true }));
}

async function main(folder: string): Promise<void> {
  const markdown = readFileSync(sample, 'utf8');
  const load = readFileSync('/proc/loadavg', 'utf8').split(' ')[0];
  console.log(`${cpus()[0]?.model ?? 'unknown machine'}, ${cpus().length} cores, load ${load}\n`);
  comparePrograms(markdown, folder);
  measureStart(folder);
  await printStages(markdown);
}

function comparePrograms(markdown: string, folder: string): void {
  const reference = join(folder, 'reference.docx');
  writeFileSync(join(folder, 'sample.md'), markdown);
  const ours = ourPrograms(cli, folder);
  const [first] = ours;
  if (!first) return;
  measure(first.command(join(folder, 'sample.md'), reference), folder);
  const theirs = pandoc(reference);
  console.log(
    '| length | program | time ms (least) | work ms | memory MB | size KB | time | work | memory | size |',
  );
  console.log('|---|---|---:|---:|---:|---:|---:|---:|---:|---:|');
  for (const { times, rounds } of sizes) {
    const source = join(folder, `x${times}.md`);
    writeFileSync(source, longerReport(markdown, times));
    const results = compare([theirs, ...ours], source, rounds, folder);
    const [base] = results;
    for (const result of results) if (base) printRow(`×${times}`, result, base);
  }
  console.log();
}

interface Result {
  readonly name: string;
  readonly runs: readonly Run[];
  /** Bytes of the Word file. */
  readonly size: number;
}

/** Each round runs every program once, so that a busy moment of the machine meets all of them. */
function compare(
  programs: readonly Program[],
  source: string,
  rounds: number,
  folder: string,
): Result[] {
  const target = join(folder, 'out.docx');
  const runs = programs.map((): Run[] => []);
  const size = programs.map((program) => {
    measure(program.command(source, target), folder);
    return statSync(target).size;
  });
  for (let round = 0; round < rounds; round++) {
    programs.forEach((program, index) =>
      runs[index]?.push(measure(program.command(source, target), folder)),
    );
  }
  return programs.map(({ name }, index) => ({
    name,
    runs: runs[index] as Run[],
    size: size[index] as number,
  }));
}

function printRow(length: string, result: Result, base: Result): void {
  const of = ({ runs }: Result, key: keyof Run): number => median(runs.map((run) => run[key]));
  const least = Math.min(...result.runs.map(({ time }) => time));
  const ratio = (key: keyof Run): string => (of(result, key) / of(base, key)).toFixed(2);
  const cells = [
    length,
    result.name,
    `${of(result, 'time').toFixed(0)} (${least.toFixed(0)})`,
    of(result, 'work').toFixed(0),
    of(result, 'memory').toFixed(0),
    (result.size / 1024).toFixed(0),
    ratio('time'),
    ratio('work'),
    ratio('memory'),
    (result.size / base.size).toFixed(2),
  ];
  console.log(`| ${cells.join(' | ')} |`);
}

/** What a process costs before it does anything. */
function measureStart(folder: string): void {
  console.log('| start | ms |\n|---|---:|');
  for (const { name, path } of nodes()) {
    for (const [what, words] of [
      ['bare', ['-e', '0']],
      ['our bundle loaded', [cli, '--version']],
    ] as const) {
      const runs = Array.from({ length: 9 }, () => measure([path, ...words], folder).time);
      console.log(
        `| ${name}, ${what} | ${median(runs).toFixed(0)} (${Math.min(...runs).toFixed(0)}) |`,
      );
    }
  }
  console.log();
}

async function printStages(markdown: string): Promise<void> {
  const { version } = process;
  console.log(
    `| warm, Node ${version.slice(1)}, ms | parse | rules | objects | XML | zip | export |`,
  );
  console.log('|---|---:|---:|---:|---:|---:|---:|');
  for (const [times, rounds] of [
    [1, 60],
    [10, 6],
    [100, 1],
  ] as const) {
    const { parse, check, objects, xml, zip } = await measureStages(
      longerReport(markdown, times),
      rounds,
    );
    const stages = [parse, check, objects, xml, zip, parse + objects + xml + zip];
    console.log(`| ×${times} | ${stages.map((stage) => stage.toFixed(1)).join(' | ')} |`);
  }
}
