import * as vscode from 'vscode';
import type { TextEdit } from '../core/checks/model';
import type { Range } from '../core/report/range';

/** From UTF-16 offsets to the editor's lines and columns. */
export function toRange(document: vscode.TextDocument, { start, end }: Range): vscode.Range {
  return new vscode.Range(document.positionAt(start), document.positionAt(end));
}

/** The same change in the editor's terms; it writes line ends as the document has them. */
export function toTextEdit(document: vscode.TextDocument, edit: TextEdit): vscode.TextEdit {
  return vscode.TextEdit.replace(toRange(document, edit.range), edit.text);
}
