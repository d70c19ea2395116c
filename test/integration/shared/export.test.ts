import assert from 'node:assert/strict';
import { unzipSync } from 'fflate';
import * as vscode from 'vscode';
import { onePixel } from './one-pixel';
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

describe('export to Word', () => {
  const folder = freshFolder('export');

  before(() => writeFile(`${folder}/bao-cao.yaml`, 'quy tắc:\n  front-matter: off\n'));
  afterEach(closeAll);

  const bytesOf = async (name: string): Promise<Uint8Array> =>
    vscode.workspace.fs.readFile(workspaceUri(`${folder}/${name}`));
  const filesOf = async (): Promise<string[]> =>
    (await vscode.workspace.fs.readDirectory(workspaceUri(folder))).map(([name]) => name);

  it('writes a Word file beside the report, with its picture, and leaves nothing else', async () => {
    await vscode.workspace.fs.writeFile(workspaceUri(`${folder}/anh/so do.png`), onePixel);
    const body = 'Có 12 chi bộ.\n\n![Sơ đồ](anh/so%20do.png)\n';
    const { document } = await showFile(`${folder}/xong.md`, frontMatter + body);
    await waitForRules(document.uri, []);
    await vscode.commands.executeCommand('baoCao.exportWord');
    const word = await bytesOf('xong.docx');
    assert.equal(new TextDecoder().decode(word.slice(0, 2)), 'PK');
    const names = new TextDecoder('latin1').decode(word);
    assert.match(names, /word\/document\.xml/);
    assert.match(names, /word\/media\/[^/]*\.png/);
    assert.deepEqual(
      (await filesOf()).filter((name) => name.endsWith('.tmp')),
      [],
    );
  });

  it('writes what the editor shows, saved or not, over its own last export', async () => {
    const editor = await showFile(`${folder}/lai.md`, `${frontMatter}Có 12 chi bộ.\n`);
    await waitForRules(editor.document.uri, []);
    await vscode.commands.executeCommand('baoCao.exportWord');
    const first = await bytesOf('lai.docx');
    await editor.edit((builder) =>
      builder.insert(editor.document.lineAt(editor.document.lineCount - 1).range.end, 'Thêm.\n'),
    );
    await vscode.commands.executeCommand('baoCao.exportWord');
    const second = await bytesOf('lai.docx');
    assert.notEqual(second.length, first.length);
  });

  it('numbers a table of contents by the pages, with what it loads for that', async () => {
    const body = `# I. KẾT QUẢ\n\nCó 12 chi bộ.\n\n# Phụ lục 1: SỐ LIỆU\n\nCó 12 chi bộ.\n`;
    const matter = frontMatter.replace('---\n', '---\nmục lục: có\n');
    const { document } = await showFile(`${folder}/muc-luc.md`, matter + body);
    await waitForRules(document.uri, []);
    await vscode.commands.executeCommand('baoCao.exportWord');
    const xml = unzipSync(await bytesOf('muc-luc.docx'))['word/document.xml'];
    const numbers = new TextDecoder().decode(xml).matchAll(/PAGEREF _Toc\d+ .*?<w:t [^>]*>(\d+)</g);
    assert.deepEqual(
      [...numbers].map(([, number]) => number),
      ['1', '1'],
    );
  });

  it('writes a draft although blanks are left', async () => {
    const { document } = await showFile(`${folder}/nhap.md`, `${frontMatter}Có …… chi bộ.\n`);
    await waitForRules(document.uri, ['blank']);
    await vscode.commands.executeCommand('baoCao.exportDraft');
    assert.equal((await bytesOf('nhap.docx')).length > 1000, true);
  });

  it('asks before it writes the final form of an unfinished report', async () => {
    const { document } = await showFile(`${folder}/do.md`, `${frontMatter}Có …… chi bộ.\n`);
    await waitForRules(document.uri, ['blank']);
    // Answers nobody gives in this suite: the question stays open until the editor is closed.
    void vscode.commands.executeCommand('baoCao.exportWord');
    await waitFor('some time', sleepOnce(500));
    assert.equal((await filesOf()).includes('do.docx'), false);
  });
});

/** True after so many milliseconds. */
function sleepOnce(ms: number): () => boolean {
  const end = Date.now() + ms;
  return () => Date.now() > end;
}
