import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  closeAll,
  freshFolder,
  frontMatter,
  showFile,
  waitFor,
  workspaceUri,
  writeFile,
} from './reports';

describe('a check of a Word file', () => {
  const folder = freshFolder('check-word');

  before(() => writeFile(`${folder}/bao-cao.yaml`, 'quy tắc:\n  front-matter: off\n'));
  afterEach(closeAll);

  const pages = (): string[] =>
    vscode.workspace.textDocuments
      .filter(({ uri }) => uri.scheme === 'bao-cao-word-check')
      .map((document) => document.getText());

  it('shows what leaves the norm as a page', async () => {
    const unsigned = frontMatter.replace(/quyền hạn:[^]*(?=---)/, '');
    await showFile(`${folder}/xong.md`, `${unsigned}Có 12 chi bộ.\n`);
    await vscode.commands.executeCommand('baoCao.exportDraft');
    const file = workspaceUri(`${folder}/xong.docx`);
    // The page is there before its preview has come up, which takes seconds.
    void vscode.commands.executeCommand('baoCao.checkWord', file);
    await waitFor('the page', () => pages().some((page) => page.includes('xong.docx')));
    const [page = ''] = pages();
    assert.match(page, /^# Kiểm tra tệp Word: xong\.docx theo Hướng dẫn 05-HD\/VPTW/);
    assert.match(page, /\| cả tệp \| Không thấy thể thức ký \(HD 05, mục 7\.2\)\. \|/);
    assert.doesNotMatch(page, /Phông chữ|Cỡ chữ/);
  });

  it('opens no page for a file that is no Word file', async () => {
    await writeFile(`${folder}/chu.docx`, 'Một dòng chữ.');
    await vscode.commands.executeCommand('baoCao.checkWord', workspaceUri(`${folder}/chu.docx`));
    assert.equal(
      pages().some((page) => page.includes('chu.docx')),
      false,
    );
  });
});
