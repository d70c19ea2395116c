import * as vscode from 'vscode';
import type { TextEdit } from '../core/checks/model';
import { toTextEdit } from './positions';
import type { CheckedReport } from './report-documents';
import type { Units } from './units';

/**
 * A change of the `bao-cao.yaml` a report belongs to, as one edit; the file is made when there is none.
 *
 * @param change makes the change of the file's text; undefined when it cannot be made
 */
export async function unitFileEdit(
  units: Units,
  { document, unit }: CheckedReport,
  change: (text: string) => TextEdit | undefined,
): Promise<vscode.WorkspaceEdit | undefined> {
  const uri = await units.settingsUri(document.uri);
  const edit = new vscode.WorkspaceEdit();
  const { settingsLocation } = unit;
  if (settingsLocation === undefined) edit.createFile(uri, { ignoreIfExists: true });
  const settings = settingsLocation ? await vscode.workspace.openTextDocument(uri) : undefined;
  const wanted = change(settings?.getText() ?? '');
  if (!wanted) return undefined;
  const inFile = settings
    ? toTextEdit(settings, wanted)
    : vscode.TextEdit.insert(new vscode.Position(0, 0), wanted.text);
  edit.set(uri, [inFile]);
  return edit;
}
