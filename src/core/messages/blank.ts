import { catalogue } from './catalogue';
import type { BlankExpectation } from '../report/blanks/find-blanks';

const expectedVi: Readonly<Record<BlankExpectation, string>> = {
  number: 'số liệu',
  name: 'tên',
  date: 'ngày, tháng, năm',
  document: 'số hoặc tên văn bản',
  text: 'nội dung',
};

const expectedEn: Readonly<Record<BlankExpectation, string>> = {
  number: 'a figure',
  name: 'a name',
  date: 'a date',
  document: 'a document number or title',
  text: 'text',
};

const datePartVi: Readonly<Record<string, string>> = { ngày: 'ngày', tháng: 'tháng', năm: 'năm' };
const datePartEn: Readonly<Record<string, string>> = {
  ngày: 'a day',
  tháng: 'a month',
  năm: 'a year',
};

/** The part of a date that is missing beside the word or figure `about`. */
function datePart(parts: Readonly<Record<string, string>>, about: string): string | undefined {
  return /^\d+$/.test(about) ? parts['năm'] : parts[about.toLowerCase().normalize('NFC')];
}

function wantedVi(expects: BlankExpectation, about: string | undefined): string {
  if (about === undefined) return expectedVi[expects];
  if (expects === 'date') return datePart(datePartVi, about) ?? expectedVi.date;
  return expects === 'text'
    ? `${expectedVi.text} ở chỗ “${about}”`
    : `${expectedVi[expects]} (${about})`;
}

function wantedEn(expects: BlankExpectation, about: string | undefined): string {
  if (about === undefined) return expectedEn[expects];
  if (expects === 'date') return datePart(datePartEn, about) ?? expectedEn.date;
  return expects === 'text'
    ? `${expectedEn.text} at “${about}”`
    : `${expectedEn[expects]} (${about})`;
}

export const blankMessages = catalogue({
  vi: {
    description: 'Chỗ trống chưa điền: dãy dấu chấm, gạch dưới, “[điền …]”, nhãn chưa có số liệu',
    expected: expectedVi,
    certain: (expects: BlankExpectation, about?: string) =>
      `Chỗ trống chưa điền: cần ${wantedVi(expects, about)}.`,
    possible: 'Có thể là chỗ trống chưa điền. Nếu là dấu lửng có chủ ý thì có thể bỏ qua.',
    emptyField: (key: string) => `Mục “${key}” ở đầu tệp còn trống: xin điền, hoặc xóa dòng này.`,
  },
  en: {
    description:
      'Blanks not filled in: runs of dots, underscores, “[điền …]”, labels without figure',
    expected: expectedEn,
    certain: (expects: BlankExpectation, about?: string) =>
      `Blank not filled in: expected ${wantedEn(expects, about)}.`,
    possible: 'This may be a blank that was not filled in. Leave it if the ellipsis is meant.',
    emptyField: (key: string) =>
      `“${key}” in the front matter is empty: fill it in or delete the line.`,
  },
});
