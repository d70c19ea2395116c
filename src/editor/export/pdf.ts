import * as vscode from 'vscode';
import type { Language } from '../../core/messages/catalogue';
import { pdfMessages } from '../../core/messages/pdf';
import { PdfError } from '../../host/pdf';
import type { FindPdfProgram, PdfProgram } from '../../host/pdf';

/** Where to get the program; opened in the browser when the user asks for it. */
const download = 'https://www.libreoffice.org/download/download-libreoffice/';

/** The program that makes a PDF; nothing when there is none, after the user has been told what to do. */
export async function pdfProgram(
  find: FindPdfProgram | undefined,
  language: Language,
): Promise<PdfProgram | undefined> {
  const messages = pdfMessages[language];
  if (!find) {
    void offerWord(messages.needsDesktop, language, []);
    return undefined;
  }
  try {
    return await find();
  } catch (error) {
    if (!(error instanceof PdfError)) throw error;
    void offerWord(messages.missing, language, [messages.download]);
    return undefined;
  }
}

async function offerWord(
  message: string,
  language: Language,
  others: readonly string[],
): Promise<void> {
  const { exportWord, download: get } = pdfMessages[language];
  const answer = await vscode.window.showWarningMessage(message, exportWord, ...others);
  if (answer === exportWord) await vscode.commands.executeCommand('baoCao.exportWord');
  else if (answer === get) await vscode.env.openExternal(vscode.Uri.parse(download));
}

/** Aborts when the user calls the task off. */
export function signalOf(token: vscode.CancellationToken): AbortSignal {
  const controller = new AbortController();
  if (token.isCancellationRequested) controller.abort();
  token.onCancellationRequested(() => controller.abort());
  return controller.signal;
}
