import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  closeAll,
  freshFolder,
  frontMatter,
  showFile,
  waitFor,
  waitForRules,
  workspaceUri,
  writeFile,
} from './reports';

const text = `ĐẢNG BỘ XÃ TÂN HÒA MẪU\tĐẢNG CỘNG SẢN VIỆT NAM
CHI BỘ THÔN BẾN MẪU
Số 7-BC/CB\tTân Hòa Mẫu, ngày 5 tháng 12 năm 2025
BÁO CÁO
kết quả công tác năm 2025
-----
I. KẾT QUẢ
Chi bộ có 12 đảng viên.
T/M CHI BỘ
BÍ THƯ
Nguyễn Văn Mẫu
`;

describe('import', () => {
  const folder = freshFolder('import');
  const run = (uri: vscode.Uri): Thenable<unknown> =>
    vscode.commands.executeCommand('baoCao.importFile', uri);
  const activeTab = (): unknown => vscode.window.tabGroups.activeTabGroup.activeTab?.input;

  before(() => writeFile(`${folder}/bao-cao.yaml`, 'quy tắc:\n  front-matter: off\n'));
  afterEach(closeAll);

  it('opens a text as a new report', async () => {
    await run(await writeFile(`${folder}/cu.txt`, text));
    const document = vscode.window.activeTextEditor?.document;
    assert.ok(document);
    assert.equal(document.isUntitled, true);
    assert.equal(document.languageId, 'markdown');
    assert.match(document.getText(), /^---\n[^]*\nký hiệu: BC\/CB\n[^]*# I\. KẾT QUẢ\n\nChi bộ có/);
  });

  it('compares a Word file with the report of its name, and opens no new one', async () => {
    const body = '<!-- Hướng dẫn: ngắn gọn. -->\n\nCó 12 chi bộ.\n\nĐã làm tốt.\n';
    const editor = await showFile(`${folder}/lai.md`, frontMatter + body);
    await waitForRules(editor.document.uri, []);
    await vscode.commands.executeCommand('baoCao.exportWord');
    const start = editor.document.getText().indexOf('12');
    await editor.edit((builder) =>
      builder.replace(
        new vscode.Range(editor.document.positionAt(start), editor.document.positionAt(start + 2)),
        '13',
      ),
    );
    await run(workspaceUri(`${folder}/lai.docx`));
    const input = await waitFor('the comparison', () => {
      const shown = activeTab();
      return shown instanceof vscode.TabInputTextDiff && shown;
    });
    assert.equal(input.original.toString(), editor.document.uri.toString());
    const merged = await vscode.workspace.openTextDocument(input.modified);
    assert.equal(merged.getText(), frontMatter + body);
  });

  it('opens nothing for a file that cannot be read', async () => {
    const before = activeTab();
    await run(await writeFile(`${folder}/hong.docx`, 'PK\u0003\u0004 cụt'));
    await run(workspaceUri(`${folder}/khong-co.docx`));
    assert.equal(activeTab(), before);
  });
});
