import { performance } from 'node:perf_hooks';
import { deflateRawSync } from 'node:zlib';
import { strFromU8, unzipSync } from 'fflate';
import { Checker } from '../../src/core/checks/engine';
import { rules } from '../../src/core/checks/rules';
import { profileNamed } from '../../src/core/layout/profiles';
import { parseReport } from '../../src/core/report/parse-report';
import { buildDocument } from '../../src/core/word/build-document';
import { exportWord } from '../../src/core/word/export-word';
import { zipPackage } from '../../src/core/word/finish/zip-package';
import { ruleContext } from './rule-context';

/** Milliseconds of each stage of an export in a program that is warm. */
export interface Stages {
  readonly parse: number;
  /** All rules, which the command line runs before it exports; there is no template in this. */
  readonly check: number;
  readonly objects: number;
  /** docx's objects to XML, and the finishing. */
  readonly xml: number;
  readonly zip: number;
}

type Times = Omit<Stages, 'xml'> & { readonly whole: number };

/**
 * The least of many exports of a report in this process: other programs on the machine only ever add.
 */
export async function measureStages(markdown: string, rounds: number): Promise<Stages> {
  const runs: Times[] = [];
  for (let round = 0; round < 2 * rounds; round++) runs.push(await once(markdown));
  const warm = runs.slice(rounds);
  const of = (time: keyof Times): number => Math.min(...warm.map((run) => run[time]));
  const [objects, zip] = [of('objects'), of('zip')];
  return {
    parse: of('parse'),
    check: of('check'),
    objects,
    xml: Math.max(0, of('whole') - objects - zip),
    zip,
  };
}

/** `whole` is all that follows the parsing, measured in one go. */
async function once(markdown: string): Promise<Times> {
  const checker = new Checker({
    rules,
    severities: new Map(),
    context: ruleContext,
  });
  const options = {
    form: 'final',
    deflate: (bytes: Uint8Array) => deflateRawSync(bytes),
  } as const;
  const started = performance.now();
  const report = parseReport(markdown);
  const parsed = performance.now();
  checker.check(report);
  const checked = performance.now();
  const profile = profileNamed(report.frontMatter.metadata.profile?.text);
  buildDocument(report, profile, options);
  const built = performance.now();
  const bytes = await exportWord(report, profile, options);
  const exported = performance.now();
  const texts = Object.entries(unzipSync(bytes)).map(([path, data]) => [path, strFromU8(data)]);
  const unzipped = performance.now();
  zipPackage(new Map(texts as [string, string][]), options.deflate);
  const zip = performance.now() - unzipped;
  return {
    parse: parsed - started,
    check: checked - parsed,
    objects: built - checked,
    whole: exported - built,
    zip,
  };
}
