import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { onePixel } from './one-pixel';
import {
  closeAll,
  deleteFolder,
  diagnosticsOf,
  freshFolder,
  frontMatter,
  showFile,
  waitForRules,
  workspaceUri,
  writeFile,
} from './reports';

describe('pictures', () => {
  const folder = freshFolder('pictures');

  after(closeAll);

  it('are missed until they are there, and again when they are gone', async () => {
    await writeFile(`${folder}/bao-cao.yaml`, 'quy tắc:\n  front-matter: off\n');
    const text = `${frontMatter}![Sơ đồ](so-do.png)\n`;
    const { document } = await showFile(`${folder}/hinh.md`, text);
    await waitForRules(document.uri, ['image']);
    assert.match(diagnosticsOf(document.uri)[0]?.message ?? '', /Không tìm thấy hình “so-do\.png”/);
    const picture = workspaceUri(`${folder}/so-do.png`);
    await vscode.workspace.fs.writeFile(picture, onePixel);
    await waitForRules(document.uri, []);
    await vscode.workspace.fs.delete(picture);
    await waitForRules(document.uri, ['image']);
  });

  it('come and go with the folder they are in', async () => {
    await writeFile(`${folder}/bao-cao.yaml`, 'quy tắc:\n  front-matter: off\n');
    const text = `${frontMatter}![Sơ đồ](hinh/so%20do.png)\n`;
    const { document } = await showFile(`${folder}/hinh-rieng.md`, text);
    await waitForRules(document.uri, ['image']);
    await vscode.workspace.fs.writeFile(workspaceUri(`${folder}/hinh/so do.png`), onePixel);
    await waitForRules(document.uri, []);
    await deleteFolder(`${folder}/hinh`);
    await waitForRules(document.uri, ['image']);
  });
});
