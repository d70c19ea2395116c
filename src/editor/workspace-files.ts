import * as vscode from 'vscode';
import type { Files } from '../host/files';

/**
 * Files through VS Code, whatever file system they lie on; a location is a URI as text. What an open editor
 * shows counts more than what was saved.
 */
export const workspaceFiles: Files = {
  read: async (location) => {
    const open = vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === location);
    if (open) return open.getText();
    const bytes = await workspaceFiles.readBytes(location);
    // A decoder leaves the byte order mark out.
    return bytes && new TextDecoder().decode(bytes);
  },
  readBytes: async (location) => {
    try {
      return await vscode.workspace.fs.readFile(vscode.Uri.parse(location));
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  },
  entry: async (location) => {
    try {
      const { type, size } = await vscode.workspace.fs.stat(vscode.Uri.parse(location));
      const isLink = (type & vscode.FileType.SymbolicLink) !== 0;
      const kind = isLink ? 'link' : type === vscode.FileType.File ? 'file' : 'other';
      return { kind, bytes: size };
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  },
  isInside: (location, folder) =>
    location === folder || location.startsWith(folder.endsWith('/') ? folder : `${folder}/`),
  list: async (folder) => {
    try {
      const entries = await vscode.workspace.fs.readDirectory(vscode.Uri.parse(folder));
      return entries
        .filter(([, type]) => (type & vscode.FileType.File) !== 0)
        .map(([name]) => name)
        .sort();
    } catch (error) {
      if (isMissing(error)) return [];
      throw error;
    }
  },
  join: (folder, name) =>
    vscode.Uri.joinPath(vscode.Uri.parse(folder), name.replace(/\\/g, '/')).toString(),
  parent: (location) => {
    const uri = vscode.Uri.parse(location);
    const parent = vscode.Uri.joinPath(uri, '..');
    return parent.path === uri.path ? undefined : parent.toString();
  },
};

/** True when an error of the workspace's file system says that there is no such file or folder. */
function isMissing(error: unknown): boolean {
  return (
    error instanceof vscode.FileSystemError &&
    (error.code === 'FileNotFound' || error.code === 'FileNotADirectory')
  );
}
