import assert from 'node:assert/strict';
import { lineCount } from '../../../src/core/word/line-count';
import { textWidth } from '../../../src/core/word/text-width';

const look = { size: 14 };

describe('lineCount', () => {
  it('counts one line for a short text', () => {
    assert.equal(lineCount('một dòng', 400, look), 1);
  });

  it('breaks as soon as a word does not fit', () => {
    const width = textWidth('một hai ba', look) + 0.1;
    assert.equal(lineCount('một hai ba bốn', width, look), 2);
  });

  it('reckons with the indent of the first line', () => {
    const width = textWidth('một hai ba', look) + 0.1;
    assert.equal(lineCount('một hai ba', width, look, 20), 2);
  });
});
