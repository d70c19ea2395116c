import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, freshFolder, frontMatter, showFile, waitForRules, writeFile } from './reports';

describe('going from blank to blank', () => {
  const folder = freshFolder('blanks');

  before(() => writeFile(`${folder}/bao-cao.yaml`, 'quy tắc:\n  front-matter: off\n'));
  afterEach(closeAll);

  it('selects what typing has to replace, forwards, backwards and around', async () => {
    const body = 'Có …… chi bộ, ngày     tháng 9.\n\n- Nam: 12\n- Nữ:\n';
    const editor = await showFile(`${folder}/di.md`, frontMatter + body);
    const { document } = editor;
    await waitForRules(document.uri, ['blank', 'blank', 'blank']);
    editor.selection = new vscode.Selection(0, 0, 0, 0);

    const go = async (command: string): Promise<string> => {
      await vscode.commands.executeCommand(command);
      const { start, end } = editor.selection;
      const line = document.lineAt(start.line).text;
      const selected = document.getText(editor.selection);
      return `${line.slice(0, start.character)}[${selected}]${line.slice(end.character)}`;
    };
    const first = 'Có [……] chi bộ, ngày     tháng 9.';
    const second = 'Có …… chi bộ, ngày [   ] tháng 9.';
    const third = '- Nữ:[]';
    assert.equal(await go('baoCao.nextBlank'), first);
    assert.equal(await go('baoCao.nextBlank'), second);
    assert.equal(await go('baoCao.nextBlank'), third);
    assert.equal(await go('baoCao.nextBlank'), first);
    assert.equal(await go('baoCao.previousBlank'), third);
    assert.equal(await go('baoCao.previousBlank'), second);
  });

  it('goes on to the next when one was filled in', async () => {
    const body = 'Có …… chi bộ và …… đảng viên.\n';
    const editor = await showFile(`${folder}/dien.md`, frontMatter + body);
    await waitForRules(editor.document.uri, ['blank', 'blank']);
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    await vscode.commands.executeCommand('baoCao.nextBlank');
    await vscode.commands.executeCommand('type', { text: '12' });
    await vscode.commands.executeCommand('baoCao.nextBlank');
    await vscode.commands.executeCommand('type', { text: '240' });
    assert.match(editor.document.getText(), /Có 12 chi bộ và 240 đảng viên\./);
  });
});
