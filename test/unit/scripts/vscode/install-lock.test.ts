import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { withLock } from '../../../../scripts/vscode/install-lock';

describe('the lock of the installation', () => {
  let dir = '';
  const file = (): string => path.join(dir, 'inner', 'install.lock');

  beforeEach(async () => {
    dir = await mkdtemp(path.join(tmpdir(), 'lock-'));
  });
  afterEach(() => rm(dir, { recursive: true, force: true }));

  it('lets one in at a time', async () => {
    let inside = 0;
    let most = 0;
    const task = async (): Promise<void> => {
      inside += 1;
      most = Math.max(most, inside);
      await sleep(20);
      inside -= 1;
    };
    await Promise.all([withLock(file(), task), withLock(file(), task), withLock(file(), task)]);
    assert.equal(most, 1);
    assert.equal(existsSync(file()), false);
  });

  it('is released when the task fails', async () => {
    await assert.rejects(
      withLock(file(), () => Promise.reject(new Error('task'))),
      /task/,
    );
    assert.equal(existsSync(file()), false);
  });

  it('is taken over from a process that is gone', async () => {
    const gone = spawnSync(process.execPath, ['--version']).pid;
    await withLock(file(), () => Promise.resolve());
    await writeFile(file(), String(gone));
    assert.equal(await withLock(file(), () => Promise.resolve('done')), 'done');
  });
});
