import assert from 'node:assert/strict';
import path from 'node:path';
import { PROJECT_ROOT } from '../../scripts/vscode/paths';
import { useEditor } from './editor';

const workspace = path.join(PROJECT_ROOT, 'test', 'e2e', 'workspaces', 'don-vi');
const copied = {
  'text/html':
    '<html><body><!--StartFragment--><p class=MsoNormal>Đảng bộ có <b>12</b> chi bộ.</p>' +
    '<table class=MsoTableGrid border=1><tr><td>Chi bộ</td><td>Đảng viên</td></tr>' +
    '<tr><td>Thôn Mẫu Một</td><td align=right>34</td></tr></table><!--EndFragment--></body></html>',
  'text/plain': 'Đảng bộ có 12 chi bộ.\nChi bộ\tĐảng viên\nThôn Mẫu Một\t34\n',
};

describe('pasting from Word', () => {
  const editor = useEditor({ workspace });

  /** What a press of Ctrl+V brings when another program has copied. */
  const paste = (): Promise<void> =>
    editor().page.evaluate((items) => {
      const clipboardData = new DataTransfer();
      for (const [type, text] of Object.entries(items)) clipboardData.setData(type, text);
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      );
    }, copied);

  it('writes a table of the report, and gives the plain text back on request', async () => {
    await editor().openFile('con-cho-trong.md');
    await editor().waitForText('2 chỗ trống');
    await editor().press('Control+End', 'Enter', 'Enter');
    await paste();
    await editor().waitForText('| Thôn Mẫu Một | 34 |');
    const lines = await editor().screenLines();
    assert.ok(lines.includes('Đảng bộ có **12** chi bộ.'), lines.join('\n'));
    await editor().page.locator('.post-edit-widget').waitFor();
    await editor().press('Control+.');
    await editor().waitForText('Dán theo dạng báo cáo');
    await editor().screenshot('paste-1-choice');
    await editor().press('ArrowDown', 'Enter');
    await editor().waitForText('Đảng bộ có 12 chi bộ.');
    await editor().page.getByText('|---|').waitFor({ state: 'detached' });
  });
});
