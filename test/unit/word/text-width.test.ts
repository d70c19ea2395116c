import assert from 'node:assert/strict';
import { roomFor, textWidth } from '../../../src/core/word/text-width';

describe('textWidth', () => {
  it("measures the Party's name as the norm's rule is long (206.7 pt)", () => {
    const width = textWidth('ĐẢNG CỘNG SẢN VIỆT NAM', { size: 15, bold: true });
    assert.ok(Math.abs(width - 206.7) < 0.1, String(width));
  });

  it('measures capitals as printed', () => {
    const look = { size: 14, bold: true } as const;
    assert.equal(textWidth('đảng ủy', { ...look, caps: true }), textWidth('ĐẢNG ỦY', look));
  });

  it('gives an accented letter the width of its base, and ơ, ư, đ their own', () => {
    const look = { size: 14 };
    assert.equal(textWidth('ệ', look), textWidth('e', look));
    assert.equal(textWidth('ợ', look), textWidth('ơ', look));
    assert.notEqual(textWidth('ư', look), textWidth('u', look));
  });

  it('leaves room over for rounding', () => {
    assert.ok(roomFor('một', { size: 14 }) > textWidth('một', { size: 14 }) * 20);
  });
});
