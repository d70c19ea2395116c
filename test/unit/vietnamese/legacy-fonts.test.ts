import assert from 'node:assert/strict';
import { decodeTcvn3, decodeVni, legacyEncoding } from '../../../src/core/vietnamese/legacy-fonts';

describe('legacy fonts', () => {
  it('TCVN3 is decoded, the ư that is a soft hyphen elsewhere too', () => {
    assert.equal(
      decodeTcvn3('§¶ng uû x· h­íng dÉn, ­u tiªn ®Çu t­'),
      'Đảng uỷ xã hướng dẫn, ưu tiên đầu tư',
    );
  });

  it('VNI is decoded, capitals too', () => {
    assert.equal(
      decodeVni('ÑAÛNG UÛY; Nghò quyeát veà kyõ naêng, höôùng daãn'),
      'ĐẢNG ỦY; Nghị quyết về kỹ năng, hướng dẫn',
    );
  });

  it('is recognised by what its words become', () => {
    assert.equal(legacyEncoding('§¶ng bé x· ®· tËp trung l·nh ®¹o'), 'TCVN3');
    assert.equal(legacyEncoding('Ñaûng boä xaõ ñaõ taäp trung laõnh ñaïo'), 'VNI');
  });

  it('is not seen in Unicode text, foreign words included', () => {
    for (const text of [
      'Đảng bộ xã đã tập trung lãnh đạo, 30 °C, 12 km², “Học tập”',
      'Thủ tướng Đức Schröder, thành phố Köln, São Paulo, Besançon',
      'mât kêt nôi',
    ])
      assert.equal(legacyEncoding(text), undefined);
  });
});
