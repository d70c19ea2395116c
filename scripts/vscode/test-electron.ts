import path from 'node:path';
import { parseArgs } from 'node:util';
import { runTests } from '@vscode/test-electron';
import { bundleTests } from './bundle-tests';
import { PROJECT_ROOT } from './paths';
import { makeScratch, TEST_WORKSPACE } from './scratch';
import { userSettings, writeUserSettings } from './user-settings';

/**
 * Runs the desktop suite in a VS Code that @vscode/test-electron downloads into .vscode-test/,
 * for networks that allow it. `--version` takes a version such as 1.100.0, "stable" (the default)
 * or "insiders"; `--executable` an installed VS Code instead.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      version: { type: 'string', default: 'stable' },
      executable: { type: 'string' },
      grep: { type: 'string' },
    },
  });
  const tests = await bundleTests('desktop', PROJECT_ROOT, values.grep);
  const scratch = await makeScratch(TEST_WORKSPACE);
  try {
    await writeUserSettings(scratch.dataDir, userSettings('desktop'));
    await runTests({
      ...(values.executable
        ? { vscodeExecutablePath: values.executable }
        : { version: values.version }),
      extensionDevelopmentPath: PROJECT_ROOT,
      extensionTestsPath: tests,
      launchArgs: [
        await scratch.withSecondFolder(),
        `--user-data-dir=${path.join(scratch.dataDir, 'data')}`,
        '--disable-extensions',
        '--disable-telemetry',
      ],
    });
  } finally {
    await scratch.remove();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
