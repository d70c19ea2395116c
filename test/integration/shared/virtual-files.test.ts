import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { MemoryFiles } from './memory-files';
import { closeAll, freshFolder, frontMatter, waitFor, waitForRules } from './reports';

describe('a report on a virtual file system', () => {
  const scheme = freshFolder('memory');
  const files = new MemoryFiles();
  let registered: vscode.Disposable;

  const uriOf = (name: string): vscode.Uri => vscode.Uri.from({ scheme, path: `/don-vi/${name}` });
  const write = (name: string, text: string): void =>
    files.writeFile(uriOf(name), new TextEncoder().encode(text));
  const read = (name: string): string =>
    new TextDecoder('latin1').decode(files.readFile(uriOf(name)));

  before(() => {
    registered = vscode.workspace.registerFileSystemProvider(scheme, files, {
      isCaseSensitive: true,
    });
    write('bao-cao.yaml', 'quy tắc:\n  footnote: off\n');
    write('mau-bao-cao/tu-do.md', '---\nmẫu: tu-do\n---\n');
    write('thang-9.md', `${frontMatter}Có …… chi bộ[^1].\n`);
    write('thang-10.md', `${frontMatter}Có 12 chi bộ.\n`);
  });
  afterEach(closeAll);
  after(() => {
    registered.dispose();
  });

  it('is checked with the settings and templates beside it', async () => {
    await vscode.window.showTextDocument(uriOf('thang-9.md'));
    await waitForRules(uriOf('thang-9.md'), ['blank']);
  });

  it('is exported beside it', async () => {
    await vscode.window.showTextDocument(uriOf('thang-10.md'));
    await vscode.commands.executeCommand('baoCao.exportWord');
    assert.match(read('thang-10.docx'), /^PK/);
  });

  it('stays as it was, and so does the folder, when its Word file is locked', async () => {
    const before = read('thang-10.docx');
    const names = [...files.files.keys()];
    files.locked = uriOf('thang-10.docx').path;
    await vscode.window.showTextDocument(uriOf('thang-10.md'));
    // It asks for another name, which nobody gives.
    void vscode.commands.executeCommand('baoCao.exportDraft');
    let wrote = false;
    const watching = files.onDidChangeFile(() => (wrote = true));
    await waitFor('the attempt', () => wrote && files.files.size === names.length);
    watching.dispose();
    assert.deepEqual([...files.files.keys()], names);
    assert.equal(read('thang-10.docx'), before);
  });
});
