import * as vscode from 'vscode';
import type { ImportFinding } from '../../core/import/model';
import { importEditorMessages } from '../../core/messages/import-editor';
import { nameOf } from '../export/choose-target';
import { toRange } from '../positions';
import { say } from '../say';
import type { ImportedFile } from './import-command';

/** Opens what was imported as a new report without name, and offers the places to look at. */
export async function openImported(file: ImportedFile): Promise<void> {
  const { uri, result, language } = file;
  const messages = importEditorMessages[language];
  await writePictures(file);
  const document = await vscode.workspace.openTextDocument({
    language: 'markdown',
    content: result.markdown,
  });
  const editor = await vscode.window.showTextDocument(document);
  void sayDone(
    editor,
    result.findings,
    messages.done(nameOf(uri), result.headings.length),
    messages,
  );
}

type Messages = (typeof importEditorMessages)['vi'];

async function sayDone(
  editor: vscode.TextEditor,
  findings: readonly ImportFinding[],
  done: string,
  messages: Messages,
): Promise<void> {
  if (findings.length === 0) {
    say('information', done);
    return;
  }
  const look = messages.look(findings.length);
  const answer = await vscode.window.showInformationMessage(done, look);
  if (answer !== look) return;
  const items = findings.map(({ message, range }) => {
    const place = toRange(editor.document, range);
    const description = messages.line(place.start.line + 1);
    return { label: message, description, place };
  });
  const chosen = await vscode.window.showQuickPick(items, { placeHolder: messages.findings });
  if (!chosen) return;
  const { place } = chosen;
  await vscode.window.showTextDocument(editor.document, { selection: place });
}

/** Pictures go into a folder beside the file they come from; their names are ours. */
async function writePictures({ uri, result, language }: ImportedFile): Promise<void> {
  for (const [address, bytes] of result.pictures) {
    const target = vscode.Uri.joinPath(uri, '..', address);
    try {
      await vscode.workspace.fs.writeFile(target, bytes);
    } catch (error) {
      const folder = nameOf(vscode.Uri.joinPath(target, '..'));
      const reason = error instanceof Error ? error.message : String(error);
      const { noPictures } = importEditorMessages[language];
      say('warning', noPictures(folder, reason));
      return;
    }
  }
}
