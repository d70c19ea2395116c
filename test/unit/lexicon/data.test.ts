import assert from 'node:assert/strict';
import { confusionLists } from '../../../src/core/lexicon/confusions';
import { missingWords } from '../../../src/core/lexicon/confusions/missing-words';
import { compoundsAtoD } from '../../../src/core/lexicon/compounds/a-d';
import { compoundsEtoL } from '../../../src/core/lexicon/compounds/e-l';
import { compoundsMtoS } from '../../../src/core/lexicon/compounds/m-s';
import { compoundsTtoY } from '../../../src/core/lexicon/compounds/t-y';
import { phraseLists } from '../../../src/core/lexicon/phrases';
import { readLines } from '../../../src/core/lexicon/read-lines';
import { isSyllable } from '../../../src/core/vietnamese/syllable';

const phrases = phraseLists.flatMap(readLines).flatMap((line) => line.split(', '));
const meanings = confusionLists
  .flatMap(readLines)
  .map((line) => (line.split(/ [<~] /)[0] as string).split(' > ') as [string, string]);
const compounds = [compoundsAtoD, compoundsEtoL, compoundsMtoS, compoundsTtoY]
  .flatMap(readLines)
  .flatMap((line) => {
    const [first, rest] = line.split(': ') as [string, string];
    return rest.split(' ').map((second) => `${first} ${second}`);
  });

/** Words of other languages that stand in phrases. */
const foreign = new Set(['lênin']);

function twice(entries: readonly string[]): string[] {
  return entries.filter((entry, index) => entries.indexOf(entry) < index);
}

function unknown(entries: readonly string[]): string[] {
  return entries
    .flatMap((entry) => entry.split(' '))
    .filter((word) => !foreign.has(word) && !isSyllable(word));
}

function notComposed(entries: readonly string[]): string[] {
  return entries.filter((entry) => entry !== entry.normalize('NFC'));
}

describe('data of the lexicon', () => {
  it('at least 4,000 phrases of two words and more, each once', () => {
    assert.ok(phrases.length >= 4000, String(phrases.length));
    assert.deepEqual(twice(phrases), []);
    assert.deepEqual(
      phrases.filter((phrase) => !/^\S+( \S+)+$/.test(phrase)),
      [],
    );
  });

  it('at least 12,000 compounds, each once', () => {
    assert.ok(new Set(compounds).size >= 12000, String(compounds.length));
    assert.equal(new Set(compounds).size, compounds.length);
    assert.deepEqual(
      compounds.filter((pair) => !/^[^\s:|,]+ [^\s:|,]+$/.test(pair)),
      [],
    );
  });

  it('at least 300 confusions, 120 of them words left out, each once and none meaning itself', () => {
    assert.ok(meanings.length >= 400, String(meanings.length));
    assert.ok(readLines(missingWords).length >= 120);
    assert.deepEqual(twice(meanings.map(([wrong]) => wrong)), []);
    assert.deepEqual(
      meanings.filter(([wrong, right]) => right.split(' / ').includes(wrong)),
      [],
    );
  });

  it('what is right is made of syllables', () => {
    assert.deepEqual(unknown(phrases), []);
    assert.deepEqual(
      unknown(meanings.flatMap(([, right]) => right.split(' / ').map((text) => text.trim()))),
      [],
    );
  });

  it('everything is composed (NFC)', () => {
    assert.deepEqual(notComposed([...phrases, ...compounds, ...meanings.flat()]), []);
  });
});
