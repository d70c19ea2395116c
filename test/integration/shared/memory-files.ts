import * as vscode from 'vscode';

/** A file system in memory, as virtual workspaces have one: no disk, no watcher but its own events. */
export class MemoryFiles implements vscode.FileSystemProvider {
  private readonly changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly onDidChangeFile = this.changed.event;
  /** Paths of the files there are, with their content. */
  readonly files = new Map<string, Uint8Array>();
  /** Path of a file that another program holds. */
  locked = '';

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }

  stat({ path }: vscode.Uri): vscode.FileStat {
    const content = this.files.get(path);
    if (content)
      return { type: vscode.FileType.File, ctime: 0, mtime: Date.now(), size: content.length };
    if ([...this.files.keys()].some((file) => file.startsWith(`${path}/`))) {
      return { type: vscode.FileType.Directory, ctime: 0, mtime: 0, size: 0 };
    }
    throw vscode.FileSystemError.FileNotFound(path);
  }

  readDirectory({ path }: vscode.Uri): [string, vscode.FileType][] {
    const names = [...this.files.keys()]
      .filter((file) => file.startsWith(`${path}/`))
      .map((file) => file.slice(path.length + 1))
      .filter((name) => !name.includes('/'));
    if (names.length === 0) throw vscode.FileSystemError.FileNotFound(path);
    return names.map((name) => [name, vscode.FileType.File]);
  }

  readFile({ path }: vscode.Uri): Uint8Array {
    const content = this.files.get(path);
    if (!content) throw vscode.FileSystemError.FileNotFound(path);
    return content;
  }

  writeFile(uri: vscode.Uri, content: Uint8Array): void {
    this.refuseIfLocked(uri);
    this.files.set(uri.path, content);
    this.changed.fire([{ type: vscode.FileChangeType.Changed, uri }]);
  }

  rename(from: vscode.Uri, to: vscode.Uri): void {
    this.writeFile(to, this.readFile(from));
    this.files.delete(from.path);
  }

  delete(uri: vscode.Uri): void {
    this.refuseIfLocked(uri);
    if (!this.files.delete(uri.path)) throw vscode.FileSystemError.FileNotFound(uri);
    this.changed.fire([{ type: vscode.FileChangeType.Deleted, uri }]);
  }

  private refuseIfLocked(uri: vscode.Uri): void {
    if (uri.path === this.locked) throw vscode.FileSystemError.NoPermissions(uri);
  }

  createDirectory(): void {
    // Folders are where files are.
  }
}
