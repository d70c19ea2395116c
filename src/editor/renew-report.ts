import * as vscode from 'vscode';
import type { Language } from '../core/messages/catalogue';
import { renewMessages } from '../core/messages/renew';
import { renewKinds } from '../core/renew/model';
import type { RenewChange, RenewKind } from '../core/renew/model';
import { countRenewable, renewReport } from '../core/renew/renew-report';
import type { RenewOptions } from '../core/renew/renew-report';
import { parseReport } from '../core/report/parse-report';
import { activeReport } from './active-report';
import { toRange } from './positions';
import type { CheckedReport, ReportDocuments } from './report-documents';

type Messages = (typeof renewMessages)['vi'];

/** What is chosen at first: the rest mostly stays as it was. */
const usual: readonly RenewKind[] = ['figures', 'dates', 'years'];
const mostYears = 10;

/** What may be said beforehand, by a key binding for one: then nothing is asked, and nothing shown before it is done. */
interface Given {
  readonly kinds: readonly RenewKind[];
  readonly yearsBy?: number;
}

/** The command that makes a draft of an old report: a copy of it, with the changes shown before they are made. */
export function registerRenewReport(reports: ReportDocuments): vscode.Disposable {
  return vscode.commands.registerCommand('baoCao.renewReport', async (given?: unknown) => {
    const active = await activeReport(reports);
    if (!active) return;
    const { checked } = active;
    const messages = renewMessages[checked.language];
    const options = isGiven(given)
      ? { kinds: new Set(given.kinds), yearsBy: given.yearsBy ?? 1, language: checked.language }
      : await ask(checked, messages);
    if (!options) return;
    const count = await renew(checked, options, !isGiven(given));
    if (count === 0) void vscode.window.showInformationMessage(messages.nothing);
    else if (count !== undefined) void vscode.window.showInformationMessage(messages.done(count));
  });
}

function isGiven(given: unknown): given is Given {
  return typeof given === 'object' && given !== null && 'kinds' in given;
}

async function ask(
  { report, language }: CheckedReport,
  messages: Messages,
): Promise<RenewOptions | undefined> {
  const counts = countRenewable(report);
  const items = renewKinds
    .filter((kind) => counts.has(kind))
    .map((kind) => ({
      renews: kind,
      label: messages.kinds[kind],
      description: messages.places(counts.get(kind) ?? 0),
      detail: messages.details[kind],
      picked: usual.includes(kind),
    }));
  const chosen = await vscode.window.showQuickPick(items, {
    canPickMany: true,
    placeHolder: messages.pick,
  });
  if (!chosen) return undefined;
  const kinds = new Set(chosen.map(({ renews }) => renews));
  const yearsBy = kinds.has('years') ? await askYears(messages) : 1;
  return yearsBy === undefined ? undefined : { kinds, yearsBy, language };
}

async function askYears(messages: Messages): Promise<number | undefined> {
  const isRight = (typed: string): boolean =>
    /^\d{1,2}$/.test(typed.trim()) && Number(typed) >= 1 && Number(typed) <= mostYears;
  const typed = await vscode.window.showInputBox({
    prompt: messages.askYears,
    value: '1',
    validateInput: (value) => (isRight(value) ? undefined : messages.wrongYears),
  });
  return typed === undefined ? undefined : Number(typed);
}

/**
 * Changes a copy, so that the old report stays as it is; one that was never saved is changed itself.
 *
 * @param isShown true to show the changes first, for the user to accept
 * @returns how many places were changed; undefined when the changes were not accepted
 */
async function renew(
  { document, language }: CheckedReport,
  options: RenewOptions,
  isShown: boolean,
): Promise<number | undefined> {
  const target = document.isUntitled ? document : await copyOf(document);
  const changes = renewReport(parseReport(target.getText()), options);
  const isWorthwhile = changes.length > 0;
  const isDone =
    isWorthwhile &&
    (await vscode.workspace.applyEdit(toEdit(target, changes, language, isShown), {
      isRefactoring: isShown,
    }));
  if (isDone) return changes.filter(({ kind }) => kind !== 'guidance').length;
  if (target !== document) await discard(target);
  return isWorthwhile ? undefined : 0;
}

async function copyOf(document: vscode.TextDocument): Promise<vscode.TextDocument> {
  const copy = await vscode.workspace.openTextDocument({
    language: document.languageId,
    content: document.getText(),
  });
  await vscode.window.showTextDocument(copy);
  return copy;
}

async function discard(copy: vscode.TextDocument): Promise<void> {
  await vscode.window.showTextDocument(copy);
  await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
}

function toEdit(
  document: vscode.TextDocument,
  changes: readonly RenewChange[],
  language: Language,
  needsConfirmation: boolean,
): vscode.WorkspaceEdit {
  const { kinds, fields, guidance } = renewMessages[language];
  const edit = new vscode.WorkspaceEdit();
  for (const { kind, range, text } of changes) {
    const label = kind === 'fields' ? fields : kind === 'guidance' ? guidance : kinds[kind];
    edit.replace(document.uri, toRange(document, range), text, { label, needsConfirmation });
  }
  return edit;
}
