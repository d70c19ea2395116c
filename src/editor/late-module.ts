import * as vscode from 'vscode';
import { editorMessages } from '../core/messages/editor';
import { chosenLanguage } from './language';

/** Of a file the extension brings along that is not there, or is not what it should be; the message is for the user. */
export function incompleteInstallation(file: string, cause: unknown): Error {
  return new Error(editorMessages[chosenLanguage()].incomplete(file), { cause });
}

/** A bundle beside the extension's own, loaded at its first use. */
export class LateModule<T> {
  private loading: Promise<T> | undefined;

  /**
   * @param extension folder the extension is installed in
   * @param file name in its `dist` folder
   */
  constructor(
    private readonly extension: vscode.Uri,
    private readonly file: string,
  ) {}

  /** @throws Error with a message for the user when the installation is incomplete */
  load(): Promise<T> {
    this.loading ??= this.loadModule().catch((error: unknown) => {
      this.loading = undefined;
      throw incompleteInstallation(`dist/${this.file}`, error);
    });
    return this.loading;
  }

  private async loadModule(): Promise<T> {
    const location = vscode.Uri.joinPath(this.extension, 'dist', this.file);
    if (location.scheme === 'file') return (await import(location.toString())) as T;
    // The web host splits no code and reaches files of the extension through VS Code only.
    const code = await vscode.workspace.fs.readFile(location);
    const address = URL.createObjectURL(
      new Blob([new Uint8Array(code)], { type: 'text/javascript' }),
    );
    try {
      return (await import(address)) as T;
    } finally {
      URL.revokeObjectURL(address);
    }
  }
}
