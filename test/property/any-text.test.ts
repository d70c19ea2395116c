import assert from 'node:assert/strict';
import { ReportParser } from '../../src/core/report/parse-report';
import { newReport } from '../../src/core/templates/new-report';
import { readTemplate } from '../../src/core/templates/read-template';
import { snippetFile } from '../../src/core/templates/snippet-file';
import { expectEveryLetter, expectSameInPieces } from '../unit/report/read-words';
import { pictures } from '../unit/word/everything';
import { makeDocx } from '../unit/word/make-docx';
import { validateAll, validatorMissing } from '../package-lint/validate';
import { hold, sample } from './hold';
import { expectChecked, expectSettings, expectWordFile } from './statements';
import { anyReport, anySettings, anyTemplate } from './texts';
import { Stopwatch } from './time-bounds';

describe('whatever is typed', function () {
  this.timeout(process.env.MINUTES === undefined ? 10 * 60_000 : 0);

  it('is read and checked; findings lie inside it, fixes change nothing else and come to an end', async () => {
    await hold(anyReport, 900, async (text) => {
      await expectChecked(text, new Stopwatch(text));
    });
  });

  it('is read the same in pieces as in one piece, with every letter', async () => {
    const kept = new ReportParser();
    await hold(anyReport, 200, (text) => {
      expectSameInPieces(text, kept);
      expectEveryLetter(text);
    });
  });

  it('becomes a sound Word file with all its words', async () => {
    await hold(anyReport, 500, async (text) => {
      await expectWordFile(text, new Stopwatch(text), { images: pictures });
    });
  });

  it('becomes a Word file that the Open XML validator accepts', async function () {
    const missing = validatorMissing();
    if (missing !== undefined) {
      console.log(`    skipped: ${missing}`);
      this.skip();
    }
    // All at once: the validator takes longer to start than to judge.
    const texts = sample(anyReport, 50);
    const files = await Promise.all(texts.map(async (text) => (await makeDocx(text)).bytes));
    const faults = await validateAll(files);
    faults.forEach((found, index) => assert.deepEqual(found, [], texts[index]));
  });

  it('in bao-cao.yaml is read, and problems lie inside it', async () => {
    await hold(anySettings, 500, async (text) => {
      await expectSettings(text, new Stopwatch(text));
    });
  });

  it('in a template makes an outline, a new report and snippets', async () => {
    await hold(anyTemplate, 50, async (text) => {
      const watch = new Stopwatch(text);
      const template = await watch.run('template', () => readTemplate('thử', text));
      await watch.run('template', () => newReport(template));
      JSON.parse(await watch.run('template', () => snippetFile([template])));
    });
  });
});
