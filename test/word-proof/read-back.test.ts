import assert from 'node:assert/strict';
import { exportWord } from '../../src/core/word/export-word';
import { readPackage } from '../package-lint/read-package';
import { documentWords } from '../unit/word/words';
import type { WordCount } from '../unit/word/words';
import { convert, libreOfficeMissing, pagesOf } from './libre-office';
import { ourReports } from './our-reports';
import { expected, readByLibreOffice, readByMammoth } from './read-back';
import type { ReadBack } from './read-back';

const forms = ['draft', 'final'] as const;
const cases = ourReports.flatMap((ours) => forms.map((form) => ({ ...ours, form })));

describe('reading back templates and samples', () => {
  const files = new Map<string, Uint8Array>();

  before(async function () {
    this.timeout(60_000);
    for (const { name, report, profile, form } of cases) {
      files.set(`${name}-${form}`, await exportWord(report, profile, { form }));
    }
  });

  for (const one of cases) {
    it(`mammoth reads all of ${one.name}, ${one.form}`, async () => {
      expectComplete(await readByMammoth(files.get(`${one.name}-${one.form}`)!), expected(one));
    });
  }

  it('LibreOffice reads all of each', async function () {
    skipWithout(this, libreOfficeMissing());
    const read = await convert(files, 'fodt');
    for (const one of cases) {
      const fodt = read.get(`${one.name}-${one.form}`)!.toString('utf8');
      expectComplete(readByLibreOffice(fodt), expected(one));
    }
  });

  it('LibreOffice prints every word of each', async function () {
    skipWithout(this, libreOfficeMissing());
    for (const [name, pdf] of await convert(files, 'pdf')) {
      const printed = letters((await pagesOf(pdf)).join('\n'));
      const words = documentWords(readPackage(files.get(name)!));
      const typed = [...words].flatMap(([word, times]) => Array<string>(times).fill(word));
      assert.deepEqual(missingFrom(printed, letters(typed.join(' '))), [], name);
    }
  });
});

function skipWithout(test: Mocha.Context, missing: string | undefined): void {
  test.timeout(300_000);
  if (!missing) return;
  console.warn(`      skipped: ${missing}`);
  test.skip();
}

function expectComplete(read: ReadBack, whole: ReadBack): void {
  assert.deepEqual(read.headings, whole.headings);
  assert.deepEqual(read.notes, whole.notes);
  const typed = new Set(whole.tables.map((table) => JSON.stringify(table)));
  assert.deepEqual(
    read.tables.filter((table) => typed.has(JSON.stringify(table))),
    whole.tables,
  );
  assert.deepEqual(missingFrom(read.words, whole.words), []);
}

/** Words that one count lacks, with how often. */
function missingFrom(found: WordCount, wanted: WordCount): string[] {
  return [...wanted]
    .filter(([word, times]) => times > (found.get(word) ?? 0))
    .map(([word, times]) => `${word} ×${times - (found.get(word) ?? 0)}`);
}

/**
 * Words of letters alone: on paper the number of a note follows a figure without a blank. Capitals may be a
 * property of the style, so all are.
 */
function letters(text: string): WordCount {
  const counts = new Map<string, number>();
  for (const [word] of text
    .normalize('NFC')
    .toUpperCase()
    .matchAll(/[\p{L}\p{M}]+/gu)) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}
