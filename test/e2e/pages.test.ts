import path from 'node:path';
import type { FrameLocator, Locator } from 'playwright-core';
import { PROJECT_ROOT } from '../../scripts/vscode/paths';
import { useEditor } from './editor';

const workspace = path.join(PROJECT_ROOT, 'samples');

describe('the printed pages beside the text', () => {
  const editor = useEditor({ workspace });
  const inside = (): FrameLocator =>
    editor().page.frameLocator('iframe.webview').frameLocator('#active-frame');
  const count = (): Locator => inside().locator('#count');

  it('shows the pages of a report', async () => {
    await editor().openFile('tong-ket-xay-dung-dang.md');
    await editor().runCommand('Báo cáo: Xem trang in');
    await count().filter({ hasText: '12 trang' }).waitFor({ timeout: 60_000 });
    await editor().screenshot('pages-1-light');
  });
});
