import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { OpenDocument } from '../../src/core/pages/open-document';
import { Paginator } from '../../src/core/pages/paginator';
import { parseReport } from '../../src/core/report/parse-report';
import { changesOf, expectPagesOfOneGo, middleOf } from '../unit/pages/changes';
import { layOut } from '../unit/pages/laid-out';
import { ourReports } from './our-reports';

describe('pages of whole reports laid out in slices', function () {
  this.timeout(120_000);

  for (const { name, markdown } of ourReports) {
    it(`are those of one go: ${name}`, () => {
      const { pages, steps } = expectPagesOfOneGo(markdown);
      if (pages.length > 5) assert.ok(steps.length > 1, 'there was one slice only');
    });
  }

  const text = readFileSync('samples/tong-ket-xay-dung-dang.md', 'utf8');

  for (const [name, changed] of changesOf(text)) {
    it(`are those of one go after a change: ${name}`, () => {
      assert.ok(name === 'nothing' || changed !== text);
      const paginator = new Paginator();
      layOut(text, paginator);
      expectPagesOfOneGo(changed, paginator);
    });
  }

  it('begin near the change and end where they fall in step', () => {
    const paginator = new Paginator();
    layOut(text, paginator);
    const middle = middleOf(text);
    const blocks: number[] = [];
    // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its object below
    const whole = OpenDocument.prototype.layOut;
    OpenDocument.prototype.layOut = function (part, ...rest) {
      blocks.push(part.length);
      return whole.call(this, part, ...rest);
    };
    try {
      layOut(`${text.slice(0, middle)} thêm${text.slice(middle)}`, paginator);
    } finally {
      OpenDocument.prototype.layOut = whole;
    }
    const all = parseReport(text).passages.length;
    assert.ok(Math.max(...blocks) < all / 3, `${blocks.join()} of ${all} blocks`);
  });
});
