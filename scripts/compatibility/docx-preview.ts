import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { openBrowser } from '../vscode/browser-page';
import { withLock } from '../vscode/install-lock';
import { installPackages } from '../vscode/npm-install';
import { INSTALL_DIR } from '../vscode/paths';
import { makeReady } from '../vscode/stamped-folder';
import type { WordFile } from './readers';

const DIR = path.join(INSTALL_DIR, 'docx-preview');
const PACKAGES = { 'docx-preview': '0.4.1', jszip: '3.10.2' };
const SCRIPTS = ['jszip/dist/jszip.min.js', 'docx-preview/dist/docx-preview.min.js'].map((file) =>
  path.join(DIR, 'node_modules', file),
);

/** What the library puts on the page. */
interface DocxPreview {
  readonly renderAsync: (
    data: Uint8Array,
    body: HTMLElement,
    styles: HTMLElement,
    options: object,
  ) => Promise<unknown>;
}

/**
 * Shows Word files by docx-preview in the browser of the tests, installed from npm when it is not there.
 * @returns the text of each file, by its name: paragraphs apart, less the numbers that stand for notes
 */
export async function readInBrowser(
  files: readonly WordFile[],
): Promise<{ version: string; texts: [string, string][] }> {
  await withLock(path.join(INSTALL_DIR, 'docx-preview.lock'), () =>
    makeReady({
      dir: DIR,
      recipe: PACKAGES,
      needs: SCRIPTS,
      make: () => installPackages(DIR, PACKAGES, 'docx-preview'),
    }),
  );
  const browser = await openBrowser();
  const { page } = browser;
  try {
    await page.setContent('<!doctype html><title>docx-preview</title>');
    for (const script of SCRIPTS) await page.addScriptTag({ path: script });
    const texts: [string, string][] = [];
    for (const { name, path } of files) {
      const bytes = (await readFile(path)).toString('base64');
      texts.push([name, await page.evaluate(show, bytes)]);
    }
    return { version: PACKAGES['docx-preview'], texts };
  } finally {
    await browser.close();
  }
}

/** Runs in the page. */
async function show(base64: string): Promise<string> {
  const { docx } = window as unknown as { docx: DocxPreview };
  const body = document.createElement('div');
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  await docx.renderAsync(bytes, body, document.createElement('div'), {
    renderHeaders: false,
    renderFooters: false,
  });
  for (const mark of body.querySelectorAll('sup')) mark.remove();
  for (const end of body.querySelectorAll('p, td, li, br, h1, h2, h3, h4')) end.append(' ');
  for (const lineEnd of body.querySelectorAll('br')) lineEnd.replaceWith(' ');
  return body.textContent;
}
