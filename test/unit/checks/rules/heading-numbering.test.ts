import assert from 'node:assert/strict';
import { headingNumbering } from '../../../../src/core/checks/rules/heading-numbering';
import { fix, places, run } from './run-rule';

function report(...headings: string[]): string {
  return `${headings.join('\n\n')}\n`;
}

function check(text: string): ReturnType<typeof run> {
  return run(headingNumbering, text);
}

function silent(...headings: string[]): void {
  assert.deepEqual(
    check(report(...headings)).map(({ message }) => message),
    [],
  );
}

/** One finding at a number, and what the headings are after its fix. */
function finds(headings: string[], at: string, fixed: string[], message: RegExp): void {
  const text = report(...headings);
  const found = check(text);
  assert.deepEqual(places(text, found), [at]);
  assert.match(found[0]?.message ?? '', message);
  const after = fix(text, found[0]);
  assert.equal(after, report(...fixed));
  assert.deepEqual(check(after), []);
}

describe('heading-numbering', () => {
  it('lets every parent count from 1, parts too', () => {
    silent(
      '# Phần thứ nhất: A',
      '## I. A',
      '### 1. A',
      '#### 1.1. A',
      '##### a) A',
      '##### b) A',
      '#### 1.2. A',
      '##### a) A',
      '### 2. A',
      '## II. A',
      '### 1. A',
      '# Phần thứ hai: A',
      '## I. A',
    );
  });

  it('lets numbers under parts go on from the part before', () => {
    silent(
      '# Phần thứ nhất: A',
      '## I. A',
      '## II. A',
      '# Phần thứ hai: A',
      '## III. A',
      '## IV. A',
    );
    silent('# A. MỘT', '## I. A', '# B. HAI', '## II. A');
  });

  it('counts letters the Vietnamese way and passes over headings without number', () => {
    silent('## 1. A', ...['a', 'b', 'c', 'd', 'đ', 'e', 'g'].map((letter) => `### ${letter}) A`));
    silent('# MỞ ĐẦU', '# I. A', '# II. A', '# KẾT LUẬN');
  });

  it('finds a number that comes twice', () => {
    finds(
      ['# I. A', '# II. B', '# II. C', '# III. D'],
      'II.',
      ['# I. A', '# II. B', '# III. C', '# IV. D'],
      /^Gặp “II\.” lần thứ hai, cần “III\.”\.$/,
    );
  });

  it('finds a gap and lets what stands under follow', () => {
    finds(
      [
        '# I. A',
        '## 1. B',
        '## 3. C',
        '### 3.1. D',
        '#### 3.1.1. E',
        '#### a) F',
        '## 4. G',
        '# II. H',
      ],
      '3.',
      [
        '# I. A',
        '## 1. B',
        '## 2. C',
        '### 2.1. D',
        '#### 2.1.1. E',
        '#### a) F',
        '## 3. G',
        '# II. H',
      ],
      /^Gặp “3\.” ngay sau “1\.”, cần “2\.”\.$/,
    );
  });

  it('finds a level that does not start with 1', () => {
    finds(['# I. A', '## 2. B', '## 3. C'], '2.', ['# I. A', '## 1. B', '## 2. C'], /cần “1\.”/);
  });

  it('finds numbers out of order, once', () => {
    finds(
      ['# I. A', '# III. B', '# II. C', '# IV. D'],
      'II.',
      ['# I. A', '# II. B', '# III. C', '# IV. D'],
      /^Gặp “II\.” đứng sau “III\.”, cần đánh số “III\.” hoặc chuyển mục về đúng thứ tự\.$/,
    );
  });

  it('finds numbers that do not begin with their parent’s, once per level', () => {
    finds(
      ['## 2. A', '### 1.1. B', '### 1.2. C', '## 3. D'].map((line) =>
        line
          .replace('2. A', '1. A')
          .replace('3. D', '2. D')
          .replace('1.1', '2.1')
          .replace('1.2', '2.2'),
      ),
      '2.1.',
      ['## 1. A', '### 1.1. B', '### 1.2. C', '## 2. D'],
      /^Gặp “2\.1\.” trong mục “1\. A”, cần “1\.1\.”\.$/,
    );
  });

  it('finds several faults of a level, each with the number it will have', () => {
    const text = report('# I. A', '# III. B', '# V. C', '# V. D');
    const found = check(text);
    assert.deepEqual(
      found.map(({ expected }) => expected?.[0]),
      ['II.', 'III.', 'IV.'],
    );
    assert.equal(fix(text, found[0]), report('# I. A', '# II. B', '# III. C', '# IV. D'));
  });

  it('finds separators that differ from the rest of their level', () => {
    const text = report('# I- A', '## 1. B', '# II- C', '## 1 - D', '## 2. E', '# III. F');
    const found = check(text);
    assert.deepEqual(places(text, found), [' -', '.']);
    assert.equal(found[0]?.message, 'Gặp “1 -”, cần “1.” như các mục cùng cấp.');
    assert.equal(
      found.reduceRight((fixed, finding) => fix(fixed, finding), text),
      report('# I- A', '## 1. B', '# II- C', '## 1. D', '## 2. E', '# III- F'),
    );
    silent('# I - A', '# II – B');
    const bare = report('## 1. A', '### 1.1. B', '### 1.2 C', '### 1.3. D');
    assert.equal(fix(bare, check(bare)[0]), bare.replace('1.2 C', '1.2. C'));
  });

  it('counts a heading without # but leaves it to heading-mark', () => {
    silent('# I. A', 'II. HAI', 'Chữ.', '# III. C');
  });

  it('keeps capitals of a part', () => {
    finds(
      ['# PHẦN THỨ NHẤT: A', '# PHẦN THỨ BA: B'],
      'PHẦN THỨ BA:',
      ['# PHẦN THỨ NHẤT: A', '# PHẦN THỨ HAI: B'],
      /cần “Phần thứ hai:”/,
    );
  });

  it('lists references to numbers that will change, and changes none', () => {
    const text = report(
      '# I. A',
      'Như đã nêu ở mục III và phần II; xem hạng mục III, mục III Nghị quyết số 21-NQ/TW.',
      '# III. B',
      '## 1. C',
      'Xem tiểu mục 1, mục 4.',
    );
    const found = check(text);
    const references = found.filter(({ severity }) => severity === 'info');
    assert.deepEqual(places(text, references), ['mục III']);
    assert.equal(
      references[0]?.message,
      '“mục III” có thể trỏ tới mục sẽ đổi số từ “III” thành “II”. Xin kiểm tra; chỗ này không tự sửa.',
    );
    assert.equal(references[0].fixes, undefined);
    assert.ok(fix(text, found[0]).includes('ở mục III và phần II'));
  });

  it('takes a reference only where its number can be meant', () => {
    const text = report(
      '# I. A',
      '## 1. B',
      'Xem mục 3.',
      '## 3. C',
      '# II. D',
      'Xem mục 3, điểm a.',
    );
    const references = check(text).filter(({ severity }) => severity === 'info');
    assert.equal(references.length, 1);
    assert.ok((references[0]?.range.start ?? 0) < text.indexOf('# II'));
  });

  it('speaks English when asked', () => {
    const [found] = run(headingNumbering, report('# I. A', '# I. B'), [], 'en');
    assert.equal(found?.message, '“I.” appears a second time, expected “II.”.');
  });
});
