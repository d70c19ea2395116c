import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { packExtension } from '../vsix';
import { ensureVSCode } from './install';
import { PROJECT_ROOT, TEST_OUT_DIR } from './paths';
import { runSuite } from './test-run';
import type { HostKind } from './user-settings';

const USAGE =
  'run-tests [desktop|web …] [--grep PATTERN] [--limit SECONDS] [--extension FOLDER | --installed]';

/**
 * Runs the suites in a real VS Code; the exit code is 0 when every test passed. With `--installed` the last
 * build is packed and installed, so that a file missing from the package is missing in the tests, too.
 */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      grep: { type: 'string' },
      limit: { type: 'string', default: '180' },
      extension: { type: 'string', default: PROJECT_ROOT },
      installed: { type: 'boolean', default: false },
    },
  });
  await ensureVSCode();
  const hosts = positionals.length > 0 ? positionals.map(hostKind) : (['desktop', 'web'] as const);
  const extension = values.installed ? await packed() : values.extension;
  let failed = false;
  for (const host of hosts) {
    console.log(`\nVS Code, ${host} extension host`);
    const { grep } = values;
    const limitMs = Number(values.limit) * 1000;
    const totals = await runSuite({ host, extension, limitMs, ...(grep ? { grep } : {}) });
    console.log(`${host}: ${totals.passed} passed, ${totals.failed} failed`);
    failed ||= totals.failed > 0 || totals.passed === 0;
  }
  process.exitCode = failed ? 1 : 0;
}

async function packed(): Promise<string> {
  const vsix = path.join(TEST_OUT_DIR, 'installed.vsix');
  await mkdir(TEST_OUT_DIR, { recursive: true });
  await packExtension(vsix);
  return vsix;
}

function hostKind(name: string): HostKind {
  if (name === 'desktop' || name === 'web') return name;
  throw new Error(`Unknown suite "${name}". Usage: ${USAGE}`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
