import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { linesOf, readLexiconData } from '../../../../scripts/generate/lexicon-lists';
import { readLines } from '../../../../src/core/lexicon/read-lines';
import { checkWords } from './check-words';

const cases = readLines(readFileSync('test/fixtures/language/confusions.txt', 'utf8')).map(
  (line) => line.split(' | ') as [string, string, string],
);
const meaning = new Map(
  linesOf(readLexiconData(), 'confusions')
    .map((line) => line.split(/ [<~] /)[0] as string)
    .map((line) => line.split(' > ') as [string, string]),
);

describe('lists of confusions', () => {
  it('has a test for every entry, and an entry for every test', () => {
    assert.deepEqual(cases.map(([wrong]) => wrong).sort(), [...meaning.keys()].sort());
  });

  for (const [wrong, flagged, silent] of cases) {
    it(wrong, () => {
      const found = checkWords(flagged);
      assert.equal(found.length, 1, found.map(({ words }) => words).join('; '));
      const [first] = found;
      const text = flagged.toLowerCase();
      const at = text.indexOf(wrong);
      assert.ok(at >= 0, 'the sentence lacks the words');
      assert.ok(text.indexOf((first?.words ?? '').toLowerCase()) < at + wrong.length);
      assert.deepEqual(
        checkWords(silent).map(({ words }) => words),
        [],
      );
    });
  }
});
