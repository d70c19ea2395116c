import { catalogue } from './catalogue';

export const tonePlacementMessages = catalogue({
  vi: {
    description:
      'Dấu thanh đặt sai chữ cái, hoặc hai kiểu đặt dấu (hòa, hoà) lẫn trong một văn bản',
    illegal: (typed: string, right: string) => `Dấu thanh đặt sai chỗ: “${typed}”, cần “${right}”.`,
    style: (typed: string, right: string) =>
      `Văn bản này phần lớn đặt dấu kiểu “${right}”; chỗ này viết “${typed}”. Nên dùng một kiểu.`,
    chosen: (typed: string, right: string) =>
      `Kiểu đặt dấu đã chọn là “${right}”; chỗ này viết “${typed}”.`,
    fix: (right: string) => `Sửa thành “${right}”`,
  },
  en: {
    description: 'Tone marks on the wrong letter, or both styles (hòa, hoà) in one document',
    illegal: (typed: string, right: string) =>
      `The tone mark is on the wrong letter: “${typed}”, expected “${right}”.`,
    style: (typed: string, right: string) =>
      `Most of this document is written like “${right}”; here it is “${typed}”. Keep to one style.`,
    chosen: (typed: string, right: string) =>
      `The chosen tone style writes “${right}”; here it is “${typed}”.`,
    fix: (right: string) => `Change to “${right}”`,
  },
});
