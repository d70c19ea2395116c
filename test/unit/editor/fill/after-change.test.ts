import assert from 'node:assert/strict';
import { afterChange } from '../../../../src/editor/fill/after-change';

const text = 'Có …… chi bộ; họ tên: và …… đảng viên';

/** The text with a change of its first such words, and what stands where the place is then. */
function changed(place: string, words: string, by: string, at = text.indexOf(words)): string {
  const start = text.indexOf(place);
  const now = afterChange(
    { start, end: start + place.length },
    { rangeOffset: at, rangeLength: words.length, text: by },
  );
  const after = text.slice(0, at) + by + text.slice(at + words.length);
  return now ? after.slice(now.start, now.end) : 'gone';
}

describe('a place to fill in, while the text is edited', () => {
  it('moves with what is written or deleted before it', () => {
    assert.equal(changed('……', 'Có', 'Toàn Đảng bộ hiện có'), '……');
    assert.equal(changed('……', 'Có ', ''), '……');
    assert.equal(changed('……', '', 'khoảng ', 3), '……');
  });

  it('stays where the text changes behind it', () => {
    assert.equal(changed('……', ' chi bộ', ''), '……');
    assert.equal(changed('……', '', ' một', 5), '……');
  });

  it('is gone when it is written into or deleted', () => {
    assert.equal(changed('……', '…', '1'), 'gone');
    assert.equal(changed('……', '', '125', 4), 'gone');
    assert.equal(changed('……', 'Có ……', ''), 'gone');
  });

  it('is gone where it was empty and has letters now, not by a new line or blanks', () => {
    const start = text.indexOf(' và');
    const place = { start, end: start };
    const typed = (letters: string) =>
      afterChange(place, { rangeOffset: start, rangeLength: 0, text: letters });
    assert.equal(typed('N'), undefined);
    assert.deepEqual(typed('\r\n'), place);
    assert.deepEqual(typed(' '), { start: start + 1, end: start + 1 });
    assert.deepEqual(afterChange(place, { rangeOffset: 0, rangeLength: 2, text: '' }), {
      start: start - 2,
      end: start - 2,
    });
  });
});
