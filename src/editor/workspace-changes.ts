import * as vscode from 'vscode';
import { workspaceFiles } from './workspace-files';

/** What has happened to a file, or to a folder with all it holds. */
export interface FileChange {
  readonly uri: vscode.Uri;
  readonly kind: 'created' | 'changed' | 'deleted';
}

/**
 * Tells of what comes, changes and goes in the workspace. Of a folder that comes or goes VS Code may say nothing
 * but that: who needs a file asks whether the change `concerns` it.
 */
export function onWorkspaceChange(tell: (change: FileChange) => void): vscode.Disposable {
  return onFileChange('**/*', tell);
}

/** The same for files a pattern names, in the workspace or out of it. */
export function onFileChange(
  pattern: vscode.GlobPattern,
  tell: (change: FileChange) => void,
): vscode.Disposable {
  const watcher = vscode.workspace.createFileSystemWatcher(pattern);
  return vscode.Disposable.from(
    watcher,
    watcher.onDidCreate((uri) => tell({ uri, kind: 'created' })),
    watcher.onDidChange((uri) => tell({ uri, kind: 'changed' })),
    watcher.onDidDelete((uri) => tell({ uri, kind: 'deleted' })),
  );
}

/** True when what is at this location has changed: it has itself, or has come or gone with a folder it lies in. */
export function concerns({ uri, kind }: FileChange, location: string): boolean {
  const place = uri.toString();
  return kind === 'changed' ? place === location : workspaceFiles.isInside(location, place);
}
