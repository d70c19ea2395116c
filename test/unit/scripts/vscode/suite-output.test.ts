import assert from 'node:assert/strict';
import { parseTotals, REPORT_LINE, TOTALS_LINE } from '../../../../scripts/vscode/suite-output';

describe('what a suite prints', () => {
  it('is read back', () => {
    const totals = { passed: 3, failed: 1, skipped: 0, durationMs: 12, failures: ['a test'] };
    assert.deepEqual(parseTotals(TOTALS_LINE + JSON.stringify(totals)), totals);
  });

  it('is told from other lines', () => {
    assert.equal(parseTotals(`${REPORT_LINE}3 passing`), undefined);
    assert.equal(parseTotals('{"passed":3}'), undefined);
  });
});
