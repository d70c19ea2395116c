import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { applyEdits } from '../../src/core/checks/apply-fixes';
import { Checker } from '../../src/core/checks/engine';
import type { Finding, Rule } from '../../src/core/checks/model';
import { parseReport } from '../../src/core/report/parse-report';
import { readLexiconData, readWordLists } from '../generate/lexicon-lists';
import { ruleContext } from './rule-context';
import { inLowerCase, randomOf, slipMakers, withoutMiddle } from './slips';
import type { SlipMaker, Slipped } from './slips';

const frontMatter = '---\nmẫu: bao-cao-chinh-tri\n---\n';
const names = ['Ban Chấp hành', 'Ban Thường vụ', 'Bộ Chính trị', 'Ủy ban Kiểm tra', 'Ban Bí thư'];

/** Texts without a slip that the repository holds. */
export function cleanTexts(): string[] {
  const inFolder = (folder: string, pattern: RegExp): string[] =>
    readdirSync(folder)
      .filter((name) => pattern.test(name))
      .map((name) => join(folder, name));
  return [
    ...inFolder('samples', /^(?!ban-nhap).*\.md$/),
    ...inFolder('test/fixtures/language', /^clean-.*\.txt$/),
  ];
}

/** Sentences of at least eight words from prose lines of a text. */
function sentencesOf(file: string): string[] {
  const body = readFileSync(file, 'utf8').replace(/^---\n[\s\S]*?\n---\n/, '');
  return body
    .split('\n')
    .filter((line) => !/^(?:#|\||<!--|\[\^|>|\s*$)/.test(line) && !/[*_`[…]/.test(line))
    .flatMap((line) => line.replace(/^\s*[-+] /, '').split(/(?<=[.;:!?]) (?=\p{Lu})/u))
    .filter((sentence) => sentence.split(' ').length >= 8 && /\p{L}[.;:]?$/u.test(sentence));
}

interface Tally {
  made: number;
  found: number;
  /** Slips that make other valid words of it. */
  valid: number;
  validFound: number;
  firstRight: number;
  others: number;
  readonly missed: string[];
  readonly wrong: string[];
}

/**
 * Puts one slip of each class into every sentence of clean texts and prints how many are found. A slip that
 * makes other valid words is counted apart: nobody can know that it is one.
 */
export function measureSlips(
  files: readonly string[],
  rules: readonly Rule[],
  verbose: boolean,
): void {
  const seed = 20261121;
  const sentences = files.flatMap(sentencesOf);
  const phrases = readWordLists(readLexiconData())
    .phrases.filter((phrase) => phrase.length > 3)
    .map((phrase) => phrase.join(' '));
  const makers: Record<string, SlipMaker> = {
    ...slipMakers,
    'word of a phrase missing': withoutMiddle(phrases),
    'name of a body in lower case': inLowerCase(names),
  };
  console.log(`\n${sentences.length} sentences of ${files.length} texts, seed ${seed}`);
  console.log(
    '  class                                found           first right  valid words found  others',
  );
  const tallies = Object.entries(makers).map(([name, maker], index) => {
    const tally = measureClass(sentences, maker, rules, seed + index);
    printTally(name, tally, verbose);
    return tally;
  });
  const sum = (key: 'made' | 'found' | 'valid' | 'validFound' | 'firstRight' | 'others'): number =>
    tallies.reduce((total, tally) => total + tally[key], 0);
  const all: Tally = {
    made: sum('made'),
    found: sum('found'),
    valid: sum('valid'),
    validFound: sum('validFound'),
    firstRight: sum('firstRight'),
    others: sum('others'),
    missed: [],
    wrong: [],
  };
  printTally('all', all, false);
  const right = all.found + all.validFound;
  console.log(`  precision ${percent(right, right + all.others)}`);
}

function measureClass(
  sentences: readonly string[],
  make: SlipMaker,
  rules: readonly Rule[],
  seed: number,
): Tally {
  const random = randomOf(seed);
  const tally: Tally = {
    made: 0,
    found: 0,
    valid: 0,
    validFound: 0,
    firstRight: 0,
    others: 0,
    missed: [],
    wrong: [],
  };
  for (const sentence of sentences) {
    const slipped = make(sentence, random);
    if (slipped && slipped.text !== sentence) count(tally, sentence, slipped, rules);
  }
  return tally;
}

function count(tally: Tally, sentence: string, slipped: Slipped, rules: readonly Rule[]): void {
  const before = new Set(findIn(sentence, rules).map(({ rule, message }) => rule + message));
  const findings = findIn(slipped.text, rules).filter(
    ({ rule, message }) => !before.has(rule + message),
  );
  const start = frontMatter.length + slipped.start - 1;
  const end = frontMatter.length + slipped.end + 1;
  const hits = findings.filter(({ range }) => range.start < end && range.end > start);
  tally.others += findings.length - hits.length;
  const first = hits[0];
  const isValid = makesValidWords(sentence, slipped);
  const shown =
    mark(slipped) + (first ? ` → ${first.rule} ${first.expected.slice(0, 3).join(' | ')}` : '');
  if (isValid) tally.valid++;
  else tally.made++;
  if (!first) {
    tally.missed.push((isValid ? '(valid) ' : '') + shown);
    return;
  }
  if (isValid) tally.validFound++;
  else tally.found++;
  const repaired = applyEdits(frontMatter + slipped.text, first.fixes[0]?.edits ?? []);
  if (isValid) return;
  if (repaired.slice(frontMatter.length).normalize('NFC') === sentence.normalize('NFC'))
    tally.firstRight++;
  else tally.wrong.push(shown);
}

function mark({ text, start, end }: Slipped): string {
  return `${text.slice(Math.max(0, start - 24), start)}«${text.slice(start, end)}»${text.slice(end, end + 24)}`;
}

function findIn(sentence: string, rules: readonly Rule[]): Finding[] {
  const checker = new Checker({ rules, context: ruleContext, severities: new Map() });
  return checker.check(parseReport(frontMatter + sentence)).filter(({ rule }) => rule !== 'blank');
}

/** The word that slipped is another word now, and one that goes with a neighbour as well as before. */
function makesValidWords(sentence: string, { text, start, end }: Slipped): boolean {
  const slipped = wordsAround(text, start, end);
  const original = wordsAround(sentence, start, start + 1);
  if (slipped.word === '' || slipped.word === original.word || /\s/.test(text.slice(start, end)))
    return false;
  const { lexicon: known } = ruleContext;
  if (!known.isAttested(slipped.word)) return false;
  const number = (word: string): number => known.numberOf(word);
  const ties = ({ before, word, after }: Around): number =>
    Number(known.isPair(number(before), number(word))) +
    Number(known.isPair(number(word), number(after)));
  return known.isFree(number(slipped.word))
    ? ties(original) <= ties(slipped)
    : ties(slipped) > 0 && ties(original) <= ties(slipped);
}

interface Around {
  readonly before: string;
  readonly word: string;
  readonly after: string;
}

function wordsAround(text: string, start: number, end: number): Around {
  const words = [...text.toLowerCase().matchAll(/[\p{L}\d]+/gu)];
  const at = words.findIndex(({ 0: word, index }) => index < end && index + word.length > start);
  return {
    before: words[at - 1]?.[0] ?? '',
    word: words[at]?.[0] ?? '',
    after: words[at + 1]?.[0] ?? '',
  };
}

function printTally(name: string, tally: Tally, verbose: boolean): void {
  const { made, found, valid, validFound, firstRight, others } = tally;
  console.log(
    `  ${name.padEnd(36)} ${`${found}/${made}`.padEnd(9)} ${percent(found, made).padEnd(6)} ${percent(firstRight, found).padEnd(12)} ${`${validFound}/${valid}`.padEnd(18)} ${others}`,
  );
  if (!verbose) return;
  for (const missed of tally.missed) console.log(`      missed ${missed}`);
  for (const wrong of tally.wrong) console.log(`      else   ${wrong}`);
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '' : `${Math.round((part * 100) / whole)} %`;
}
