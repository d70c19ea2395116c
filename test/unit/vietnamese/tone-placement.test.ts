import assert from 'node:assert/strict';
import { correctedTone, inToneStyle, toneStyle } from '../../../src/core/vietnamese/tone-placement';

const wrong =
  'khỏan-khoản tòan-toàn cuả-của qúa-quá gía-giá ngừơi-người vịêc-việc nhìêu-nhiều thủơ-thuở hụê-huệ hùynh-huỳnh ngòai-ngoài caó-cáo noí-nói muì-mùi điạ-địa nghiã-nghĩa qúy-quý qủan-quản gíêng-giếng TÒAN-TOÀN Hòan-Hoàn';

describe('tone marks', () => {
  it('move to where they belong, keeping case', () => {
    for (const pair of wrong.split(' ')) {
      const [typed = '', right = ''] = pair.split('-');
      assert.equal(correctedTone(typed), right);
    }
  });

  it('that stand right in either style stay', () => {
    for (const word of 'hòa hoà khỏe khoẻ ủy uỷ quý già giữ gì gìn của nghĩa nữa mùi khuỷu xoáy thuở huỳnh toàn đìu hịu yếu quốc Garcia Kraków'.split(
      ' ',
    ))
      assert.equal(correctedTone(word), undefined, word);
  });

  it('have two styles on open oa, oe, uy', () => {
    assert.equal(toneStyle('hòa'), 'new');
    assert.equal(toneStyle('Uỷ'), 'old');
    assert.equal(toneStyle('quý'), undefined);
    assert.equal(toneStyle('toàn'), undefined);
    assert.equal(inToneStyle('KHOẺ', 'new'), 'KHỎE');
    assert.equal(inToneStyle('Thủy', 'old'), 'Thuỷ');
  });
});
