import * as vscode from 'vscode';
import { pageLimitFinding, pageLimitOf } from '../../core/checks/page-limit';
import { reportProfile } from '../../core/settings/report-profile';
import { printablePictures, readPictures } from '../../host/pictures';
import { toDiagnostic } from '../diagnostics';
import type { LateModule } from '../late-module';
import type { CheckedReport, ReportDocuments } from '../report-documents';
import type { Units } from '../units';
import { workspaceFiles } from '../workspace-files';

/** The layout engine, loaded when it is first asked for. */
export type LayoutModule = LateModule<typeof import('../../page-numbers')>;

/** After a save people often go on typing: pages wait for a pause. */
const pauseMs = 1_000;

/**
 * Names reports that print on more pages than `số trang tối đa`. Pages are counted while they are shown, and without
 * that after a save or an export, slice by slice between all else; a report without such a limit costs nothing.
 */
export class PageLimits implements vscode.Disposable {
  private readonly diagnostics = vscode.languages.createDiagnosticCollection('bao-cao-pages');
  /** Pages by report, as counted last. */
  private readonly counts = new Map<string, number>();
  private readonly subscriptions: vscode.Disposable;

  constructor(
    private readonly reports: ReportDocuments,
    private readonly units: Units,
    private readonly layout: LayoutModule,
    private readonly log: vscode.LogOutputChannel,
  ) {
    this.subscriptions = vscode.Disposable.from(
      this.diagnostics,
      reports.onDidCheck((checked) => this.show(checked)),
      reports.onDidForget((uri) => {
        this.counts.delete(uri.toString());
        this.diagnostics.delete(uri);
      }),
      vscode.workspace.onDidSaveTextDocument((document) => this.countSoon(document)),
    );
  }

  /** Says how many pages a report has. */
  tell(checked: CheckedReport, pages: number): void {
    this.counts.set(checked.document.uri.toString(), pages);
    this.show(checked);
  }

  /** Counts the pages of a report with a limit when nothing is typed for a while; a change calls it off. */
  countSoon(document: vscode.TextDocument): void {
    const { version } = document;
    setTimeout(() => {
      const checked = this.reports.latest(document);
      if (checked?.version !== version || !this.hasLimit(checked)) return;
      this.count(checked).catch((error: unknown) => {
        this.log.error(document.uri.toString(), error instanceof Error ? error : String(error));
      });
    }, pauseMs);
  }

  dispose(): void {
    this.subscriptions.dispose();
  }

  private hasLimit({ report, unit }: CheckedReport): boolean {
    const isOff = unit.settings.severities.get('front-matter') === 'off';
    return !isOff && pageLimitOf(report) !== undefined;
  }

  private async count(checked: CheckedReport): Promise<void> {
    const { document, report, unit } = checked;
    const { countInSlices } = await this.layout.load();
    const place = this.units.placeOf(document.uri);
    const images = printablePictures(await readPictures(workspaceFiles, report, place));
    const slices = countInSlices(report, reportProfile(report, unit.settings), images);
    for (;;) {
      if (document.version !== checked.version || document.isClosed) return;
      const { done, value } = slices.next();
      if (done) {
        if (value !== undefined) this.tell(checked, value);
        return;
      }
      await nextTurn();
    }
  }

  /** The limit may have changed since the pages were counted, and the line it stands in. */
  private show(checked: CheckedReport): void {
    const { document, language, report, unit } = checked;
    const pages = this.counts.get(document.uri.toString());
    if (pages === undefined) return;
    const { severities } = unit.settings;
    const finding = pageLimitFinding(report, pages, { severities, language });
    this.diagnostics.set(document.uri, finding ? [toDiagnostic(finding, checked)] : []);
  }
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
