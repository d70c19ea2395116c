/**
 * Everything that must hold on main, in one run. Each static check counts as one test. The last line is
 * `N passed, N failed`; the exit code is 0 only when nothing failed.
 *
 * `npm test` runs all steps; `npm test -- unit build` only those named.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';

interface Totals {
  readonly passed: number;
  readonly failed: number;
}

interface Step {
  readonly name: string;
  readonly command: readonly string[];
  /** True when the command's output ends with mocha's or our runner's counts. */
  readonly counts?: boolean;
}

const bin = (name: string): string => `node_modules/.bin/${name}`;

/** Left to itself mocha would use one core of two. */
const mochaOnTwoCores = [bin('mocha'), '--parallel', '--jobs', '2'];

const steps: readonly Step[] = [
  { name: 'types', command: [bin('tsc'), '-p', '.'] },
  { name: 'core-types', command: [bin('tsc'), '-p', 'src/core'] },
  { name: 'lint', command: [bin('eslint'), '.'] },
  { name: 'format', command: [bin('prettier'), '--check', '--log-level', 'warn', '.'] },
  { name: 'generated', command: [bin('tsx'), 'scripts/generate.ts', '--check'] },
  { name: 'unused', command: [bin('knip')] },
  { name: 'build', command: [bin('tsx'), 'scripts/build.ts', '--production'] },
  { name: 'unit', command: [...mochaOnTwoCores, 'test/unit/**/*.test.ts'], counts: true },
  { name: 'property', command: [bin('mocha'), 'test/property/**/*.test.ts'], counts: true },
  // Says what it skips where LibreOffice or the validator's program is missing.
  {
    name: 'word-proof',
    command: [...mochaOnTwoCores, 'test/word-proof/**/*.test.ts'],
    counts: true,
  },
  { name: 'command-line', command: [bin('mocha'), 'test/command-line/**/*.test.ts'], counts: true },
  { name: 'package', command: [bin('tsx'), 'scripts/package.ts', '--check'] },
  {
    name: 'desktop',
    command: [bin('tsx'), 'scripts/vscode/run-tests.ts', 'desktop'],
    counts: true,
  },
  { name: 'web', command: [bin('tsx'), 'scripts/vscode/run-tests.ts', 'web'], counts: true },
  { name: 'keys', command: [bin('mocha'), 'test/e2e/**/*.test.ts'], counts: true },
];

const chosen = process.argv.slice(2);
const unknown = chosen.filter((name) => !steps.some((step) => step.name === name));
if (unknown.length > 0 || !existsSync('package.json')) {
  console.error(
    `Steps: ${steps.map(({ name }) => name).join(' ')}. Run from the project's folder.`,
  );
  process.exit(2);
}

void main();

async function main(): Promise<void> {
  let passed = 0;
  let failed = 0;
  for (const step of steps) {
    if (chosen.length > 0 && !chosen.includes(step.name)) continue;
    const started = Date.now();
    console.log(`\n── ${step.name}`);
    const totals = await runStep(step);
    passed += totals.passed;
    failed += totals.failed;
    const seconds = ((Date.now() - started) / 1000).toFixed(1);
    console.log(`── ${step.name}: ${totals.passed} passed, ${totals.failed} failed (${seconds} s)`);
  }
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}

async function runStep(step: Step): Promise<Totals> {
  const { code, output } = await run(step.command);
  if (!step.counts) return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  const totals = readCounts(output);
  // A crash before or after the tests is a failure, and so is a suite without tests.
  const crashed = (code !== 0 && totals.failed === 0) || totals.passed + totals.failed === 0;
  return crashed ? { ...totals, failed: totals.failed + 1 } : totals;
}

function readCounts(output: string): Totals {
  const last = (pattern: RegExp): number => Number([...output.matchAll(pattern)].at(-1)?.[1] ?? 0);
  return {
    passed: last(/(\d+) (?:passing|passed)\b/g),
    failed: last(/(\d+) (?:failing|failed)\b/g),
  };
}

function run(command: readonly string[]): Promise<{ code: number | null; output: string }> {
  const [program = '', ...words] = command;
  return new Promise((resolve, reject) => {
    const child = spawn(program, words, { stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const listen = (stream: NodeJS.WriteStream) => (chunk: Buffer) => {
      output += chunk.toString('utf8');
      stream.write(chunk);
    };
    child.stdout.on('data', listen(process.stdout));
    child.stderr.on('data', listen(process.stderr));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output }));
  });
}
