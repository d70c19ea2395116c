import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { parseReport } from '../../../src/core/report/parse-report';
import { ReportPaste } from '../../../src/editor/paste';
import { closeAll, freshFolder, frontMatter, showFile } from './reports';

const table =
  '<table><tr><td>Chi bộ</td><td>Đảng viên</td></tr><tr><td>Một</td><td align=right>12</td></tr></table>';
const tableMarkdown = '| Chi bộ | Đảng viên |\n|---|---:|\n| Một | 12 |';
const paragraphs = '<p class=MsoNormal>Đảng bộ có <b>12</b> chi bộ.</p><p class=MsoNormal>Hết.</p>';

/** VS Code has no command that asks for paste edits, and no clipboard of HTML; so the provider is asked itself. */
describe('pasting what other programs have copied', () => {
  const folder = freshFolder('paste');
  afterEach(closeAll);

  const reports = {
    current: (document) => {
      const report = parseReport(document.getText());
      const known = { document, report, version: document.version, findings: [], language: 'vi' };
      return Promise.resolve(report.isReport ? (known as never) : undefined);
    },
  } satisfies ConstructorParameters<typeof ReportPaste>[0];
  const provider = new ReportPaste(reports, { load: () => import('../../../src/word-files') });

  const offered = async (
    { document }: vscode.TextEditor,
    at: vscode.Position,
    items: Readonly<Record<string, string>>,
  ): Promise<vscode.DocumentPasteEdit[]> => {
    const data = new vscode.DataTransfer();
    for (const [type, value] of Object.entries(items)) {
      data.set(type, new vscode.DataTransferItem(value));
    }
    const { token } = new vscode.CancellationTokenSource();
    const context: vscode.DocumentPasteEditContext = {
      only: undefined,
      triggerKind: vscode.DocumentPasteTriggerKind.Automatic,
    };
    const range = new vscode.Range(at, at);
    const edits = await provider.provideDocumentPasteEdits(document, [range], data, context, token);
    return edits ?? [];
  };
  const endOf = ({ document }: vscode.TextEditor): vscode.Position =>
    document.positionAt(document.getText().length);

  it('offers paragraphs under a title of ours', async () => {
    const editor = await showFile(`${folder}/doan.md`, frontMatter);
    const [edit, ...others] = await offered(editor, endOf(editor), {
      'text/html': paragraphs,
      'text/plain': 'Đảng bộ có 12 chi bộ.\r\nHết.\r\n',
    });
    assert.equal(others.length, 0);
    assert.equal(edit?.insertText, 'Đảng bộ có **12** chi bộ.\n\nHết.');
    assert.match(edit.title, /^Dán theo dạng báo cáo/);
    assert.equal(vscode.DocumentDropOrPasteEditKind.Text.contains(edit.kind), true);
  });

  it('puts a table on lines of its own', async () => {
    const editor = await showFile(`${folder}/bang.md`, `${frontMatter}Trước đó.\nSau đó.\n`);
    const line = editor.document.lineCount - 3;
    const [inside] = await offered(editor, new vscode.Position(line, 5), { 'text/html': table });
    assert.equal(inside?.insertText, `\n\n${tableMarkdown}\n\n`);
    const [atEnd] = await offered(editor, new vscode.Position(line + 2, 0), { 'text/html': table });
    assert.equal(atEnd?.insertText, `\n${tableMarkdown}`);
  });

  it('leaves the plain paste alone elsewhere', async () => {
    const report = await showFile(`${folder}/thuong.md`, `${frontMatter}Một.\n`);
    const end = endOf(report);
    assert.deepEqual(await offered(report, end, { 'text/plain': 'Hai.' }), []);
    assert.deepEqual(
      await offered(report, end, { 'text/html': '<p>Hai.</p>', 'text/plain': 'Hai.' }),
      [],
    );
    assert.deepEqual(
      await offered(report, end, { 'text/html': paragraphs, 'vscode-editor-data': '{}' }),
      [],
    );
    const inFrontMatter = new vscode.Position(1, 0);
    assert.deepEqual(await offered(report, inFrontMatter, { 'text/html': paragraphs }), []);
    const other = await showFile(`${folder}/ghi-chu.md`, '# Ghi chú\n');
    assert.deepEqual(await offered(other, endOf(other), { 'text/html': paragraphs }), []);
  });
});
