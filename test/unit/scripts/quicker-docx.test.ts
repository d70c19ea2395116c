import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type * as layout from 'docx/layout';
import { build } from 'esbuild';
import type { Plugin } from 'esbuild';
import { leanDocx } from '../../../scripts/bundle-plugins';
import { quicken } from '../../../scripts/quicker-docx';
import { profileNamed } from '../../../src/core/layout/profiles';
import { parseReport } from '../../../src/core/report/parse-report';
import { buildDocument } from '../../../src/core/word/build-document';
import type * as word from '../../../src/core/word/export-word';
import { everything, pictures } from '../word/everything';

describe('docx as we bundle it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bao-cao-'));
  after(() => rmSync(folder, { recursive: true, force: true }));

  async function bundled<T>(
    entry: string,
    name: string,
  ): Promise<{ readonly ours: T; readonly original: T }> {
    const load = async (outfile: string, plugins: Plugin[]): Promise<T> => {
      await build({
        entryPoints: [entry],
        bundle: true,
        format: 'cjs',
        platform: 'node',
        plugins,
        outfile,
      });
      return createRequire(__filename)(outfile) as T;
    };
    return {
      ours: await load(join(folder, `${name}.cjs`), [leanDocx]),
      original: await load(join(folder, `${name}-original.cjs`), []),
    };
  }

  it('makes the same pages', async () => {
    const entry = 'node_modules/docx/dist/layout.mjs';
    const { ours, original } = await bundled<typeof layout>(entry, 'layout');
    const { document } = buildDocument(parseReport(everything), profileNamed(), {
      form: 'draft',
      images: pictures,
    });
    const pages = ours.layoutDocument(document);
    assert.ok(pages.pages.length > 1);
    assert.deepEqual(pages, original.layoutDocument(document));
  });

  it('writes the same bytes', async () => {
    const { ours, original } = await bundled<typeof word>('src/core/word/export-word.ts', 'word');
    const write = ({ exportWord }: typeof word): Promise<Uint8Array> =>
      exportWord(parseReport(everything), profileNamed(), { form: 'draft', images: pictures });
    assert.ok(Buffer.from(await write(original)).equals(await write(ours)));
  });

  it('is not made of code it does not know', () => {
    assert.throws(() => quicken('layout', 'var answer = 42;\n'), /nothing like/);
  });
});
