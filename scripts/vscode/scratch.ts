import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PROJECT_ROOT } from './paths';

/** Workspace that the suites and the tests with real keys start from. */
export const TEST_WORKSPACE = path.join(PROJECT_ROOT, 'test', 'integration', 'workspace');

/** Temporary folders of one run: the editor's data and a copy of the workspace to write into. */
export interface Scratch {
  readonly dataDir: string;
  readonly workspace: string;
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
    // The editor's last log lines may still be on their way to the disk.
    remove: () => rm(dir, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }),
  };
}
