import * as vscode from 'vscode';

type WordFilesModule = typeof import('../word-files');

/** The bundle that reads files made elsewhere; loaded at its first use. */
export class WordFiles {
  private loading: Promise<WordFilesModule> | undefined;

  /** @param extension folder the extension is installed in */
  constructor(private readonly extension: vscode.Uri) {}

  load(): Promise<WordFilesModule> {
    this.loading ??= this.loadModule().catch((error: unknown) => {
      this.loading = undefined;
      throw error;
    });
    return this.loading;
  }

  private async loadModule(): Promise<WordFilesModule> {
    const location = vscode.Uri.joinPath(this.extension, 'dist', 'word-files.mjs');
    if (location.scheme === 'file') return importModule(location.toString());
    // The web host splits no code and reaches files of the extension through VS Code only.
    const code = await vscode.workspace.fs.readFile(location);
    const address = URL.createObjectURL(
      new Blob([new Uint8Array(code)], { type: 'text/javascript' }),
    );
    try {
      return await importModule(address);
    } finally {
      URL.revokeObjectURL(address);
    }
  }
}

async function importModule(address: string): Promise<WordFilesModule> {
  return (await import(address)) as WordFilesModule;
}
