import { blankMessages } from './blank';
import { catalogue } from './catalogue';
import type { Blank } from '../report/blanks/find-blanks';

/** What the Word file says by itself: comments of a draft and properties of the file. */
export const wordMessages = catalogue({
  vi: {
    author: 'Báo cáo Đảng',
    initials: 'BCĐ',
    blank: ({ certainty, expects, about }: Blank) => {
      const wanted = blankMessages.vi.expected[expects] + (about ? ` (${about})` : '');
      return certainty === 'certain'
        ? `Chỗ trống: cần điền ${wanted}.`
        : `Có thể là chỗ trống. Nếu đúng, cần điền ${wanted}.`;
    },
    blankInNote: 'Chú thích này còn chỗ trống, xin điền trước khi trình ký.',
  },
  en: {
    author: 'Báo cáo Đảng',
    initials: 'BCĐ',
    blank: ({ certainty, expects, about }: Blank) => {
      const wanted = blankMessages.en.expected[expects] + (about ? ` (${about})` : '');
      return certainty === 'certain'
        ? `Blank: fill in ${wanted}.`
        : `This may be a blank. If so, fill in ${wanted}.`;
    },
    blankInNote: 'This footnote still has blanks; please fill them in before signing.',
  },
});
