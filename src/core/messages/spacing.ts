import { catalogue } from './catalogue';

export const spacingMessages = catalogue({
  vi: {
    description: 'Thừa hoặc thiếu dấu cách giữa các chữ, trước và sau dấu câu',
    double: 'Thừa dấu cách: giữa hai chữ chỉ cần một dấu cách.',
    before: (mark: string) => `Thừa dấu cách trước dấu “${mark}”.`,
    inside: (mark: string) => `Thừa dấu cách ngay sau dấu “${mark}”.`,
    after: (mark: string) => `Thiếu dấu cách sau dấu “${mark}”.`,
    beforeOpening: (mark: string) => `Thiếu dấu cách trước dấu “${mark}”.`,
    afterNumber: 'Thiếu dấu cách sau số thứ tự.',
    joined: (number: string, word: string) => `Thiếu dấu cách giữa “${number}” và “${word}”.`,
    dash: (mark: string) => `Dấu “${mark}” nối hai vế cần dấu cách ở cả hai bên.`,
    slash: 'Trước và sau dấu “/” không có dấu cách.',
    code: 'Ký hiệu văn bản viết liền, không có dấu cách quanh “-” và “/”.',
    fix: (text: string) => `Sửa thành “${text}”`,
  },
  en: {
    description: 'Blanks too many or missing between words, before and after punctuation',
    double: 'One blank between two words is enough.',
    before: (mark: string) => `No blank before “${mark}”.`,
    inside: (mark: string) => `No blank right after “${mark}”.`,
    after: (mark: string) => `A blank is missing after “${mark}”.`,
    beforeOpening: (mark: string) => `A blank is missing before “${mark}”.`,
    afterNumber: 'A blank is missing after the outline number.',
    joined: (number: string, word: string) =>
      `A blank is missing between “${number}” and “${word}”.`,
    dash: (mark: string) => `“${mark}” between two parts needs a blank on both sides.`,
    slash: 'No blank before or after “/”.',
    code: 'A document number is written without blanks round “-” and “/”.',
    fix: (text: string) => `Change to “${text}”`,
  },
});
