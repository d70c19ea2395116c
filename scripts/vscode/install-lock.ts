import { mkdir, open, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const LIMIT_MS = 10 * 60_000;
const POLL_MS = 200;

/**
 * Runs a task while holding a lock file, so that two processes never prepare one folder at the
 * same time. A lock whose process is gone is taken over.
 * @param file path of the lock file; its folder is created
 * @throws Error when another living process keeps the lock for ten minutes
 */
export async function withLock<T>(file: string, task: () => Promise<T>): Promise<T> {
  await mkdir(path.dirname(file), { recursive: true });
  await acquire(file, Date.now() + LIMIT_MS);
  try {
    return await task();
  } finally {
    await rm(file, { force: true });
  }
}

async function acquire(file: string, deadline: number): Promise<void> {
  while (!(await tryCreate(file))) {
    const owner = Number(await readFile(file, 'utf8').catch(() => ''));
    if (owner > 0 && !isAlive(owner)) await rm(file, { force: true });
    if (Date.now() > deadline) {
      throw new Error(`Process ${owner} has held ${file} for too long: end it or delete the file.`);
    }
    await sleep(POLL_MS);
  }
}

async function tryCreate(file: string): Promise<boolean> {
  try {
    const handle = await open(file, 'wx');
    await handle.writeFile(String(process.pid));
    await handle.close();
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
