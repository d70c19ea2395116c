import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Paginator } from '../../../src/core/pages/paginator';
import { changesOf, expectPagesOfOneGo } from './changes';

const whole = readFileSync('samples/tong-ket-xay-dung-dang.md', 'utf8');
/** A third of the sample, as every layout takes time; test/word-proof does the same with all of it. */
const text = whole.slice(0, whole.indexOf('\n\n', whole.length / 3) + 1);

describe('pages laid out in slices', function () {
  this.timeout(120_000);
  // Each change is seen from the one before, so that changes are taken back, too.
  const paginator = new Paginator();

  it('are those of one go', () => {
    const { steps, pages } = expectPagesOfOneGo(text, paginator);
    assert.ok(pages.length > 3 && steps.length > 1, 'there was one slice only');
  });

  for (const [name, changed] of changesOf(text)) {
    it(`are those of one go after a change: ${name}`, () => {
      assert.ok(name === 'nothing' || changed !== text);
      expectPagesOfOneGo(changed, paginator);
    });
  }
});
