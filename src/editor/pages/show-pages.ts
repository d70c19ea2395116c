import * as vscode from 'vscode';
import { pageLimitOf } from '../../core/checks/page-limit';
import { pagesMessages } from '../../core/messages/pages';
import type { ProgressMessage } from '../../preview/protocol';
import { activeReport } from '../active-report';
import type { PageLimits } from './page-limits';
import { PreviewPanel } from './preview-panel';
import type { PreviewTools } from './preview-panel';

const command = 'baoCao.showPages';

/** "Xem trang in": the printed pages beside the text, their count in the status bar, a report too long named. */
export function registerPages(tools: PreviewTools, limits: PageLimits): vscode.Disposable {
  const pages = new ShownPages(tools, limits);
  return vscode.Disposable.from(
    pages,
    vscode.commands.registerCommand(command, () => pages.show()),
  );
}

class ShownPages implements vscode.Disposable {
  private readonly status = vscode.window.createStatusBarItem(
    'pages',
    vscode.StatusBarAlignment.Left,
    39,
  );
  private readonly subscriptions: readonly { dispose(): unknown }[];
  private panel: PreviewPanel | undefined;
  private last: ProgressMessage | undefined;

  constructor(
    private readonly tools: PreviewTools,
    private readonly limits: PageLimits,
  ) {
    this.status.command = command;
    this.subscriptions = [
      this.status,
      vscode.window.onDidChangeActiveTextEditor((editor) => this.follow(editor)),
      tools.reports.onDidCheck(() => {
        this.follow(vscode.window.activeTextEditor);
        this.sayCount();
      }),
    ];
  }

  /** @returns how many pages the report has, once all are laid out; `undefined` when there is no report */
  async show(): Promise<number | undefined> {
    const active = await activeReport(this.tools.reports);
    if (!active) return undefined;
    const { checked } = active;
    const { panel } = this;
    if (panel) panel.show(checked);
    else this.open(new PreviewPanel(this.tools, checked));
    return this.counted(checked.document);
  }

  dispose(): void {
    this.panel?.dispose();
    this.subscriptions.forEach((subscription) => void subscription.dispose());
  }

  private open(panel: PreviewPanel): void {
    this.panel = panel;
    panel.onDidProgress((progress) => {
      this.last = progress;
      this.sayCount();
    });
    panel.onDidClose(() => {
      this.panel = undefined;
      this.last = undefined;
      this.status.hide();
    });
  }

  /** Another report in front of the user: its pages are shown. */
  private follow(editor: vscode.TextEditor | undefined): void {
    const checked = editor && this.tools.reports.latest(editor.document);
    if (!checked || !this.panel || checked.document === this.panel.report.document) return;
    this.last = undefined;
    this.panel.show(checked);
  }

  private counted(document: vscode.TextDocument): Promise<number | undefined> {
    const { panel, last } = this;
    if (!panel) return Promise.resolve(undefined);
    if (last?.done && last.version === document.version) return Promise.resolve(last.pages);
    return new Promise((resolve) => {
      const closing = panel.onDidClose(() => end(undefined));
      const counting = panel.onDidProgress(({ done, pages }) => {
        if (done) end(pages);
      });
      const end = (count: number | undefined): void => {
        closing.dispose();
        counting.dispose();
        resolve(count);
      };
    });
  }

  private sayCount(): void {
    const { panel, last } = this;
    if (!panel || !last) return;
    const { language, report } = panel.report;
    const { pages, done } = last;
    const limit = pageLimitOf(report);
    const messages = pagesMessages[language];
    const isOver = done && limit !== undefined && pages > limit.pages;
    this.status.name = messages.status.name;
    this.status.tooltip = messages.status.tooltip;
    this.status.text = isOver
      ? messages.status.over(pages, limit.pages)
      : done
        ? messages.status.text(pages)
        : messages.status.laying(pages);
    this.status.show();
    if (done) this.limits.tell(panel.report, pages);
  }
}
