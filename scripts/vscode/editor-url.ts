import type { HostKind } from './user-settings';

/** What a page of the test editor shows and runs. */
export interface EditorPage {
  /** Absolute path of the workspace folder. */
  readonly folder: string;
  /** Absolute path of an extension to load from its sources. */
  readonly extension?: string;
  /** Absolute path of a bundled suite that exports `run()`. */
  readonly tests?: string;
  readonly host?: HostKind;
}

/**
 * Address of a page. The server takes the payload only when started with
 * `--enable-smoke-test-driver`.
 * @param server address of the server with its token, as startServer gives it
 */
export function editorUrl(server: string, page: EditorPage): string {
  const url = new URL(server);
  url.searchParams.set('folder', page.folder);
  url.searchParams.set('payload', JSON.stringify(payload(url.host, page)));
  return url.href;
}

function payload(authority: string, page: EditorPage): [string, string][] {
  const remote = (file: string): string => `vscode-remote://${authority}${encodeURI(file)}`;
  const entries: [string, string][] = [
    ['skipWelcome', 'true'],
    ['skipReleaseNotes', 'true'],
    ['enableProposedApi', ''],
  ];
  if (page.extension) entries.push(['extensionDevelopmentPath', remote(page.extension)]);
  if (page.tests) entries.push(['extensionTestsPath', remote(page.tests)]);
  if (page.host === 'web') entries.push(['extensionDevelopmentKind', 'web']);
  return entries;
}
