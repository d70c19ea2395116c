import assert from 'node:assert/strict';
import {
  formatFigure,
  outlineRank,
  parseOutlineNumber,
} from '../../../src/core/report/outline-number';

describe('outline numbers', () => {
  const styles: readonly (readonly [string, string, readonly number[], string])[] = [
    ['Phần thứ nhất: KẾT QUẢ', 'part', [1], 'KẾT QUẢ'],
    ['PHẦN THỨ HAI - PHƯƠNG HƯỚNG', 'part', [2], 'PHƯƠNG HƯỚNG'],
    ['Phần II. PHƯƠNG HƯỚNG', 'part', [2], 'PHƯƠNG HƯỚNG'],
    ['A. TÌNH HÌNH', 'capital', [1], 'TÌNH HÌNH'],
    ['I. TÌNH HÌNH', 'roman', [1], 'TÌNH HÌNH'],
    ['IV- MỤC TIÊU', 'roman', [4], 'MỤC TIÊU'],
    ['IX - MỤC TIÊU', 'roman', [9], 'MỤC TIÊU'],
    ['1. Ưu điểm', 'arabic', [1], 'Ưu điểm'],
    ['1- Ưu điểm', 'arabic', [1], 'Ưu điểm'],
    ['12 - Ưu điểm', 'arabic', [12], 'Ưu điểm'],
    ['2.1. Về tổ chức', 'decimal', [2, 1], 'Về tổ chức'],
    ['2.1 - Về tổ chức', 'decimal', [2, 1], 'Về tổ chức'],
    ['2.1- Về tổ chức', 'decimal', [2, 1], 'Về tổ chức'],
    ['2.1 Về tổ chức', 'decimal', [2, 1], 'Về tổ chức'],
    ['2.1.3. Về tổ chức', 'decimal', [2, 1, 3], 'Về tổ chức'],
    ['a) Khách quan', 'letter', [1], 'Khách quan'],
    ['đ)- Khác', 'letter', [5], 'Khác'],
    ['I.TÌNH HÌNH', 'roman', [1], 'TÌNH HÌNH'],
  ];
  for (const [text, kind, values, title] of styles) {
    it(text, () => {
      const number = parseOutlineNumber(text);
      assert.deepEqual([number?.kind, number?.values], [kind, values]);
      assert.equal(text.slice(number?.titleStart), title);
    });
  }

  for (const text of [
    'Đánh giá chung',
    '10 năm thực hiện',
    'IIII. SAI',
    'Phần lớn đảng viên',
    'về việc',
    'i. x',
  ]) {
    it(`none in "${text}"`, () => {
      const number = parseOutlineNumber(text);
      assert.ok(number === undefined || (text === 'i. x' && number.kind === 'letter'));
    });
  }

  it('reads decomposed letters', () => {
    assert.equal(parseOutlineNumber('Phần thứ nhất: A'.normalize('NFD'))?.kind, 'part');
  });

  it('formats what it reads', () => {
    for (const [text, kind, values] of styles) {
      const number = parseOutlineNumber(text);
      assert.ok(number);
      const again = parseOutlineNumber(`${formatFigure(number.kind, number.values)}. TÊN`);
      assert.deepEqual([again?.kind, again?.values], [kind, values]);
    }
  });

  it('ranks kinds as the norm nests them', () => {
    const ranks = ['Phần thứ nhất: A', 'A. B', 'I. B', '1. B', '1.1. B', '1.1.1. B', 'a) B'].map(
      (text) => {
        const number = parseOutlineNumber(text);
        assert.ok(number);
        return outlineRank(number);
      },
    );
    assert.deepEqual(
      ranks,
      [...ranks].sort((a, b) => a - b),
    );
    assert.equal(new Set(ranks).size, ranks.length);
  });
});
