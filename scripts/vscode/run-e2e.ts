import { mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import Mocha from 'mocha';
import { ensureVSCode } from './install';
import { PROJECT_ROOT, TEST_OUT_DIR } from './paths';
import { runMocha } from './suite-output';

const TEST_DIR = path.join(PROJECT_ROOT, 'test', 'e2e');
const TEST_LIMIT_MS = 120_000;

/**
 * Runs the tests that use the editor as a person does and writes their totals to
 * out/test/e2e.json; the exit code is 0 when every test passed.
 */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { grep: { type: 'string' } },
  });
  await ensureVSCode();
  const mocha = new Mocha({
    timeout: TEST_LIMIT_MS,
    ...(values.grep ? { grep: values.grep } : {}),
  });
  const files = positionals.length > 0 ? positionals : await testFiles();
  for (const file of files) mocha.addFile(path.resolve(file));
  await mocha.loadFilesAsync();
  const totals = await runMocha(mocha);
  await mkdir(TEST_OUT_DIR, { recursive: true });
  await writeFile(path.join(TEST_OUT_DIR, 'e2e.json'), JSON.stringify(totals));
  process.exitCode = totals.failed > 0 || totals.passed === 0 ? 1 : 0;
}

async function testFiles(): Promise<string[]> {
  const entries = await readdir(TEST_DIR, { recursive: true });
  const tests = entries.filter((entry) => entry.endsWith('.test.ts')).sort();
  return tests.map((entry) => path.join(TEST_DIR, entry));
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
