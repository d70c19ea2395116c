import assert from 'node:assert/strict';
import { percentage } from '../../../../src/core/checks/rules/percentage';
import { sum } from '../../../../src/core/checks/rules/sum';
import { assertAccurate, measure, readCases } from '../formalities/accuracy';

describe('sum, percentage: sentences and blocks', () => {
  const cases = [...readCases('figures/sentences.txt'), ...readCases('figures/blocks.txt')];

  it('find what is wrong in the fixtures and nothing else', () => {
    assert.ok(cases.length >= 130);
    const accuracy = measure([sum, percentage], cases);
    assert.deepEqual([...accuracy.wrong, ...accuracy.missed], []);
    assertAccurate(accuracy);
  });
});
