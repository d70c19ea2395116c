/**
 * Times of the rules that hold a report's figures, dates, citations and formalities together, into
 * docs/measurements-consistency.md. Run it on a quiet machine.
 */
import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { cleanTexts } from './bench/inject';
import { longText, measureRules } from './bench/rule-times';
import { median } from './bench/statistics';
import { writePage } from './bench/write-page';
import { table } from './generate/markdown';

const page = 'docs/measurements-consistency.md';
/** Vietnamese takes four bytes for three characters: this is 60 KB. */
const characters = 46_000;
const ruleIds = [
  'percentage',
  'sum',
  'citation',
  'date',
  'signature',
  'recipients',
  'number-and-code',
];

void main();

async function main(): Promise<void> {
  const load = readFileSync('/proc/loadavg', 'utf8').split(' ')[0];
  const text = longText(cleanTexts(), characters);
  const { passages, firstCheck, checks, rechecks } = measureRules(text, ruleIds);
  const row = (what: string, times: readonly number[], goal: string): string[] => [
    what,
    ...[Math.min(...times), median(times)].map((time) => `${time.toFixed(1)} ms`),
    goal,
  ];
  const lines = [
    '# Measurements of the consistency rules',
    'Written by `npm run bench:consistency`; do not edit by hand.',
    `${cpus()[0]?.model ?? 'Unknown machine'}, ${cpus().length} cores, load ${load} at the start, Node ${process.version.slice(1)}. The text has ${Math.round(Buffer.byteLength(text) / 1024)} KB in ${passages} passages: the clean texts of the repository, no paragraph twice. The parser is not part of the times.`,
    table(
      ['seven rules', 'least', 'median', 'goal'],
      [
        row('first check of a cold process', [firstCheck], ''),
        row('whole check in a warm process, nothing kept', checks, '10 ms'),
        row('check after one key press', rechecks, ''),
      ],
    ),
  ].join('\n\n');
  await writePage(page, lines);
}
