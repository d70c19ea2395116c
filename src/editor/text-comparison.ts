import * as vscode from 'vscode';

/** Shows a document beside another version of its text, which nobody can edit. */
export class TextComparison implements vscode.TextDocumentContentProvider, vscode.Disposable {
  /** Texts shown on the right, by URI. */
  private readonly texts = new Map<string, string>();
  private readonly subscriptions: vscode.Disposable;
  private count = 0;

  /** @param scheme of the other versions' URIs, no one else's */
  constructor(private readonly scheme: string) {
    this.subscriptions = vscode.Disposable.from(
      vscode.workspace.registerTextDocumentContentProvider(scheme, this),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.texts.delete(uri.toString())),
    );
  }

  provideTextDocumentContent(uri: vscode.Uri): string {
    return this.texts.get(uri.toString()) ?? '';
  }

  async show({ uri }: vscode.TextDocument, text: string, title: string): Promise<void> {
    const query = String(++this.count);
    const shown = uri.with({ scheme: this.scheme, query, fragment: '' });
    this.texts.set(shown.toString(), text);
    await vscode.commands.executeCommand('vscode.diff', uri, shown, title);
  }

  dispose(): void {
    this.subscriptions.dispose();
  }
}
