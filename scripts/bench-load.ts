/**
 * Exports and checks many generated reports with all cores, with one core, with one process a file as
 * docs/examples/Makefile does, and with pandoc where it is installed: the programs take turns, round by round.
 * Then all reports at once, and a quarter of them, for the memory. Needs a production build, GNU time and make.
 * Writes docs/measurements-load.md.
 *
 * Usage: `npx tsx scripts/bench-load.ts 1000`
 */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyProduct } from './bench/copy-product';
import { median } from './bench/statistics';
import { writePage } from './bench/write-page';
import { table } from './generate/markdown';

const page = 'docs/measurements-load.md';
const rounds = 3;
const count = Number(process.argv[2] ?? 1000);
const part = Math.ceil(count / 20);
const cores = availableParallelism();
const folder = mkdtempSync(join(tmpdir(), 'bao-cao-load-'));
const program = copyProduct(join(folder, 'bao-cao-dang'));

/** Finished ones: what has blanks is not exported. */
const samples = ['tong-ket-xay-dung-dang', 'bao-cao-chinh-tri'].map((name) =>
  readFileSync(`samples/${name}.md`, 'utf8'),
);

/** One run of a command over many files. */
interface Run {
  readonly files: number;
  /** On the clock. */
  readonly seconds: number;
  /** Of work, on all cores together. */
  readonly work: number;
  /** Largest resident memory of a process, in MB. */
  readonly memory: number;
  /** Word files there afterwards. */
  readonly made: number;
  readonly code: number | null;
  /** On the standard error. */
  readonly said: string;
}

void main();

