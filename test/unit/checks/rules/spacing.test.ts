import assert from 'node:assert/strict';
import { spacing } from '../../../../src/core/checks/rules/spacing';
import { fixed, marks } from './language';

const cases: readonly (readonly [string, string])[] = [
  ['Các chi bộ ,đảng bộ họp ; kết quả tốt .', 'Các chi bộ, đảng bộ họp; kết quả tốt.'],
  ['Tổng số đảng viên : 31đảng viên', 'Tổng số đảng viên: 31 đảng viên'],
  ['( Trích báo cáo ) của “ Đảng ủy ” xã', '(Trích báo cáo) của “Đảng ủy” xã'],
  ['phong trào" Học tập và làm theo "năm', 'phong trào "Học tập và làm theo" năm'],
  ['I.Đặc điểm tình hình', 'I. Đặc điểm tình hình'],
  ['a)Khách quan', 'a) Khách quan'],
  ['Đã họp xong.Các chi bộ (khóa X)về', 'Đã họp xong. Các chi bộ (khóa X) về'],
  ['kinh tế -xã hội, an ninh- quốc phòng', 'kinh tế - xã hội, an ninh - quốc phòng'],
  ['triệu đồng/ ha/ năm', 'triệu đồng/ha/năm'],
  ['Kết luận số 22 – NQ/TW năm2018', 'Kết luận số 22-NQ/TW năm 2018'],
  ['nghị quyết,chương trình…của cấp trên', 'nghị quyết, chương trình… của cấp trên'],
  ['chi bộ\u00a0 nông thôn(gồm 14 thôn)', 'chi bộ nông thôn (gồm 14 thôn)'],
];

const silent: readonly string[] = [
  'Lúc 8:30 (16h30) ngày 5-10-2025, nhiệt độ -5 °C, tỷ số 2 - 1, tỷ lệ 1:500.',
  'Xem https://mau.vn/a,b;c và bao-cao.docx, thư a.b@mau.vn, đ/c Mẫu, TP.HCM, PGS.TS. Mẫu.',
  'Số 12-BC/ĐU; số 05/2023/NĐ-CP; các năm 2023,2024; 10ha, 5km, 20kg, lớp 9A1, C.Mác, V.I.Lênin.',
  '1) sơ kết; 2) tổng kết; (3) báo cáo, v.v., và v.v…',
  'I- ĐẶC ĐIỂM',
  'Đạt 100%[^1] kế hoạch [^2] và hơn.\n\n[^1]: Số liệu cuối năm.\n\n[^2]: Như trên.',
  'Gõ `a ,b` rồi <!-- ghi chú --> lưu.',
  'Ngày  tháng  năm 2025',
];

describe('spacing', () => {
  for (const [typed, right] of cases) {
    it(typed, () => {
      assert.equal(fixed(spacing, typed), right);
    });
  }
  for (const typed of silent) {
    it(`says nothing of: ${typed.slice(0, 60)}`, () => {
      assert.deepEqual(marks(spacing, typed), []);
    });
  }

  it('never changes document numbers or words in doubt unasked', () => {
    const typed = 'Kết luận 22 - NQ/TW; xã hội -an ninh; 31đảng viên.';
    assert.equal(fixed(spacing, typed, true), typed);
  });
});
