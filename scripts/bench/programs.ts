import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { buildSync } from 'esbuild';
import { findOnPath } from '../vscode/find-on-path';

/** A program that makes a Word file of a report. */
export interface Program {
  readonly name: string;
  command(source: string, target: string): readonly string[];
}

/** One run of a program as a whole process. */
export interface Run {
  /** Milliseconds on the clock. */
  readonly time: number;
  /** Milliseconds of work, on all cores together. */
  readonly work: number;
  /** Peak of the memory, in MB. */
  readonly memory: number;
}

/** GNU time, which knows the peak memory of a process. */
const clock = '/usr/bin/time';
/** Node before 22 reads certificates named here at each start, which takes longer than the rest of it. */
const usualEnvironment = { ...process.env, NODE_EXTRA_CA_CERTS: undefined };

/** What is missing for a comparison, or nothing. */
export function missingPrograms(cli: string): string | undefined {
  if (!existsSync(cli)) return `${cli} is missing: npm run build -- --production`;
  if (!existsSync(clock)) return 'GNU time is missing (Debian: time)';
  return findOnPath('pandoc') ? undefined : 'pandoc is missing (Debian: pandoc)';
}

export interface Node {
  readonly name: string;
  readonly path: string;
}

/** This Node, and others by the paths of their programs. */
export function nodes(others: readonly string[]): Node[] {
  return [process.execPath, ...others].map((path) => ({
    path,
    name: `Node ${firstLine(path, ['--version']).replace(/^v/, '')}`,
  }));
}

/**
 * What we compare with pandoc on a Node: the command line as a clerk starts it, which also runs the rules; the
 * same told to ask nothing; and the Word room alone. Node keeps their compiled code where it can (from 22.1 on).
 *
 * @param folder for what is bundled and kept
 */
export function ourPrograms(cli: string, { name, path }: Node, folder: string): Program[] {
  const wordOnly = join(folder, 'word-only.js');
  if (!existsSync(wordOnly)) bundleWordOnly(wordOnly);
  const start = ['env', `NODE_COMPILE_CACHE=${join(folder, 'cache')}`, path];
  const exporting = (...options: string[]): Program['command'] => {
    return (source, target) => [...start, cli, 'export', ...options, '-o', target, source];
  };
  return [
    { name: `export, ${name}`, command: exporting() },
    { name: `export --force, ${name}`, command: exporting('--force') },
    {
      name: `Word alone, ${name}`,
      command: (source, target) => [...start, wordOnly, source, target],
    },
  ];
}

function bundleWordOnly(outfile: string): void {
  buildSync({
    entryPoints: [join(__dirname, 'word-only.ts')],
    outfile,
    bundle: true,
    minify: true,
    platform: 'node',
    target: 'node20',
  });
}

/** pandoc with a Word file of ours for its styles. */
export function pandoc(reference: string): Program {
  return {
    name: firstLine('pandoc', ['--version']),
    command: (source, target) => [
      ...['pandoc', '-f', 'markdown', '--reference-doc', reference],
      ...['-o', target, source],
    ],
  };
}

/**
 * Runs a command and measures it.
 *
 * @param folder for what the clock writes
 * @throws Error with the program's message when it fails
 */
export function measure(command: readonly string[], folder: string): Run {
  const report = join(folder, 'time.txt');
  const started = performance.now();
  const result = spawnSync(clock, ['-f', '%U %S %M', '-o', report, ...command], {
    encoding: 'utf8',
    env: usualEnvironment,
  });
  const time = performance.now() - started;
  if (result.status !== 0) throw new Error(`${command.join(' ')}\n${result.stderr}`);
  const [user = 0, system = 0, memory = 0] = readFileSync(report, 'utf8').split(' ').map(Number);
  return { time, work: (user + system) * 1000, memory: memory / 1024 };
}

function firstLine(program: string, words: readonly string[]): string {
  const { stdout } = spawnSync(program, words, { encoding: 'utf8' });
  return stdout.split('\n', 1)[0]?.trim() ?? program;
}
