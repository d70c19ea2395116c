import * as vscode from 'vscode';
import { editorMessages } from '../core/messages/editor';
import { chosenLanguage } from './language';

/** VS Code shows a message that has no button on one line, which has room for so many letters. */
const lineLength = 55;

const ways = {
  information: vscode.window.showInformationMessage,
  warning: vscode.window.showWarningMessage,
  error: vscode.window.showErrorMessage,
} as const;

/** Says something that asks for no answer, and shows all of it. */
export function say(kind: keyof typeof ways, message: string): void {
  const { understood } = editorMessages[chosenLanguage()];
  void ways[kind](message, ...(message.length > lineLength ? [understood] : []));
}
