import assert from 'node:assert/strict';
import {
  formatQuantity,
  parseQuantity,
  readNumbers,
  roundTo,
} from '../../../src/core/vietnamese/numbers';

/** What is read, as `kind typed = values`. */
function read(text: string): string[] {
  return readNumbers(text).map(({ kind, start, end, quantities }) => {
    const values = quantities.map(({ value }) => value).join(' ');
    return `${kind} ${text.slice(start, end)}${values === '' ? '' : ` = ${values}`}`;
  });
}

const cases: readonly (readonly [string, readonly string[]])[] = [
  // Amounts.
  ['Xã có 1.234 hộ.', ['amount 1.234 = 1234']],
  ['Xã có 1234 hộ, 12.345.678 đồng', ['amount 1234 = 1234', 'amount 12.345.678 = 12345678']],
  ['có 06 đồng chí', ['amount 06 = 6']],
  ['thu 1.234,56 triệu đồng', ['amount 1.234,56 = 1234.56']],
  ['có 12, 15 và 20 hộ.', ['amount 12 = 12', 'amount 15 = 15', 'amount 20 = 20']],
  ['Kết nạp 25.', ['amount 25 = 25']],
  ['(22 nam;18 nữ)', ['amount 22 = 22', 'amount 18 = 18']],
  // Percentages.
  ['đạt 75,5%, 100 %', ['percent 75,5% = 75.5', 'percent 100 % = 100']],
  // Fractions.
  ['Có 45/60 chi bộ', ['fraction 45/60 = 45 60']],
  ['1.045/1.160 hộ', ['fraction 1.045/1.160 = 1045 1160']],
  // Ranges.
  ['giai đoạn 2015 - 2020', ['range 2015 - 2020 = 2015 2020']],
  ['nhiệm kỳ 2020-2025', ['range 2020-2025 = 2020 2025']],
  ['từ 40 – 50 tuổi', ['range 40 – 50 = 40 50']],
  ['đạt 60 - 70%', ['range 60 - 70% = 60 70']],
  // Dates, years, times.
  ['ngày 29/7/2010', ['date 29/7/2010']],
  ['ngày 03-02-1930 và 3.2.1930', ['date 03-02-1930', 'date 3.2.1930']],
  ['tháng 9/2021', ['date 9/2021']],
  ['đến 12/2025', ['date 12/2025']],
  ['ngày 19/5, quý 3', ['date 19/5', 'date 3 = 3']],
  ['ngày 03 tháng 02 năm 1930', ['date 03 = 3', 'date 02 = 2', 'year 1930 = 1930']],
  ['năm 2025', ['year 2025 = 2025']],
  ['trồng 2020 cây', ['amount 2020 = 2020']],
  ['năm 2020 đảng viên', ['year 2020 = 2020']],
  ['lúc 7h30, 14:00', ['time 7h30', 'time 14:00']],
  // Ordinals and Roman numerals.
  ['lần thứ 3', ['ordinal 3 = 3']],
  ['lần thứ nhất, thứ hai, thứ tư', ['ordinal nhất = 1', 'ordinal hai = 2', 'ordinal tư = 4']],
  ['lần thứ XIII', ['roman XIII = 13']],
  ['Trung ương 4 khóa XII', ['amount 4 = 4', 'roman XII = 12']],
  ['IV. KẾT QUẢ', ['roman IV = 4']],
  ['Vitamin C, chữ X', []],
  ['khóa IIX', []],
  // Numbers in words.
  ['có hai mươi lăm đồng chí', ['words hai mươi lăm = 25']],
  ['mười một chi bộ', ['words mười một = 11']],
  ['bảy mươi tư hộ', ['words bảy mươi tư = 74']],
  ['hai mươi mốt', ['words hai mươi mốt = 21']],
  ['mười năm qua', ['words mười = 10']],
  ['sáu mươi năm xây dựng', ['words sáu mươi = 60']],
  ['trong năm qua', []],
  ['năm năm liền', ['words năm = 5']],
  // Codes: no amounts.
  ['Nghị quyết số 22-NQ/TW', ['code 22-NQ/TW']],
  ['Nghị định số 30/2020/NĐ-CP', ['code 30/2020/NĐ-CP']],
  ['số điện thoại 0912345678', ['code 0912345678']],
  ['điện thoại 0203.3845.123', ['code 0203.3845.123']],
  ['lớp 9A1', ['code 9']],
  ['2.1. Về xây dựng', ['code 2.1']],
  ['1. Công tác', ['code 1']],
  ['thôn 4b', ['code 4']],
  // Malformed figures.
  ['đạt 75,,5%', ['malformed 75,,5%']],
  ['đạt 75.5 %', ['malformed 75.5 %']],
  ['1.23.456 đồng', ['malformed 1.23.456']],
];

