/**
 * Measures the language rules on a labelled report: recall by class and tier, precision and false alarms
 * by rule, time. Usage: `tsx scripts/bench-language.ts [--verbose] [FOLDER]`, where FOLDER holds
 * `gold/*-typos.json` and `seeds/*.txt`. Labels: `line` of the raw file; `col` and `end`, counted from 1,
 * in the composed (NFC) line.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Checker } from '../src/core/checks/engine';
import type { Finding, Rule, RuleId } from '../src/core/checks/model';
import { rules } from '../src/core/checks/rules';
import { cleanTexts, measureSlips } from './bench/inject';
import { parseReport } from '../src/core/report/parse-report';

/** Rules whose findings count; an id without a rule yet is passed over. */
const measured: readonly string[] = [
  'spelling',
  'confused-words',
  'spacing',
  'punctuation',
  'unicode',
  'tone-placement',
  'variant',
  'capitalization',
];
/** Classes of other rules: numbering, sums, citations. */
const otherClasses = new Set(['numbering', 'citation']);
const frontMatter = '---\nmẫu: bao-cao-chinh-tri\n---\n';

interface Label {
  readonly line: number;
  readonly col: number;
  readonly end: number;
  readonly wrong: string;
  readonly right: string;
  readonly class: string;
  readonly tier: 'A' | 'B' | 'C';
}

