import * as vscode from 'vscode';
import type { ReportDocuments } from './report-documents';

/** Tells the manifest's `when` clauses which documents are reports, so that commands show only there. */
export function keepContextKeys(reports: ReportDocuments): vscode.Disposable {
  let known = '';
  let active: boolean | undefined;
  const update = (): void => {
    const paths = reports.all().flatMap(({ document }) => pathsOf(document.uri));
    const key = paths.join('\n');
    if (key !== known) void vscode.commands.executeCommand('setContext', 'baoCao.reports', paths);
    known = key;
    const editor = vscode.window.activeTextEditor;
    const isReport = editor !== undefined && reports.latest(editor.document) !== undefined;
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

/**
 * What `resourcePath` may be of a document: the window writes paths as its own machine does, which may be
 * another than the one the files are on.
 */
function pathsOf({ path, fsPath }: vscode.Uri): string[] {
  return [...new Set([path, fsPath, path.replaceAll('/', '\\')])];
}