describe('readNumbers', () => {
  for (const [text, expected] of cases) {
    it(text, () => assert.deepEqual(read(text), expected));
  }

  it('knows decimals, dots between thousands and the percent sign', () => {
    const [first, second] = readNumbers('1.234,50 và 75,5 %');
    assert.deepEqual(first?.quantities, [{ value: 1234.5, decimals: 2, grouped: true }]);
    assert.equal(first.percent, false);
    assert.deepEqual(second?.quantities, [{ value: 75.5, decimals: 1, grouped: false }]);
    assert.equal(second.percent, true);
  });

  it('reads every number up to a hundred as it is written out', () => {
    for (let value = 1; value <= 100; value++) {
      for (const words of inWords(value)) {
        const text = `tổng cộng ${words} đồng chí`;
        const [number] = readNumbers(text);
        assert.equal(number?.quantities[0]?.value, value, words);
        assert.equal(text.slice(number.start, number.end), words);
      }
    }
  });

  it('is in order and never overlaps, whatever the text', () => {
    const text =
      'Năm 2020, Nghị quyết số 22-NQ/TW, ngày 02/02/2008; 45/60 (75%), hai mươi lăm, 1.2.3.4,,5';
    const numbers = readNumbers(text);
    assert.ok(numbers.length >= 6);
    numbers.slice(1).forEach(({ start }, index) => {
      assert.ok(start >= (numbers[index]?.end ?? 0));
    });
  });

  it('takes time in step with the length of a text', () => {
    const pieces = [
      '1,',
      '1.',
      '1-',
      '1/',
      'I',
      'hai mươi ',
      '0 ',
      '1 - ',
      '.,',
      'A-1',
      '1 hai ba ',
    ];
    for (const piece of pieces) {
      const start = performance.now();
      readNumbers(piece.repeat(20_000));
      assert.ok(performance.now() - start < 1_500, piece);
    }
  });
});

const units = ['', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];

/** The usual ways to write a number out; “năm” alone and “mười năm” are spans of time more often. */
function inWords(value: number): string[] {
  if (value === 100) return ['một trăm'];
  const [tens, unit] = [Math.floor(value / 10), value % 10];
  const head = tens === 0 ? '' : tens === 1 ? 'mười' : `${units[tens] ?? ''} mươi`;
  if (unit === 0) return [head];
  if (tens === 0) return unit === 5 ? [] : [units[unit] as string];
  if (unit === 5) return [`${head} lăm`];
  const last = [units[unit] as string];
  if (tens > 1 && unit === 1) return [`${head} mốt`];
  if (tens > 1 && unit === 4) last.push('tư');
  return last.map((word) => `${head} ${word}`);
}

describe('quantities', () => {
  it('are parsed the Vietnamese way only', () => {
    assert.equal(parseQuantity('1.234.567')?.value, 1_234_567);
    assert.equal(parseQuantity('75,5')?.value, 75.5);
    for (const text of ['75.5', '1,234.5', '1.23', '1.2345', '7,', ',5', '1 234', '']) {
      assert.equal(parseQuantity(text), undefined, text);
    }
  });

  it('are written the Vietnamese way', () => {
    assert.equal(formatQuantity(1234567.891, 2), '1.234.567,89');
    assert.equal(formatQuantity(-1234, 0), '-1.234');
    assert.equal(formatQuantity(1234, 0, false), '1234');
    assert.equal(formatQuantity(75, 1), '75,0');
  });

  it('are rounded half away from zero', () => {
    assert.equal(roundTo(16.25, 1), 16.3);
    assert.equal(roundTo(1.005, 2), 1.01);
    assert.equal(roundTo(2.5, 0), 3);
    assert.equal(formatQuantity(-2.5, 0), '-3');
  });
});
