import assert from 'node:assert/strict';
import path from 'node:path';
import type { FrameLocator, Locator } from 'playwright-core';
import { PROJECT_ROOT } from '../../scripts/vscode/paths';
import { useEditor } from './editor';
import type { Editor } from './editor';

const workspace = path.join(PROJECT_ROOT, 'samples');
const layoutLimitMs = 60_000;

/** The page in the panel, behind the frames VS Code puts round it. */
function pagesOf({ page }: Editor): FrameLocator {
  return page.frameLocator('iframe.webview').frameLocator('#active-frame');
}

function lineOf(editor: Editor, text: string): Locator {
  return pagesOf(editor).locator('text[data-line]', { hasText: text }).first();
}

async function waitForCount(editor: Editor, text: string): Promise<void> {
  const count = pagesOf(editor).locator('#count').filter({ hasText: text });
  await count.waitFor({ timeout: layoutLimitMs });
}

/** The line of the text editor's cursor, as the status bar says. */
async function cursorLine({ page }: Editor): Promise<number> {
  const status = await page.locator('.statusbar-item', { hasText: /^Ln \d+/ }).innerText();
  return Number(/Ln (\d+)/.exec(status)?.[1]);
}

describe('the printed pages beside the text', () => {
  const editor = useEditor({ workspace, settings: { 'editor.wordWrap': 'on' } });

  it('show a report as it prints, and count its pages', async () => {
    await editor().openFile('tong-ket-xay-dung-dang.md');
    await editor().runCommand('Báo cáo: Xem trang in');
    await waitForCount(editor(), '12 trang');
    await editor().waitForText('12 trang');
    await lineOf(editor(), 'ĐẢNG CỘNG SẢN VIỆT NAM').waitFor();
    await editor().screenshot('pages-1-light');
  });

  it('lead to the line one clicks', async () => {
    await lineOf(editor(), 'Xã nằm ở vùng trung du').click();
    await editor().page.waitForFunction(() =>
      /Ln (?!1,)\d+/.test(document.querySelector('.statusbar')?.textContent ?? ''),
    );
    const line = await cursorLine(editor());
    const shown = await editor().screenLines();
    assert.ok(line > 26, `the cursor is on line ${line}`);
    assert.ok(shown.some((text) => text.includes('Xã nằm ở vùng trung du')));
    await editor().screenshot('pages-2-clicked');
  });

  it('follow the cursor', async () => {
    await editor().press('Control+End');
    // The source ends with a note, which stands at the foot of its page.
    await pagesOf(editor()).locator('.sheet:not(:first-child) .cursor').waitFor();
    await editor().screenshot('pages-3-cursor');
  });

  it('show what is typed', async () => {
    await editor().press('Control+Home');
    await editor().press('Control+F');
    await editor().type('như sau:');
    await editor().press('Enter', 'Escape', 'ArrowRight');
    const started = Date.now();
    await editor().type(' (vua go vao)');
    await lineOf(editor(), 'vua go vao').waitFor();
    console.log(`      typed and shown within ${Date.now() - started} ms`);
  });

  it('are read and walked through with keys', async () => {
    await pagesOf(editor()).locator('#pages').focus();
    await editor().press('ArrowDown', 'ArrowDown', 'ArrowDown');
    const focused = pagesOf(editor()).locator('g[data-item]:focus');
    assert.match((await focused.innerText().catch(() => focused.textContent())) ?? '', /\p{L}/u);
    await editor().screenshot('pages-4-keys');
    await editor().press('Enter');
    await editor().page.locator('.editor-instance .monaco-editor.focused').waitFor();
  });

  it('come back when another editor has hidden them', async () => {
    const frame = editor().page.locator('iframe.webview');
    await editor().runCommand('View: Move Editor into Next Group');
    await frame.waitFor({ state: 'hidden' });
    await editor().runCommand('View: Move Editor into Previous Group');
    await frame.waitFor({ state: 'visible' });
    await lineOf(editor(), 'vua go vao').waitFor();
  });

  it('mark what is left to fill in, on white paper in every theme', async () => {
    await editor().openFile('ban-nhap-tong-ket.md');
    await waitForCount(editor(), '4 trang');
    await pagesOf(editor()).locator('.mark.blank').first().waitFor();
    await editor().screenshot('pages-5-blanks');
    for (const [theme, name] of [
      ['Dark Modern', 'dark'],
      ['Dark High Contrast', 'high-contrast'],
      ['Light High Contrast', 'high-contrast-light'],
    ] as const) {
      await editor().runCommand('Preferences: Color Theme');
      // The list holds more than it shows.
      await editor().type(theme);
      await editor().choose(theme);
      await pagesOf(editor()).locator(`body.vscode-${name}`).waitFor();
      const paper = await pagesOf(editor())
        .locator('.paper')
        .first()
        .evaluate((paper) => getComputedStyle(paper).fill);
      assert.equal(paper, 'rgb(255, 255, 255)');
      await editor().screenshot(`pages-6-${name}`);
    }
  });
});

describe('the printed pages in the web host', () => {
  const editor = useEditor({ workspace, host: 'web' });

  it('are the same, and lead to the text', async () => {
    await editor().openFile('tong-ket-xay-dung-dang.md');
    await editor().runCommand('Báo cáo: Xem trang in');
    await waitForCount(editor(), '12 trang');
    await lineOf(editor(), 'Xã nằm ở vùng trung du').click();
    await editor().page.waitForFunction(() =>
      /Ln (?!1,)\d+/.test(document.querySelector('.statusbar')?.textContent ?? ''),
    );
    await editor().screenshot('pages-7-web');
  });
});
