import * as vscode from 'vscode';
import { pagesMessages } from '../../core/messages/pages';
import { picturesOf, printablePictures, readPictures } from '../../host/pictures';
import { textOfBytes } from '../../preview/bytes-as-text';
import type {
  EditorMessage,
  PreviewMessage,
  ProgressMessage,
  SourceMark,
} from '../../preview/protocol';
import { incompleteInstallation } from '../late-module';
import { toRange } from '../positions';
import type { CheckedReport, ReportDocuments } from '../report-documents';
import type { Units } from '../units';
import { workspaceFiles } from '../workspace-files';
import { say } from '../say';
import { newNonce, previewHtml } from './preview-html';

/** Kind of the panel, as VS Code knows it. */
const previewType = 'baoCao.pages';

/** What the panel works with. */
export interface PreviewTools {
  readonly extension: vscode.Uri;
  readonly reports: ReportDocuments;
  readonly units: Units;
  readonly log: vscode.LogOutputChannel;
}

/** The printed pages of the report one works on, beside its text. */
export class PreviewPanel implements vscode.Disposable {
  private readonly progressed = new vscode.EventEmitter<ProgressMessage>();
  private readonly closed = new vscode.EventEmitter<void>();
  /** More pages are known. */
  readonly onDidProgress = this.progressed.event;
  readonly onDidClose = this.closed.event;

  /** Read while VS Code makes the panel. */
  private readonly worker: Promise<Uint8Array>;
  private readonly panel: vscode.WebviewPanel;
  private readonly subscriptions: readonly { dispose(): unknown }[];
  private started = false;
  private isClosed = false;
  /** Addresses of those the page has, a line each. */
  private pictures = '';

