import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { useEditor } from './editor';

describe('the first report of an office', () => {
  const workspace = mkdtempSync(path.join(tmpdir(), 'don-vi-moi-'));
  writeFileSync(path.join(workspace, 'doc-truoc.txt'), 'Thư mục mới.\n');
  after(() => rmSync(workspace, { recursive: true, force: true }));
  const editor = useEditor({ workspace });

  const answer = async (step: string, text: string): Promise<void> => {
    await editor().waitForText(`Khai báo đơn vị (${step}/7)`);
    await editor().type(text);
    await editor().press('Enter');
  };

  it('offers to describe the office once, and writes it down', async () => {
    await editor().runCommand('Báo cáo: Tạo báo cáo mới');
    await editor().choose('xây dựng tổ chức');
    await editor().waitForText('Khai báo đơn vị một lần');
    await editor().screenshot('unit-1-offer');
    await editor().page.locator('.notification-toast a', { hasText: 'Khai báo đơn vị' }).click();
    await answer('1', 'DANG BO TINH MAU');
    await answer('2', 'DANG UY XA MAU');
    await editor().waitForText('Khai báo đơn vị (3/7)');
    await editor().screenshot('unit-2-code');
    await answer('3', 'BC/');
    await answer('4', 'Xa Mau');
    await editor().waitForText('Khai báo đơn vị (5/7)');
    await editor().press('ArrowDown', 'Enter');
    await answer('6', '');
    await answer('7', 'Nguyen Van Mau');
    await editor().waitForText('Đã ghi thông tin đơn vị vào bao-cao.yaml');
    await editor().screenshot('unit-3-done');
    const written = await readFile(path.join(editor().workspace, 'bao-cao.yaml'), 'utf8');
    assert.match(written, /^đơn vị:\n {2}cơ quan cấp trên: DANG BO TINH MAU\n/);
    assert.match(written, / {2}họ tên: Nguyen Van Mau\n$/);
  });

  it('gives the next report these lines, and does not offer again', async () => {
    await editor().runCommand('Báo cáo: Tạo báo cáo mới');
    await editor().choose('xây dựng tổ chức');
    await editor().page.locator('.tab.active', { hasText: 'Untitled-2' }).waitFor();
    await editor().waitForText('Ln ');
    const lines = await editor().screenLines();
    assert.ok(lines.some((line) => line.startsWith('tên loại: ')));
    assert.ok(!lines.some((line) => line.startsWith('họ tên: ')), lines.join('\n'));
    assert.equal(await editor().page.getByText('Khai báo đơn vị một lần').count(), 0);
  });

  it('shows what is in use, with the usual choices, when it is asked again', async () => {
    await editor().runCommand('Báo cáo: Khai báo đơn vị');
    await editor().waitForText('Khai báo đơn vị (1/7)');
    await editor().press('Enter');
    await editor().waitForText('Khai báo đơn vị (2/7)');
    await editor().press('Enter');
    await editor().waitForText('Khai báo đơn vị (3/7)');
    await editor().waitForText('đang dùng');
    await editor().screenshot('unit-4-again');
    const items = editor().page.locator('.quick-input-list .monaco-list-row');
    assert.match((await items.first().textContent()) ?? '', /BC\/.*đang dùng/);
    assert.ok((await items.count()) > 1);
    await editor().press('Escape');
  });
});
