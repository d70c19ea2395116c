import assert from 'node:assert/strict';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findOnPath } from '../../../../scripts/vscode/find-on-path';

describe('looking for a program', () => {
  let dir = '';

  beforeEach(async () => {
    dir = await mkdtemp(path.join(tmpdir(), 'path-'));
  });
  afterEach(() => rm(dir, { recursive: true, force: true }));

  it('finds the first that can be run', async () => {
    const program = path.join(dir, 'editor');
    await writeFile(program, '');
    await chmod(program, 0o755);
    const searchPath = ['/nowhere', '', 'relative', dir].join(path.delimiter);
    assert.equal(findOnPath('editor', searchPath, ['']), program);
    assert.equal(findOnPath('another', searchPath, ['']), undefined);
  });

  it('passes by a file that cannot be run', async function () {
    // Windows goes by the ending alone.
    if (process.platform === 'win32') this.skip();
    const program = path.join(dir, 'editor');
    await writeFile(program, '');
    await chmod(program, 0o644);
    assert.equal(findOnPath('editor', dir, ['']), undefined);
  });

  it('tries the endings of the system', async () => {
    const program = path.join(dir, 'editor.cmd');
    await writeFile(program, '');
    await chmod(program, 0o755);
    assert.equal(findOnPath('editor', dir, ['.exe', '.cmd']), program);
  });
});