  constructor(
    private readonly tools: PreviewTools,
    private shown: CheckedReport,
  ) {
    const dist = vscode.Uri.joinPath(tools.extension, 'dist');
    this.worker = readWorker(dist);
    this.panel = vscode.window.createWebviewPanel(
      previewType,
      this.title(),
      { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true },
      { enableScripts: true, localResourceRoots: [dist] },
    );
    const { webview } = this.panel;
    this.subscriptions = [
      this.progressed,
      this.closed,
      webview.onDidReceiveMessage((message: PreviewMessage) => this.receive(message)),
      this.panel.onDidDispose(() => this.dispose()),
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (document === this.document && contentChanges.length > 0) this.sendText();
      }),
      tools.reports.onDidCheck((checked) => this.update(checked)),
      tools.reports.onDidChangePictures((document) => {
        if (document === this.document) void this.sendPictures(true);
      }),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => this.sendCursor(textEditor)),
    ];
    const file = (name: string): string =>
      webview.asWebviewUri(vscode.Uri.joinPath(dist, name)).toString();
    const parts = { script: file('preview.js'), style: file('preview.css'), nonce: newNonce() };
    webview.html = previewHtml(parts);
    // VS Code keeps messages until the page is there: asking for them first would take a turn.
    this.begin();
  }

  /** The report whose pages are shown. */
  get report(): CheckedReport {
    return this.shown;
  }

  private get document(): vscode.TextDocument {
    return this.shown.document;
  }

  /** Shows another report, or brings the panel to the front. */
  show(checked: CheckedReport): void {
    const isOther = checked.document !== this.document;
    this.shown = checked;
    this.panel.title = this.title();
    if (isOther && this.started) this.begin();
    this.panel.reveal(undefined, true);
  }

  dispose(): void {
    this.isClosed = true;
    this.closed.fire();
    this.subscriptions.forEach((subscription) => void subscription.dispose());
    this.panel.dispose();
  }

  private title(): string {
    const name = this.document.uri.path.replace(/^.*\//, '');
    return pagesMessages[this.shown.language].title(name);
  }

  private receive(message: PreviewMessage): void {
    switch (message.type) {
      case 'ready':
        this.begin();
        return;
      case 'progress':
        return this.progressed.fire(message);
      case 'goTo':
        void this.goTo(message.offset);
        return;
      case 'failed':
        this.tools.log.error(`${this.document.uri.toString()}: pages`, message.reason);
    }
  }

  /** Begins, or says why it cannot. */
  private begin(): void {
    this.start().catch((error: unknown) => {
      if (this.isClosed) return;
      const reason = error instanceof Error ? error.message : String(error);
      this.tools.log.error(`${this.document.uri.toString()}: pages`, reason);
      say('error', pagesMessages[this.shown.language].notShown(reason));
      this.dispose();
    });
  }

  /** Begins with an empty page: its script is new, as after the panel was hidden, or the report is another. */
  private async start(): Promise<void> {
    const worker = new TextDecoder().decode(await this.worker);
    const { language } = this.shown;
    this.started = true;
    this.send({ type: 'start', worker, language });
    this.pictures = '';
    // The first layout has its pictures, so that nothing moves afterwards.
    await this.sendPictures();
    this.sendMarks();
    this.sendText();
    const editor = vscode.window.visibleTextEditors.find(
      ({ document }) => document === this.document,
    );
    if (editor) this.sendCursor(editor);
  }

  private update(checked: CheckedReport): void {
    if (checked.document !== this.document) return;
    const unitChanged = checked.unit !== this.shown.unit;
    this.shown = checked;
    if (!this.started) return;
    if (unitChanged) this.sendText();
    this.sendMarks();
    void this.sendPictures();
  }

  private sendText(): void {
    const { settings } = this.shown.unit;
    const defaults = [...settings.defaults];
    const layout = [...settings.layout].map(([name, own]) => [name, [...own]] as const);
    const { version } = this.document;
    this.send({ type: 'text', version, text: this.document.getText(), defaults, layout });
  }

  private sendMarks(): void {
    const marks = this.shown.findings
      .filter(({ rule }) => rule !== 'missing-section')
      .map(({ rule, range, severity, message }): SourceMark => {
        const { start, end } = range;
        return { kind: rule === 'blank' ? 'blank' : severity, start, end, message };
      });
    this.send({ type: 'marks', marks });
  }

  /**
   * Bytes travel once, and again only when the report shows other pictures or a file has changed.
   *
   * @param areNew true when what is known of the files counts no longer
   */
  private async sendPictures(areNew = false): Promise<void> {
    const { report } = this.shown;
    const addresses = [...picturesOf(report)].join('\n');
    if (!this.started || (addresses === this.pictures && (!areNew || addresses === ''))) return;
    this.pictures = addresses;
    const place = this.tools.units.placeOf(this.document.uri);
    const found = printablePictures(await readPictures(workspaceFiles, report, place));
    if (this.pictures !== addresses) return;
    const pictures = [...found].map(([url, bytes]) => ({ url, bytes: textOfBytes(bytes) }));
    this.send({ type: 'pictures', pictures });
  }

  private sendCursor({ document, selection }: vscode.TextEditor): void {
    if (document !== this.document) return;
    this.send({ type: 'cursor', offset: document.offsetAt(selection.active) });
  }

  private send(message: EditorMessage): void {
    if (this.started && !this.isClosed) void this.panel.webview.postMessage(message);
  }

  private async goTo(offset: number): Promise<void> {
    const { document } = this;
    const range = toRange(document, { start: offset, end: offset });
    const open = vscode.window.visibleTextEditors.find((editor) => editor.document === document);
    const viewColumn = open?.viewColumn ?? vscode.ViewColumn.One;
    const editor = await vscode.window.showTextDocument(document, { viewColumn });
    editor.selection = new vscode.Selection(range.start, range.start);
    editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  }
}

async function readWorker(dist: vscode.Uri): Promise<Uint8Array> {
  const file = 'preview-worker.js';
  try {
    return await vscode.workspace.fs.readFile(vscode.Uri.joinPath(dist, file));
  } catch (error) {
    throw incompleteInstallation(`dist/${file}`, error);
  }
}
