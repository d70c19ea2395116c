import * as vscode from 'vscode';
import { safeEdits } from '../core/checks/apply-fixes';
import { editorMessages } from '../core/messages/editor';
import { activeReport } from './active-report';
import { toRange } from './positions';
import type { CheckedReport, ReportDocuments } from './report-documents';
import { say } from './say';

/** One fix may uncover the next. */
const maxRounds = 10;

/** The command that applies every safe fix, as one step to undo. */
export function registerFixAll(reports: ReportDocuments): vscode.Disposable {
  return vscode.commands.registerCommand('baoCao.fixAll', async () => {
    const active = await activeReport(reports);
    if (!active) return;
    const fixed = await fixAll(active.editor, active.checked, reports);
    const { fixedAll, nothingToFix } = editorMessages[active.checked.language];
    say('information', fixed > 0 ? fixedAll(fixed) : nothingToFix);
  });
}

/** @returns how many places were changed */
async function fixAll(
  editor: vscode.TextEditor,
  checked: CheckedReport,
  reports: ReportDocuments,
): Promise<number> {
  let fixed = 0;
  let current: CheckedReport | undefined = checked;
  for (let round = 0; round < maxRounds && current; round++) {
    const edits = safeEdits(current.findings);
    if (edits.length === 0) break;
    const applied = await editor.edit(
      (builder) =>
        edits.forEach((edit) => builder.replace(toRange(editor.document, edit.range), edit.text)),
      { undoStopBefore: round === 0, undoStopAfter: false },
    );
    if (!applied) break;
    fixed += edits.length;
    current = await reports.current(editor.document);
  }
  return fixed;
}
