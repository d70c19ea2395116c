import { catalogue } from './catalogue';
import type { BlankExpectation } from '../report/blanks/find-blanks';
import { groupThousands } from '../vietnamese/numbers';

const counted = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;

const grouped = (count: number, mark: string): string => groupThousands(String(count), mark);

const faultsVi: Readonly<Partial<Record<BlankExpectation, string>>> = {
  number: 'Chỗ này thường là con số. Nhấn Enter nếu đúng là như vậy.',
  date: 'Chỗ này thường là ngày, ví dụ 14/10/2026. Nhấn Enter nếu đúng là như vậy.',
  name: 'Tên riêng thường viết hoa. Nhấn Enter nếu đúng là như vậy.',
  document: 'Chỗ này thường là số hoặc tên văn bản. Nhấn Enter nếu đúng là như vậy.',
};

const faultsEn: Readonly<Partial<Record<BlankExpectation, string>>> = {
  number: 'A figure is expected here. Press Enter if this is meant.',
  date: 'A date is expected here, such as 14/10/2026. Press Enter if this is meant.',
  name: 'Names begin with a capital. Press Enter if this is meant.',
  document: 'A document number or title is expected here. Press Enter if this is meant.',
};

/** The view on a report's progress, and the command that fills blanks in. */
export const progressMessages = catalogue({
  vi: {
    sections: 'Các mục',
    blanks: 'Chỗ trống',
    documents: 'Văn bản viện dẫn',
    missing: 'Mục còn thiếu',
    words: (count: number) => `${grouped(count, '.')} từ`,
    blankCount: (count: number) => `${count} chỗ trống`,
    findingCount: (count: number) => `${count} phát hiện`,
    mentions: (count: number) => `nhắc ${count} lần`,
    badge: (count: number) => `Còn ${count} chỗ trống và mục thiếu`,
    allFilled: 'đã điền đủ',
    fill: {
      title: (at: number, of: number) => `Điền chỗ trống ${at}/${of}`,
      ask: { number: 'Số liệu', name: 'Tên', date: 'Ngày', document: 'Văn bản', text: 'Nội dung' },
      prompt: (what: string, about?: string) => (about ? `${what} (${about})` : what),
      hint: 'Enter để sang chỗ tiếp theo; để trống là bỏ qua; Esc để dừng, những gì đã điền vẫn được ghi.',
      faults: faultsVi,
      back: 'Trở lại chỗ trước',
      lost: (count: number, answers: readonly string[]) =>
        `${count > 0 ? `Đã điền ${count} chỗ. ` : ''}Chưa ghi được câu trả lời sau, vì chỗ của nó đã được sửa trong lúc điền: ${answers.map((answer) => `“${answer}”`).join(', ')}.`,
      done: (count: number) => `Đã điền ${count} chỗ. Bấm Ctrl+Z một lần để trở lại như trước.`,
      typed: 'ghi đúng như đã gõ',
    },
  },
  en: {
    sections: 'Sections',
    blanks: 'Blanks',
    documents: 'Documents cited',
    missing: 'Missing sections',
    words: (count: number) => `${grouped(count, ',')} ${count === 1 ? 'word' : 'words'}`,
    blankCount: (count: number) => counted(count, 'blank', 'blanks'),
    findingCount: (count: number) => counted(count, 'finding', 'findings'),
    mentions: (count: number) => `named ${counted(count, 'time', 'times')}`,
    badge: (count: number) => `${counted(count, 'open point', 'open points')} left`,
    allFilled: 'filled in',
    fill: {
      title: (at: number, of: number) => `Fill in blank ${at} of ${of}`,
      ask: { number: 'Figure', name: 'Name', date: 'Date', document: 'Document', text: 'Text' },
      prompt: (what: string, about?: string) => (about ? `${what} (${about})` : what),
      hint: 'Enter goes on; empty skips; Esc stops, and what was filled in is written.',
      faults: faultsEn,
      back: 'Back to the blank before',
      lost: (count: number, answers: readonly string[]) =>
        `${count > 0 ? `Filled in ${counted(count, 'blank', 'blanks')}. ` : ''}Not written, because the place was changed meanwhile: ${answers.map((answer) => `“${answer}”`).join(', ')}.`,
      done: (count: number) =>
        `Filled in ${counted(count, 'blank', 'blanks')}. Press Ctrl+Z once to go back.`,
      typed: 'as typed',
    },
  },
});
