import assert from 'node:assert/strict';
import { capitalization } from '../../../../src/core/checks/rules/capitalization';
import { fixed, marks } from './language';

const found: readonly (readonly [string, string])[] = [
  ['Nghị quyết của Ban chấp hành Trung ương.', 'Nghị quyết của Ban Chấp hành Trung ương.'],
  [
    'Ban thường vụ huyện ủy và Ủy ban kiểm tra Đảng ủy.',
    'Ban Thường vụ Huyện ủy và Ủy ban Kiểm tra Đảng ủy.',
  ],
  ['Đảng Ủy xã và tổ chức Đảng ở thôn.', 'Đảng ủy xã và tổ chức đảng ở thôn.'],
  ['Công tác xây dựng đảng, đưa ra khỏi đảng.', 'Công tác xây dựng Đảng, đưa ra khỏi Đảng.'],
  ['Tuổi bình quân của Đảng viên là 48.', 'Tuổi bình quân của đảng viên là 48.'],
  ['Họp đúng mức. kỹ năng còn yếu.', 'Họp đúng mức. Kỹ năng còn yếu.'],
  ['Góp ý kịp thời; Đồng thời giám sát.', 'Góp ý kịp thời; đồng thời giám sát.'],
  [
    'Theo kết luận số 100-KL/TW và hướng dẫn 12 của Ban Tổ chức.',
    'Theo Kết luận số 100-KL/TW và Hướng dẫn 12 của Ban Tổ chức.',
  ],
  ['Theo nghị quyết Trung ương 4.', 'Theo Nghị quyết Trung ương 4.'],
  ['Đồng chí NGuyễn Văn Mẫu.', 'Đồng chí Nguyễn Văn Mẫu.'],
  ['Chỉ thị của Bộ chi\u0301nh trị.', 'Chỉ thị của Bộ Chính trị.'],
];

const silent: readonly string[] = [
  'BỘ CHÍNH TRỊ, BAN CHẤP HÀNH ĐẢNG BỘ',
  'Cán bộ chính trị họp giao ban bí thư chi bộ.',
  'Các ban chấp hành chi đoàn, ban thường vụ các huyện ủy.',
  'Nghị quyết của đảng bộ, đảng viên; tổ chức Đảng bộ xã vững mạnh.',
  'Gồm các việc: Tăng cường kiểm tra; Nâng cao chất lượng; Thực hiện đúng quy chế.',
  'Tr. 12, v.v. và đ/c Mẫu. 1. xem 2. đọc',
  'Chuyên đề “Vai trò của Đảng viên”.',
  'Quyết định số lượng đại biểu; kế hoạch 5 năm; chương trình 135 cho xã.',
  'Gõ `xong.` rồi lưu.',
  'Ban Thường vụ Tỉnh uỷ, các huyện uỷ, uỷ viên; của đảng uỷ, tổ chức Đảng uỷ.',
];

describe('capitalization', () => {
  for (const [typed, right] of found) {
    it(typed, () => {
      assert.equal(fixed(capitalization, typed), right);
      assert.equal(fixed(capitalization, typed, true), typed);
    });
  }
  for (const typed of silent) {
    it(`says nothing of: ${typed}`, () => {
      assert.deepEqual(marks(capitalization, typed), []);
    });
  }
});
