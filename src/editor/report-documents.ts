import * as vscode from 'vscode';
import { Checker } from '../core/checks/engine';
import type { Finding } from '../core/checks/model';
import { rules } from '../core/checks/rules';
import type { Lexicon } from '../core/lexicon/lexicon';
import type { Language } from '../core/messages/catalogue';
import { locateFrontMatter } from '../core/report/front-matter/read-front-matter';
import type { Report } from '../core/report/model';
import { parseReport, ReportParser } from '../core/report/parse-report';
import { checkContext } from '../host/unit';
import type { Unit } from '../host/unit';
import { chosenLanguage } from './language';
import { ReportPictures } from './report-pictures';
import type { Units } from './units';
import { settingsRoot, withUserSettings } from './user-settings';
import { onWorkspaceChange } from './workspace-changes';
import type { FileChange } from './workspace-changes';

/** A run that took less is done on every key: fast typing leaves twice as long between two. */
const instantMs = 60;
/** What others send at a change, such as the text to the printed pages, goes before a check. */
const giveWayMs = 2;
/** Else a change waits, so that checking takes a fifth of the time at most; but no longer than this. */
const longestPauseMs = 150;

/** What is known of one version of a report. */
export interface CheckedReport {
  readonly document: vscode.TextDocument;
  readonly version: number;
  readonly report: Report;
  readonly findings: readonly Finding[];
  /** With what the user has set in VS Code. */
  readonly unit: Unit;
  /** Of messages about this report. */
  readonly language: Language;
}

/** Reads and checks the reports that are open; every feature of the editor asks here. */
export class ReportDocuments implements vscode.Disposable {
  private readonly checked = new vscode.EventEmitter<CheckedReport>();
  private readonly forgotten = new vscode.EventEmitter<vscode.Uri>();
  private readonly pictured = new vscode.EventEmitter<vscode.TextDocument>();
  /** A version was checked; what it found is the newest there is. */
  readonly onDidCheck = this.checked.event;
  /** The document was closed, or is no report any more. */
  readonly onDidForget = this.forgotten.event;
  /** The file of a picture the report shows has come, changed or gone. */
  readonly onDidChangePictures = this.pictured.event;

  private readonly open = new Map<string, OpenReport>();
  private readonly subscriptions: readonly { dispose(): unknown }[];

  constructor(
    private readonly units: Units,
    private readonly log: vscode.LogOutputChannel,
  ) {
    const { workspace } = vscode;
    this.subscriptions = [
      this.checked,
      this.forgotten,
      this.pictured,
      workspace.onDidOpenTextDocument((document) => this.add(document)),
      workspace.onDidCloseTextDocument((document) => this.remove(document)),
      workspace.onDidChangeTextDocument(({ document }) => this.change(document)),
      workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration(settingsRoot)) this.checkAll();
      }),
      units.onDidChange(() => this.checkAll()),
      onWorkspaceChange((change) => this.lookAtPictures(change)),
    ];
  }

  /** Reads the documents that are open already; call it when all features listen. */
  start(): void {
    vscode.workspace.textDocuments.forEach((document) => this.add(document));
  }

  /** What the last check of a document said, perhaps of an earlier version; `undefined` for other files. */
  latest(document: vscode.TextDocument): CheckedReport | undefined {
    return this.open.get(document.uri.toString())?.latest;
  }

  /** What there is to say of a document as it stands now; `undefined` when it is no report. */
  async current(document: vscode.TextDocument): Promise<CheckedReport | undefined> {
    const report = this.open.get(document.uri.toString());
    if (!report) return undefined;
    await report.loaded();
    report.checkNow();
    await report.picturesSeen();
    return this.latest(document);
  }

  /** The reports that are open. */
  all(): CheckedReport[] {
    return [...this.open.values()].flatMap(({ latest }) => (latest ? [latest] : []));
  }

  dispose(): void {
    this.open.forEach((report) => report.dispose());
    this.subscriptions.forEach((item) => void item.dispose());
  }

  private add(document: vscode.TextDocument): void {
    const key = document.uri.toString();
    if (this.open.has(key) || !isReport(document)) return;
    const report = new OpenReport(document, this.units, (result, took) => {
      if (!result.report.isReport) return this.remove(document);
      this.log.debug(`${key} ${result.version}: ${result.findings.length} findings, ${took()} ms`);
      this.checked.fire(result);
      this.log.debug(`${key} ${result.version}: shown after ${took()} ms`);
    });
    this.open.set(key, report);
    void this.reload(report);
  }

  private remove(document: vscode.TextDocument): void {
    const key = document.uri.toString();
    this.open.get(key)?.dispose();
    if (this.open.delete(key)) this.forgotten.fire(document.uri);
  }

  private change(document: vscode.TextDocument): void {
    const report = this.open.get(document.uri.toString());
    if (report) report.checkSoon();
    else this.add(document);
  }

  private lookAtPictures(change: FileChange): void {
    for (const report of this.open.values()) {
      if (report.lookAtPictures(change)) this.pictured.fire(report.document);
    }
  }

  /** What is seen goes first. One at a time, so that a long one behind holds up nothing. */
  private checkAll(): void {
    const { visibleTextEditors } = vscode.window;
    const isSeen = ({ document }: OpenReport): boolean =>
      visibleTextEditors.some((editor) => editor.document === document);
    const reports = [...this.open.values()];
    const inOrder = [...reports.filter(isSeen), ...reports.filter((report) => !isSeen(report))];
    let done: Promise<void> | undefined;
    for (const report of inOrder) {
      done = this.reload(report, done?.then(nextTurn));
    }
  }

  private reload(report: OpenReport, turn?: Promise<void>): Promise<void> {
    return report
      .reload(turn)
      .catch((error: unknown) => this.log.error(report.document.uri.toString(), String(error)));
  }
}

