import assert from 'node:assert/strict';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { PROJECT_ROOT } from '../../scripts/vscode/paths';
import { useEditor } from './editor';

const workspace = path.join(PROJECT_ROOT, 'test', 'e2e', 'workspaces', 'don-vi');

describe('the work of a clerk', () => {
  const editor = useEditor({ workspace, settings: { 'editor.wordWrap': 'on' } });

  const fileOf = (name: string): string => path.join(editor().workspace, name);
  const isZip = async (name: string): Promise<boolean> =>
    (await readFile(fileOf(name))).subarray(0, 2).toString() === 'PK';
  /** Waits until the cursor is there, since keys typed before go elsewhere. */
  const cursorIn = (line: number): Promise<void> => editor().waitForText(`Ln ${line}, Col`);
  /** Waits for the dialog that asks for a path and proposes this name. */
  const askedFor = async (name: string): Promise<void> => {
    await editor().page.locator('.quick-input-title', { hasText: 'Xuất ra Word' }).waitFor();
    await editor().page.waitForFunction((end) => {
      const box = document.querySelector<HTMLInputElement>('.quick-input-box input');
      return box?.value.endsWith(end);
    }, `/${name}`);
  };

  it('starts a report from a template of the unit, at its first blank', async () => {
    await editor().runCommand('Báo cáo: Tạo báo cáo mới');
    await editor().choose('Báo cáo giao ban tháng');
    await editor().waitForText('3 chỗ trống');
    await cursorIn(4);
    await editor().screenshot('clerk-1-new-report');
    await editor().type('9');
    await editor().waitForText('kết quả công tác tháng 9');
  });

  it('goes from blank to blank with Alt+. and back with Alt+,', async () => {
    await editor().press('Alt+.');
    await cursorIn(12);
    await editor().press('Alt+.');
    await cursorIn(16);
    await editor().press('Alt+,');
    await cursorIn(12);
    await editor().type('12');
    await editor().waitForText('đã kết nạp 12 đảng viên');
    await editor().waitForText('1 chỗ trống');
  });

  it('gets a section back by a slash at a line start, with its blank selected', async () => {
    await editor().press('Control+End');
    await editor().press('Shift+ArrowUp', 'Shift+ArrowUp', 'Shift+ArrowUp', 'Delete');
    await editor().waitForText('1 mục thiếu');
    await editor().type('/');
    await editor().waitForText('II. NHIỆM VỤ TRỌNG TÂM THÁNG TỚI');
    await editor().screenshot('clerk-2-sections');
    await editor().type('nhiem vu');
    await editor().waitForText('còn thiếu');
    await editor().press('Enter');
    await editor().waitForText('(2 selected)');
    await editor().type('03');
    await editor().waitForText('tổ chức 03 cuộc kiểm tra');
    await editor().waitForText('Đã điền đủ');
  });

  it('sees a slip while typing and mends it with the quick fix', async () => {
    await editor().press('Escape', 'Control+End', 'Enter', 'Enter');
    await editor().type('Việc này giao cho Ủy ban Kiểm tra.');
    await editor().press('Enter');
    await editor().type('Văn phòng theo dõi.');
    await editor().press('ArrowUp', 'End');
    await editor().press('Control+.');
    await editor().waitForText('Bỏ qua chỗ này');
    await editor().screenshot('clerk-3-quick-fix');
    await editor().press('Enter');
    await editor().page.locator('.line-numbers', { hasText: /^20$/ }).waitFor();
    const lines = await editor().screenLines();
    const at = lines.findIndex((line) => line.startsWith('Việc này'));
    assert.deepEqual(lines.slice(at + 1, at + 3), ['', 'Văn phòng theo dõi.']);
  });

  it('exports the report, which was never saved, under the name it asks for', async () => {
    await editor().runCommand('Báo cáo: Xuất ra Word');
    await askedFor('giao-ban-thang.docx');
    await editor().screenshot('clerk-4-save-dialog');
    await editor().press('Enter');
    await editor().waitForText('Đã xuất giao-ban-thang.docx.');
    await editor().screenshot('clerk-5-exported');
    assert.equal(await isZip('giao-ban-thang.docx'), true);
  });

  it('offers the file for download where it does not lie on the machine of the user', async () => {
    const download = editor().page.waitForEvent('download');
    await editor().click('Tải về máy');
    assert.equal((await download).suggestedFilename(), 'giao-ban-thang.docx');
  });

  it('asks before it exports a report with blanks, and shows them', async () => {
    await editor().openFile('con-cho-trong.md');
    await editor().waitForText('2 chỗ trống');
    await editor().runCommand('Báo cáo: Xuất ra Word');
    await editor().waitForText('Báo cáo còn 2 chỗ chưa điền hoặc có lỗi.');
    await editor().screenshot('clerk-6-gate');
    await editor().click('Xem chỗ trống');
    await editor().choose('đảng viên mới');
    await cursorIn(12);
    assert.equal((await readdir(editor().workspace)).includes('con-cho-trong.docx'), false);
  });

  it('exports a draft of it', async () => {
    await editor().runCommand('Báo cáo: Xuất bản nháp');
    await editor().waitForText('Đã xuất bản nháp con-cho-trong.docx');
    assert.equal(await isZip('con-cho-trong.docx'), true);
  });

  it('does not overwrite a file that somebody has edited since, unless told to', async () => {
    await writeFile(fileOf('con-cho-trong.docx'), 'edited in Word');
    await editor().runCommand('Báo cáo: Xuất bản nháp');
    await editor().waitForText('Ghi đè lên con-cho-trong.docx?');
    await editor().screenshot('clerk-7-overwrite');
    await editor().click('Lưu tên khác');
    await askedFor('con-cho-trong (2).docx');
    await editor().press('Enter');
    await editor().waitForText('Đã xuất bản nháp con-cho-trong (2).docx');
    assert.equal(await isZip('con-cho-trong (2).docx'), true);
    assert.equal(await readFile(fileOf('con-cho-trong.docx'), 'utf8'), 'edited in Word');
  });
});
