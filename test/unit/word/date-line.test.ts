import assert from 'node:assert/strict';
import { profileNamed } from '../../../src/core/layout/profiles';
import { dateLine } from '../../../src/core/word/date-line';

const layout = { ...profileNamed().headerBlock, dateGap: 3 };

const dates: readonly (readonly [string, string])[] = [
  ['3/2/2026', 'ngày 03 tháng 02 năm 2026'],
  ['03/02/2026', 'ngày 03 tháng 02 năm 2026'],
  ['2026-01-09', 'ngày 09 tháng 01 năm 2026'],
  ['14/09/2026', 'ngày 14 tháng 9 năm 2026'],
  ['14.10.2026', 'ngày 14 tháng 10 năm 2026'],
  ['', 'ngày     tháng     năm    '],
  ['2026', 'ngày     tháng     năm 2026'],
  ['/10/2026', 'ngày     tháng 10 năm 2026'],
  ['2/2026', 'ngày     tháng 02 năm 2026'],
  ['31/02/2026', 'ngày 31/02/2026'],
  ['rằm tháng Giêng', 'ngày rằm tháng Giêng'],
  ['ngày … tháng 10 năm 2026', 'ngày … tháng 10 năm 2026'],
  ['…/10/2026', 'ngày …/10/2026'],
];

describe('dateLine', () => {
  for (const [typed, expected] of dates) {
    it(`prints “${typed}” as “${expected}”`, () => {
      assert.equal(dateLine('Tân Mẫu', typed, layout).date.text, expected);
    });
  }

  it('takes the place without its comma, and does without one', () => {
    assert.equal(dateLine('Tân Mẫu,', '', layout).place?.text, 'Tân Mẫu');
    assert.equal(dateLine(undefined, '', layout).place, undefined);
  });

  it('knows what was typed from room of its own, so that a draft marks only blanks', () => {
    assert.equal(dateLine('…', '', layout).date.typed, false);
    assert.equal(dateLine('…', '…/…/2026', layout).date.typed, true);
  });
});
