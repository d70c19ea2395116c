import { catalogue } from './catalogue';

export const headingNumberingMessages = catalogue({
  vi: {
    description:
      'Số của tiêu đề: trùng, nhảy, ngược thứ tự, không theo mục chứa nó, lẫn nhiều kiểu dấu',
    first: (typed: string, expected: string) =>
      `Gặp “${typed}”, cần “${expected}”: mục đầu tiên của một cấp mang số thứ nhất.`,
    repeated: (typed: string, expected: string) => `Gặp “${typed}” lần thứ hai, cần “${expected}”.`,
    gap: (typed: string, expected: string, previous: string) =>
      `Gặp “${typed}” ngay sau “${previous}”, cần “${expected}”.`,
    order: (typed: string, expected: string, previous: string) =>
      `Gặp “${typed}” đứng sau “${previous}”, cần đánh số “${expected}” hoặc chuyển mục về đúng thứ tự.`,
    parent: (typed: string, expected: string, parent: string) =>
      `Gặp “${typed}” trong mục “${parent}”, cần “${expected}”.`,
    separator: (typed: string, expected: string) =>
      `Gặp “${typed}”, cần “${expected}” như các mục cùng cấp.`,
    reference: (reference: string, old: string, changed: string) =>
      `“${reference}” có thể trỏ tới mục sẽ đổi số từ “${old}” thành “${changed}”. Xin kiểm tra; chỗ này không tự sửa.`,
    renumber: (expected: string) => `Đánh số lại từ “${expected}” đến hết cấp này`,
    useSeparator: (expected: string) => `Đổi thành “${expected}”`,
  },
  en: {
    description:
      'Numbers of headings: repeated, skipped, out of order, not under their parent’s, mixed separators',
    first: (typed: string, expected: string) =>
      `Unexpected “${typed}”, expected “${expected}”: the first section of a level has the first number.`,
    repeated: (typed: string, expected: string) =>
      `“${typed}” appears a second time, expected “${expected}”.`,
    gap: (typed: string, expected: string, previous: string) =>
      `Unexpected “${typed}” right after “${previous}”, expected “${expected}”.`,
    order: (typed: string, expected: string, previous: string) =>
      `Unexpected “${typed}” after “${previous}”, expected “${expected}”, or the section in its place.`,
    parent: (typed: string, expected: string, parent: string) =>
      `Unexpected “${typed}” in “${parent}”, expected “${expected}”.`,
    separator: (typed: string, expected: string) =>
      `Unexpected “${typed}”, expected “${expected}” as its level has.`,
    reference: (reference: string, old: string, changed: string) =>
      `“${reference}” may refer to a section whose number will change from “${old}” to “${changed}”. Please check; it is not changed for you.`,
    renumber: (expected: string) => `Renumber this level from “${expected}” on`,
    useSeparator: (expected: string) => `Change to “${expected}”`,
  },
});
