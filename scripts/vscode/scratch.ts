import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PROJECT_ROOT } from './paths';

/** Workspace that the suites and the tests with real keys start from. */
export const TEST_WORKSPACE = path.join(PROJECT_ROOT, 'test', 'integration', 'workspace');

/** Temporary folders of one run: the editor's data and a copy of the workspace to write into. */
export interface Scratch {
  readonly dataDir: string;
  readonly workspace: string;
  /**
   * Adds an empty folder beside the first, as when several are opened together.
   * @returns absolute path of the file that names both
   */
  withSecondFolder(): Promise<string>;
  remove(): Promise<void>;
}

/**
 * Makes fresh temporary folders.
 * @param template folder whose content the workspace starts with
 */
export async function makeScratch(template: string): Promise<Scratch> {
  const dir = await mkdtemp(path.join(tmpdir(), 'bao-cao-'));
  const workspace = path.join(dir, 'workspace');
  await cp(template, workspace, { recursive: true });
  return {
    dataDir: path.join(dir, 'data'),
    workspace,
    withSecondFolder: async () => {
      await mkdir(path.join(dir, 'second'));
      const file = path.join(dir, 'both.code-workspace');
      await writeFile(
        file,
        JSON.stringify({ folders: [{ path: 'workspace' }, { path: 'second' }] }),
      );
      return file;
    },
    // The editor's last log lines may still be on their way to the disk.
    remove: () => rm(dir, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }),
  };
}
