import * as vscode from 'vscode';
import { importEditorMessages } from '../../core/messages/import-editor';
import { nameOf } from '../export/choose-target';
import type { CheckedReport, ReportDocuments } from '../report-documents';
import { TextComparison } from '../text-comparison';
import type { WordFiles } from '../word-files';
import { say } from '../say';
import type { ImportedFile } from './import-command';
import { openImported } from './open-imported';

/** Name of a file without folder and ending. */
export function stemOf(uri: vscode.Uri): string {
  return nameOf(uri).replace(/\.[^.]+$/, '');
}

/** Shows a report beside itself with what was changed in its Word file. */
export class WordComparison implements vscode.Disposable {
  private readonly comparison = new TextComparison('bao-cao-word');

  constructor(
    private readonly reports: ReportDocuments,
    private readonly wordFiles: WordFiles,
  ) {}

  /** @returns false when there is no report the file may come from */
  async show(file: ImportedFile): Promise<boolean> {
    const origin = await this.originOf(file.uri);
    if (!origin) return false;
    const messages = importEditorMessages[file.language];
    const { document, unit } = origin;
    const report = nameOf(document.uri);
    const before = document.getText();
    const { ontoSource } = await this.wordFiles.load();
    const merged = ontoSource(
      before.replace(/\r\n/g, '\n'),
      file.result.markdown,
      unit.settings.defaults,
    );
    const after = document.eol === vscode.EndOfLine.CRLF ? merged.replace(/\n/g, '\r\n') : merged;
    if (after === before) {
      say('information', messages.same(nameOf(file.uri), report));
      return true;
    }
    const title = messages.compareTitle(report, nameOf(file.uri));
    await this.comparison.show(document, after, title);
    void this.offer(file, document, before, after);
    return true;
  }

  dispose(): void {
    this.comparison.dispose();
  }

  /** The report of the same name in the same folder, open or not. */
  private async originOf(uri: vscode.Uri): Promise<CheckedReport | undefined> {
    const beside = vscode.Uri.joinPath(uri, '..', `${stemOf(uri)}.md`);
    try {
      return await this.reports.current(await vscode.workspace.openTextDocument(beside));
    } catch {
      // There is none, or it cannot be read as text.
      return undefined;
    }
  }

  private async offer(
    file: ImportedFile,
    document: vscode.TextDocument,
    before: string,
    after: string,
  ): Promise<void> {
    const { differs, take, asNew, changedMeanwhile } = importEditorMessages[file.language];
    const message = differs(nameOf(document.uri));
    const answer = await vscode.window.showInformationMessage(message, take, asNew);
    if (answer === asNew) await openImported(file);
    if (answer !== take) return;
    if (document.getText() !== before) {
      say('warning', changedMeanwhile);
      return;
    }
    const edit = new vscode.WorkspaceEdit();
    const whole = new vscode.Range(document.positionAt(0), document.positionAt(before.length));
    edit.replace(document.uri, whole, after);
    await vscode.workspace.applyEdit(edit);
  }
}
