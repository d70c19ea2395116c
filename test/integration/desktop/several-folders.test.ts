import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  closeAll,
  diagnosticsOf,
  frontMatter,
  ruleOf,
  waitFor,
  waitForRules,
} from '../shared/reports';

describe('several workspace folders', () => {
  const folders = (): readonly vscode.WorkspaceFolder[] => vscode.workspace.workspaceFolders ?? [];
  const uriIn = (folder: number, name: string): vscode.Uri =>
    vscode.Uri.joinPath((folders()[folder] as vscode.WorkspaceFolder).uri, name);
  const write = async (folder: number, name: string, text: string): Promise<vscode.Uri> => {
    const uri = uriIn(folder, name);
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
    return uri;
  };
  const text = `${frontMatter}Có …… chi bộ[^1].\n`;
  let second: vscode.Uri;

  before(async () => {
    assert.equal(folders().length, 2);
    second = await write(1, 'bao-cao.yaml', 'quy tắc:\n  footnote: off\n');
    await write(1, 'mau-bao-cao/tu-do.md', '---\nmẫu: tu-do\n---\n');
  });
  afterEach(closeAll);
  after(() => vscode.workspace.fs.delete(second));

  it('have settings and templates of their own', async () => {
    const there = await write(1, 'thang-9.md', text);
    await vscode.window.showTextDocument(there);
    await waitForRules(there, ['blank']);
    const here = await write(0, 'nhieu-thu-muc.md', text);
    await vscode.window.showTextDocument(here);
    await waitFor('the findings of the first folder', () =>
      diagnosticsOf(here).map(ruleOf).includes('footnote'),
    );
    assert.deepEqual(diagnosticsOf(there).map(ruleOf), ['blank']);
  });

  it('let each report follow the settings of its folder when they change', async () => {
    const there = await write(1, 'thang-10.md', text);
    await vscode.window.showTextDocument(there);
    await waitForRules(there, ['blank']);
    await write(1, 'bao-cao.yaml', 'quy tắc:\n  footnote: off\n  blank: off\n');
    await waitForRules(there, []);
  });

  it('keep what is exported beside its report', async () => {
    const there = await write(1, 'thang-11.md', `${frontMatter}Có 12 chi bộ.\n`);
    await vscode.window.showTextDocument(there);
    await vscode.commands.executeCommand('baoCao.exportWord');
    const bytes = await vscode.workspace.fs.readFile(uriIn(1, 'thang-11.docx'));
    assert.match(new TextDecoder('latin1').decode(bytes), /^PK/);
  });

  it('let a report without a file belong to the folder one works in', async () => {
    const untitled = async (): Promise<vscode.Uri> => {
      const options = { language: 'markdown', content: text };
      const document = await vscode.workspace.openTextDocument(options);
      await vscode.window.showTextDocument(document);
      return document.uri;
    };
    await vscode.window.showTextDocument(uriIn(1, 'thang-9.md'));
    const there = await untitled();
    await vscode.window.showTextDocument(uriIn(0, 'nhieu-thu-muc.md'));
    const here = await untitled();
    await waitFor('the findings of the first folder', () =>
      diagnosticsOf(here).map(ruleOf).includes('footnote'),
    );
    await write(1, 'bao-cao.yaml', 'quy tắc:\n  footnote: off\n');
    await waitForRules(there, ['blank']);
    assert.ok(diagnosticsOf(here).map(ruleOf).includes('footnote'));
  });
});
