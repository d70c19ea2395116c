import assert from 'node:assert/strict';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isReady, makeReady } from '../../../../scripts/vscode/stamped-folder';
import type { StampedFolder } from '../../../../scripts/vscode/stamped-folder';

describe('a folder made once', () => {
  let root = '';
  let made = 0;

  const folder = (recipe: string, make?: () => Promise<void>): StampedFolder => {
    const dir = path.join(root, 'folder');
    const needed = path.join(dir, 'needed');
    const fill = async (): Promise<void> => {
      made += 1;
      await writeFile(needed, recipe);
    };
    return { dir, recipe, needs: [needed], make: make ?? fill };
  };

  beforeEach(async () => {
    made = 0;
    root = await mkdtemp(path.join(tmpdir(), 'stamped-'));
  });
  afterEach(() => rm(root, { recursive: true, force: true }));

  it('is not made a second time', async () => {
    await makeReady(folder('a'));
    await makeReady(folder('a'));
    assert.equal(made, 1);
    assert.equal(await isReady(folder('a')), true);
  });

  it('is made anew, without leftovers, when the recipe changes', async () => {
    await makeReady(folder('a'));
    await writeFile(path.join(folder('a').dir, 'leftover'), '');
    await makeReady(folder('b'));
    assert.equal(made, 2);
    assert.deepEqual((await readdir(folder('b').dir)).sort(), ['needed', 'stamp.json']);
  });

  it('is repaired when a needed file is gone', async () => {
    await makeReady(folder('a'));
    await rm(folder('a').needs[0] ?? '');
    assert.equal(await isReady(folder('a')), false);
    await makeReady(folder('a'));
    assert.equal(await isReady(folder('a')), true);
  });

  it('does not count when making it failed half-way', async () => {
    const half = folder('a', async () => {
      await writeFile(path.join(root, 'folder', 'needed'), '');
      throw new Error('no network');
    });
    await assert.rejects(makeReady(half), /no network/);
    assert.equal(await isReady(half), false);
  });
});
