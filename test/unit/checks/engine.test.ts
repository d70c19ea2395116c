import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Checker } from '../../../src/core/checks/engine';
import type { SeveritySettings } from '../../../src/core/checks/engine';
import type { ParagraphRule, RuleFinding } from '../../../src/core/checks/model';
import { rules } from '../../../src/core/checks/rules';
import { parseReport, ReportParser } from '../../../src/core/report/parse-report';
import { plainContext } from './plain-context';

const slips = `
Chi bộ đã trển khai nghị quyết ,  có 61 đồng chí, gồm 25 nam và 35 nữ; 17/25 chi bộ (85%) hòan thành tốt. Ngày 31/02/2026, Đảng ủy sơ két công tác theo Nghị quyết số 12-NQ/TW.
`;
const draft = readFileSync('samples/ban-nhap-tong-ket.md', 'utf8') + slips;

function newChecker(severities: SeveritySettings = new Map()): Checker {
  return new Checker({ rules, severities, context: plainContext });
}

/** What is done to a text at one of its places. */
type Edit = (text: string, at: number) => string;

const edits: Readonly<Record<string, Edit>> = {
  'a letter typed': (text, at) => `${text.slice(0, at)}x${text.slice(at)}`,
  'a blank typed': (text, at) => `${text.slice(0, at)} …… ${text.slice(at)}`,
  'an emphasis': (text, at) => `${text.slice(0, at)}**x**${text.slice(at)}`,
  'ten letters deleted': (text, at) => text.slice(0, at) + text.slice(at + 10),
  'a paragraph torn': (text, at) => `${text.slice(0, at)}\n\n${text.slice(at)}`,
  'a paragraph doubled': (text, at) => {
    const [start, end] = [text.lastIndexOf('\n\n', at), text.indexOf('\n\n', at)];
    return text.slice(0, end) + text.slice(start, end) + text.slice(end);
  },
  'a word declared right': (text, at) => {
    const end = text.indexOf('\n\n', at);
    return `${text.slice(0, end)}\n\n<!-- từ điển: sơ két -->${text.slice(end)}`;
  },
};

describe('the checker', () => {
  for (const [name, edit] of Object.entries(edits)) {
    it(`says the same of a version it has seen grow: ${name}`, () => {
      const parser = new ReportParser();
      const checker = newChecker();
      checker.check(parser.parse(draft));
      let text = draft;
      for (const part of [0.85, 0.3]) {
        text = edit(text, Math.floor(text.length * part));
        const found = checker.check(parser.parse(text));
        assert.ok(found.length > 0);
        assert.deepEqual(found, newChecker().check(parseReport(text)));
      }
    });
  }

  it('puts findings in the order of the text, those of one place in the order of the rules', () => {
    const says = (id: 'spelling' | 'blank', found: readonly RuleFinding[]): ParagraphRule => ({
      id,
      scope: 'paragraph',
      severity: 'warning',
      description: { vi: '', en: '' },
      examples: [],
      check: () => found,
    });
    const at = (start: number, end: number): RuleFinding => ({
      range: { start, end },
      message: '',
    });
    const two = [says('spelling', [at(4, 7), at(0, 3)]), says('blank', [at(0, 3), at(0, 1)])];
    const checker = new Checker({ rules: two, severities: new Map(), context: plainContext });
    const report = parseReport('---\nmẫu: tu-do\n---\n\nMột hai ba.\n');
    assert.deepEqual(
      checker
        .check(report)
        .map(({ rule, range }) => `${rule} ${report.text.slice(range.start, range.end)}`),
      ['blank M', 'spelling Một', 'blank Một', 'spelling hai'],
    );
  });

  it('asks no rule that is off, and says findings with the severity the user has set', () => {
    const report = parseReport(draft);
    const found = newChecker(
      new Map([
        ['blank', 'off'],
        ['heading-mark', 'error'],
      ]),
    ).check(report);
    const severitiesOf = (id: string): Set<string> =>
      new Set(found.filter(({ rule }) => rule === id).map(({ severity }) => severity));
    assert.deepEqual(severitiesOf('blank'), new Set());
    assert.deepEqual(severitiesOf('heading-mark'), new Set(['error']));
  });
});
