import * as vscode from 'vscode';
import type { Lexicon } from '../core/lexicon/lexicon';
import { editorMessages } from '../core/messages/editor';
import { noSettings, unitSettingsFile } from '../core/settings/unit-settings';
import { loadLexicon } from '../host/lexicon';
import { loadUnit } from '../host/unit';
import type { Unit, UnitPlace } from '../host/unit';
import { chosenLanguage } from './language';
import { UntitledHomes } from './untitled-homes';
import { concerns, onFileChange, onWorkspaceChange } from './workspace-changes';
import type { FileChange } from './workspace-changes';
import { workspaceFiles } from './workspace-files';
import { say } from './say';

/** Changes come in bursts: while someone types, or a folder is copied. */
const pauseMs = 150;

/** Settings and templates of the units whose reports are open, kept until a file of theirs changes. */
export class Units implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  /** Some unit's settings or templates are no longer what they were. */
  readonly onDidChange = this.changed.event;

  private readonly loaded = new vscode.EventEmitter<Unit>();
  private readonly deleted = new vscode.EventEmitter<FileChange>();
  /** A unit was read. */
  readonly onDidLoad = this.loaded.event;
  /** A file is no more, or a folder with all it held; perhaps settings. */
  readonly onDidDelete = this.deleted.event;

  private known = new Map<string, Promise<Unit>>();
  private words: Promise<Lexicon | undefined> | undefined;
  private readonly templateFolders = new Set<string>();
  /** Folders out of the workspace that are watched. */
  private readonly watched = new Map<string, vscode.Disposable>();
  private readonly subscriptions: readonly { dispose(): unknown }[];
  private readonly homes: UntitledHomes;
  private pause: ReturnType<typeof setTimeout> | undefined;

  /** @param state of the workspace: which folder reports without a file belong to */
  constructor(
    private readonly extension: vscode.Uri,
    private readonly log: vscode.LogOutputChannel,
    state: vscode.Memento,
  ) {
    this.homes = new UntitledHomes(state);
    this.noteFront(vscode.window.activeTextEditor);
    this.subscriptions = [
      vscode.window.onDidChangeActiveTextEditor((editor) => this.noteFront(editor)),
      this.changed,
      this.loaded,
      this.deleted,
      onWorkspaceChange((change) => this.noteChange(change)),
      vscode.workspace.onDidChangeTextDocument(({ document }) => {
        if (isSettings(document.uri)) this.forget();
      }),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => {
        if (isSettings(uri)) this.forget();
        if (uri.scheme === 'untitled') this.homes.closed(uri.toString());
      }),
      vscode.workspace.onDidSaveTextDocument(({ uri }) => {
        if (this.isTemplate(uri)) this.forget();
      }),
      vscode.workspace.onDidChangeWorkspaceFolders(() => this.forget()),
    ];
  }

  /** The unit a document belongs to; one without settings and templates when they cannot be read. */
  of(uri: vscode.Uri): Promise<Unit> {
    const place = this.placeOf(uri);
    const key = `${place.folder} ${place.root}`;
    const unit = this.known.get(key) ?? this.load(place);
    this.known.set(key, unit);
    return unit;
  }

  /**
   * What is known of words, the same for all units; read when the first report is opened. Undefined where the
   * extension is not installed completely, which is said once.
   */
  lexicon(): Promise<Lexicon | undefined> {
    const { extension, log } = this;
    return (this.words ??= loadLexicon(workspaceFiles, extension.toString()).catch(
      (error: unknown) => {
        log.error(String(error));
        say('error', editorMessages[chosenLanguage()].noWords);
        return undefined;
      },
    ));
  }

  /** Folder and root of a document, as URIs, for all that is looked for around it. */
  placeOf(uri: vscode.Uri): UnitPlace {
    const ownTemplates = vscode.Uri.joinPath(this.extension, 'templates').toString();
    if (uri.scheme !== 'untitled') {
      const folder = vscode.Uri.joinPath(uri, '..').toString();
      return { folder, root: workspaceFolderOf(uri) ?? folder, ownTemplates };
    }
    // Without any folder only our own templates are left to look at.
    const folder = this.untitledHome(uri) ?? ownTemplates;
    return { folder, root: folder, ownTemplates };
  }

  /** The workspace folder a document belongs to; undefined when it has none, or nothing tells which of several. */
  knownFolder(uri: vscode.Uri): string | undefined {
    if (uri.scheme !== 'untitled') return workspaceFolderOf(uri);
    const home = this.untitledHome(uri);
    return this.homes.isGuess(uri.toString()) ? undefined : home;
  }

  /**
   * Where a report that is about to be made belongs to, as the URI of a file there that need not be.
   *
   * @returns undefined where nothing tells which of several folders it is
   */
  placeForNew(): vscode.Uri | undefined {
    const folders = workspaceFolders();
    const home = this.homes.forNew(folders);
    if (home !== undefined) return vscode.Uri.joinPath(vscode.Uri.parse(home), 'bao-cao.md');
    return folders.length === 0 ? vscode.Uri.parse('untitled:bao-cao.md') : undefined;
  }

  /** Reports made from now on belong to the workspace folder of this file, until another one comes to the front. */
  makeNewIn(file: vscode.Uri): void {
    const folder = workspaceFolderOf(file);
    if (folder !== undefined) this.homes.cameToFront(folder);
  }

  /** Says which workspace folder a report without a file belongs to. */
  moveTo(file: vscode.Uri, untitled: vscode.Uri): void {
    const folder = workspaceFolderOf(file);
    if (folder === undefined) return;
    this.homes.put(untitled.toString(), folder);
    this.forget();
  }

  /** False when there is no folder in which a document's unit could keep its settings. */
  hasHome(uri: vscode.Uri): boolean {
    const { root, ownTemplates } = this.placeOf(uri);
    return root !== ownTemplates;
  }

  /** Where `bao-cao.yaml` of a document is, or would be; see `hasHome`. */
  async settingsUri(uri: vscode.Uri): Promise<vscode.Uri> {
    const { settingsLocation } = await this.of(uri);
    if (settingsLocation !== undefined) return vscode.Uri.parse(settingsLocation);
    const { root } = this.placeOf(uri);
    return vscode.Uri.joinPath(vscode.Uri.parse(root), unitSettingsFile);
  }

  dispose(): void {
    clearTimeout(this.pause);
    for (const item of [...this.subscriptions, ...this.watched.values()]) item.dispose();
  }

  private untitledHome(uri: vscode.Uri): string | undefined {
    return workspaceFolderOf(uri) ?? this.homes.of(uri.toString(), workspaceFolders());
  }

  private noteFront(editor: vscode.TextEditor | undefined): void {
    const folder = editor && this.knownFolder(editor.document.uri);
    if (folder !== undefined) this.homes.cameToFront(folder);
  }

  private async load(place: UnitPlace): Promise<Unit> {
    try {
      const unit = await loadUnit(workspaceFiles, place);
      this.watchFilesOf(unit, place);
      this.loaded.fire(unit);
      return unit;
    } catch (error) {
      this.log.error(`${place.folder}: cannot read settings and templates`, String(error));
      return { settings: noSettings, settingsText: '', templates: new Map() };
    }
  }

  /** Templates may lie anywhere, and a report outside of the workspace has its settings beside it. */
  private watchFilesOf({ settings, settingsLocation }: Unit, { folder, root }: UnitPlace): void {
    const home = settingsLocation ? (workspaceFiles.parent(settingsLocation) ?? root) : root;
    const templates = workspaceFiles.join(home, settings.templateFolder).replace(/\/$/, '');
    this.templateFolders.add(templates);
    this.watchOutside(templates, '*.md');
    this.watchOutside(folder, unitSettingsFile);
  }

  private watchOutside(folder: string, files: string): void {
    const base = vscode.Uri.parse(folder);
    if (vscode.workspace.getWorkspaceFolder(base) || this.watched.has(folder)) return;
    const pattern = new vscode.RelativePattern(base, files);
    this.watched.set(
      folder,
      onFileChange(pattern, (change) => this.noteChange(change)),
    );
  }

  private noteChange(change: FileChange): void {
    const { uri, kind } = change;
    if (kind === 'deleted') this.deleted.fire(change);
    const folders = [...this.templateFolders];
    const isOurs = isSettings(uri) || this.isTemplate(uri);
    if (isOurs || folders.some((folder) => concerns(change, folder))) this.forget();
  }

  private isTemplate(uri: vscode.Uri): boolean {
    return this.templateFolders.has(vscode.Uri.joinPath(uri, '..').toString());
  }

  private forget(): void {
    this.known = new Map();
    clearTimeout(this.pause);
    this.pause = setTimeout(() => this.changed.fire(), pauseMs);
  }
}

function workspaceFolders(): string[] {
  return (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri.toString());
}

function workspaceFolderOf(uri: vscode.Uri): string | undefined {
  return vscode.workspace.getWorkspaceFolder(uri)?.uri.toString();
}

/** True for a unit's settings file. */
export function isSettings(uri: vscode.Uri): boolean {
  return uri.path.endsWith(`/${unitSettingsFile}`);
}
