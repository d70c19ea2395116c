import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { format } from 'node:util';
import type { Page } from 'playwright-core';
import { openBrowser, takeScreenshot } from './browser-page';
import { bundleTests } from './bundle-tests';
import { editorUrl } from './editor-url';
import { PROJECT_ROOT, TEST_OUT_DIR } from './paths';
import { makeScratch } from './scratch';
import { startServer } from './server';
import { parseTotals, REPORT_LINE } from './suite-output';
import type { Totals } from './suite-output';
import { userSettings, writeUserSettings } from './user-settings';
import type { HostKind } from './user-settings';

const WORKSPACE = path.join(PROJECT_ROOT, 'test', 'integration', 'workspace');
const KEPT_LINES = 60;

/** How to run a suite. */
export interface SuiteOptions {
  readonly host: HostKind;
  /** Absolute path of the built extension. */
  readonly extension: string;
  /** Regular expression that the full titles of the tests to run must match. */
  readonly grep?: string;
  /** Time for the whole run without the installation, in milliseconds. */
  readonly limitMs: number;
}

/**
 * Runs the suite of one host in a real VS Code, prints its report and writes the totals to
 * out/test/HOST.json.
 * @throws Error when the suite did not come to its end: what happened, the editor's last words
 *   and the path of a screenshot; the totals file is then missing
 */
export async function runSuite(options: SuiteOptions): Promise<Totals> {
  const totalsFile = path.join(TEST_OUT_DIR, `${options.host}.json`);
  await mkdir(TEST_OUT_DIR, { recursive: true });
  await rm(totalsFile, { force: true });
  const tests = await bundleTests(options.host, options.extension, options.grep);
  const totals = await runInEditor(options, tests);
  await writeFile(totalsFile, JSON.stringify(totals));
  return totals;
}

async function runInEditor(options: SuiteOptions, tests: string): Promise<Totals> {
  const scratch = await makeScratch(WORKSPACE);
  try {
    await writeUserSettings(scratch.dataDir, userSettings(options.host));
    const server = await startServer({ dataDir: scratch.dataDir, forTests: true });
    try {
      const { host, extension } = options;
      const url = editorUrl(server.url, { folder: scratch.workspace, extension, tests, host });
      return await runInPage(url, options);
    } finally {
      await server.stop();
    }
  } finally {
    await scratch.remove();
  }
}

async function runInPage(url: string, options: SuiteOptions): Promise<Totals> {
  const browser = await openBrowser();
  try {
    const output = new SuiteOutput();
    const ended = suiteEnd(browser.page, output, options.limitMs);
    const [problem] = await Promise.all([ended, browser.page.goto(url)]);
    const { totals } = output;
    if (totals && (!problem || totals.failed > 0)) {
      if (totals.failed > 0) await takeScreenshot(browser.page, `test-${options.host}-failed`);
      return totals;
    }
    throw await failure(browser.page, output, options, problem ?? 'it printed no totals');
  } finally {
    await browser.close();
  }
}

/** Resolves with what went wrong, or with undefined when the suite ended well. */
async function suiteEnd(
  page: Page,
  output: SuiteOutput,
  limitMs: number,
): Promise<string | undefined> {
  let end: (problem?: string) => void = () => {};
  const ended = new Promise<string | undefined>((resolve) => (end = resolve));
  const timer = setTimeout(() => end(`it was not over after ${limitMs / 1000} s`), limitMs);
  page.on('crash', () => end('the page crashed'));
  await page.exposeFunction('codeAutomationLog', (type: string, values: unknown[]) =>
    output.add(type, values),
  );
  await page.exposeFunction('codeAutomationExit', (code: number) =>
    end(code === 0 ? undefined : `it ended with code ${code}`),
  );
  return ended.finally(() => clearTimeout(timer));
}

async function failure(
  page: Page,
  output: SuiteOutput,
  { host }: SuiteOptions,
  problem: string,
): Promise<Error> {
  const picture = await takeScreenshot(page, `test-${host}-failed`).catch(() => 'none');
  return new Error(
    `The ${host} suite did not finish: ${problem}.\nScreenshot: ${picture}\n` +
      `The editor's last words:\n${output.lastWords()}`,
  );
}

/** Sorts the suite's report from the editor's own log. */
class SuiteOutput {
  totals: Totals | undefined;
  private readonly editorLines: string[] = [];

  add(type: string, values: unknown[]): void {
    const line = format(...values);
    this.totals ??= parseTotals(line);
    if (line.startsWith(REPORT_LINE)) console.log(line.slice(REPORT_LINE.length));
    else this.keep(`${type}: ${line}`);
  }

  lastWords(): string {
    return this.editorLines.join('\n');
  }

  private keep(line: string): void {
    this.editorLines.push(line.slice(0, 300));
    if (this.editorLines.length > KEPT_LINES) this.editorLines.shift();
  }
}
