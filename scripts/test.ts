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

/** What needs nothing but the sources, the longest first. */
const checks: readonly Step[] = [
  { name: 'lint', command: [bin('eslint'), '.'] },
  { name: 'types', command: [bin('tsc'), '-p', '.'] },
  { name: 'core-types', command: [bin('tsc'), '-p', 'src/core'] },
  { name: 'format', command: [bin('prettier'), '--check', '--log-level', 'warn', '.'] },
  { name: 'generated', command: [bin('tsx'), 'scripts/generate.ts', '--check'] },
  { name: 'unused', command: [bin('knip')] },
  // Says so and passes where no registry answers.
  { name: 'audit', command: [bin('tsx'), 'scripts/audit.ts'] },
];

const build: Step = { name: 'build', command: [bin('tsx'), 'scripts/build.ts', '--production'] };
const unit: Step = {
  name: 'unit',
  command: [...mochaOnTwoCores, 'test/unit/**/*.test.ts'],
  counts: true,
};
/** None of them fills both cores. */
const onBundles: readonly Step[] = [
  { name: 'property', command: [bin('mocha'), 'test/property/**/*.test.ts'], counts: true },
  { name: 'command-line', command: [bin('mocha'), 'test/command-line/**/*.test.ts'], counts: true },
  { name: 'package', command: [bin('tsx'), 'scripts/package.ts', '--check'] },
];
/** Says what it skips where LibreOffice or the validator's program is missing. */
const wordProof: Step = {
  name: 'word-proof',
  command: [...mochaOnTwoCores, 'test/word-proof/**/*.test.ts'],
  counts: true,
};
/** Each wants the machine for itself: what waits for an editor gives up after some seconds. */
const inEditor: readonly Step[] = [
  { name: 'desktop', command: suiteOfInstalled('desktop'), counts: true },
  { name: 'keys', command: [bin('mocha'), 'test/e2e/**/*.test.ts'], counts: true },
  { name: 'web', command: suiteOfInstalled('web'), counts: true },
];

/** One after the other; the steps of a round run two at a time. */
const rounds: readonly (readonly Step[])[] = [
  checks,
  [build],
  [unit],
  onBundles,
  [wordProof],
  ...inEditor.map((step) => [step]),
];

/** Both suites run in the package as VS Code has installed it, where a file that does not ship is missing. */
function suiteOfInstalled(host: string): readonly string[] {
  return [bin('tsx'), 'scripts/vscode/run-tests.ts', host, '--installed'];
}

const chosen = process.argv.slice(2);
const known = rounds.flat().map(({ name }) => name);
if (chosen.some((name) => !known.includes(name)) || !existsSync('package.json')) {
  console.error(`Steps: ${known.join(' ')}. Run from the project's folder.`);
  process.exit(2);
}

void main();

async function main(): Promise<void> {
  const isChosen = ({ name }: Step): boolean => chosen.length === 0 || chosen.includes(name);
  const totals: Totals[] = [];
  for (const round of rounds) totals.push(...(await runRound(round.filter(isChosen))));
  const passed = totals.reduce((sum, one) => sum + one.passed, 0);
  const failed = totals.reduce((sum, one) => sum + one.failed, 0);
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}

async function runRound(steps: readonly Step[]): Promise<Totals[]> {
  const totals: Totals[] = [];
  const waiting = steps.values();
  const lane = async (): Promise<void> => {
    for (const step of waiting) totals.push(await runAndSay(step, steps.length > 1));
  };
  await Promise.all([lane(), lane()]);
  return totals;
}

/** @param isHeld true to print what a step says in one piece, since another runs beside it */
async function runAndSay(step: Step, isHeld: boolean): Promise<Totals> {
  const started = Date.now();
  if (!isHeld) console.log(`\n── ${step.name}`);
  const { totals, output } = await runStep(step, isHeld);
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  if (isHeld) console.log(`\n── ${step.name}\n${output}`.trimEnd());
  console.log(`── ${step.name}: ${totals.passed} passed, ${totals.failed} failed (${seconds} s)`);
  return totals;
}

async function runStep(step: Step, isHeld: boolean): Promise<{ totals: Totals; output: string }> {
  const { code, output } = await run(step.command, isHeld);
  return { totals: totalsOf(step, code, output), output };
}

function totalsOf(step: Step, code: number | null, output: string): Totals {
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

function run(
  command: readonly string[],
  isHeld: boolean,
): Promise<{ code: number | null; output: string }> {
  const [program = '', ...words] = command;
  return new Promise((resolve, reject) => {
    const child = spawn(program, words, { stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const listen = (stream: NodeJS.WriteStream) => (chunk: Buffer) => {
      output += chunk.toString('utf8');
      if (!isHeld) stream.write(chunk);
    };
    child.stdout.on('data', listen(process.stdout));
    child.stderr.on('data', listen(process.stderr));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output }));
  });
}
