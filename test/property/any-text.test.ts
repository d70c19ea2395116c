import assert from 'node:assert/strict';
import { applyEdits, safeEdits } from '../../src/core/checks/apply-fixes';
import { readUnitSettings } from '../../src/core/settings/unit-settings';
import { ReportParser } from '../../src/core/report/parse-report';
import { newReport } from '../../src/core/templates/new-report';
import { readTemplate } from '../../src/core/templates/read-template';
import { snippetFile } from '../../src/core/templates/snippet-file';
import { expectEveryLetter, expectSameInPieces } from '../unit/report/read-words';
import { pictures } from '../unit/word/everything';
import { makeDocx } from '../unit/word/make-docx';
import { validateAll, validatorMissing } from '../package-lint/validate';
import { hold, sample } from './hold';
import { anyReport, anySettings, anyTemplate } from './texts';
import { checker, parser } from './whole-program';

/** Longest that one text of a few kilobytes may take in one stage, in milliseconds, on a busy machine. */
const slowest = 4000;

function timed<T>(stage: string, work: () => T): T {
  const started = performance.now();
  const result = work();
  const took = performance.now() - started;
  assert.ok(took < slowest, `${stage} took ${Math.round(took)} ms`);
  return result;
}

describe('whatever is typed', function () {
  this.timeout(process.env.MINUTES === undefined ? 10 * 60_000 : 0);

  it('is read and checked; findings lie inside it, fixes do not overlap and need no second run', async () => {
    await hold(anyReport, 900, (text) => {
      const report = timed('parse', () => parser.parse(text));
      const findings = timed('check', () => checker.check(report));
      for (const { range, fixes, rule } of findings) {
        for (const { start, end } of [
          range,
          ...fixes.flatMap(({ edits }) => edits.map((edit) => edit.range)),
        ]) {
          assert.ok(0 <= start && start <= end && end <= text.length, `${rule}: ${start}–${end}`);
        }
      }
      const edits = safeEdits(findings);
      edits.forEach(({ range }, index) => {
        assert.ok(
          index === 0 || (edits[index - 1]?.range.end ?? 0) <= range.start,
          'edits overlap',
        );
      });
      const mended = fixedPoint(text);
      assert.deepEqual(safeEdits(checker.check(parser.parse(mended))), [], 'fix is not idempotent');
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
      await makeDocx(text, {
        form: text.length % 2 ? 'final' : 'draft',
        images: pictures,
      });
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
    await hold(anySettings, 500, (text) => {
      const { problems } = timed('settings', () => readUnitSettings(text));
      for (const { range } of problems)
        assert.ok(range.start <= range.end && range.end <= text.length);
    });
  });

  it('in a template makes an outline, a new report and snippets', async () => {
    await hold(anyTemplate, 50, (text) => {
      const template = timed('template', () => readTemplate('thử', text));
      timed('new report', () => newReport(template));
      JSON.parse(timed('snippets', () => snippetFile([template])));
    });
  });
});

/** The text after as many runs of the safe fixes as change something; few are allowed. */
function fixedPoint(text: string): string {
  let mended = text;
  for (let run = 0; run < 4; run++) {
    const edits = safeEdits(checker.check(parser.parse(mended)));
    if (edits.length === 0) return mended;
    mended = applyEdits(mended, edits);
  }
  return mended;
}
