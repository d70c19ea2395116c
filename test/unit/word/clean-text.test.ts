import assert from 'node:assert/strict';
import { cleanText } from '../../../src/core/word/clean-text';

describe('cleanText', () => {
  it('composes letters typed as base and mark', () => {
    assert.equal(cleanText('Đa\u0309ng u\u0309y'), 'Đảng ủy');
  });

  it('drops what XML forbids and keeps tabs and line ends', () => {
    assert.equal(cleanText('a\u0001b\u000Bc\uFFFEd\te\r\nf'), 'abcd\te\nf');
  });

  it('replaces half a surrogate pair and keeps whole ones', () => {
    assert.equal(cleanText('a\uD83Db 🌾'), 'a\uFFFDb 🌾');
  });

  it('replaces U+0000 as CommonMark does, so that two words beside it stay two', () => {
    assert.equal(cleanText('một\u0000hai'), 'một\uFFFDhai');
  });
});