/** Where a finding stands: lines of the raw file, columns of the composed lines, both from 1. */
interface Place {
  readonly rule: RuleId;
  readonly text: string;
  readonly expected: string;
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

const context = { language: 'vi', templates: new Map(), dictionary: new Set<string>() } as const;
const verbose = process.argv.includes('--verbose');
const folder = process.argv.slice(2).find((argument) => !argument.startsWith('--')) ?? '../shared';
const languageRules = rules.filter(({ id }) => measured.includes(id));
const withBlanks = rules.filter(({ id }) => measured.includes(id) || id === 'blank');

if (process.argv.includes('--inject')) {
  const files = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
  measureSlips(files.length > 0 ? files : cleanTexts(), withBlanks, verbose);
} else if (!existsSync(join(folder, 'gold'))) {
  console.log(`No labelled report in ${folder}: nothing to measure.`);
} else {
  for (const file of readdirSync(join(folder, 'gold')).filter((name) =>
    name.endsWith('-typos.json'),
  )) {
    const number = file.slice(0, 3);
    const seed = readdirSync(join(folder, 'seeds')).find((name) => name.startsWith(number));
    if (seed) measureReport(join(folder, 'seeds', seed), join(folder, 'gold', file));
  }
}

function measureReport(seed: string, gold: string): void {
  const raw = readFileSync(seed, 'utf8');
  const labels = (JSON.parse(readFileSync(gold, 'utf8')) as Label[]).filter(
    (label) => !otherClasses.has(label.class),
  );
  const places = check(raw, withBlanks)
    .filter(({ rule }) => rule !== 'blank')
    .map((finding) => toPlace(finding, raw));
  console.log(`\n${seed}: ${labels.length} labels, ${places.length} findings`);
  printRecall(labels, places);
  printPrecision(labels, places, raw);
  printTimes(raw);
}

function check(raw: string, chosen: readonly Rule[]): Finding[] {
  const checker = new Checker({ rules: chosen, context, severities: new Map() });
  return checker.check(parseReport(frontMatter + raw));
}

function printRecall(labels: readonly Label[], places: readonly Place[]): void {
  const isFound = (label: Label): boolean => places.some((place) => touches(place, label));
  const groups = groupBy(labels, (label) => `${label.class} ${label.tier}`);
  for (const [name, group] of [...groups].sort()) printShare(name, group, isFound);
  const tier = (tiers: string): Label[] => labels.filter((label) => tiers.includes(label.tier));
  printShare('tier A', tier('A'), isFound);
  printShare('tiers A + B', tier('AB'), isFound);
  if (!verbose) return;
  for (const label of tier('AB').filter((one) => !isFound(one))) {
    console.log(
      `  missed ${label.line}:${label.col} ${label.class} ${label.tier} ${label.wrong} → ${label.right}`,
    );
  }
}

function printShare(
  name: string,
  group: readonly Label[],
  isFound: (label: Label) => boolean,
): void {
  const found = group.filter(isFound).length;
  console.log(`  ${name.padEnd(22)} ${found}/${group.length} ${percent(found, group.length)}`);
}

function printPrecision(labels: readonly Label[], places: readonly Place[], raw: string): void {
  const words = raw.match(/\p{L}+/gu)?.length ?? 1;
  const isRight = (place: Place): boolean => labels.some((label) => touches(place, label));
  for (const [rule, group] of groupBy(places, (place) => place.rule)) {
    printRule(rule, group, isRight, words);
  }
  printRule('all', places, isRight, words);
  if (!verbose) return;
  for (const place of places.filter((one) => !isRight(one))) {
    console.log(
      `  false alarm ${place.startLine}:${place.startColumn} ${place.rule} ${place.text} → ${place.expected}`,
    );
  }
}

function printRule(
  name: string,
  group: readonly Place[],
  isRight: (place: Place) => boolean,
  words: number,
): void {
  const right = group.filter(isRight).length;
  const wrong = group.length - right;
  const rate = ((wrong * 1000) / words).toFixed(2);
  console.log(
    `  ${name.padEnd(22)} right ${right}/${group.length} ${percent(right, group.length)}, ${rate} false alarms per 1,000 words`,
  );
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '' : `${Math.round((part * 100) / whole)} %`;
}

/** Best of several first checks, of a check after one letter was typed, and of each rule alone. */
function printTimes(raw: string): void {
  const text = frontMatter + raw;
  const report = parseReport(text);
  const middle = text.indexOf(' ', text.length / 2);
  const edited = parseReport(`${text.slice(0, middle)}x${text.slice(middle)}`);
  const first = (chosen: readonly Rule[]): number =>
    best(() => new Checker({ rules: chosen, context, severities: new Map() }).check(report));
  const again = best(() => {
    const checker = new Checker({ rules: languageRules, context, severities: new Map() });
    checker.check(report);
    const start = performance.now();
    checker.check(edited);
    return performance.now() - start;
  });
  const each = languageRules.map((rule) => `${rule.id} ${first([rule]).toFixed(1)}`);
  console.log(
    `  ${(text.length / 1000).toFixed(0)} KB: first check ${first(languageRules).toFixed(1)} ms, after one letter ${again.toFixed(1)} ms (${each.join(', ')})`,
  );
}

/** Least time of 15 runs in ms; a run may report its own. */
function best(run: () => unknown): number {
  let least = Infinity;
  for (let round = 0; round < 15; round++) {
    const start = performance.now();
    const result = run();
    least = Math.min(least, typeof result === 'number' ? result : performance.now() - start);
  }
  return least;
}

function toPlace(finding: Finding, raw: string): Place {
  const { rule, expected } = finding;
  const start = finding.range.start - frontMatter.length;
  const end = finding.range.end - frontMatter.length;
  const from = locate(raw, start);
  const to = locate(raw, end);
  return {
    rule,
    text: JSON.stringify(raw.slice(start, end).slice(0, 60)),
    expected: expected[0] ?? '',
    startLine: from.line,
    startColumn: from.column,
    endLine: to.line,
    endColumn: to.column,
  };
}

function locate(raw: string, offset: number): { line: number; column: number } {
  const before = raw.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1) as string).normalize('NFC').length + 1 };
}

function touches(place: Place, label: Label): boolean {
  if (label.line < place.startLine || label.line > place.endLine) return false;
  const from = label.line === place.startLine ? place.startColumn : 1;
  const to = label.line === place.endLine ? Math.max(place.endColumn, from + 1) : Infinity;
  return from < label.end && label.col < to;
}

function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}
