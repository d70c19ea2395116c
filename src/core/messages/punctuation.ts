import { catalogue } from './catalogue';

export const punctuationMessages = catalogue({
  vi: {
    description:
      'Ngoặc kép, ngoặc đơn không khép; dấu câu lặp; thiếu dấu phẩy, gạch nối; đoạn văn không có dấu kết thúc',
    straight: 'Ngoặc kép thẳng: văn bản nên dùng ngoặc kép “ ”.',
    turned: (right: string) => `Ngoặc kép ngược chiều, cần “${right}”.`,
    unclosed: (mark: string) => `Dấu “${mark}” mở ra mà không có dấu đóng trong đoạn này.`,
    unopened: (mark: string) => `Dấu “${mark}” đóng lại mà không có dấu mở trong đoạn này.`,
    repeated: (typed: string) => `Dấu câu lặp hoặc đứng liền nhau: “${typed}”. Chỉ cần một dấu.`,
    coordinate: (typed: string, right: string) =>
      `Các từ ngang hàng cần dấu ở giữa: gặp “${typed}”, thường viết “${right}”.`,
    slash: (right: string) => `Ký hiệu văn bản thiếu dấu “/”, có thể là “${right}”.`,
    noEnd: 'Đoạn văn kết thúc mà không có dấu câu. Cần dấu chấm (hoặc dấu phù hợp).',
    wrongEnd: (mark: string) =>
      `Đoạn văn kết thúc bằng dấu “${mark}” trong khi đoạn sau là ý mới. Cần dấu chấm.`,
    fix: (right: string) => `Sửa thành “${right}”`,
    fixQuotes: 'Đổi thành ngoặc kép “ ”',
    addStop: 'Thêm dấu chấm',
  },
  en: {
    description:
      'Quotes and brackets that do not pair, doubled marks, missing commas and hyphens, paragraphs without an end mark',
    straight: 'Straight quotation marks: documents use “ ”.',
    turned: (right: string) => `A quotation mark the wrong way round, expected “${right}”.`,
    unclosed: (mark: string) => `“${mark}” is opened and not closed in this paragraph.`,
    unopened: (mark: string) => `“${mark}” closes and nothing was opened in this paragraph.`,
    repeated: (typed: string) => `Marks doubled or side by side: “${typed}”. One is enough.`,
    coordinate: (typed: string, right: string) =>
      `Words of equal rank need a mark between them: “${typed}”, usually “${right}”.`,
    slash: (right: string) => `The document number lacks its slash, perhaps “${right}”.`,
    noEnd: 'The paragraph has no end mark. It needs a full stop (or whatever fits).',
    wrongEnd: (mark: string) =>
      `The paragraph ends with “${mark}”, yet the next begins something new. It needs a full stop.`,
    fix: (right: string) => `Change to “${right}”`,
    fixQuotes: 'Change to the marks “ ”',
    addStop: 'Add a full stop',
  },
});
