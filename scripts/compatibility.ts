/**
 * Opens our Word files in other programs and compares the words; runs the command line on several Nodes; collects
 * what the editor suites found last in the oldest and the newest VS Code. Writes docs/compatibility.md.
 *
 * Usage: `npm run compatibility`, after `npm test -- desktop web` and `npm run test:oldest`.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportWord } from '../src/core/word/export-word';
import { ourReports } from '../test/word-proof/our-reports';
import { expected } from '../test/word-proof/read-back';
import type { WordCount } from '../test/unit/word/words';
import { runOnNodes } from './compatibility/node-runs';
import { writePage } from './bench/write-page';
import type { NodeRun } from './compatibility/node-runs';
import { readByAll } from './compatibility/readers';
import type { Missing, Reading, WordFile } from './compatibility/readers';
import { table } from './generate/markdown';
import { lastResults } from './vscode/last-results';

const page = 'docs/compatibility.md';
const forms = ['draft', 'final'] as const;

/** A file with the words that a reader must find in it. */
interface Case extends WordFile {
  readonly words: WordCount;
}

void main();

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bao-cao-read-'));
  try {
    const cases = await exportAll(folder);
    const readings = await readByAll(cases);
    const nodeRuns = await runOnNodes();
    const text = [
      '# What works with what',
      'Written by `npm run compatibility`.',
      '## Word files in other programs',
      `All templates and samples, as drafts and final: ${cases.length} files. Counted are the words of the Markdown, front matter, tables and notes included, that the program does not find, each as often as it was typed.`,
      'Where words are lost but no letters, words ran together: docx-preview and this python-docx have no sign for the hyphen at which Word breaks no line (`w:noBreakHyphen`), and document numbers are printed with it.',
      table(
        ['program', 'version', 'how', 'files', 'words', 'words lost', 'letters lost'],
        readings.map((reading) => readingRow(reading, cases)),
      ),
      '## The command line on other versions of Node',
      `${nodeRuns[0]?.wordFiles ?? 0} reports: \`templates\`, \`lint\`, \`fix\`, \`export\`, \`check\`, \`import\`, \`new\`, each with the exit code it must have; what is printed and written is compared with the first row.`,
      table(
        ['Node', 'commands that did what they should', 'texts', 'Word files'],
        nodeRuns.map((run) => nodeRow(run, nodeRuns[0] ?? run)),
      ),
      '## VS Code',
      'The same suites in the installed package, in the oldest version that `engines.vscode` promises and in the newest we know, each in the server and workbench that the npm package `code-server` carries. `npm test` runs them in the newest, `npm run test:oldest` in the oldest. Tests that measure time may fail on a busy machine.',
      table(
        ['VS Code', 'host', 'passed', 'failed', 'what failed'],
        lastResults().map(({ version, host, passed, failed, failures }) => [
          version,
          host,
          String(passed),
          String(failed),
          failures.join('; ') || '–',
        ]),
      ),
    ].join('\n\n');
    await writePage(page, text);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function exportAll(folder: string): Promise<Case[]> {
  const cases: Case[] = [];
  for (const ours of ourReports) {
    for (const form of forms) {
      const name = `${ours.name}-${form}`;
      const path = join(folder, `${name}.docx`);
      writeFileSync(path, await exportWord(ours.report, ours.profile, { form }));
      cases.push({ name, path, words: expected(ours).words });
    }
  }
  return cases;
}

function readingRow(reading: Reading | Missing, cases: readonly Case[]): string[] {
  if ('reason' in reading)
    return [reading.program, '–', `not tried: ${reading.reason}`, '', '', '', ''];
  const lost = cases.flatMap(({ name, words }) => missingFrom(reading.words.get(name), words));
  if (lost.length > 0) console.log(reading.program, reading.how, lost.slice(0, 40).join(', '));
  const total = cases.reduce((sum, { words }) => sum + sizeOf(words), 0);
  const letters = cases.flatMap(({ name, words }) =>
    missingFrom(lettersOf(reading.words.get(name)), lettersOf(words)),
  );
  return [
    reading.program,
    reading.version,
    reading.how,
    ...[reading.words.size, total, lost.length, letters.length].map(String),
  ];
}

/** How often each letter and digit occurs. */
function lettersOf(words: WordCount = new Map()): WordCount {
  const letters = new Map<string, number>();
  for (const [word, times] of words) {
    for (const letter of word) letters.set(letter, (letters.get(letter) ?? 0) + times);
  }
  return letters;
}

function sizeOf(words: WordCount): number {
  return [...words.values()].reduce((sum, times) => sum + times, 0);
}

/** Each word as often as it lacks. */
function missingFrom(found: WordCount | undefined, wanted: WordCount): string[] {
  return [...wanted].flatMap(([word, times]) =>
    Array<string>(Math.max(0, times - (found?.get(word) ?? 0))).fill(word),
  );
}

function nodeRow(run: NodeRun, first: NodeRun): string[] {
  const right = run.commands.filter(({ code, wanted }) => code === wanted);
  const wrong = run.commands.filter(({ code, wanted }) => code !== wanted);
  for (const { name, code } of wrong)
    console.log(`Node ${run.version}: ${name} ended with ${code}`);
  const same = (isSame: boolean): string => (run === first ? 'first' : isSame ? 'same' : 'differ');
  return [
    run.version,
    `${right.length} of ${run.commands.length}`,
    same(run.text === first.text),
    same(run.word === first.word),
  ];
}
