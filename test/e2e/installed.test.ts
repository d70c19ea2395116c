import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { PROJECT_ROOT, TEST_OUT_DIR } from '../../scripts/vscode/paths';
import { packExtension } from '../../scripts/vsix';
import { Editor } from './editor';

const LIMIT_MS = 300_000;

/** Needs the words for its slips and the layout engine for its contents. */
const report = `---
tên loại: BÁO CÁO
trích yếu: kết quả công tác tháng 9
mục lục: có
---

# I. KẾT QUẢ CÔNG TÁC

Trong tháng, Đảng ủy đã chỉ đạo kiễm tra.

${Array.from({ length: 60 }, (_, index) => `Việc thứ ${index + 1} đã xong.\n\n`).join('')}# II. NHIỆM VỤ

Tiếp tục kiểm tra.
`;

describe('the package, installed', () => {
  const vsix = path.join(TEST_OUT_DIR, 'keys.vsix');

  before(async function () {
    this.timeout(LIMIT_MS);
    mkdirSync(TEST_OUT_DIR, { recursive: true });
    await packExtension(vsix);
  });
  after(() => rm(vsix, { force: true }));

  it('checks, exports and shows pages', async function () {
    this.timeout(LIMIT_MS);
    const editor = await Editor.open({
      workspace: path.join(PROJECT_ROOT, 'test', 'e2e', 'workspaces', 'don-vi'),
      extension: vsix,
    });
    try {
      await writeFile(path.join(editor.workspace, 'thang-9.md'), report);
      await editor.openFile('thang-9.md');
      await editor.page.locator('.squiggly-error').waitFor();
      await editor.runCommand('Báo cáo: Xem trang in');
      await editor.waitForText('3 trang');
      await editor.runCommand('Báo cáo: Xuất bản nháp');
      await editor.waitForText('Đã xuất bản nháp thang-9.docx');
      const parts = unzipSync(await readFile(path.join(editor.workspace, 'thang-9.docx')));
      const text = Buffer.from(parts['word/document.xml'] ?? []).toString('utf8');
      const numbers = text.replaceAll(/<[^>]*>/g, ' ').matchAll(/PAGEREF \S+ \\h +(\d+)/g);
      assert.deepEqual(
        [...numbers].map(([, number]) => number),
        ['1', '3'],
      );
    } finally {
      await editor.screenshot('installed');
      await editor.close();
    }
  });
});
