import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateAll, validatorMissing } from '../../package-lint/validate';
import { makeDocx, report } from './make-docx';

const root = join(__dirname, '../../..');
const reports = ['templates', 'samples'].flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => ({
      name: `${folder}/${name}`,
      text: readFileSync(join(root, folder, name), 'utf8'),
    })),
);

describe('exportWord', () => {
  for (const { name, text } of reports) {
    it(`keeps every word of ${name}, as draft and as final document`, async () => {
      await makeDocx(text);
      await makeDocx(text, { form: 'draft' });
    });
  }

  it('gives the same bytes for the same report', async () => {
    const text = (reports[0] as { text: string }).text;
    const [first, second] = [await makeDocx(text), await makeDocx(text)];
    assert.deepEqual(first.bytes, second.bytes);
  });

  it('takes anything, even an empty text', async () => {
    await makeDocx('');
    await makeDocx(report(''));
  });

  it('passes the Open XML validator', async function () {
    const missing = validatorMissing();
    if (missing) {
      console.warn(`      skipped: ${missing}`);
      this.skip();
    }
    this.timeout(120_000);
    const files: Uint8Array[] = [];
    for (const { text } of reports) {
      files.push((await makeDocx(text)).bytes, (await makeDocx(text, { form: 'draft' })).bytes);
    }
    assert.deepEqual((await validateAll(files)).flat(), []);
  });
});