/** Lets the host do what waits for it. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** One open report with what the parser and the checker keep between versions. */
class OpenReport {
  latest: CheckedReport | undefined;
  private readonly parser = new ReportParser();
  private reading: Promise<readonly [Unit, Lexicon | undefined, unknown]> | undefined;
  private unit: Unit | undefined;
  private checker: Checker | undefined;
  private language: Language = 'vi';
  private closed = false;
  private lastRunMs = 0;
  /** The shorter of the last two runs: one may have met the garbage collector. */
  private usualRunMs = 0;
  private changedAt = performance.now();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly pictures: ReportPictures;

  constructor(
    readonly document: vscode.TextDocument,
    private readonly units: Units,
    private readonly show: (result: CheckedReport, took: () => number) => void,
  ) {
    this.pictures = new ReportPictures(units.placeOf(document.uri), () => this.checkAgain());
  }

  /**
   * Reads the unit anew and checks; a reload that is overtaken by a later one has no effect.
   *
   * @param turn settles when this report may be checked
   */
  async reload(turn?: Promise<void>): Promise<void> {
    const reading = Promise.all([this.units.of(this.document.uri), this.units.lexicon(), turn]);
    this.reading = reading;
    const [found, lexicon] = await reading;
    if (this.closed || this.reading !== reading) return;
    const unit = { ...found, settings: withUserSettings(found.settings, this.document.uri) };
    this.unit = unit;
    this.language = chosenLanguage(unit.settings.language);
    this.checker = new Checker({
      rules,
      severities: unit.settings.severities,
      context: {
        ...checkContext(unit, lexicon, this.language),
        pictureState: this.pictures.stateOf,
      },
    });
    this.checkAgain();
  }

  /** Looks at the pictures anew if the change is one of theirs; tells if so. */
  lookAtPictures(change: FileChange): boolean {
    if (!this.latest || !this.pictures.areTouchedBy(change)) return false;
    this.pictures.lookAgain(this.latest.report);
    return true;
  }

  /** Settles when what is known of the pictures has been said. */
  picturesSeen(): Promise<void> {
    return this.pictures.settled();
  }

  private checkAgain(): void {
    this.latest = undefined;
    this.checkNow();
  }

  /** Settles when the unit the report belongs to has been read, the newest reload included. */
  async loaded(): Promise<void> {
    let reading: Promise<unknown> | undefined;
    do {
      reading = this.reading;
      await reading;
      // Whoever reloads was waiting before us.
    } while (reading !== this.reading);
  }

  /** Checks at once where that is quick, else soon after the first change, also while typing goes on. */
  checkSoon(): void {
    if (this.timer !== undefined) return;
    this.changedAt = performance.now();
    const { usualRunMs } = this;
    const pause = usualRunMs < instantMs ? giveWayMs : Math.min(longestPauseMs, 4 * usualRunMs);
    this.timer = setTimeout(() => this.checkNow(), pause);
  }

  /** Checks the text as it stands, unless that was done or the unit is still being read. */
  checkNow(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    const { document, unit, checker, language } = this;
    const { version } = document;
    if (this.closed || !unit || !checker || this.latest?.version === version) return;
    const started = performance.now();
    const report = this.parser.parse(document.getText(), unit.settings.defaults);
    const findings = checker.check(report);
    if (this.latest) this.learn(performance.now() - started);
    this.latest = { document, version, report, findings, unit, language };
    this.pictures.follow(report);
    this.show(this.latest, () => Math.round(performance.now() - this.changedAt));
  }

  /** @param runMs of a version that was known but for a change; the first one tells nothing of those after it */
  private learn(runMs: number): void {
    this.usualRunMs = Math.min(runMs, this.lastRunMs);
    this.lastRunMs = runMs;
  }

  dispose(): void {
    this.closed = true;
    clearTimeout(this.timer);
  }
}

/** Our reports are told by their front matter alone, so that other Markdown files cost nothing. */
function isReport(document: vscode.TextDocument): boolean {
  if (document.languageId !== 'markdown' || !isWorked(document.uri)) return false;
  const text = document.getText();
  const place = locateFrontMatter(text);
  return place !== undefined && parseReport(text.slice(0, place.range.end)).isReport;
}

/** Files people work on; not the other side of a comparison or what an extension only shows. */
function isWorked(uri: vscode.Uri): boolean {
  return (
    uri.scheme === 'untitled' ||
    vscode.workspace.getWorkspaceFolder(uri) !== undefined ||
    vscode.workspace.fs.isWritableFileSystem(uri.scheme) === true
  );
}
