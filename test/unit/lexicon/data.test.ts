import assert from 'node:assert/strict';
import { linesOf, readLexiconData, readWordLists } from '../../../scripts/generate/lexicon-lists';
import { isSyllable } from '../../../src/core/vietnamese/syllable';

const data = readLexiconData();
const lists = readWordLists(data);
const phrases = lists.phrases.map((syllables) => syllables.join(' '));
const compounds = lists.compounds.map((pair) => pair.join(' '));
const meanings = linesOf(data, 'confusions').map(
  (line) => (line.split(/ [<~] /)[0] as string).split(' > ') as [string, string],
);

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

  it('at least 300 confusions and 120 words left out, each once and none meaning itself', () => {
    const missing = linesOf(data, 'confusions/missing-words').length;
    assert.ok(missing >= 120, String(missing));
    assert.ok(meanings.length - missing >= 300, String(meanings.length - missing));
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
