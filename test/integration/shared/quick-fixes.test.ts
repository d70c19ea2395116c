import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  applyAction,
  closeAll,
  codeActions,
  freshFolder,
  frontMatter,
  rangeOf,
  showFile,
  waitForRules,
  workspaceUri,
  writeFile,
} from './reports';

const lineBreak = 'Đảng ủy đã họp.\nCác chi bộ đã học.\n';

describe('quick fixes', () => {
  const folder = freshFolder('fixes');
  const settings = 'quy tắc:\n  front-matter: off\n';

  before(() => writeFile(`${folder}/bao-cao.yaml`, settings));
  afterEach(closeAll);

  const show = async (name: string, body: string): Promise<vscode.TextEditor> => {
    const editor = await showFile(`${folder}/${name}`, frontMatter + body);
    await vscode.extensions.getExtension('bao-cao-dang.bao-cao-dang')?.activate();
    return editor;
  };

  it('offers the fix first, as the preferred one, then to ignore, then to turn the rule off', async () => {
    const { document } = await show('thu-tu.md', lineBreak);
    await waitForRules(document.uri, ['paragraph-break']);
    const actions = await codeActions(document.uri, rangeOf(document, '.\nCác'));
    assert.deepEqual(
      actions.map(({ isPreferred }) => isPreferred ?? false),
      [true, false, false],
    );
    assert.match(actions[0]?.title ?? '', /Chèn dòng trống/);
    assert.match(actions[1]?.title ?? '', /Bỏ qua/);
    assert.match(actions[2]?.title ?? '', /Tắt quy tắc “paragraph-break”/);
    await applyAction(actions, 'Chèn dòng trống');
    assert.match(document.getText(), /đã họp\.\n\nCác chi bộ/);
    await waitForRules(document.uri, []);
  });

  it('offers nothing away from a finding', async () => {
    const { document } = await show('xa.md', lineBreak);
    await waitForRules(document.uri, ['paragraph-break']);
    assert.deepEqual(await codeActions(document.uri, rangeOf(document, 'đã học')), []);
  });

  it('ignores a place with a comment on the line before', async () => {
    const { document } = await show('bo-qua.md', 'Có …… chi bộ.\n');
    await waitForRules(document.uri, ['blank']);
    await applyAction(await codeActions(document.uri, rangeOf(document, '……')), 'Bỏ qua chỗ này');
    assert.match(document.getText(), /\n<!-- bao-cao ignore blank -->\nCó …… chi bộ\.\n$/);
    await waitForRules(document.uri, []);
  });

  it('turns a rule off in bao-cao.yaml', async () => {
    const { document } = await show('tat.md', 'Có …… chi bộ.\n');
    await waitForRules(document.uri, ['blank']);
    await applyAction(await codeActions(document.uri, rangeOf(document, '……')), 'Tắt quy tắc');
    await waitForRules(document.uri, []);
    const uri = workspaceUri(`${folder}/bao-cao.yaml`);
    const changed = await vscode.workspace.openTextDocument(uri);
    assert.equal(changed.getText(), 'quy tắc:\n  blank: off\n  front-matter: off\n');
    await vscode.window.showTextDocument(changed);
    await vscode.commands.executeCommand('undo');
    assert.equal(changed.getText(), settings);
    await waitForRules(document.uri, ['blank']);
  });

  it('brings all safe fixes as a source action', async () => {
    const { document } = await show('tat-ca.md', `${lineBreak}\nCó …… chi bộ.\n\n${lineBreak}`);
    await waitForRules(document.uri, ['paragraph-break', 'blank', 'paragraph-break']);
    const whole = new vscode.Range(0, 0, document.lineCount, 0);
    const actions = await codeActions(document.uri, whole, vscode.CodeActionKind.SourceFixAll);
    assert.equal(actions.length, 1);
    await applyAction(actions, 'Sửa tất cả');
    await waitForRules(document.uri, ['blank']);
  });

  it('has a command that applies all safe fixes as one step to undo', async () => {
    const { document } = await show('lenh.md', lineBreak.repeat(2));
    await waitForRules(document.uri, Array<string>(3).fill('paragraph-break'));
    const before = document.getText();
    await vscode.commands.executeCommand('baoCao.fixAll');
    assert.equal(document.getText(), before.replace(/\.\n(?=.)/g, '.\n\n'));
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), before);
  });
});
