import assert from 'node:assert/strict';
import { applyEdits, safeEdits } from '../../../src/core/checks/apply-fixes';
import type { Finding } from '../../../src/core/checks/model';

type Change = readonly [start: number, end: number, text: string];

function finding(changes: readonly Change[], safe = true): Finding {
  const edits = changes.map(([start, end, text]) => ({ range: { start, end }, text }));
  return {
    rule: 'spacing',
    severity: 'warning',
    range: { start: 0, end: 0 },
    message: '',
    expected: [],
    fixes: [{ title: '', edits, safe }],
  };
}

const textsOf = (findings: readonly Finding[]): string[] =>
  safeEdits(findings).map(({ text }) => text);

describe('safe fixes', () => {
  it('are taken in source order, the first of two that touch or overlap', () => {
    assert.deepEqual(textsOf([finding([[5, 7, 'a']]), finding([[0, 2, 'b']])]), ['b', 'a']);
    assert.deepEqual(textsOf([finding([[2, 4, 'a']]), finding([[4, 6, 'b']])]), ['a']);
    assert.deepEqual(textsOf([finding([[2, 9, 'a']]), finding([[4, 5, 'b']])]), ['a']);
    assert.deepEqual(textsOf([finding([[4, 4, 'a']]), finding([[4, 4, 'b']])]), ['a']);
    assert.deepEqual(textsOf([finding([[2, 4, 'a']]), finding([[5, 6, 'b']])]), ['a', 'b']);
  });

  it('are taken whole or not at all, and their own edits may touch', () => {
    const whole = finding([
      [2, 4, 'a'],
      [4, 5, 'b'],
    ]);
    const half = finding([
      [5, 6, 'c'],
      [8, 9, 'd'],
    ]);
    assert.deepEqual(textsOf([whole, half, finding([[8, 9, 'e']])]), ['a', 'b', 'e']);
    assert.deepEqual(textsOf([finding([[0, 1, 'a']], false)]), []);
  });

  it('of a text full of slips are found and applied at once', () => {
    const count = 50_000;
    const text = 'a  '.repeat(count);
    const findings = Array.from({ length: count }, (_, index) =>
      finding([[3 * index + 1, 3 * index + 2, '']]),
    );
    const before = process.cpuUsage();
    const mended = applyEdits(text, safeEdits(findings));
    const { user, system } = process.cpuUsage(before);
    assert.equal(mended, 'a '.repeat(count));
    assert.ok((user + system) / 1000 < 5_000, `${(user + system) / 1000} ms`);
  });
});
