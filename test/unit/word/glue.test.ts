import assert from 'node:assert/strict';
import { glue } from '../../../src/core/word/glue';

/** Shows no-break blanks as `~` and no-break hyphens as `=`. */
function shown(text: string): string {
  return glue(text).replaceAll('\u00A0', '~').replaceAll('\u2011', '=');
}

const cases: readonly (readonly [string, string])[] = [
  ['Công văn số 12 ngày 5', 'Công văn số~12 ngày~5'],
  ['Số 12', 'Số~12'],
  ['Điều 5, khoản 2, điểm a của Quy chế', 'Điều~5, khoản~2, điểm~a của Quy chế'],
  ['khóa XIII và khoá XI', 'khóa~XIII và khoá~XI'],
  ['lần thứ XII', 'lần~thứ~XII'],
  ['phần Viết về', 'phần Viết về'],
  ['đạt 75 % kế hoạch', 'đạt 75~% kế hoạch'],
  ['4.186 ha, 17 km, 68,5 triệu đồng', '4.186~ha, 17~km, 68,5~triệu đồng'],
  ['12 hang động', '12 hang động'],
  ['Chỉ thị số 05-CT/TW', 'Chỉ thị số~05=CT/TW'],
  ['số 30/2020/NĐ-CP', 'số~30/2020/NĐ=CP'],
  ['ngày 01-7-2025', 'ngày~01=7=2025'],
  ['giai đoạn 2020 - 2025', 'giai đoạn 2020~-~2025'],
  ['giai đoạn 2020-2025', 'giai đoạn 2020=2025'],
  ['kinh tế - xã hội', 'kinh tế - xã hội'],
  ['Quốc phòng-an ninh', 'Quốc phòng-an ninh'],
  ['-CV/TU', '-CV/TU'],
  ['phong cách Hồ Chí Minh', 'phong cách Hồ~Chí~Minh'],
];

describe('glue', () => {
  for (const [text, expected] of cases) {
    it(`binds “${text}”`, () => assert.equal(shown(text), expected));
  }

  it('keeps the length and, read as blanks and hyphens, the text', () => {
    const text = cases.map(([typed]) => typed).join(' ');
    assert.equal(glue(text).replaceAll('\u00A0', ' ').replaceAll('\u2011', '-'), text);
  });

  it('takes time in proportion to the length', () => {
    const long = `${'số '.repeat(20000)}${'1-'.repeat(20000)}${' '.repeat(20000)}`;
    const start = performance.now();
    glue(long);
    assert.ok(performance.now() - start < 2000);
  });
});
