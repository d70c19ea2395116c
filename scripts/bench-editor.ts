/**
 * Measures the editor as a person meets it: in a real VS Code with real keys, in both extension hosts. Prints what
 * docs/measurements-editor.md says; run it on a machine that does nothing else.
 *
 * `npm run bench:editor`, or `npm run bench:editor -- desktop` for one host.
 */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { cpus, loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { Editor } from '../test/e2e/editor';
import { pageWatch } from './bench/page-watch';
import type { Watched } from './bench/page-watch';
import { median } from './bench/statistics';
import { PROJECT_ROOT } from './vscode/paths';
import { runSuite } from './vscode/test-run';
import type { HostKind } from './vscode/user-settings';

const SAMPLE = path.join(PROJECT_ROOT, 'samples', 'tong-ket-xay-dung-dang.md');
/** A quarter more than the sample's 12 pages. */
const LENGTH = 1.25;
const PLACE = 'như sau:';
const LETTERS = 20;
/** A quick typist's pause between two keys, in milliseconds. */
const PAUSE_MS = 150;
const LAYOUT_LIMIT_MS = 60_000;
const SUITE_LIMIT_MS = 600_000;

void main();

async function main(): Promise<void> {
  const chosen = process.argv.slice(2);
  const hosts = (['desktop', 'web'] as const).filter(
    (host) => chosen.length === 0 || chosen.includes(host),
  );
  const load = (): string => (loadavg()[0] ?? 0).toFixed(1);
  console.log(`${cpus()[0]?.model ?? 'unknown'}, ${cpus().length} cores, load ${load()}`);
  for (const host of hosts) {
    console.log(`\n${host}`);
    const grep = '^(activation|what it costs)';
    if (!process.env.NOSUITE)
      await runSuite({ host, grep, extension: PROJECT_ROOT, limitMs: SUITE_LIMIT_MS });
    for (const [what, value] of await measurePages(host)) console.log(`${what}: ${value}`);
  }
  console.log(`\nload ${load()} at the end`);
}

async function measurePages(host: HostKind): Promise<[string, string][]> {
  const workspace = await mkdtemp(path.join(tmpdir(), 'bench-editor-'));
  await writeFile(path.join(workspace, 'dai.md'), await longReport());
  const editor = await Editor.open({ workspace, host });
  try {
    // What runs our scripts gives functions their names by a helper, which a page lacks.
    const script = `globalThis.__name = (named) => named;(${pageWatch.toString()})()`;
    await editor.page.evaluate(script);
    await editor.openFile('dai.md');
    await editor.waitForText('chỗ trống');
    return [...(await firstPages(editor, script)), ...(await changedPages(editor))];
  } finally {
    await editor.close();
    await rm(workspace, { recursive: true });
  }
}

async function longReport(): Promise<string> {
  const sample = await readFile(SAMPLE, 'utf8');
  const body = sample.slice(sample.indexOf('\n# '));
  const end = body.indexOf('\n\n', sample.length * (LENGTH - 1));
  // Its notes stand at the end of the sample, which stays whole; a blank shows that it was checked.
  return `${sample}${body.slice(0, end).replace(/\[\^[^\]]+\]/g, '')}\n\nCòn …… việc.\n`;
}

async function firstPages(editor: Editor, script: string): Promise<[string, string][]> {
  await editor.runCommand('Báo cáo: Xem trang in');
  const pages = editor.page
    .frameLocator('iframe.webview')
    .frameLocator('#active-frame')
    .locator('#pages');
  const now = (): Promise<number> =>
    pages.evaluate(() => performance.timeOrigin + performance.now());
  await pages.locator('.page').first().waitFor({ timeout: LAYOUT_LIMIT_MS });
  const first = await now();
  await pages.and(editor.page.locator('[aria-busy="false"]')).waitFor({ timeout: LAYOUT_LIMIT_MS });
  const all = await now();
  const made = await pages.evaluate(() => performance.timeOrigin);
  const clicked = (await editor.page.evaluate(() => window.watched?.clicked)) ?? NaN;
  await pages.evaluate(script);
  return [
    ['command to first page', ms(first - clicked)],
    ['  of which VS Code makes the frame', ms(made - clicked)],
    [`command to all ${await pages.locator('.page').count()} pages`, ms(all - clicked)],
  ];
}

async function changedPages(editor: Editor): Promise<[string, string][]> {
  await editor.page.locator('.tab', { hasText: 'dai.md' }).first().click();
  await editor.press('Control+Home', 'Control+F');
  await editor.type(PLACE);
  await editor.press('Enter', 'Escape', 'ArrowRight');
  await editor.type(' (');
  await editor.page.waitForTimeout(3_000);
  await editor.page.evaluate(() => window.watched?.keys.splice(0));
  for (let count = 0; count < LETTERS; count++) {
    await editor.press('x');
    await editor.page.waitForTimeout(PAUSE_MS);
  }
  await editor.page.waitForTimeout(3_000);
  const { shown } = await watchedIn(editor);
  const { keys, paints } = await editor.page.evaluate(
    () => window.watched ?? { keys: [], paints: [], shown: [] },
  );
  const waits = keys.map((at, index) => {
    const seen = shown.find(({ typed }) => typed > index);
    return seen ? seen.at - at : Infinity;
  });
  return [
    ['key press to its letter on the printed page', spread(waits)],
    ['key press to its letter in the text, where over 16 ms', spread(paints)],
  ];
}

async function watchedIn(editor: Editor): Promise<Watched> {
  const frames = editor.page.frames().filter((frame) => frame !== editor.page.mainFrame());
  const found = await Promise.all(
    frames.map((frame) => frame.evaluate(() => window.watched).catch(() => undefined)),
  );
  const page = found.find((watched) => watched && watched.shown.length > 0);
  if (!page) throw new Error('the printed pages were not seen');
  return page;
}

function spread(values: readonly number[]): string {
  if (values.length === 0) return 'none';
  const sorted = [...values].sort((a, b) => a - b);
  const high = sorted[Math.ceil(sorted.length * 0.95) - 1] ?? NaN;
  return `median ${ms(median(values))}, p95 ${ms(high)}, of ${values.length}`;
}

function ms(value: number): string {
  return `${value.toFixed(0)} ms`;
}
