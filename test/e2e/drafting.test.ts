import assert from 'node:assert/strict';
import path from 'node:path';
import { PROJECT_ROOT } from '../../scripts/vscode/paths';
import { useEditor } from './editor';

const workspace = path.join(PROJECT_ROOT, 'test', 'e2e', 'workspaces', 'don-vi');

describe('drafting with help at hand', () => {
  const editor = useEditor({ workspace, settings: { 'editor.wordWrap': 'on' } });

  it('shows how far the report is, with a badge of what is open', async () => {
    await editor().openFile('con-cho-trong.md');
    await editor().waitForText('2 chỗ trống');
    await editor().runCommand('Báo cáo: Focus on Tiến độ View');
    await editor().waitForText('Các mục');
    await editor().page.locator('.activitybar .badge-content', { hasText: /^2$/ }).waitFor();
    await editor().screenshot('drafting-1-progress');
  });

  it('fills blanks in one after the other, as one step to undo', async () => {
    await editor().openFile('con-cho-trong.md');
    const before = await editor().screenLines();
    await editor().runCommand('Báo cáo: Điền chỗ trống');
    await editor().waitForText('Điền chỗ trống 1/2');
    await editor().type('nhiều');
    await editor().waitForText('Chỗ này thường là con số');
    await editor().screenshot('drafting-2-fill');
    await editor().press('Control+A');
    await editor().type('125');
    await editor().press('Enter');
    await editor().waitForText('Điền chỗ trống 2/2');
    // The text may be edited meanwhile.
    await editor().click('Trong tháng, Đảng bộ');
    await editor().press('Home');
    await editor().type('Xong. ');
    const input = editor().page.locator('.quick-input-box input');
    await input.fill('7');
    await editor().press('Enter');
    await editor().waitForText('Đã điền 2 chỗ');
    await editor().waitForText('Đã điền đủ');
    await editor().waitForText('Xong. Trong tháng, Đảng bộ đã kết nạp 125 đảng viên mới.');
    await editor().press('Control+Z');
    await editor().waitForText('2 chỗ trống');
    const typed = before.map((line) => line.replace(/^Trong tháng, /, 'Xong. $&'));
    assert.deepEqual(await editor().screenLines(), typed);
  });

  it('offers documents, abbreviations and keys on a slash', async () => {
    await editor().press('Control+End', 'Enter');
    await editor().type(
      'Thực hiện Nghị quyết số 21-NQ/TW, ngày 16/6/2022 của Bộ Chính trị. Theo /',
    );
    await editor().waitForText('văn bản đã nhắc trong báo cáo này');
    await editor().screenshot('drafting-3-cited');
    await editor().press('Enter');
    await editor().waitForText('Theo Nghị quyết số 21-NQ/TW');
    await editor().press('Control+Home', 'End', 'Enter');
    await editor().type('/chuc');
    await editor().waitForText('mục 7.2');
    await editor().screenshot('drafting-4-keys');
    await editor().press('Escape', 'Control+Z');
  });

  it('cites a document described step by step', async () => {
    await editor().press('Control+End', 'Enter', 'Enter');
    await editor().runCommand('Báo cáo: Chèn viện dẫn');
    await editor().waitForText('Văn bản khác');
    await editor().screenshot('drafting-5-citation');
    await editor().choose('Văn bản khác');
    await editor().waitForText('Chèn viện dẫn (1/5)');
    await editor().choose('Quy định');
    await editor().waitForText('Chèn viện dẫn (2/5)');
    await editor().type('399-QĐ/TW');
    await editor().press('Enter');
    await editor().waitForText('Chèn viện dẫn (3/5)');
    await editor().type('9/1/2026');
    await editor().press('Enter');
    await editor().waitForText('Chèn viện dẫn (4/5)');
    await editor().type('Ban Bí thư');
    await editor().press('Enter');
    await editor().waitForText('Chèn viện dẫn (5/5)');
    await editor().type('về chức năng của cấp ủy');
    await editor().press('Enter');
    await editor().waitForText(
      'Quy định số 399-QĐ/TW, ngày 09/01/2026 của Ban Bí thư về chức năng',
    );
  });
});
