import * as vscode from 'vscode';
import { wordRules } from '../core/checks/word-rules';
import type { Finding } from '../core/checks/model';
import type { Range } from '../core/report/range';

const longestWord = 60;

interface TypedPlace extends Range {
  readonly document: vscode.TextDocument;
}

/** Knows the word that is being typed, until the cursor leaves it. Make it before who checks changes. */
export class TypedWord implements vscode.Disposable {
  private readonly left = new vscode.EventEmitter<vscode.TextDocument>();
  /** The cursor has left the word that was being typed in a document. */
  readonly onDidLeave = this.left.event;

  private place: TypedPlace | undefined;
  private readonly subscriptions = [
    this.left,
    vscode.workspace.onDidChangeTextDocument((event) => this.change(event)),
    vscode.window.onDidChangeTextEditorSelection(({ textEditor, selections }) => {
      const { document } = textEditor;
      if (document !== this.place?.document) return;
      const at = selections.map(({ active }) => document.offsetAt(active));
      if (!at.every((offset) => this.holds(offset))) this.leave();
    }),
    vscode.window.onDidChangeActiveTextEditor(() => this.leave()),
    vscode.workspace.onDidCloseTextDocument((document) => {
      if (document === this.place?.document) this.place = undefined;
    }),
  ];

  /** True for what a word rule says of the word that is being typed. */
  hides({ rule, range }: Finding, document: vscode.TextDocument): boolean {
    const { place } = this;
    if (place?.document !== document || !wordRules.has(rule)) return false;
    return range.start <= place.end && place.start <= range.end;
  }

  dispose(): void {
    this.subscriptions.forEach((item) => void item.dispose());
  }

  private holds(offset: number): boolean {
    return this.place !== undefined && this.place.start <= offset && offset <= this.place.end;
  }

  private leave(): void {
    const { place } = this;
    this.place = undefined;
    if (place) this.left.fire(place.document);
  }

  /** Typing changes one place by one word at most; undo and what programs write is no typing. */
  private change({ document, contentChanges, reason }: vscode.TextDocumentChangeEvent): void {
    const [change] = contentChanges;
    if (!change || document !== vscode.window.activeTextEditor?.document) return;
    const isTyping = contentChanges.length === 1 && reason === undefined && !/\s/.test(change.text);
    const word = isTyping ? wordAt(document, change.rangeOffset + change.text.length) : undefined;
    this.place = word && { ...word, document };
  }
}

/** The word that touches an offset; `undefined` between blanks. */
function wordAt(document: vscode.TextDocument, offset: number): Range | undefined {
  const at = document.positionAt(offset);
  const line = document.lineAt(at).text;
  const [before, after] = [
    line.slice(Math.max(0, at.character - longestWord), at.character),
    line.slice(at.character, at.character + longestWord),
  ];
  const start =
    offset - (/(?<![\p{L}\p{M}\p{N}])[\p{L}\p{M}\p{N}]*$/u.exec(before)?.[0].length ?? 0);
  const end = offset + (/^[\p{L}\p{M}\p{N}]*/u.exec(after)?.[0].length ?? 0);
  return start < end ? { start, end } : undefined;
}
