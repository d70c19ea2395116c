import assert from 'node:assert/strict';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { startGroup } from '../../../../scripts/vscode/process-group';

const PARENT = `
  const { spawn } = require('node:child_process');
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
  console.log(child.pid);
  setInterval(() => {}, 1000);
`;

describe('a started program', function () {
  before(function () {
    // Process groups are a matter of POSIX systems, the only ones the test editor runs on.
    if (process.platform === 'win32') this.skip();
  });

  it('ends with everything it has started', async () => {
    const group = startGroup(process.execPath, ['-e', PARENT], process.env);
    const { stdout } = group.child;
    assert.ok(stdout);
    const [printed] = (await once(stdout, 'data')) as [Buffer];
    const grandchild = Number(printed.toString());
    assert.equal(isAlive(grandchild), true);
    await group.stop();
    assert.equal(await ends(grandchild), true);
  });

  it('can be stopped after it has ended', async () => {
    const group = startGroup(process.execPath, ['--version'], process.env);
    group.child.stdout?.resume();
    await group.ended;
    await group.stop();
  });
});

async function ends(pid: number): Promise<boolean> {
  for (let tries = 0; tries < 50; tries += 1) {
    if (!isAlive(pid)) return true;
    await sleep(50);
  }
  return false;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
