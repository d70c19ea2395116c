import assert from 'node:assert/strict';
import { mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { positionMapper } from '../../../../scripts/vscode/source-positions';
import type { PositionMapper } from '../../../../scripts/vscode/source-positions';

describe('positions in a bundle', () => {
  let dir = '';
  let map: PositionMapper;
  let row = 0;
  let column = 0;
  let expected = '';

  before(async () => {
    dir = await realpath(await mkdtemp(path.join(tmpdir(), 'positions-')));
    const source = path.join(dir, 'source.ts');
    await writeFile(
      source,
      'type Unused = string;\n\nexport function f(): void {\n  throw 0;\n}\n',
    );
    const outfile = path.join(dir, 'desktop.js');
    await build({ entryPoints: [source], outfile, sourcemap: 'external' });
    const lines = (await readFile(outfile, 'utf8')).split('\n');
    row = lines.findIndex((line) => line.includes('throw')) + 1;
    column = (lines[row - 1] ?? '').indexOf('throw') + 1;
    map = await positionMapper(outfile);
    expected = `${path.relative(process.cwd(), source)}:4:3`;
  });
  after(() => rm(dir, { recursive: true, force: true }));

  it('become positions in the source', () => {
    const found = map(`  at f (${path.join(dir, 'desktop.js')}:${row}:${column})`);
    assert.equal(found, `  at f (${expected})`);
  });

  it('are found behind the two lines that the web host puts in front', () => {
    const file = 'vscode-remote://127.0.0.1:1/somewhere/desktop.js#vscode-extension';
    assert.equal(map(`at f (${file}:${row + 2}:${column})`), `at f (${expected})`);
  });

  it('leave other lines alone', () => {
    const line = 'at g (/somewhere/else.js:1:1)';
    assert.equal(map(line), line);
  });
});
