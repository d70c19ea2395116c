import * as vscode from 'vscode';

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

  load(): Promise<T> {
    this.loading ??= this.loadModule().catch((error: unknown) => {
      this.loading = undefined;
      throw error;
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
