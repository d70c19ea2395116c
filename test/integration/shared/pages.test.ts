import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, diagnosticsOf, freshFolder, frontMatter, showFile, waitFor } from './reports';

describe('the printed pages', () => {
  const folder = freshFolder('pages');
  const long = Array.from({ length: 60 }, (_, index) => `Đoạn thứ ${index + 1} của báo cáo.\n`);

  afterEach(closeAll);

  const show = (): Thenable<number | undefined> =>
    vscode.commands.executeCommand('baoCao.showPages');
  const panels = (): string[] =>
    vscode.window.tabGroups.all
      .flatMap(({ tabs }) => tabs)
      .flatMap(({ input }) => (input instanceof vscode.TabInputWebview ? [input.viewType] : []));
  const tooLong = (uri: vscode.Uri): vscode.Diagnostic[] =>
    diagnosticsOf(uri).filter(({ message }) => message.includes('số trang tối đa'));

  it('open beside the text, are counted, and stay one panel', async () => {
    const { document } = await showFile(`${folder}/dem.md`, `${frontMatter}Có 12 chi bộ.\n`);
    assert.equal(await show(), 1);
    assert.match(panels().join(), /baoCao\.pages$/);
    await vscode.window.showTextDocument(document);
    await show();
    assert.equal(panels().length, 1);
  });

  it('are counted anew as the text grows, and one too many is a finding', async () => {
    const limited = frontMatter.replace('mẫu: tu-do', 'mẫu: tu-do\nsố trang tối đa: 1');
    const editor = await showFile(`${folder}/dai.md`, `${limited}Có 12 chi bộ.\n`);
    const { document } = editor;
    assert.equal(await show(), 1);
    assert.deepEqual(tooLong(document.uri), []);
    await vscode.window.showTextDocument(document);
    const end = document.lineAt(document.lineCount - 1).range.end;
    await editor.edit((builder) => builder.insert(end, `\n${long.join('\n')}`));
    const [found] = await waitFor('the finding', () => {
      const all = tooLong(document.uri);
      return all.length > 0 && all;
    });
    assert.match(found?.message ?? '', /dài [23] trang, quá số trang tối đa là 1/);
    assert.equal(document.getText(found?.range), '1');
  });

  it('are counted after a save without being shown, where a report has a limit', async () => {
    const limited = frontMatter.replace('mẫu: tu-do', 'mẫu: tu-do\nsố trang tối đa: 1');
    const text = `${limited}Có 12 chi bộ.\n\n${long.join('\n')}`;
    const editor = await showFile(`${folder}/luu.md`, text);
    const { document } = editor;
    assert.deepEqual(panels(), []);
    await editor.edit((builder) => builder.insert(new vscode.Position(0, 3), ' '));
    await document.save();
    await waitFor('the finding', () => tooLong(document.uri).length > 0);
    const limit = document.positionAt(document.getText().indexOf('tối đa: 1') + 'tối đa: '.length);
    const digit = new vscode.Range(limit, limit.translate(0, 1));
    await editor.edit((builder) => builder.replace(digit, '9'));
    await waitFor('no finding', () => tooLong(document.uri).length === 0);
  });

  it('are counted after an export without being shown or saved', async () => {
    const limited = frontMatter.replace('mẫu: tu-do', 'mẫu: tu-do\nsố trang tối đa: 1');
    const { document } = await showFile(`${folder}/xuat.md`, `${limited}${long.join('\n')}`);
    await waitFor('the first findings', () => diagnosticsOf(document.uri).length > 0);
    assert.deepEqual(panels(), []);
    await vscode.commands.executeCommand('baoCao.exportDraft');
    await waitFor('the finding', () => tooLong(document.uri).length > 0);
  });
});
