/**
 * Exports and checks many generated reports with all cores, with one process a file as `make -j` does, with one
 * core, and with pandoc where it is installed: `npx tsx scripts/bench-load.ts 1000`. Needs a production build.
 * Writes docs/measurements-load.md.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const count = Number(process.argv[2] ?? 1000);
const program = resolve('dist/cli.js');
const folder = mkdtempSync(join(tmpdir(), 'bao-cao-load-'));
const samples = readdirSync('samples')
  .filter((name) => name.endsWith('.md'))
  .map((name) => readFileSync(`samples/${name}`, 'utf8'));

/** No two reports are the same, and one is none at all. */
const names = Array.from({ length: count }, (_, index) => `bao-cao-${index}.md`);
names.forEach((name, index) => {
  const sample = samples[index % samples.length] ?? '';
  writeFileSync(join(folder, name), sample.replace(/\n---\n/, `\n---\n\nBáo cáo thứ ${index}.\n`));
});
const broken = `bao-cao-${Math.floor(count / 2)}.md`;
writeFileSync(join(folder, broken), Uint8Array.of(0xff, 0xfe));
writeFileSync(
  join(folder, 'Makefile'),
  `all: $(patsubst %.md,%.docx,$(wildcard *.md))\n%.docx: %.md\n\t@node ${program} export --force $< > $@.log 2>&1 || true\n`,
);

interface Run {
  readonly name: string;
  readonly seconds: number;
  /** Largest resident memory, in MB. */
  readonly memory: number;
  readonly files: number;
}

function run(name: string, command: readonly string[], ending: string): Run {
  for (const file of readdirSync(folder)) {
    if (/\.(?:docx|log)$/.test(file)) rmSync(join(folder, file));
  }
  const started = performance.now();
  const { stderr } = spawnSync('/usr/bin/time', ['-f', '%M KB', ...command], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });
  const seconds = (performance.now() - started) / 1000;
  const memory = Number(/(\d+) KB\s*$/.exec(stderr)?.[1] ?? 0) / 1024;
  const files = readdirSync(folder).filter((file) => file.endsWith(ending)).length;
  console.log(name, seconds.toFixed(1), 's', Math.round(memory), 'MB', files);
  return { name, seconds, memory, files };
}

const cores = availableParallelism();
const oneCore = ['taskset', '-c', '0'];
const ours = ['node', program];
const runs = [
  run('export, all cores', [...ours, 'export', '--force', ...names], '.docx'),
  run('export, one core', [...oneCore, ...ours, 'export', '--force', ...names], '.docx'),
  run(`\`make -j${cores}\`, a process for each file`, ['make', '-s', `-j${cores}`], '.docx'),
  run('lint, all cores', [...ours, 'lint', ...names], '.md'),
  run('lint, one core', [...oneCore, ...ours, 'lint', ...names], '.md'),
  ...(spawnSync('pandoc', ['--version']).status === 0
    ? [
        run(
          'pandoc, a process for each file, all cores',
          ['sh', '-c', `ls *.md | xargs -P ${cores} -I{} pandoc {} -o {}.docx 2> /dev/null`],
          '.docx',
        ),
      ]
    : []),
];
rmSync(folder, { recursive: true });

const first = runs[0]?.seconds ?? 1;
const rows = runs.map(
  ({ name, seconds, memory, files }) =>
    `| ${name} | ${seconds.toFixed(1)} | ${(count / seconds).toFixed(1)} | ${(seconds / first).toFixed(2)} | ${Math.round(memory)} | ${files} |`,
);
writeFileSync(
  'docs/measurements-load.md',
  `# Many reports at once

Written by \`npx tsx scripts/bench-load.ts ${count}\` on ${cores} cores, Node ${process.versions.node}: ${count} generated reports, all different, one of them no text at all (no Word file is made of it, and the others go on). Memory is that of the largest process.

| Run | Seconds | Reports a second | Time against the first | Memory (MB) | Files there afterwards |
| --- | ---: | ---: | ---: | ---: | ---: |
${rows.join('\n')}
`,
);
