import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { ruleListsFile, wordsFile } from '../../../scripts/generate/lexicon-file';
import { linesOf, readLexiconData, readWordLists } from '../../../scripts/generate/lexicon-lists';
import { writeNumbers } from '../../../scripts/generate/number-text';
import { Lexicon, unknownWord } from '../../../src/core/lexicon/lexicon';
import { NumberReader } from '../../../src/core/lexicon/number-text';
import { readWordData } from '../../../src/core/lexicon/word-data';

const data = readLexiconData();
const lists = readWordLists(data);
const lexicon = new Lexicon(readWordData(wordsFile(data)));
const number = (syllable: string): number => lexicon.numberOf(syllable);
const following = new Map<string, Set<string>>();
const preceding = new Map<string, Set<string>>();
const triples = new Set<string>();

function add(sets: Map<string, Set<string>>, key: string, value: string): void {
  sets.set(key, (sets.get(key) ?? new Set()).add(value));
}

before(() => {
  const pairs = lists.phrases.flatMap((phrase) =>
    phrase.slice(1).map((second, at) => [phrase[at] as string, second] as const),
  );
  for (const [first, second] of [...lists.compounds, ...pairs]) {
    add(following, first, second);
    add(preceding, second, first);
  }
  for (const phrase of lists.phrases) {
    phrase.slice(2).forEach((third, at) => {
      triples.add([phrase[at], phrase[at + 1], third].join(' '));
    });
  }
});

describe('compiled lexicon', () => {
  it('is what the lists say now', () => {
    const stale = 'Run `npm run generate` and commit what it writes.';
    assert.equal(readFileSync('lexicon/words.json', 'utf8'), wordsFile(data), stale);
    const ruleLists = readFileSync('src/core/lexicon/rule-lists.ts', 'utf8');
    assert.equal(ruleLists, ruleListsFile(data), stale);
  });

  it('takes no more than 600 KB', () => {
    assert.ok(Buffer.byteLength(wordsFile(data)) < 600 * 1024);
  });

  it('says what a file of another version lacks', () => {
    assert.throws(() => readWordData('{"vocabulary": "và"}'), /lacks functionWords, .*confusions/);
  });

  it('numbers of any size come back', () => {
    const numbers = [0, 1, 55, 56, 57, 1000, 1847, 1848, 1849, 9999, 65_535, 123_456, 5_000_000];
    const reader = new NumberReader(writeNumbers(numbers));
    assert.deepEqual(
      numbers.map(() => reader.next()),
      numbers,
    );
  });

  it('every compound is one, and nothing else', () => {
    const wanted = new Set(lists.compounds.map((pair) => pair.join(' ')));
    const found = new Set<string>();
    for (const [first, seconds] of following) {
      for (const second of seconds) {
        if (lexicon.isCompound(number(first), number(second))) found.add(`${first} ${second}`);
      }
    }
    assert.deepEqual(found, wanted);
  });

  it('what may follow a syllable and what may come before it', () => {
    for (const [first, seconds] of following) {
      assert.deepEqual(
        new Set(lexicon.after(number(first)).map(({ text }) => text)),
        seconds,
        first,
      );
    }
    for (const [second, firsts] of preceding) {
      assert.deepEqual(
        new Set(lexicon.before(number(second)).map(({ text }) => text)),
        firsts,
        second,
      );
    }
    assert.deepEqual(lexicon.after(number('không-có')), []);
  });

  it('every pair of a phrase, and whether it only meets there', () => {
    for (const phrase of lists.phrases) {
      for (let at = 1; at < phrase.length; at++) {
        const [first = '', second = ''] = phrase.slice(at - 1);
        assert.ok(lexicon.isCore(number(first), number(second)), `${first} ${second}`);
      }
    }
    assert.equal(lexicon.tie(number('hình'), number('tư')), 1);
    assert.equal(lexicon.tie(number('đảng'), number('viên')), 3);
    assert.equal(lexicon.tie(number('viên'), number('hình')), 0);
  });

  it('what may stand between two syllables of a phrase', () => {
    const [tổ, cơ] = [number('tổ'), number('cơ')];
    assert.deepEqual(
      lexicon.between(tổ, cơ).map(({ text }) => text),
      ['chức'],
    );
    assert.deepEqual(lexicon.between(unknownWord, cơ), []);
  });

  it('a word nobody knows goes with no other', () => {
    assert.equal(number('không-có'), unknownWord);
    assert.equal(lexicon.tie(unknownWord, number('đảng')), 0);
    assert.equal(lexicon.tie(number('đảng'), unknownWord), 0);
    assert.ok(!lexicon.isTriple(number('tổ'), number('chức'), unknownWord));
    assert.ok(!lexicon.isFree(unknownWord));
  });

  it('every three syllables of a phrase, and no others', () => {
    let found = 0;
    for (const [first, seconds] of following) {
      for (const second of seconds) {
        for (const third of following.get(second) ?? []) {
          if (!lexicon.isTriple(number(first), number(second), number(third))) continue;
          found++;
          assert.ok(triples.has(`${first} ${second} ${third}`), `${first} ${second} ${third}`);
        }
      }
    }
    assert.equal(found, triples.size);
  });

  it('words of one syllable, by the way they are used', () => {
    for (const word of lists.functionWords) assert.ok(lexicon.isFunctionWord(number(word)), word);
    for (const word of lists.freeWords) assert.ok(lexicon.isFree(number(word)), word);
    const inUse = new Set([...lists.functionWords, ...lists.freeWords]);
    const halves = lists.compounds.flat().filter((syllable) => !inUse.has(syllable));
    assert.ok(halves.length > 1000);
    for (const half of halves)
      assert.ok(!lexicon.isFree(number(half)) && number(half) !== unknownWord, half);
    for (const word of linesOf(data, 'words/bound-syllables').flatMap((line) => line.split(' '))) {
      assert.ok(lexicon.isBound(word), word);
    }
  });

  it('a list nobody finds is an error', () => {
    assert.throws(() => linesOf(data, 'words/none'), /no data for words\/none/);
  });
});
