import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { EXTENSION_ID } from './paths';

/** Where the extension runs: in Node beside the files, or in a worker of the browser page. */
export type HostKind = 'desktop' | 'web';

/** Settings of a test editor: nothing moves, asks, phones home or hides the page. */
const QUIET = {
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.colorTheme': 'Default Light Modern',
  'chat.disableAIFeatures': true,
  'remote.autoForwardPorts': false,
  'git.enabled': false,
  'git.openRepositoryInParentFolders': 'never',
  'workbench.reduceMotion': 'on',
  'editor.cursorBlinking': 'solid',
  // As on the desktop: in a browser it would be a second after each change.
  'files.autoSave': 'off',
} as const;

/**
 * The user settings of a test editor.
 * @param host an extension with both entries runs in Node unless it is told to run in the page
 */
export function userSettings(host: HostKind): Record<string, unknown> {
  if (host === 'desktop') return { ...QUIET };
  return { ...QUIET, 'remote.extensionKind': { [EXTENSION_ID]: ['web'] } };
}

/** Writes User/settings.json where a server started on this data folder looks for it. */
export async function writeUserSettings(
  dataDir: string,
  settings: Readonly<Record<string, unknown>>,
): Promise<void> {
  const dir = path.join(dataDir, 'data', 'User');
  await mkdir(dir, { recursive: true });
  await writeFile(path.join(dir, 'settings.json'), JSON.stringify(settings, null, 2));
}
