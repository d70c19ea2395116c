import { catalogue } from './catalogue';

export const variantMessages = catalogue({
  vi: {
    description: 'Từ có hai cách viết: cách viết cũ, hoặc hai cách lẫn trong một văn bản',
    old: (typed: string, right: string) =>
      `“${typed}” là cách viết cũ, nay thường viết “${right}”.`,
    mixed: (typed: string, right: string) =>
      `Văn bản này viết cả “${right}” lẫn “${typed}”. Hai cách đều đúng, nên dùng một cách.`,
    fix: (right: string) => `Sửa thành “${right}”`,
  },
  en: {
    description: 'Words with two spellings: one out of use, or both in one document',
    old: (typed: string, right: string) => `“${typed}” is an old spelling, today “${right}”.`,
    mixed: (typed: string, right: string) =>
      `This document has both “${right}” and “${typed}”. Both are right; keep to one.`,
    fix: (right: string) => `Change to “${right}”`,
  },
});
