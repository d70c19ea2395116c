import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  deleteFolder,
  closeAll,
  diagnosticsOf,
  freshFolder,
  frontMatter,
  rangeOf,
  ruleOf,
  showFile,
  waitFor,
  waitForRules,
  workspaceUri,
  writeFile,
} from './reports';

const silent = 'front-matter: off';

describe('findings in the editor', () => {
  const folder = freshFolder('findings');

  before(() => writeFile(`${folder}/bao-cao.yaml`, `quy tắc:\n  ${silent}\n`));
  afterEach(closeAll);

  it('shows a blank where it is', async () => {
    const editor = await showFile(`${folder}/cho-trong.md`, `${frontMatter}Có …… chi bộ.\n`);
    await waitForRules(editor.document.uri, ['blank']);
    const [blank] = diagnosticsOf(editor.document.uri);
    assert.equal(editor.document.getText(blank?.range), '……');
    assert.equal(blank?.severity, vscode.DiagnosticSeverity.Warning);
    assert.match(blank.message, /Chỗ trống/);
  });

  it('follows every change and forgets a closed file', async () => {
    const editor = await showFile(`${folder}/thay-doi.md`, `${frontMatter}Có 12 chi bộ.\n`);
    const { document } = editor;
    await waitForRules(document.uri, []);
    const figure = rangeOf(document, '12');
    await editor.edit((builder) => builder.replace(figure, '……'));
    await waitForRules(document.uri, ['blank']);
    await editor.edit((builder) => builder.insert(figure.start, '12 chi bộ, '));
    await waitFor('the moved finding', () => {
      const [blank] = diagnosticsOf(document.uri);
      return blank && document.getText(blank.range) === '……';
    });
    await closeAll();
    await waitForRules(document.uri, []);
  });

  it('leaves other Markdown files alone', async () => {
    const plain = await showFile(
      `${folder}/ghi-chu.md`,
      '---\ntitle: Note\n---\n\nCó …… chi bộ.\n',
    );
    const report = await showFile(`${folder}/bao-cao.md`, `${frontMatter}Có …… chi bộ.\n`);
    await waitForRules(report.document.uri, ['blank']);
    assert.deepEqual(diagnosticsOf(plain.document.uri), []);
  });

  it('starts and stops when the front matter makes a file a report or no longer does', async () => {
    const editor = await showFile(`${folder}/dan-xuat.md`, 'Có …… chi bộ.\n');
    const { document } = editor;
    await editor.edit((builder) => builder.insert(new vscode.Position(0, 0), frontMatter));
    await waitForRules(document.uri, ['blank']);
    await editor.edit((builder) => builder.delete(rangeOf(document, frontMatter)));
    await waitForRules(document.uri, []);
  });

  it('works in a file that was never saved', async () => {
    const document = await vscode.workspace.openTextDocument({
      language: 'markdown',
      content: `${frontMatter}Có …… chi bộ.\n`,
    });
    await vscode.window.showTextDocument(document);
    await waitFor('the finding', () =>
      diagnosticsOf(document.uri).some((found) => ruleOf(found) === 'blank'),
    );
  });

  it('follows bao-cao.yaml as it changes on disk', async () => {
    const own = `${folder}/rieng`;
    const { document } = await showFile(`${own}/bao-cao.md`, `${frontMatter}Có …… chi bộ.\n`);
    await waitForRules(document.uri, ['blank']);
    await writeFile(`${own}/bao-cao.yaml`, `quy tắc:\n  ${silent}\n  blank: error\n`);
    await waitFor('an error', () =>
      diagnosticsOf(document.uri).some(
        ({ severity }) => severity === vscode.DiagnosticSeverity.Error,
      ),
    );
    await vscode.workspace.fs.delete(workspaceUri(`${own}/bao-cao.yaml`));
    await waitFor('a warning again', () =>
      diagnosticsOf(document.uri).some(
        ({ severity }) => severity === vscode.DiagnosticSeverity.Warning,
      ),
    );
  });

  it('follows bao-cao.yaml while it is being edited', async () => {
    const own = `${folder}/dang-go`;
    const { document } = await showFile(`${own}/bao-cao.md`, `${frontMatter}Có …… chi bộ.\n`);
    const settings = await showFile(`${own}/bao-cao.yaml`, `quy tắc:\n  ${silent}\n`);
    await waitForRules(document.uri, ['blank']);
    await settings.edit((builder) => builder.insert(new vscode.Position(2, 0), '  blank: off\n'));
    await waitForRules(document.uri, []);
  });

  it('shows what is wrong in bao-cao.yaml', async () => {
    const own = `${folder}/sai`;
    const settings = await writeFile(`${own}/bao-cao.yaml`, `quy tắc:\n  ${silent}\n  blnk: off\n`);
    await showFile(`${own}/bao-cao.md`, `${frontMatter}Có 12 chi bộ.\n`);
    const problem = await waitFor('the problem', () => diagnosticsOf(settings)[0]);
    assert.equal(problem.range.start.line, 2);
    assert.match(problem.message, /“blank”/);
    const editor = await vscode.window.showTextDocument(settings);
    await editor.edit((builder) => builder.replace(problem.range, 'blank'));
    await waitFor('silence', () => diagnosticsOf(settings).length === 0);
  });

  it('says nothing more of a bao-cao.yaml that went with its folder', async () => {
    const own = `${folder}/sai-roi-mat`;
    const settings = await writeFile(`${own}/bao-cao.yaml`, 'quy tắc:\n  blnk: off\n');
    await showFile(`${own}/bao-cao.md`, `${frontMatter}Có 12 chi bộ.\n`);
    await waitFor('the problem', () => diagnosticsOf(settings)[0]);
    await deleteFolder(own);
    await waitFor('silence', () => diagnosticsOf(settings).length === 0);
  });

  it('uses a template of the workspace, and follows it', async () => {
    const own = `${folder}/mau-rieng`;
    await writeFile(`${own}/bao-cao.yaml`, '');
    const text = `${frontMatter}Có 12 chi bộ.\n`;
    const { document } = await showFile(`${own}/bao-cao.md`, text);
    await waitForRules(document.uri, ['front-matter']);
    await writeFile(`${own}/mau-bao-cao/tu-do.md`, '---\nmẫu: tu-do\n---\n');
    await waitForRules(document.uri, []);
    await deleteFolder(`${own}/mau-bao-cao`);
    await waitForRules(document.uri, ['front-matter']);
  });

  it('follows the templates of a folder of another name, whatever it ends with', async () => {
    const own = `${folder}/mau-khac`;
    await writeFile(`${own}/bao-cao.yaml`, 'thư mục mẫu: chung/mau/\n');
    const text = `${frontMatter}Có 12 chi bộ.\n`;
    const { document } = await showFile(`${own}/bao-cao.md`, text);
    await waitForRules(document.uri, ['front-matter']);
    await writeFile(`${own}/chung/mau/tu-do.md`, '---\nmẫu: tu-do\n---\n');
    await waitForRules(document.uri, []);
    await writeFile(`${own}/chung/mau/tu-do.md`, '---\nmẫu: tu-do\n---\n\n# I. KẾT QUẢ\n');
    await waitForRules(document.uri, ['missing-section']);
  });

  it('speaks English when it is told to', async () => {
    const setting = vscode.workspace.getConfiguration('baoCao');
    const { document } = await showFile(`${folder}/english.md`, `${frontMatter}Có …… chi bộ.\n`);
    await waitForRules(document.uri, ['blank']);
    try {
      await setting.update('language', 'en', vscode.ConfigurationTarget.Global);
      await waitFor('English', () => diagnosticsOf(document.uri)[0]?.message.startsWith('Blank'));
    } finally {
      await setting.update('language', undefined, vscode.ConfigurationTarget.Global);
    }
    await waitFor('Vietnamese', () => diagnosticsOf(document.uri)[0]?.message.startsWith('Chỗ'));
  });
});
