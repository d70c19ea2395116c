import * as vscode from 'vscode';
import { fieldHelp } from '../../core/messages/field-help';
import { unitSetupMessages } from '../../core/messages/unit-setup';
import type { FieldName } from '../../core/report/front-matter/fields';
import { unitSettingsFile } from '../../core/settings/unit-settings';
import type { YamlValue } from '../../core/yaml/read-yaml';
import type { Unit } from '../../host/unit';
import { valueOffers } from '../completion/front-matter-values';
import { askForText } from '../fill/ask-for-text';
import { chosenLanguage } from '../language';
import { toTextEdit } from '../positions';
import type { Units } from '../units';
import { say } from '../say';
import { defaultsEdits } from './defaults-edit';

const command = 'baoCao.setUpUnit';
/** What reports of one office have in common, in the order in which it is asked. */
const asked = [
  'parentBody',
  'issuingBody',
  'code',
  'place',
  'authority',
  'position',
  'signer',
] as const satisfies readonly FieldName[];
const neverAgain = 'unitSetup.neverAgain';

type Messages = (typeof unitSetupMessages)['vi'];

/** The command that asks what an office's reports have in common and writes it into `bao-cao.yaml`. */
export function registerUnitSetup(units: Units): vscode.Disposable {
  return vscode.commands.registerCommand(command, async () => {
    const uri = await reportUri(units);
    if (!uri) return;
    const unit = await units.of(uri);
    const messages = unitSetupMessages[chosenLanguage(unit.settings.language)];
    if (!units.hasHome(uri)) {
      say('warning', messages.noFolder);
      return;
    }
    const values = await askAll(unit, messages);
    if (values.size > 0) await write(await units.settingsUri(uri), unit, values, messages);
  });
}

/**
 * A file of the office one works for: the one in front, else any in the workspace folder, which is asked for where
 * there are several.
 */
async function reportUri(units: Units): Promise<vscode.Uri | undefined> {
  const active = vscode.window.activeTextEditor?.document.uri;
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length < 2 || (active && units.knownFolder(active) !== undefined)) {
    return active ?? vscode.Uri.parse('untitled:bao-cao.md');
  }
  const placeHolder = unitSetupMessages[chosenLanguage()].whichFolder;
  const chosen = await vscode.window.showWorkspaceFolderPick({ placeHolder });
  const file = chosen && vscode.Uri.joinPath(chosen.uri, 'bao-cao.md');
  if (file && active?.scheme === 'untitled') units.moveTo(file, active);
  return file;
}

/** Offers the set-up after the first report in a folder without `bao-cao.yaml`, until someone declines. */
export async function offerUnitSetup(
  uri: vscode.Uri,
  units: Units,
  state: vscode.Memento,
): Promise<void> {
  if (state.get(neverAgain) === true || !units.hasHome(uri)) return;
  const { settings, settingsLocation } = await units.of(uri);
  if (settingsLocation !== undefined) return;
  const { offer, start, never } = unitSetupMessages[chosenLanguage(settings.language)];
  const chosen = await vscode.window.showInformationMessage(offer(unitSettingsFile), start, never);
  if (chosen === start) await vscode.commands.executeCommand(command);
  if (chosen === never) await state.update(neverAgain, true);
}

/** The answers that say something. Esc ends the questions, and what was answered until then counts. */
async function askAll(
  { settings, templates }: Unit,
  messages: Messages,
): Promise<Map<FieldName, string>> {
  const help = fieldHelp[chosenLanguage(settings.language)];
  const answers = new Map<FieldName, string>();
  for (let index = 0; index < asked.length;) {
    const name = asked[index] as (typeof asked)[number];
    const { meaning, example } = help[name];
    const answer = await askForText({
      title: messages.title(index + 1, asked.length),
      prompt: meaning,
      hint: messages.hint,
      context: messages.example(example),
      before: answers.get(name) ?? lineOf(settings.defaults.get(name)),
      beforeIs: answers.has(name) ? messages.typed : messages.inUse,
      back: index > 0 ? messages.back : undefined,
      typed: messages.typed,
      doubt: () => undefined,
      choices: valueOffers(name, templates, []).map(({ text }) => ({ text, detail: '' })),
    });
    if (answer.kind === 'stop') break;
    if (answer.kind === 'answer') answers.set(name, answer.text);
    index += answer.kind === 'back' ? -1 : 1;
  }
  return new Map([...answers].filter(([, text]) => text !== ''));
}

function lineOf(value: YamlValue | undefined): string {
  return value?.type === 'scalar' ? value.text : '';
}

async function write(
  uri: vscode.Uri,
  { settingsLocation }: Unit,
  values: ReadonlyMap<FieldName, string>,
  messages: Messages,
): Promise<void> {
  const settings =
    settingsLocation === undefined ? undefined : await vscode.workspace.openTextDocument(uri);
  const wanted = defaultsEdits(settings?.getText() ?? '', values);
  if (!wanted) {
    say('warning', messages.cannotEdit(unitSettingsFile));
    return;
  }
  const edit = new vscode.WorkspaceEdit();
  if (!settings) edit.createFile(uri, { ignoreIfExists: true });
  const changes = settings
    ? wanted.map((one) => toTextEdit(settings, one))
    : wanted.map(({ text }) => vscode.TextEdit.insert(new vscode.Position(0, 0), text));
  edit.set(uri, changes);
  if (!(await vscode.workspace.applyEdit(edit))) return;
  const saved = await (await vscode.workspace.openTextDocument(uri)).save();
  const message = saved ? messages.done(unitSettingsFile) : messages.notSaved(unitSettingsFile);
  const chosen = await vscode.window.showInformationMessage(message, messages.open);
  if (chosen) await vscode.window.showTextDocument(uri);
}
