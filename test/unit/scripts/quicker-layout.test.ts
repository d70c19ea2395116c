import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type * as layout from 'docx/layout';
import { layoutDocument } from 'docx/layout';
import { build } from 'esbuild';
import { quicken, quickerLayout } from '../../../scripts/quicker-layout';
import { profileNamed } from '../../../src/core/layout/profiles';
import { parseReport } from '../../../src/core/report/parse-report';
import { buildDocument } from '../../../src/core/word/build-document';
import { everything, pictures } from '../word/everything';

describe('the quicker layout engine', () => {
  it('makes the same pages', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'bao-cao-'));
    try {
      const outfile = join(folder, 'layout.cjs');
      await build({
        entryPoints: ['node_modules/docx/dist/layout.mjs'],
        bundle: true,
        format: 'cjs',
        platform: 'node',
        plugins: [quickerLayout],
        outfile,
      });
      const quicker = createRequire(__filename)(outfile) as typeof layout;
      const { document } = buildDocument(parseReport(everything), profileNamed(), {
        form: 'draft',
        images: pictures,
      });
      const pages = quicker.layoutDocument(document);
      assert.ok(pages.pages.length > 1);
      assert.deepEqual(pages, layoutDocument(document));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('is not made of code it does not know', () => {
    assert.throws(() => quicken('var answer = 42;\n'), /nothing like/);
  });
});
