import assert from 'node:assert/strict';
import { unicode } from '../../../../src/core/checks/rules/unicode';
import { fixed, marks } from './language';

describe('unicode', () => {
  it('composes letters, one finding per line', () => {
    const typed = 'Kê\u0301t qua\u0309 **năm\u0301**\nvà \u0111a\u0309ng viên.';
    assert.equal(marks(unicode, typed).length, 2);
    assert.equal(fixed(unicode, typed, true), typed.normalize('NFC'));
  });

  it('takes Windows-1258 letters and the old tone marks', () => {
    assert.equal(fixed(unicode, 'Vi\u00ea\u0323t a\u0341 a\u0340.', true), 'Việt á à.');
  });

  it('replaces special blanks between words', () => {
    assert.equal(fixed(unicode, 'chi\u00a0bộ\u2009xã\u3000ta.', true), 'chi bộ xã ta.');
  });

  it('removes what cannot be seen', () => {
    assert.equal(fixed(unicode, 'cấp\u00ad ủy\u200b, chi\ufeff bộ.', true), 'cấp ủy, chi bộ.');
  });

  it('puts our letters in the place of look-alikes', () => {
    assert.equal(
      fixed(unicode, 'Ðảng ủy, ðảng viên, khóa Х\u0406, b\u043en.', true),
      'Đảng ủy, đảng viên, khóa XI, bon.',
    );
    assert.deepEqual(marks(unicode, 'Báo Правда và chữ Ω.'), []);
  });

  it('narrows wide forms and takes ligatures apart', () => {
    assert.equal(fixed(unicode, '２０２５，o\ufb03ce', true), '2025,office');
  });

  it('names private and broken characters; a bullet has a fix', () => {
    assert.deepEqual(marks(unicode, '\uf0b7 Đảng bộ \ue123 xã \ufffd.'), [
      '\uf0b7 → •',
      '\ue123',
      '\ufffd',
    ]);
  });

  it('converts legacy fonts, keeping the marks of Markdown', () => {
    assert.equal(
      fixed(unicode, '§¶ng bé **x· ®· tËp trung** l·nh ®¹o.', true),
      'Đảng bộ **xã đã tập trung** lãnh đạo.',
    );
    assert.equal(
      fixed(unicode, 'Ñaûng boä xaõ ñaõ taäp trung laõnh ñaïo.', true),
      'Đảng bộ xã đã tập trung lãnh đạo.',
    );
  });

  it('leaves code and signs of measure alone', () => {
    assert.deepEqual(marks(unicode, '12 km², 30 °C, 5 µm, “…” – 50 ‰'), []);
  });
});
