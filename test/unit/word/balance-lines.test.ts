import assert from 'node:assert/strict';
import { balanceLines } from '../../../src/core/word/balance-lines';

const byLetters = (text: string): number => text.length;

describe('balanceLines', () => {
  it('leaves a text that fits', () => {
    assert.deepEqual(balanceLines('đảng ủy xã', 20, byLetters), ['đảng ủy xã']);
  });

  it('makes lines even', () => {
    assert.deepEqual(balanceLines('aaaa bbbb cccc dddd', 16, byLetters), [
      'aaaa bbbb',
      'cccc dddd',
    ]);
  });

  it('rather ends a line after a comma', () => {
    assert.deepEqual(balanceLines('một hai, ba bốn năm', 12, byLetters), [
      'một hai,',
      'ba bốn năm',
    ]);
  });

  it('takes one line more before it parts a compound word', () => {
    const name = 'ĐẢNG ỦY CÁC CƠ QUAN, ĐƠN VỊ SỰ NGHIỆP VÀ DOANH NGHIỆP XÃ TÂN HÒA MẪU';
    for (const line of balanceLines(name, 24, byLetters))
      assert.doesNotMatch(line, /DOANH$|^NGHIỆP/);
  });

  it('lets a word wider than the line stand alone', () => {
    assert.deepEqual(balanceLines('a bbbbbbbbbbbb c', 5, byLetters), ['a', 'bbbbbbbbbbbb', 'c']);
  });

  it('keeps every character but the blanks where lines end', () => {
    const text = 'một  hai ba bốn năm sáu bảy tám';
    assert.equal(balanceLines(text, 9, byLetters).join('\n').length, text.length);
  });
});
