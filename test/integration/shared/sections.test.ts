import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, freshFolder, rangeOf, showFile, waitFor, writeFile } from './reports';

/** A template of the unit's own with what the tests ask for. */
const template = `---
mẫu: de-cuong
tên loại: BÁO CÁO
---

# I. TÌNH HÌNH CHUNG

Đảng bộ có …… chi bộ.

# II. KẾT QUẢ
<!-- mục: tùy chọn -->

Đã kết nạp …… đảng viên.

# III. PHƯƠNG HƯỚNG

## 1. Mục tiêu

Kết nạp từ …… đảng viên trở lên.

## 2. Giải pháp

Đảng ủy giao cho ……
`;

const frontMatter = '---\nmẫu: de-cuong\ntên loại: BÁO CÁO\n---\n\n';

describe('sections of the template', () => {
  const folder = freshFolder('sections');

  before(async () => {
    await writeFile(`${folder}/bao-cao.yaml`, '');
    await writeFile(`${folder}/mau-bao-cao/de-cuong.md`, template);
  });
  afterEach(closeAll);

  const offered = async (
    editor: vscode.TextEditor,
    at: vscode.Position,
  ): Promise<vscode.CompletionItem[]> => {
    const { document } = editor;
    const list = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      at,
      '/',
    );
    // Other extensions offer words and paths; ours have a description.
    return list.items.filter(({ label }) => typeof label === 'object' && label.description);
  };
  const labelsOf = (items: readonly vscode.CompletionItem[]): string[] =>
    items.map(({ label }) =>
      typeof label === 'object' ? `${label.label} (${label.description ?? ''})` : label,
    );

  it('are offered on a slash at a line start, missing ones first', async () => {
    const body = '# I. TÌNH HÌNH CHUNG\n\nĐảng bộ có 12 chi bộ.\n\n/\n';
    const editor = await showFile(`${folder}/goi-y.md`, frontMatter + body);
    const slash = rangeOf(editor.document, '\n/').end;
    const items = await offered(editor, slash);
    assert.deepEqual(labelsOf(items), [
      'II. PHƯƠNG HƯỚNG (còn thiếu)',
      'II. KẾT QUẢ (không bắt buộc)',
      'I. TÌNH HÌNH CHUNG (đã có)',
    ]);
    assert.match(items[0]?.filterText ?? '', /phuong huong/);
  });

  it('are offered nowhere else', async () => {
    const other = await showFile(`${folder}/khac.md`, '# Ghi chú\n\n/\n');
    assert.deepEqual(await offered(other, new vscode.Position(2, 1)), []);
    const body = 'Đồng chí A và/hoặc B.\n\n<!-- Ghi chú:\n/\n-->\n';
    const report = await showFile(`${folder}/giua-dong.md`, frontMatter + body);
    const { document } = report;
    assert.deepEqual(await offered(report, rangeOf(document, 'và/').end), []);
    assert.deepEqual(await offered(report, rangeOf(document, ':\n/').end), []);
  });

  it('go where they belong, numbered to fit, with blanks to fill in one by one', async () => {
    const body =
      '# I. TÌNH HÌNH CHUNG\n\nĐảng bộ có 12 chi bộ.\n\n# II. PHƯƠNG HƯỚNG\n\n## 1. Giải pháp\n\nGiao việc.\n';
    const editor = await showFile(`${folder}/chen.md`, frontMatter + body);
    const { document } = editor;
    await vscode.commands.executeCommand('baoCao.insertSection', 'II. KẾT QUẢ');
    await waitFor('the section', () => document.getText().includes('KẾT QUẢ'));
    assert.match(
      document.getText(),
      /có 12 chi bộ\.\n\n# II\. KẾT QUẢ\n\nĐã kết nạp …… đảng viên\.\n\n# II\. PHƯƠNG HƯỚNG/,
    );
    await waitFor('the blank', () => document.getText(editor.selection) === '……');
    await vscode.commands.executeCommand('type', { text: '37' });
    assert.match(document.getText(), /Đã kết nạp 37 đảng viên/);
    await vscode.commands.executeCommand('leaveSnippet');
    await vscode.commands.executeCommand('baoCao.insertSection', '1. Mục tiêu');
    assert.match(document.getText(), /# II\. PHƯƠNG HƯỚNG\n\n## 1\. Mục tiêu\n\nKết nạp/);
  });
});
