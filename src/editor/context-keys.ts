import * as vscode from 'vscode';
import type { ReportDocuments } from './report-documents';

/** Tells the manifest's `when` clauses which documents are reports, so that commands show only there. */
export function keepContextKeys(reports: ReportDocuments): vscode.Disposable {
  let known = '';
  let active: boolean | undefined;
  const update = (): void => {
    const uris = reports.all().map(({ document }) => document.uri.toString());
    const key = uris.join('\n');
    if (key !== known) void vscode.commands.executeCommand('setContext', 'baoCao.reports', uris);
    known = key;
    const editor = vscode.window.activeTextEditor;
    const isReport = editor !== undefined && uris.includes(editor.document.uri.toString());
    if (isReport !== active) {
      void vscode.commands.executeCommand('setContext', 'baoCao.isReport', isReport);
    }
    active = isReport;
  };
  update();
  return vscode.Disposable.from(
    reports.onDidCheck(update),
    reports.onDidForget(update),
    vscode.window.onDidChangeActiveTextEditor(update),
  );
}
