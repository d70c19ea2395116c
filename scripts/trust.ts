/**
 * Runs the tests of faults and hostile input, takes every hostile shape in its full size through all stages, and
 * writes what it saw to docs/trust.md: `npm run trust`. Takes a quarter of an hour; exits with 1 when something failed.
 */
import { writePage } from './bench/write-page';
import { lastFuzzRecord } from './trust/fuzz-record';
import { sections } from './trust/rows';
import { runRow } from './trust/run-row';
import { tryShapes } from './trust/try-shapes';
import { trustPage } from './trust/trust-page';

const target = 'docs/trust.md';

void main();

async function main(): Promise<void> {
  const shapes = await tryShapes();
  const results = sections.map((section) => ({
    section,
    rows: section.rows.map((row) => {
      const result = runRow(row);
      console.log(row.tried, '→', result.result);
      return result;
    }),
  }));
  const page = trustPage({ sections: results, shapes, fuzz: lastFuzzRecord() });
  await writePage(target, page);
  const failed =
    results.some(({ rows }) => rows.some((row) => row.failed)) ||
    [...shapes.reports, ...shapes.settings].some(({ tried }) => typeof tried === 'string');
  process.exitCode = failed ? 1 : 0;
}
