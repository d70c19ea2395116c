import * as vscode from 'vscode';
import { editorMessages } from '../core/messages/editor';
import { chosenLanguage } from './language';
import type { CheckedReport, ReportDocuments } from './report-documents';
import { say } from './say';

/** A report in front of the user. */
export interface ActiveReport {
  readonly editor: vscode.TextEditor;
  readonly checked: CheckedReport;
}

/** The report the user is working on, checked as it stands; says so when there is none. */
export async function activeReport(reports: ReportDocuments): Promise<ActiveReport | undefined> {
  const editor = vscode.window.activeTextEditor;
  const checked = editor && (await reports.current(editor.document));
  if (editor && checked) return { editor, checked };
  say('information', editorMessages[chosenLanguage()].noReport);
  return undefined;
}
