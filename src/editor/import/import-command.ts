import * as vscode from 'vscode';
import { unreadableReason } from '../../core/import/model';
import type { ImportResult } from '../../core/import/model';
import type { Language } from '../../core/messages/catalogue';
import { importMessages } from '../../core/messages/import';
import { importEditorMessages } from '../../core/messages/import-editor';
import { nameOf } from '../export/choose-target';
import { readForeignFile } from '../foreign-file';
import { Cancelled, stopIfCancelled, withLateProgress } from '../late-progress';
import { chosenLanguage } from '../language';
import type { ReportDocuments } from '../report-documents';
import type { Units } from '../units';
import type { WordFiles } from '../word-files';
import { say } from '../say';
import { stemOf, WordComparison } from './compare';
import { openImported } from './open-imported';

/** A file as it was read, and where it lies. */
export interface ImportedFile {
  readonly uri: vscode.Uri;
  readonly result: ImportResult;
  readonly language: Language;
}

/**
 * The command that makes a report of a Word file or a text: as a new one, or, beside a report of the same name, as
 * a comparison with it.
 */
export function registerImport(
  reports: ReportDocuments,
  units: Units,
  wordFiles: WordFiles,
  log: vscode.LogOutputChannel,
): vscode.Disposable {
  const comparison = new WordComparison(reports, wordFiles);
  const command = vscode.commands.registerCommand('baoCao.importFile', async (given?: unknown) => {
    const uri = given instanceof vscode.Uri ? given : await askForFile();
    const file = uri && (await read(uri, units, wordFiles, log));
    if (!file) return;
    units.makeNewIn(file.uri);
    if (!(await comparison.show(file))) await openImported(file);
  });
  return vscode.Disposable.from(command, comparison);
}

async function askForFile(): Promise<vscode.Uri | undefined> {
  const { dialog } = importEditorMessages[chosenLanguage()];
  const chosen = await vscode.window.showOpenDialog({
    title: dialog.title,
    openLabel: dialog.open,
    filters: { [dialog.files]: ['docx', 'txt'] },
    canSelectMany: false,
  });
  return chosen?.[0];
}

async function read(
  uri: vscode.Uri,
  units: Units,
  wordFiles: WordFiles,
  log: vscode.LogOutputChannel,
): Promise<ImportedFile | undefined> {
  const { settings, templates } = await units.of(uri);
  const language = chosenLanguage(settings.language);
  const messages = importEditorMessages[language];
  const name = nameOf(uri);
  try {
    return await withLateProgress(messages.importing(name), async (token) => {
      const [bytes, { importFile }] = await Promise.all([
        readForeignFile(vscode.workspace.fs, uri),
        wordFiles.load(),
      ]);
      stopIfCancelled(token);
      const pictureFolder = `${stemOf(uri)}-hinh`;
      return { uri, language, result: importFile(bytes, { language, templates, pictureFolder }) };
    });
  } catch (error) {
    if (error instanceof Cancelled) return undefined;
    log.error(uri.toString(), error instanceof Error ? error : String(error));
    say('error', messages.notRead(name, reasonOf(error, language)));
    return undefined;
  }
}

function reasonOf(error: unknown, language: Language): string {
  const unreadable = unreadableReason(error);
  if (unreadable) return importMessages[language].unreadable[unreadable];
  if (error instanceof vscode.FileSystemError) return importEditorMessages[language].notFound;
  return error instanceof Error ? error.message : String(error);
}
