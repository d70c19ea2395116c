import * as vscode from 'vscode';
import { workspaceFiles } from './workspace-files';

/** What has happened to a file, or to a folder with all it holds. */
export interface FileChange {
  readonly uri: vscode.Uri;
  readonly isGone: boolean;
}

/**
 * Tells of what comes, changes and goes in the workspace. Of a folder that comes or goes VS Code may say nothing
 * but that: who needs a file asks whether it lies in the place told of.
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
    watcher.onDidCreate((uri) => tell({ uri, isGone: false })),
    watcher.onDidChange((uri) => tell({ uri, isGone: false })),
    watcher.onDidDelete((uri) => tell({ uri, isGone: true })),
  );
}

/** True when a place is this location, or a folder on the way to it. */
export function holds(place: vscode.Uri, location: string): boolean {
  return workspaceFiles.isInside(location, place.toString());
}
