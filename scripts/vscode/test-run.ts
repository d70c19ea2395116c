import { mkdir, rm, writeFile } from 'node:fs/promises';
import { openBrowser, takeScreenshot } from './browser-page';
import { bundleTests } from './bundle-tests';
import { edition } from './editions';
import { suiteUrl } from './editor-url';
import { installExtension } from './install-extension';
import { TEST_OUT_DIR } from './paths';
import { resultFile } from './last-results';
import { makeScratch, TEST_WORKSPACE } from './scratch';
import { startServer } from './server';
import { positionMapper } from './source-positions';
import type { Totals } from './suite-output';
import { SuiteWatch } from './suite-watch';
import { userSettings, writeUserSettings } from './user-settings';
import type { HostKind } from './user-settings';

/** How to run a suite. */
export interface SuiteOptions {
  readonly host: HostKind;
  /** Absolute path of the built extension, or of a .vsix, which VS Code is then made to install. */
  readonly extension: string;
  /** Regular expression that the full titles of the tests to run must match. */
  readonly grep?: string;
  /** Time for the whole run without the installation, in milliseconds. */
  readonly limitMs: number;
}

/**
 * Runs the suite of one host in a real VS Code, prints its report and writes the totals to
 * a file of out/test.
 * @throws Error when the suite did not come to its end: what happened, the editor's last words
 *   and the path of a screenshot; the totals file is then missing
 */
export async function runSuite(options: SuiteOptions): Promise<Totals> {
  const totalsFile = resultFile(edition(process.env), options.host);
  await mkdir(TEST_OUT_DIR, { recursive: true });
  await rm(totalsFile, { force: true });
  const totals = await runInEditor(options);
  // Some of the tests are no result.
  if (!options.grep) await writeFile(totalsFile, JSON.stringify(totals));
  return totals;
}

async function runInEditor(options: SuiteOptions): Promise<Totals> {
  const { host } = options;
  const scratch = await makeScratch(TEST_WORKSPACE);
  try {
    const extension = options.extension.endsWith('.vsix')
      ? await installExtension(scratch.dataDir, options.extension)
      : options.extension;
    const tests = await bundleTests(host, extension, options.grep);
    await writeUserSettings(scratch.dataDir, userSettings(host));
    const server = await startServer({ ...scratch, runsSuites: true, endsAlone: true });
    try {
      // One host has a single folder, the other several: all tests are to pass in both.
      const folder = host === 'web' ? scratch.workspace : await scratch.withSecondFolder();
      const url = suiteUrl(server.url, { folder, extension, tests, host });
      return await runInPage(url, options, tests);
    } finally {
      await server.stop();
    }
  } finally {
    await scratch.remove();
  }
}

async function runInPage(url: string, options: SuiteOptions, tests: string): Promise<Totals> {
  const readable = await positionMapper(tests);
  const watch = new SuiteWatch((line) => console.log(readable(line)));
  const browser = await openBrowser();
  try {
    await watch.attach(browser.page);
    await browser.page.goto(url);
    const problem = await watch.ended(options.limitMs);
    const { totals } = watch;
    if (totals?.failed === 0 && !problem) return totals;
    const name = `test-${options.host}-failed`;
    const picture = await takeScreenshot(browser.page, name).catch(() => 'none');
    if (totals && totals.failed > 0) return totals;
    throw new Error(
      `The ${options.host} suite did not finish: ${problem ?? 'it printed no totals'}.\n` +
        `Screenshot: ${picture}\nThe editor's last words:\n${watch.lastWords()}`,
    );
  } finally {
    await browser.close();
  }
}
