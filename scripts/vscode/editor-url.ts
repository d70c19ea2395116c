import type { HostKind } from './user-settings';

/** A suite to be run by a page of the test editor. */
export interface SuitePage {
  /** Absolute path of the workspace folder, or of a `.code-workspace` file. */
  readonly folder: string;
  /** Absolute path of the extension, loaded from its sources. */
  readonly extension: string;
  /** Absolute path of the bundled suite, inside the extension's folder; exports `run()`. */
  readonly tests: string;
  readonly host: HostKind;
}

/**
 * Address of a page that shows a workspace folder, or the folders a workspace file names.
 * @param server address of the server with its token, as startServer gives it
 * @param folder absolute path of a folder, or of a `.code-workspace` file
 */
export function folderUrl(server: string, folder: string): string {
  const url = new URL(server);
  url.searchParams.set(folder.endsWith('.code-workspace') ? 'workspace' : 'folder', folder);
  return url.href;
}

/** Address of a page that runs a suite; for a server started with `runsSuites`. */
export function suiteUrl(server: string, page: SuitePage): string {
  const url = new URL(folderUrl(server, page.folder));
  const remote = (file: string): string => `vscode-remote://${url.host}${encodeURI(file)}`;
  const payload: [string, string][] = [
    ['skipWelcome', 'true'],
    ['skipReleaseNotes', 'true'],
    ['enableProposedApi', ''],
    ['extensionDevelopmentPath', remote(page.extension)],
    ['extensionTestsPath', remote(page.tests)],
  ];
  if (page.host === 'web') payload.push(['extensionDevelopmentKind', 'web']);
  url.searchParams.set('payload', JSON.stringify(payload));
  return url.href;
}
