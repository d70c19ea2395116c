import assert from 'node:assert/strict';
import { variant } from '../../../../src/core/checks/rules/variant';
import { fixed, marks } from './language';

describe('variant', () => {
  it('names old spellings and keeps capitals', () => {
    assert.equal(fixed(variant, 'Qui định về bác sỹ; QUI CHẾ.'), 'Quy định về bác sĩ; QUY CHẾ.');
  });

  it('names the rarer of two right ways, and only where both stand', () => {
    assert.deepEqual(marks(variant, 'Hàng năm, hàng tháng; hằng quý.'), ['hằng quý → hàng quý']);
    assert.deepEqual(marks(variant, 'Hàng năm, hàng tháng; nhiệm kì, kĩ năng.'), []);
    assert.deepEqual(marks(variant, 'Tỉ lệ tăng.\n\nTỷ lệ giảm.'), ['Tỉ lệ → Tỷ lệ']);
  });

  it('leaves names of persons alone', () => {
    assert.deepEqual(marks(variant, 'Đồng chí Trần Tiến Sỹ; thời Kì và thời kỳ.'), []);
  });
});
