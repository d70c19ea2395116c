import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { parseReport, ReportParser } from '../../../src/core/report/parse-report';
import { toSource } from '../../../src/core/report/passages';
import { expectEveryLetter, expectSameInPieces } from './read-words';

const texts = ['templates', 'samples'].flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.md'))
    .map((file) => readFileSync(`${folder}/${file}`, 'utf8')),
);

const seed = Number(process.env.SEED ?? 20261121);

/** A small generator of numbers from 0 to 1, the same for the same seed (mulberry32). */
function randomNumbers(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}

const scraps = [
  '\n',
  '\n\n',
  '# ',
  '\n# II. MỤC\n',
  '- ',
  '+ ',
  '\n• ',
  '> ',
  '```\n',
  '~~~',
  '<!--',
  '-->',
  '<!-- x -->',
  '[^1]',
  '\n[^1]: chú\n',
  '| a | b |\n|--|--|\n| 1 | 2 |\n',
  '**',
  '*',
  '_',
  '____',
  '`',
  '\\',
  '\t',
  '    ',
  '……',
  '-----\n',
  '1. ',
  'a) ',
  '[điền]: x',
  '<b>',
  '&amp;',
  '\r\n',
  'é'.normalize('NFD'),
  '\u00A0',
  '😀',
  '\n---\n',
  ']',
  '[',
  '(',
  '![x](y.png)',
];

/** A text with a few scraps put in, or stretches taken out, at random places. */
function mutate(text: string, random: () => number): string {
  let result = text;
  for (let edits = 1 + Math.floor(random() * 6); edits > 0; edits--) {
    const at = Math.floor(random() * result.length);
    const scrap = scraps[Math.floor(random() * scraps.length)] ?? '';
    const cut = random() < 0.3 ? Math.floor(random() * 80) : 0;
    result = result.slice(0, at) + scrap + result.slice(at + cut);
  }
  return result;
}

function random(limit: number): string[] {
  const next = randomNumbers(seed);
  return Array.from({ length: limit }, () => {
    const text = texts[Math.floor(next() * texts.length)] ?? '';
    const start = Math.floor(next() * text.length);
    const head = text.slice(0, text.indexOf('\n---\n') + 5);
    return mutate(next() < 0.5 ? text : head + text.slice(start, start + 3000), next);
  });
}

describe(`any text (SEED=${seed})`, () => {
  const cases = [...texts, ...random(30)];

  it('reads the same in pieces as in one piece, also after an edit', () => {
    const kept = new ReportParser();
    for (const text of cases) {
      expectSameInPieces(text, kept);
    }
  }).timeout(120_000);

  it('loses no letter', () => {
    for (const text of cases) {
      expectEveryLetter(text);
    }
  }).timeout(60_000);

  it('places every character of a passage in the source', () => {
    for (const text of texts) {
      for (const passage of parseReport(text).passages) {
        for (const match of passage.text.matchAll(/[\p{L}\p{N}]+/gu)) {
          const { start, end } = toSource(passage, match.index, match.index + match[0].length);
          assert.equal(text.slice(start, end).replace(/[*\\]/g, ''), match[0]);
        }
      }
    }
  });
});

describe('hostile texts take bounded time', () => {
  const size = 20_000;
  const hostile: Readonly<Record<string, string>> = {
    'unclosed comments': '<!-- '.repeat(size),
    'unclosed fences': '```\n\n'.repeat(size),
    'fences of many lengths': Array.from({ length: 300 }, (_, n) => '`'.repeat(3 + n)).join('\n'),
    backticks: '` '.repeat(size),
    brackets: '[ '.repeat(size),
    pictures: '![ '.repeat(size),
    asterisks: '*a '.repeat(size),
    'deep quotes': '> '.repeat(size),
    'deep lists': '- '.repeat(size),
    'a wide table': `|${'a|'.repeat(2000)}\n|${'-|'.repeat(2000)}\n|${'b|'.repeat(2000)}`,
    'a long line': 'chữ '.repeat(size * 5),
    'many headings': '# I. A\n'.repeat(size),
  };
  for (const [name, body] of Object.entries(hostile)) {
    it(name, () => {
      parseReport(`---\nmẫu: a\n---\n\n${body}`);
    }).timeout(6000);
  }
});
