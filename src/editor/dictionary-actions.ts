import * as vscode from 'vscode';
import { wordRules } from '../core/checks/word-rules';
import type { Finding } from '../core/checks/model';
import { editorMessages } from '../core/messages/editor';
import { dictionaryEdit } from './dictionary-edit';
import { toTextEdit } from './positions';
import type { CheckedReport } from './report-documents';
import { dictionaryWordEdit } from './settings-edit';
import { unitFileEdit } from './unit-file-edit';
import type { Units } from './units';
import { addToOwnDictionary } from './user-settings';
import { say } from './say';

const command = 'baoCao.addToDictionary';
/** Longer stretches are no words to remember. */
const longestWord = 60;

/** Brings the command behind “Thêm vào từ điển của tôi”. */
export function registerDictionary(): vscode.Disposable {
  return vscode.commands.registerCommand(command, (word: unknown) =>
    typeof word === 'string' ? addToOwnDictionary(word) : undefined,
  );
}

/** To declare the word of a finding right: for oneself, for the unit, in this file. */
export function dictionaryActions(
  finding: Finding,
  checked: CheckedReport,
  units: Units,
): vscode.CodeAction[] {
  const { document, report, language } = checked;
  const word = report.text.slice(finding.range.start, finding.range.end).normalize('NFC');
  const isWord = word.length > 0 && word.length <= longestWord && !/[\r\n;,]|-->/.test(word);
  if (!wordRules.has(finding.rule) || !isWord) return [];
  const { dictionary } = editorMessages[language];
  const own = new vscode.CodeAction(dictionary.own(word), vscode.CodeActionKind.QuickFix);
  own.command = { command, title: own.title, arguments: [word] };
  const inFile = new vscode.CodeAction(dictionary.file(word), vscode.CodeActionKind.QuickFix);
  inFile.edit = new vscode.WorkspaceEdit();
  inFile.edit.set(document.uri, [toTextEdit(document, dictionaryEdit(report, word))]);
  const ofUnit = units.hasHome(document.uri) ? [new UnitWordAction(word, checked)] : [];
  return [own, ...ofUnit, inFile];
}

/** Its edit waits until it is chosen: `bao-cao.yaml` must be read for it. */
export class UnitWordAction extends vscode.CodeAction {
  constructor(
    private readonly word: string,
    private readonly checked: CheckedReport,
  ) {
    const { dictionary } = editorMessages[checked.language];
    super(dictionary.unit(word), vscode.CodeActionKind.QuickFix);
  }

  async makeEdit(units: Units): Promise<vscode.WorkspaceEdit | undefined> {
    const edit = await unitFileEdit(units, this.checked, (text) =>
      dictionaryWordEdit(text, this.word),
    );
    if (!edit) {
      const { cannotEdit } = editorMessages[this.checked.language].dictionary;
      say('warning', cannotEdit);
    }
    return edit;
  }
}
