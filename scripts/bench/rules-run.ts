/**
 * Measures some rules inside one process and prints JSON; `rule-times.ts` bundles and starts it.
 * Usage: `node --expose-gc rules-run.js TEXT RULE…`
 */
import { readFileSync } from 'node:fs';
import { Checker } from '../../src/core/checks/engine';
import { rules } from '../../src/core/checks/rules';
import { Lexicon } from '../../src/core/lexicon/lexicon';
import { readWordData } from '../../src/core/lexicon/word-data';
import type { Report } from '../../src/core/report/model';
import { parseReport } from '../../src/core/report/parse-report';

export interface RuleTimes {
  /** Milliseconds: the first lexicon of the process, and later ones. */
  readonly firstLoad: number;
  readonly loads: readonly number[];
  /** Bytes that a lexicon keeps: as loaded, and after a check of the text has filled its stores. */
  readonly loadedBytes: number;
  readonly usedBytes: number;
  /** Milliseconds of the check of the whole text: the first of the process, and later ones. */
  readonly firstCheck: number;
  readonly checks: readonly number[];
  /** Milliseconds of the check after a letter was typed, at places all over the text. */
  readonly rechecks: readonly number[];
  readonly passages: number;
  readonly characters: number;
}

const warmUpMs = 6000;
const data = readFileSync('lexicon/words.json', 'utf8');
const load = (): Lexicon => new Lexicon(readWordData(data));
/** The first of them is the first of the process. */
const lexicons: Lexicon[] = [];
const loads = Array.from({ length: 21 }, () => time(() => lexicons.push(load())));
const context = {
  language: 'vi',
  templates: new Map(),
  dictionary: new Set<string>(),
  lexicon: lexicons[0] as Lexicon,
} as const;
const chosen = rules.filter(({ id }) => process.argv.slice(3).includes(id));
const text = readFileSync(process.argv[2] as string, 'utf8');

process.stdout.write(JSON.stringify(run()));

function run(): RuleTimes {
  const before = memory();
  const kept = Array.from({ length: 21 }, load);
  const loadedBytes = (memory() - before) / kept.length;
  const report = parseReport(text);
  const unused = memory();
  const checks = wholeChecks(report);
  return {
    firstLoad: loads[0] as number,
    loads: loads.slice(1),
    loadedBytes,
    usedBytes: memory() - unused,
    firstCheck: checks[0] as number,
    checks: checks.slice(Math.floor(checks.length / 2)),
    rechecks: recheck(),
    passages: report.passages.length,
    characters: text.length,
  };
}

/** Checks with nothing kept, for some seconds: by the second half V8 has compiled what they run. */
function wholeChecks(report: Report): number[] {
  const checks: number[] = [];
  const end = performance.now() + warmUpMs;
  while (performance.now() < end || checks.length < 40) {
    checks.push(time(() => newChecker().check(report)));
  }
  return checks;
}

function newChecker(): Checker {
  return new Checker({ rules: chosen, context, severities: new Map() });
}

/** Types a letter before blanks all over the text; each time the check before was that of the text without it. */
function recheck(): number[] {
  const report = parseReport(text);
  const places = Array.from({ length: 40 }, (_, index) =>
    text.indexOf(' ', Math.floor(((index + 1) * text.length) / 42)),
  );
  const edited = places.map((at) => parseReport(`${text.slice(0, at)}x${text.slice(at)}`));
  const checker = newChecker();
  checker.check(report);
  const rounds = Array.from({ length: 5 }, () =>
    edited.map((version) => {
      const spent = time(() => checker.check(version));
      checker.check(report);
      return spent;
    }),
  );
  return rounds.slice(1).flat();
}

function time(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

function memory(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
