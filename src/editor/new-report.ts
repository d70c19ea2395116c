import * as vscode from 'vscode';
import { editorMessages } from '../core/messages/editor';
import type { Template } from '../core/templates/model';
import { newReport } from '../core/templates/new-report';
import { blanksOf, showBlank } from './blanks';
import { chosenLanguage } from './language';
import type { ReportDocuments } from './report-documents';
import { offerUnitSetup } from './unit-setup/set-up-unit';
import type { Units } from './units';
import { say } from './say';

/** The command that starts a report from a template, ours or the unit's. */
export function registerNewReport(
  reports: ReportDocuments,
  units: Units,
  state: vscode.Memento,
): vscode.Disposable {
  return vscode.commands.registerCommand('baoCao.newReport', async (name?: unknown) => {
    const place = units.placeForNew() ?? (await askForFolder());
    if (!place) return;
    const { settings, templates } = await units.of(place);
    const template =
      typeof name === 'string'
        ? templates.get(name)
        : await pickTemplate([...templates.values()], settings.language);
    if (!template) return;
    units.makeNewIn(place);
    const document = await vscode.workspace.openTextDocument({
      language: 'markdown',
      content: newReport(template, settings.defaults),
    });
    const editor = await vscode.window.showTextDocument(document);
    const checked = await reports.current(document);
    const first = checked && blanksOf(checked)[0];
    if (first) showBlank(editor, checked, first);
    void offerUnitSetup(document.uri, units, state);
  });
}

/** Templates, unit and signatory depend on the folder. */
async function askForFolder(): Promise<vscode.Uri | undefined> {
  const placeHolder = editorMessages[chosenLanguage()].newReport.whichFolder;
  const chosen = await vscode.window.showWorkspaceFolderPick({ placeHolder });
  return chosen && vscode.Uri.joinPath(chosen.uri, 'bao-cao.md');
}

async function pickTemplate(
  templates: readonly Template[],
  languageOfUnit: 'vi' | 'en' | undefined,
): Promise<Template | undefined> {
  const messages = editorMessages[chosenLanguage(languageOfUnit)].newReport;
  if (templates.length === 0) {
    say('error', messages.none);
    return undefined;
  }
  const items = templates.map((template) => ({
    label: template.title,
    description: template.name,
    template,
  }));
  const chosen = await vscode.window.showQuickPick(items, {
    placeHolder: messages.placeholder,
    matchOnDescription: true,
  });
  return chosen?.template;
}
