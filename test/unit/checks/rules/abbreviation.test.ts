import assert from 'node:assert/strict';
import { abbreviation } from '../../../../src/core/checks/rules/abbreviation';
import { marks } from './language';

describe('abbreviation', () => {
  it('asks for an introduction once, at the first use', () => {
    assert.deepEqual(marks(abbreviation, 'Tổ BVDP họp.\n\nTổ BVDP báo cáo.'), ['BVDP']);
  });

  it('takes one in brackets, with or without words before it', () => {
    assert.deepEqual(
      marks(
        abbreviation,
        'Tổ bảo vệ dân phố (viết tắt là BVDP) họp. Ban quản lý chợ (BQLC) và BVDP.',
      ),
      [],
    );
  });

  it('names one that comes too late', () => {
    assert.deepEqual(marks(abbreviation, 'BVDP họp. Tổ bảo vệ dân phố (BVDP) báo cáo.'), ['BVDP']);
  });

  it('knows the common ones, codes, Roman numerals and lines in capitals', () => {
    assert.deepEqual(
      marks(
        abbreviation,
        'UBND, HĐND, THPT, QP-AN, khóa XIII, số 12-HD/BVDP, ĐẢNG BỘ XÃ.\n\nTỔ BVDP XÃ',
      ),
      [],
    );
  });
});