async function main(): Promise<void> {
  try {
    const text = [
      '# Many reports at once',
      `Written by \`npx tsx scripts/bench-load.ts ${count}\` on ${cores} cores, Node ${process.versions.node}, production build. The reports are two samples of ${samples.map((sample) => Math.round(Buffer.byteLength(sample) / 1024)).join(' and ')} KB, each with a line of its own; \`export\` also runs the rules. “Work” is time of processors, all cores together; “memory” is that of the largest process.`,
      ...turns(),
      ...atOnce(),
    ].join('\n\n');
    await writePage(page, text);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The programs one after another on the same reports, and again on other ones. */
function turns(): string[] {
  const cli = ['node', program];
  const oneCore = ['taskset', '-c', '0', ...cli];
  const programs: Record<string, (names: readonly string[]) => readonly string[]> = {
    [`\`export\`, ${cores} cores`]: (names) => [...cli, 'export', ...names],
    '`export`, one core': (names) => [...oneCore, 'export', ...names],
    [`\`make -j${cores}\` of docs/examples`]: () => ['make', '-sj', `${cores}`, `CLI=${program}`],
    [`\`lint\`, ${cores} cores`]: (names) => [...cli, 'lint', ...names],
    '`lint`, one core': (names) => [...oneCore, 'lint', ...names],
  };
  const [version = ''] = spawnSync('pandoc', ['--version'], { encoding: 'utf8' }).stdout.split(
    '\n',
  );
  if (version !== '') {
    programs[`${version}, ${cores} at a time`] = () => {
      return ['sh', '-c', `ls *.md | xargs -P ${cores} -I{} pandoc {} -o {}.docx`];
    };
  }
  const runs = new Map<string, Run[]>();
  for (let round = 0; round < rounds; round++) {
    const names = writeReports(`round-${round}`, part);
    cpSync('docs/examples/Makefile', join(folder, `round-${round}`, 'Makefile'));
    for (const [name, command] of Object.entries(programs)) {
      const done = run(`round-${round}`, part, command(names));
      console.log(name, done.seconds.toFixed(1), 's', done.work.toFixed(1), 's of work', done.made);
      runs.set(name, [...(runs.get(name) ?? []), done]);
    }
  }
  const first = [...runs.values()][0] ?? [];
  return [
    '## In turns',
    `${rounds} rounds of ${part} reports; every program does a round before the next begins. Medians; “× time” and “× work” compare with the first row of the same round.`,
    '`make` starts the program anew for each report, which costs more than to export it: it pays where few reports have changed.',
    table(
      [
        'program',
        'seconds',
        'reports a second',
        'work (s)',
        '× time',
        '× work',
        'memory (MB)',
        'Word files',
      ],
      [...runs].map(([name, own]) => [
        name,
        one(middle(own, ({ seconds }) => seconds)),
        one(part / middle(own, ({ seconds }) => seconds)),
        one(middle(own, ({ work }) => work)),
        ratio(own, first, ({ seconds }) => seconds),
        ratio(own, first, ({ work }) => work),
        String(Math.round(Math.max(...own.map(({ memory }) => memory)))),
        String(middle(own, ({ made }) => made)),
      ]),
    ),
  ];
}

/** All reports in one run and a quarter of them, with one among them that is no text. */
function atOnce(): string[] {
  const rows = [Math.ceil(count / 4), count].map((files) => {
    const names = writeReports(`all-${files}`, files);
    const bad = names[files >> 1] ?? '';
    writeFileSync(join(folder, `all-${files}`, bad), Uint8Array.of(0xff, 0xfe));
    const done = run(`all-${files}`, files, ['node', program, 'export', ...names]);
    const told = [...done.said.matchAll(/^\((\d+)\/\d+\) (\S+)$/gm)].map(([, , name]) => name);
    const inOrder = told.length === files && told.every((name, index) => name === names[index]);
    return [
      String(files),
      one(done.seconds),
      one(files / done.seconds),
      one(done.work),
      String(Math.round(done.memory)),
      inOrder ? 'all, in order' : `${told.length}, not in order`,
      String(done.made),
      done.said.includes(`${bad} không phải`) ? 'named' : 'NOT NAMED',
      String(done.code),
    ];
  });
  return [
    '## All at once',
    `\`export\` with ${cores} cores; one file in the middle is no text.`,
    table(
      [
        'files',
        'seconds',
        'reports a second',
        'work (s)',
        'memory (MB)',
        'progress',
        'Word files',
        'bad file',
        'exit code',
      ],
      rows,
    ),
  ];
}

/** @returns their names, in a folder of their own with the settings of the samples */
function writeReports(name: string, files: number): string[] {
  const at = join(folder, name);
  mkdirSync(at);
  cpSync('samples/bao-cao.yaml', join(at, 'bao-cao.yaml'));
  return Array.from({ length: files }, (_, index) => {
    const report = `bao-cao-${String(index).padStart(4, '0')}.md`;
    const own = `Phần này là của báo cáo thứ ${index}, nhóm ${name}.`;
    const text = (samples[index % samples.length] ?? '').replace(/\n---\n/, `\n---\n\n${own}\n`);
    writeFileSync(join(at, report), text);
    return report;
  });
}

function run(name: string, files: number, command: readonly string[]): Run {
  const cwd = join(folder, name);
  const made = (): string[] => readdirSync(cwd).filter((file) => file.endsWith('.docx'));
  for (const file of made()) rmSync(join(cwd, file));
  const clock = join(folder, 'time.txt');
  const started = performance.now();
  const { status, stderr } = spawnSync(
    '/usr/bin/time',
    ['-q', '-f', '%U %S %M', '-o', clock, ...command],
    { cwd, encoding: 'utf8', maxBuffer: 2 ** 30 },
  );
  const seconds = (performance.now() - started) / 1000;
  const [user = 0, system = 0, memory = 0] = readFileSync(clock, 'utf8').split(' ').map(Number);
  return {
    files,
    seconds,
    work: user + system,
    memory: memory / 1024,
    made: made().length,
    code: status,
    said: stderr,
  };
}

function middle(runs: readonly Run[], value: (run: Run) => number): number {
  return median(runs.map(value));
}

/** Round by round, since the machine may be busier in one than in another. */
function ratio(runs: readonly Run[], others: readonly Run[], value: (run: Run) => number): string {
  const ratios = runs.flatMap((own, round) => {
    const other = others[round];
    return other ? [value(own) / value(other)] : [];
  });
  return median(ratios).toFixed(2);
}

function one(value: number): string {
  return value.toFixed(1);
}
