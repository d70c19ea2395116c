import type { Memento } from 'vscode';

const memoryKey = 'untitledHomes';

/**
 * Which workspace folder each document without a file belongs to: that of what was in front when it was first asked
 * for, and the same until it is closed, also after the window was reloaded. Folders and documents are URIs as text.
 */
export class UntitledHomes {
  private readonly homes: Map<string, string>;
  private readonly guessed = new Set<string>();
  private latest: string | undefined;

  constructor(private readonly state: Memento) {
    this.homes = new Map(Object.entries(state.get<Record<string, string>>(memoryKey, {})));
  }

  /** Something of this workspace folder is in front now. */
  cameToFront(folder: string): void {
    this.latest = folder;
  }

  /**
   * The folder a document belongs to that is about to be made.
   *
   * @returns undefined where nothing tells which of several folders it is
   */
  forNew(folders: readonly string[]): string | undefined {
    if (folders.length < 2) return folders[0];
    return this.latest !== undefined && folders.includes(this.latest) ? this.latest : undefined;
  }

  /** The folder of a document; the first one where nothing tells which. */
  of(document: string, folders: readonly string[]): string | undefined {
    const kept = this.homes.get(document);
    if (kept !== undefined && folders.includes(kept)) return kept;
    const home = this.forNew(folders) ?? folders[0];
    if (home === undefined || folders.length < 2) return home;
    this.put(document, home);
    if (this.forNew(folders) === undefined) this.guessed.add(document);
    return home;
  }

  /** True when nothing told which folder a document belongs to, and the first one was taken. */
  isGuess(document: string): boolean {
    return this.guessed.has(document);
  }

  /** Says which folder a document belongs to. */
  put(document: string, folder: string): void {
    this.homes.set(document, folder);
    this.guessed.delete(document);
    this.save();
  }

  closed(document: string): void {
    this.guessed.delete(document);
    if (this.homes.delete(document)) this.save();
  }

  private save(): void {
    void this.state.update(memoryKey, Object.fromEntries(this.homes));
  }
}
