import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { linkExtension } from '../../../../scripts/vscode/link-extension';

describe('linking the extension', () => {
  let dir = '';

  beforeEach(async () => {
    dir = await mkdtemp(path.join(tmpdir(), 'link-'));
    const extension = path.join(dir, 'extension');
    await mkdir(path.join(extension, 'dist'), { recursive: true });
    await mkdir(path.join(extension, 'node_modules'));
    await mkdir(path.join(extension, '.vscode-test'));
    await writeFile(path.join(extension, 'package.json'), '{}');
    await writeFile(path.join(extension, 'dist', 'extension.js'), 'first');
  });
  afterEach(() => rm(dir, { recursive: true, force: true }));

  it('shows what was built last and leaves out what would lead in a circle', async () => {
    const extension = path.join(dir, 'extension');
    const dataDir = path.join(dir, 'data');
    await linkExtension(dataDir, extension);
    await linkExtension(dataDir, extension);
    const [name = '', ...others] = await readdir(path.join(dataDir, 'extensions'));
    assert.deepEqual(others, []);
    const installed = path.join(dataDir, 'extensions', name);
    assert.deepEqual((await readdir(installed)).sort(), ['dist', 'package.json']);
    await writeFile(path.join(extension, 'dist', 'extension.js'), 'second');
    assert.equal(await readFile(path.join(installed, 'dist', 'extension.js'), 'utf8'), 'second');
  });
});
