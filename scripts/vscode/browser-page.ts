import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import { ensureVSCode } from './install';
import { SCREENSHOT_DIR } from './paths';

/** Nothing that phones home, and no sandbox: only our own loopback pages are ever opened. */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-sync',
  '--disable-component-update',
  '--no-first-run',
];

/** A page in a headless browser of its own. Sizes in CSS pixels. */
export interface BrowserPage {
  readonly page: Page;
  close(): Promise<void>;
}

/**
 * Starts the headless browser with one empty page.
 * @throws Error when the browser does not start
 */
export async function openBrowser(): Promise<BrowserPage> {
  const { browser } = await ensureVSCode();
  const started: Browser = await chromium.launch({
    executablePath: browser.executablePath,
    args: ARGUMENTS,
    env: { ...definedOnly(process.env), ...browser.env },
  });
  const context = await started.newContext({
    viewport: { width: 1280, height: 800 },
    locale: 'en-US',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  return { page: await context.newPage(), close: () => started.close() };
}

/**
 * Writes out/screenshots/NAME.png.
 * @returns absolute path of the picture
 */
export async function takeScreenshot(page: Page, name: string): Promise<string> {
  await mkdir(SCREENSHOT_DIR, { recursive: true });
  const file = path.join(SCREENSHOT_DIR, `${name}.png`);
  await page.screenshot({ path: file, animations: 'disabled' });
  return file;
}

function definedOnly(environment: NodeJS.ProcessEnv): Record<string, string> {
  const entries = Object.entries(environment);
  return Object.fromEntries(
    entries.filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
