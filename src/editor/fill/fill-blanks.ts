import * as vscode from 'vscode';
import type { Finding } from '../../core/checks/model';
import { progressMessages } from '../../core/messages/progress';
import { activeReport } from '../active-report';
import type { ActiveReport } from '../active-report';
import { around } from '../blank-context';
import { blanksOf, showBlank } from '../blanks';
import { fullCitation, namedDocuments, shortCitation } from '../citations/cited-documents';
import { editorMessages } from '../../core/messages/editor';
import { toTextEdit } from '../positions';
import type { ReportDocuments } from '../report-documents';
import { askForText } from './ask-for-text';
import type { Answer, Question } from './ask-for-text';
import { fillEdit, looksOdd, wantedBy } from './blank-kinds';

/** The command that asks for one blank after the other and writes all answers as one step to undo. */
export function registerFillBlanks(reports: ReportDocuments): vscode.Disposable {
  return vscode.commands.registerCommand('baoCao.fillBlanks', async () => {
    const active = await activeReport(reports);
    if (!active) return;
    const blanks = inTurn(active);
    if (blanks.length === 0) {
      const { noBlank } = editorMessages[active.checked.language];
      void vscode.window.showInformationMessage(noBlank);
      return;
    }
    const answers = await askAll(active, blanks);
    await write(active, answers);
  });
}

/** From the cursor on, then those before it. */
function inTurn({ editor, checked }: ActiveReport): Finding[] {
  const blanks = blanksOf(checked);
  const at = editor.document.offsetAt(editor.selection.start);
  const isBehind = ({ range }: Finding): boolean => range.end >= at;
  return [...blanks.filter(isBehind), ...blanks.filter((blank) => !isBehind(blank))];
}

async function askAll(
  active: ActiveReport,
  blanks: readonly Finding[],
): Promise<ReadonlyMap<Finding, string>> {
  const { editor, checked } = active;
  const answers = new Map<Finding, string>();
  for (let index = 0; index < blanks.length;) {
    const blank = blanks[index] as Finding;
    showBlank(editor, checked, blank);
    const answer = await ask(active, blank, {
      at: index + 1,
      of: blanks.length,
      before: answers.get(blank) ?? '',
    });
    if (answer.kind === 'stop') break;
    if (answer.kind === 'back') {
      index = Math.max(0, index - 1);
      continue;
    }
    if (answer.text === '') answers.delete(blank);
    else answers.set(blank, answer.text);
    index += 1;
  }
  return answers;
}

function ask(
  { editor, checked }: ActiveReport,
  blank: Finding,
  { at, of, before }: { readonly at: number; readonly of: number; readonly before: string },
): Promise<Answer> {
  const { fill } = progressMessages[checked.language];
  const { expects, about } = wantedBy(checked.report, blank);
  const documents = expects === 'document' ? namedDocuments(checked.report) : [];
  const question: Question = {
    title: fill.title(at, of),
    prompt: fill.prompt(fill.ask[expects], about),
    hint: fill.hint,
    context: around(editor.document, blank),
    before,
    back: at > 1 ? fill.back : undefined,
    typed: fill.typed,
    doubt: (typed) => (typed !== '' && looksOdd(expects, typed) ? fill.faults[expects] : undefined),
    choices: documents.map((document) => ({
      text: shortCitation(document),
      detail: fullCitation(document),
    })),
  };
  return askForText(question);
}

async function write(
  { editor, checked }: ActiveReport,
  answers: ReadonlyMap<Finding, string>,
): Promise<void> {
  if (answers.size === 0) return;
  const { fill } = progressMessages[checked.language];
  const { document, version, report } = checked;
  if (document.version !== version) {
    void vscode.window.showWarningMessage(fill.changed);
    return;
  }
  const edit = new vscode.WorkspaceEdit();
  const edits = [...answers].map(([blank, text]) =>
    toTextEdit(document, fillEdit(report, blank, text)),
  );
  edit.set(document.uri, edits);
  if (await vscode.workspace.applyEdit(edit)) {
    await vscode.window.showTextDocument(document, editor.viewColumn);
    void vscode.window.showInformationMessage(fill.done(answers.size));
  }
}
