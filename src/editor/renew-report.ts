import * as vscode from 'vscode';
import { renewMessages } from '../core/messages/renew';
import { renewKinds } from '../core/renew/model';
import type { RenewChange, RenewKind } from '../core/renew/model';
import { countRenewable, renewReport } from '../core/renew/renew-report';
import type { RenewOptions } from '../core/renew/renew-report';
import { applyChanges } from '../core/templates/changes';
import { activeReport } from './active-report';
import { around } from './blank-context';
import { nameOf } from './export/choose-target';
import { toRange } from './positions';
import type { CheckedReport, ReportDocuments } from './report-documents';
import { TextComparison } from './text-comparison';
import { say } from './say';

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
  const comparison = new TextComparison('bao-cao-moi');
  const command = vscode.commands.registerCommand('baoCao.renewReport', async (given?: unknown) => {
    const active = await activeReport(reports);
    if (!active) return;
    const { checked } = active;
    const messages = renewMessages[checked.language];
    const options = isGiven(given)
      ? { kinds: new Set(given.kinds), yearsBy: given.yearsBy ?? 1, language: checked.language }
      : await ask(checked, messages);
    if (!options) return;
    const changes = renewReport(checked.report, options);
    if (changes.length === 0) say('information', messages.nothing);
    else if (isGiven(given)) await renew(checked, changes, messages);
    else await offer(checked, options, changes, comparison, messages);
  });
  return vscode.Disposable.from(command, comparison);
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

/** Shows the report beside what it would become, and waits for a yes. */
async function offer(
  checked: CheckedReport,
  options: RenewOptions,
  changes: readonly RenewChange[],
  comparison: TextComparison,
  messages: Messages,
): Promise<void> {
  const { document, report } = checked;
  const after = applyChanges(report.text, changes);
  await comparison.show(document, after, messages.title(nameOf(document.uri)));
  const message = messages.offer(placesOf(changes));
  const { make, choose } = messages;
  const answer = await vscode.window.showInformationMessage(message, make, choose);
  if (answer === undefined) return;
  const wanted = answer === make ? changes : await chooseAmong(changes, checked, options, messages);
  if (!wanted) return;
  if (document.getText() === report.text) await renew(checked, wanted, messages);
  else say('warning', messages.changedMeanwhile);
}

/**
 * Lets single places be left as they are; what is kept of them in comments goes with them. (The preview VS Code has
 * for edits ticks each edit by itself, the comment apart from its place.)
 */
async function chooseAmong(
  changes: readonly RenewChange[],
  { document, report }: CheckedReport,
  options: RenewOptions,
  messages: Messages,
): Promise<readonly RenewChange[] | undefined> {
  const items = changes.filter(isPlace).map(({ range, text }) => ({
    label: `${report.text.slice(range.start, range.end)} → ${text}`,
    description: messages.line(toRange(document, range).start.line + 1),
    detail: around(document, { range }),
    picked: true,
    at: range.start,
  }));
  const chosen = await vscode.window.showQuickPick(items, {
    canPickMany: true,
    matchOnDetail: true,
    ignoreFocusOut: true,
    placeHolder: messages.pickPlaces,
  });
  if (!chosen) return undefined;
  const taken = new Set(chosen.map(({ at }) => at));
  const leaves = new Set(items.map(({ at }) => at).filter((at) => !taken.has(at)));
  return renewReport(report, { ...options, leaves });
}

function isPlace({ kind }: RenewChange): boolean {
  return kind !== 'guidance' && kind !== 'fields';
}

/** Changes a copy, as one step to undo, so that the old report stays as it is; one without a file is changed itself. */
async function renew(
  { document }: CheckedReport,
  changes: readonly RenewChange[],
  messages: Messages,
): Promise<void> {
  const target = document.isUntitled
    ? document
    : await vscode.workspace.openTextDocument({
        language: document.languageId,
        content: document.getText(),
      });
  await vscode.window.showTextDocument(target);
  const edit = new vscode.WorkspaceEdit();
  for (const { range, text } of changes) edit.replace(target.uri, toRange(target, range), text);
  await vscode.workspace.applyEdit(edit);
  say('information', messages.done(placesOf(changes)));
}

function placesOf(changes: readonly RenewChange[]): number {
  return changes.filter(({ kind }) => kind !== 'guidance').length;
}
