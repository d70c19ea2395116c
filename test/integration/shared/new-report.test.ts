import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, diagnosticsOf, waitFor, ruleOf } from './reports';

describe('a new report', () => {
  afterEach(closeAll);

  it('starts from a template in a file without name, at the first blank', async () => {
    await vscode.commands.executeCommand('baoCao.newReport', 'tong-ket-xay-dung-dang');
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    const { document } = editor;
    assert.equal(document.isUntitled, true);
    assert.equal(document.languageId, 'markdown');
    assert.match(document.getText(), /^---\nmẫu: tong-ket-xay-dung-dang\n/);
    const first = await waitFor('a blank', () =>
      diagnosticsOf(document.uri).find((found) => ruleOf(found) === 'blank'),
    );
    assert.equal(editor.selection.start.isEqual(first.range.start), true);
  });
});
