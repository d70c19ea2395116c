import assert from 'node:assert/strict';
import { maskCharacter, maskText } from '../../../src/core/vietnamese/masks';

const shown = (text: string): string => maskText(text).replaceAll(maskCharacter, '~');

describe('maskText', () => {
  it('covers what is no prose and keeps the length', () => {
    assert.equal(shown('số 22-NQ/TW ngày 6/7/2018'), 'số ~~~~~~~~ ngày ~~~~~~~~');
    assert.equal(shown('thu 1.234,5 lúc 8h30'), 'thu ~~~~~~~ lúc ~~~~');
    assert.equal(shown('xem www.mau.vn; a@b.vn'), 'xem ~~~~~~~~~~~ ~~~~~~');
    assert.equal(shown('TP.HCM, V.I.Lênin, v.v.'), '~~~HCM, ~~~~Lênin, ~~~~');
    assert.equal(shown('(docs/anh/mau-1.png) và Node.js'), '(~~~~~~~~~~~~~~~~~~) và ~~~~~~~');
    assert.equal(shown('hộ nghèo/hộ cận nghèo, và/hoặc'), 'hộ nghèo/hộ cận nghèo, và/hoặc');
    assert.equal(shown('có ….. hộ, ____ người'), 'có ~~~ hộ, ~~~~ người');
  });

  it('leaves sentences and an ellipsis alone', () => {
    const text = 'Các chi bộ… đã họp. Đảng viên dự đủ...';
    assert.equal(maskText(text), text);
  });

  it('covers what the caller names', () => {
    assert.equal(maskText('a bc d', [{ start: 2, end: 4 }]), `a ${maskCharacter.repeat(2)} d`);
  });

  it('takes time in proportion to the text', () => {
    for (const unit of ['a', 'a.', '1,', '@', 'A.', '. ', 'v.', '/', 'a/', 'a-/', '…']) {
      const start = performance.now();
      maskText(unit.repeat(200_000));
      assert.ok(performance.now() - start < 2000, unit);
    }
  });
});
