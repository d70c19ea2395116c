import assert from 'node:assert/strict';
import { mmToTwips, ptToHalfPoints, ptToTwips } from '../../../src/core/word/units';

describe('units', () => {
  it("rounds millimetres as Word's dialogs do", () => {
    assert.deepEqual(
      [210, 297, 20, 30, 15, 10].map(mmToTwips),
      [11906, 16838, 1134, 1701, 851, 567],
    );
    assert.equal(mmToTwips(25.4), 1440);
  });

  it('gives whole twips and half-points', () => {
    assert.equal(ptToTwips(12.34), 247);
    assert.equal(ptToHalfPoints(13.5), 27);
  });
});
