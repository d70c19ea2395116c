import * as vscode from 'vscode';
import { editorMessages } from '../../core/messages/editor';
import type { Language } from '../../core/messages/catalogue';

interface NextStep extends vscode.MessageItem {
  readonly run: (target: vscode.Uri) => Thenable<unknown>;
}

/** Says where the file is and offers the next step: to open it, or to get it onto this machine. */
export async function sayExported(
  target: vscode.Uri,
  message: string,
  language: Language,
): Promise<void> {
  const chosen = await vscode.window.showInformationMessage(
    message,
    ...nextSteps(target, language),
  );
  await chosen?.run(target);
}

function nextSteps(target: vscode.Uri, language: Language): NextStep[] {
  const { openFile, openFolder, download } = editorMessages[language].afterExport;
  const isHere = vscode.env.uiKind === vscode.UIKind.Desktop && vscode.env.remoteName === undefined;
  if (isHere && target.scheme === 'file') {
    return [
      { title: openFile, run: (uri) => vscode.env.openExternal(uri) },
      { title: openFolder, run: (uri) => vscode.commands.executeCommand('revealFileInOS', uri) },
    ];
  }
  // The editor downloads what is selected in its file tree, so it must be in there.
  if (!vscode.workspace.getWorkspaceFolder(target)) return [];
  return [{ title: download, run: downloadFromTree }];
}

async function downloadFromTree(target: vscode.Uri): Promise<void> {
  await vscode.commands.executeCommand('revealInExplorer', target);
  await vscode.commands.executeCommand('explorer.download');
}
