import assert from 'node:assert/strict';
import { exportWord } from '../../src/core/word/export-word';
import { validateAll, validatorMissing } from '../package-lint/validate';
import { annexed } from '../unit/word/annexed';
import { everything, pictures } from '../unit/word/everything';
import { makeDocx } from '../unit/word/make-docx';
import { ourReports } from './our-reports';

const forms = ['draft', 'final'] as const;

describe('templates and samples', () => {
  for (const { name, markdown, profile } of ourReports) {
    for (const form of forms) {
      it(`make a sound file with every word: ${name}, ${form}`, async () => {
        await makeDocx(markdown, { form, profile });
      });
    }
  }

  for (const { name, report, profile } of ourReports) {
    it(`give the same bytes each time: ${name}`, async () => {
      const [first, second] = await Promise.all(
        [0, 1].map(() => exportWord(report, profile, { form: 'draft' })),
      );
      assert.deepEqual(first, second);
    });
  }

  it('pass the Open XML validator, and so does a report of every component', async function () {
    const missing = validatorMissing();
    if (missing) {
      console.warn(`      skipped: ${missing}`);
      this.skip();
    }
    this.timeout(300_000);
    for (const form of forms) {
      for (const { name, report, profile } of ourReports) {
        const bytes = await exportWord(report, profile, { form });
        assert.deepEqual(await validateAll([bytes]), [[]], `${name}, ${form}`);
      }
      const { bytes } = await makeDocx(everything, { form, images: pictures });
      assert.deepEqual(await validateAll([bytes]), [[]], `everything, ${form}`);
      const parts = await makeDocx(annexed.replace('số: 8', 'số: 8\nmục lục: 3'), { form });
      assert.deepEqual(await validateAll([parts.bytes]), [[]], `annexes and contents, ${form}`);
    }
  });
});
