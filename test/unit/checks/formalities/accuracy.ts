import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Rule } from '../../../../src/core/checks/model';
import { overlaps } from '../../../../src/core/report/range';
import type { Range } from '../../../../src/core/report/range';
import { findIn } from '../rules/language';

/** A text with the places that are wrong. */
export interface MarkedCase {
  readonly text: string;
  readonly marked: readonly Range[];
}

const plainFrontMatter = '---\nmẫu: bao-cao-chinh-tri\n---\n';

/**
 * Reads a fixture: one text a line with ¶ for paragraphs, or whole reports that end with a line of `=`. Lines that
 * begin with `//` are remarks.
 */
export function readCases(file: string): MarkedCase[] {
  const lines = readFileSync(`test/fixtures/${file}`, 'utf8')
    .split('\n')
    .filter((line) => !line.startsWith('//'));
  const whole = lines.some((line) => /^=+$/.test(line));
  const texts = whole
    ? lines.join('\n').split(/\n=+\n/)
    : lines
        .filter((line) => line !== '')
        .map((line) => plainFrontMatter + line.replaceAll(' ¶ ', '\n\n'));
  return texts.map(readMarks);
}

/** Reads front matters: a line each, fields apart by `|`, items of a list by `;`. */
export function readFrontMatters(file: string): MarkedCase[] {
  return readFileSync(`test/fixtures/${file}`, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('//'))
    .map((line) => {
      const fields = line.split(' | ').map((field) => {
        const [, key = '', value = ''] = /^(.*?): (.*)$/.exec(field) ?? [];
        const items = value.split(' ; ');
        return items.length > 1 || key === 'nơi nhận'
          ? `${key}:\n${items.map((item) => `  - ${item}`).join('\n')}`
          : `${key}: ${value}`;
      });
      const type = line.includes('tên loại:') ? [] : ['tên loại: BÁO CÁO'];
      return readMarks(['---', ...type, ...fields, '---'].join('\n'));
    });
}

function readMarks(typed: string): MarkedCase {
  let text = '';
  const marked: Range[] = [];
  for (const part of typed.trim().split(/([«»])/)) {
    if (part === '«') marked.push({ start: text.length, end: -1 });
    else if (part === '»') marked.push({ start: (marked.pop() as Range).start, end: text.length });
    else text += part;
  }
  return { text, marked };
}

/** Findings that meet a mark and those that do not, marks nobody found, and how many cases are traps. */
export interface Accuracy {
  readonly cases: number;
  readonly traps: number;
  readonly marks: number;
  readonly precision: number;
  readonly recall: number;
  readonly wrong: readonly string[];
  readonly missed: readonly string[];
}

export function measure(rules: readonly Rule[], cases: readonly MarkedCase[]): Accuracy {
  const wrong: string[] = [];
  const missed: string[] = [];
  let right = 0;
  let marks = 0;
  for (const { text, marked } of cases) {
    const found = findIn(rules, text);
    const show = ({ start, end }: Range): string => `${text.slice(start, end)} ← ${text}`;
    for (const { range, message } of found) {
      if (marked.some((mark) => overlaps(mark, range))) right++;
      else wrong.push(`${show(range)} (${message})`);
    }
    marks += marked.length;
    missed.push(
      ...marked.filter((mark) => !found.some(({ range }) => overlaps(mark, range))).map(show),
    );
  }
  return {
    cases: cases.length,
    traps: cases.filter(({ marked }) => marked.length === 0).length,
    marks,
    precision: right / Math.max(1, right + wrong.length),
    recall: (marks - missed.length) / Math.max(1, marks),
    wrong,
    missed,
  };
}

/** Prints what was measured. Precision at least 0.95, recall at least 0.85, a third of the cases traps. */
export function assertAccurate(accuracy: Accuracy): void {
  const { cases, traps, marks, precision, recall, wrong, missed } = accuracy;
  console.log(
    `      ${cases} cases, ${traps} of them traps, ${marks} faults: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`,
  );
  assert.ok(precision >= 0.95, `precision ${precision}: ${wrong.join('\n')}`);
  assert.ok(recall >= 0.85, `recall ${recall}: ${missed.join('\n')}`);
  assert.ok(traps * 3 >= cases, `only ${traps} of ${cases} cases are traps`);
}
