import assert from 'node:assert/strict';
import { bodyNameInText } from '../../../src/core/word/body-name';

describe('the name of a body inside a sentence', () => {
  const names: readonly (readonly [string, string])[] = [
    ['ĐẢNG ỦY XÃ TÂN HÒA MẪU', 'Đảng ủy xã Tân Hòa Mẫu'],
    ['CHI BỘ THÔN MẪU ĐÔNG', 'Chi bộ thôn Mẫu Đông'],
    ['CHI BỘ THÔN MẪU ĐÔNG XÃ TÂN HÒA MẪU', 'Chi bộ thôn Mẫu Đông xã Tân Hòa Mẫu'],
    ['TỈNH ỦY AN MẪU', 'Tỉnh ủy An Mẫu'],
    ['BAN TỔ CHỨC TỈNH ỦY AN MẪU', 'Ban Tổ chức Tỉnh ủy An Mẫu'],
    ['ĐẢNG ỦY PHƯỜNG MẪU SƠN', 'Đảng ủy phường Mẫu Sơn'],
    ['ĐẢNG BỘ XÃ BẢN MẪU', 'Đảng bộ xã Bản Mẫu'],
    [
      'ĐẢNG ỦY CÁC CƠ QUAN, ĐƠN VỊ SỰ NGHIỆP VÀ DOANH NGHIỆP XÃ MẪU ĐÔNG',
      'Đảng ủy các cơ quan, đơn vị sự nghiệp và doanh nghiệp xã Mẫu Đông',
    ],
    ['Đảng ủy xã Tân Hòa Mẫu', 'Đảng ủy xã Tân Hòa Mẫu'],
  ];
  for (const [typed, written] of names) {
    it(typed, () => assert.equal(bodyNameInText(typed), written));
  }

  it('stays as typed where capitals cannot be told', () => {
    for (const name of ['CHI BỘ TRƯỜNG TIỂU HỌC TÂN MẪU', 'ĐẢNG ỦY', 'HỘI ĐỒNG MẪU'])
      assert.equal(bodyNameInText(name), name === 'ĐẢNG ỦY' ? 'Đảng ủy' : name);
  });
});
