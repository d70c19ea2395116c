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

export const blankMessages = catalogue({
  vi: {
    description: 'Chỗ trống chưa điền: dãy dấu chấm, gạch dưới, “[điền …]”, nhãn chưa có số liệu',
    expected: expectedVi,
    certain: (expects: BlankExpectation, about?: string) =>
      about
        ? `Chỗ trống chưa điền: cần ${expectedVi[expects]} (${about}).`
        : `Chỗ trống chưa điền: cần ${expectedVi[expects]}.`,
    possible: 'Có thể là chỗ trống chưa điền. Nếu là dấu lửng có chủ ý thì có thể bỏ qua.',
    emptyField: (key: string) => `Mục “${key}” ở đầu tệp còn trống: xin điền, hoặc xóa dòng này.`,
  },
  en: {
    description:
      'Blanks not filled in: runs of dots, underscores, “[điền …]”, labels without figure',
    expected: expectedEn,
    certain: (expects: BlankExpectation, about?: string) =>
      about
        ? `Blank not filled in: expected ${expectedEn[expects]} (${about}).`
        : `Blank not filled in: expected ${expectedEn[expects]}.`,
    possible: 'This may be a blank that was not filled in. Leave it if the ellipsis is meant.',
    emptyField: (key: string) =>
      `“${key}” in the front matter is empty: fill it in or delete the line.`,
  },
});
