import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type * as layout from 'docx/layout';
import { layoutDocument } from 'docx/layout';
import { build } from 'esbuild';
import { leanDocx } from '../../../scripts/bundle-plugins';
import { quicken } from '../../../scripts/quicker-docx';
import { profileNamed } from '../../../src/core/layout/profiles';
import { parseReport } from '../../../src/core/report/parse-report';
import { buildDocument } from '../../../src/core/word/build-document';
import type * as word from '../../../src/core/word/export-word';
import { exportWord } from '../../../src/core/word/export-word';
import { everything, pictures } from '../word/everything';

describe('docx as we bundle it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bao-cao-'));
  after(() => rmSync(folder, { recursive: true, force: true }));

  async function bundled(entry: string, name: string): Promise<unknown> {
    const outfile = join(folder, `${name}.cjs`);
    await build({
      entryPoints: [entry],
      bundle: true,
      format: 'cjs',
      platform: 'node',
      plugins: [leanDocx],
      outfile,
    });
    return createRequire(__filename)(outfile);
  }

  it('makes the same pages', async () => {
    const quicker = (await bundled('node_modules/docx/dist/layout.mjs', 'layout')) as typeof layout;
    const { document } = buildDocument(parseReport(everything), profileNamed(), {
      form: 'draft',
      images: pictures,
    });
    const pages = quicker.layoutDocument(document);
    assert.ok(pages.pages.length > 1);
    assert.deepEqual(pages, layoutDocument(document));
  });

  it('writes the same bytes', async () => {
    const quicker = (await bundled('src/core/word/export-word.ts', 'word')) as typeof word;
    const write = ({ exportWord: run }: Pick<typeof word, 'exportWord'>): Promise<Uint8Array> =>
      run(parseReport(everything), profileNamed(), { form: 'draft', images: pictures });
    assert.ok(Buffer.from(await write({ exportWord })).equals(await write(quicker)));
  });

  it('is not made of code it does not know', () => {
    assert.throws(() => quicken('layout.mjs', 'var answer = 42;\n'), /nothing like/);
  });
});
