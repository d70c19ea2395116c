/**
 * Measures the rules on language on a labelled report: recall by class and tier, precision and false alarms by
 * rule, beside general spell checkers where these are installed; then times, memory and size of the lexicon.
 * Prints it and writes docs/measurements-language.md.
 *
 * Usage: `npm run bench:language -- [--verbose] [--cspell FOLDER] [FOLDER]`, where FOLDER holds
 * `gold/*-typos.json` and `seeds/*.txt`, and that of cspell an installation of `cspell` and
 * `@cspell/dict-vi-vn`. With `--inject [FILE…]` slips are put into clean texts instead; nothing is written.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { Checker } from '../src/core/checks/engine';
import { rules } from '../src/core/checks/rules';
import { parseReport } from '../src/core/report/parse-report';
import { cleanTexts, measureSlips } from './bench/inject';
import { toPlace } from './bench/labels';
import type { Label, Place } from './bench/labels';
import {
  checkersTable,
  firstRight,
  missedAndFalse,
  precisionTable,
  recallTable,
  timesTable,
} from './bench/language-page';
import type { Measured } from './bench/language-page';
import { labelledRuleIds, languageRuleIds } from './bench/language-rules';
import { ruleContext } from './bench/rule-context';
import { compiledBytes, longText, measureRules } from './bench/rule-times';
import { placesOf, spellCheckers } from './bench/spell-checkers';
import { writePage } from './bench/write-page';

const page = 'docs/measurements-language.md';
/** Classes of other rules: numbering, sums, citations. */
const otherClasses = new Set(['numbering', 'citation']);
const frontMatter = '---\nmẫu: bao-cao-chinh-tri\n---\n';
const withBlanks = rules.filter(({ id }) => labelledRuleIds.includes(id) || id === 'blank');

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    verbose: { type: 'boolean', default: false },
    inject: { type: 'boolean', default: false },
    cspell: { type: 'string' },
  },
});

if (values.inject) {
  measureSlips(positionals.length > 0 ? positionals : cleanTexts(), withBlanks, values.verbose);
} else {
  void main(positionals[0] ?? '../shared');
}

async function main(folder: string): Promise<void> {
  const reports = existsSync(join(folder, 'gold')) ? labelledReports(folder) : [];
  if (reports.length === 0) {
    console.log(`No labelled report in ${folder}: nothing to measure.`);
    return;
  }
  const load = readFileSync('/proc/loadavg', 'utf8').split(' ')[0];
  const texts = [...reports.map(({ seed }) => seed), ...cleanTexts()];
  const text = [
    '# Measurements of the language rules',
    'Written by `npm run bench:language`; do not edit by hand.',
    `${cpus()[0]?.model ?? 'Unknown machine'}, ${cpus().length} cores, load ${load} at the start, Node ${process.version.slice(1)}.`,
    ...reports.flatMap(({ seed, gold }) => reportParts(seed, gold)),
    '## Times, memory, size',
    timesTable(measureRules(longText(texts, 60_000), languageRuleIds), compiledBytes()),
    'The text is the labelled report and the clean texts of the repository, no paragraph twice, read by the bundled and minified rules in a process of its own; the parser is not part of these times. “Warm” is what the editor’s process is after some seconds of work: V8 has compiled what it runs often. A check after a key press is one of the whole report in which one word has changed, at 40 places.',
  ].join('\n\n');
  await writePage(page, text);
}

function labelledReports(folder: string): { seed: string; gold: string }[] {
  return readdirSync(join(folder, 'gold'))
    .filter((name) => name.endsWith('-typos.json'))
    .flatMap((name) => {
      const seed = readdirSync(join(folder, 'seeds')).find((one) =>
        one.startsWith(name.slice(0, 3)),
      );
      return seed ? [{ seed: join(folder, 'seeds', seed), gold: join(folder, 'gold', name) }] : [];
    });
}

function reportParts(seed: string, gold: string): string[] {
  const raw = readFileSync(seed, 'utf8');
  const labels = (JSON.parse(readFileSync(gold, 'utf8')) as Label[]).filter(
    (label) => !otherClasses.has(label.class),
  );
  const ours: Measured = { name: 'these rules', labels, raw, ...findPlaces(raw) };
  const others = spellCheckers(values.cspell).map((checker): Measured => ({
    name: checker.name,
    labels,
    raw,
    ...placesOf(checker, raw),
  }));
  if (values.verbose) console.log(missedAndFalse(ours).join('\n'));
  return [
    `## ${basename(seed)}: ${labels.length} labels, ${ours.places.length} findings`,
    'Tier A are undisputed errors, B such of convention, C matters of taste. A finding is right when it touches a label of any tier.',
    recallTable(ours),
    firstRight(ours),
    precisionTable(ours),
    '### Beside general spell checkers',
    checkersTable([ours, ...others]),
    'Every word of the report was given to each of them, on the same run; their time is that of the whole program. What is not installed is left out.',
  ];
}

function findPlaces(raw: string): { places: Place[]; time: number } {
  const checker = new Checker({ rules: withBlanks, context: ruleContext, severities: new Map() });
  const start = performance.now();
  const findings = checker.check(parseReport(frontMatter + raw));
  const time = performance.now() - start;
  const places = findings
    .filter(({ rule }) => rule !== 'blank')
    .map((finding) => toPlace(finding, raw, frontMatter.length));
  return { places, time };
}
