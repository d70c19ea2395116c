import { catalogue } from './catalogue';

export const confusedWordsMessages = catalogue({
  vi: {
    description: 'Chữ đúng chính tả nhưng dùng sai chỗ, thừa chữ, thiếu chữ',
    confused: (words: string, best: string) => `“${words}” có lẽ là “${best}”.`,
    twice: (words: string) => `“${words}”: chữ này được gõ hai lần.`,
    stray: (words: string, best: string) => `“${words}” có lẽ thừa chữ, nên là “${best}”.`,
    missing: (words: string, best: string) => `“${words}” có lẽ thiếu chữ, nên là “${best}”.`,
    fix: (text: string) => `Sửa thành “${text}”`,
  },
  en: {
    description: 'Right words in the wrong place, words too many, words missing',
    confused: (words: string, best: string) => `“${words}” is probably “${best}”.`,
    twice: (words: string) => `“${words}”: the word is typed twice.`,
    stray: (words: string, best: string) => `“${words}” has a word too many: “${best}”.`,
    missing: (words: string, best: string) => `“${words}” lacks a word: “${best}”.`,
    fix: (text: string) => `Change to “${text}”`,
  },
});
