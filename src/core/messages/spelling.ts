import { catalogue } from './catalogue';

export const spellingMessages = catalogue({
  vi: {
    description: 'Chữ không có trong tiếng Việt, chữ hiếm gặp, dấu gõ còn sót',
    unknown: (word: string) =>
      `“${word}” không phải là chữ tiếng Việt. Nếu là tên riêng hoặc từ nước ngoài, xin thêm vào từ điển.`,
    unused: (word: string) => `“${word}” là chữ hầu như không ai dùng. Xin kiểm tra lại.`,
    meant: (word: string, best: string) => `“${word}” có lẽ là “${best}”.`,
    fix: (text: string) => `Sửa thành “${text}”`,
  },
  en: {
    description: 'Words that Vietnamese does not have, rare ones, left-over key strokes',
    unknown: (word: string) =>
      `“${word}” is no Vietnamese word. If it is a name or a foreign word, add it to the dictionary.`,
    unused: (word: string) => `“${word}” is hardly ever used. Please check it.`,
    meant: (word: string, best: string) => `“${word}” is probably “${best}”.`,
    fix: (text: string) => `Change to “${text}”`,
  },
});
