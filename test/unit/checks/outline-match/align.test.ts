import assert from 'node:assert/strict';
import { alignInOrder } from '../../../../src/core/checks/outline-match/align';

function align(lefts: string, rights: string, scores: Record<string, number> = {}): string {
  return alignInOrder(
    Array.from(lefts),
    Array.from(rights),
    (left, right) => scores[left + right] ?? Number(left === right),
  )
    .map(([left, right]) => left + right)
    .join(' ');
}

describe('alignInOrder', () => {
  it('pairs in order and leaves the rest', () => {
    assert.equal(align('abc', 'axbc'), 'aa bb cc');
    assert.equal(align('abc', 'ac'), 'aa cc');
    assert.equal(align('abc', ''), '');
    assert.equal(align('', 'abc'), '');
  });

  it('keeps as many as it can when one has moved', () => {
    assert.equal(align('abcd', 'bcda'), 'bb cc dd');
    assert.equal(align('abcd', 'dabc'), 'aa bb cc');
  });

  it('takes the highest sum, not the first match', () => {
    assert.equal(align('ab', 'xy', { ax: 0.6, ay: 0.9, by: 0.2 }), 'ay');
    assert.equal(align('ab', 'xy', { ax: 0.6, ay: 0.9, by: 0.5 }), 'ax by');
  });

  it('pairs the earliest of equal ones', () => {
    assert.equal(align('ab', 'ba'), 'aa');
    assert.deepEqual(
      alignInOrder([1], [7, 8], () => 1),
      [[1, 7]],
    );
  });
});
