import { catalogue } from './catalogue';

export const capitalizationMessages = catalogue({
  vi: {
    description: 'Viết hoa tên cơ quan, viết thường danh từ chung, chữ đầu câu',
    name: (typed: string, right: string) => `Cách viết hoa: gặp “${typed}”, cần “${right}”.`,
    commonNoun: (typed: string, right: string) =>
      `“${typed}” ở giữa câu là danh từ chung, cần viết thường: “${right}”.`,
    sentence: (right: string) =>
      `Sau dấu kết thúc câu cần viết hoa: “${right}”. Nếu câu chưa hết thì sửa dấu câu.`,
    clause: (mark: string, right: string) =>
      `Sau dấu “${mark}” câu chưa hết, cần viết thường: “${right}”.`,
    document: (right: string) => `Tên loại văn bản đứng trước số hiệu cần viết hoa: “${right}”.`,
    fix: (right: string) => `Sửa thành “${right}”`,
  },
  en: {
    description: 'Capitals of bodies, lower case of common nouns, first words of sentences',
    name: (typed: string, right: string) => `Capitals: “${typed}”, expected “${right}”.`,
    commonNoun: (typed: string, right: string) =>
      `“${typed}” in mid-sentence is a common noun: “${right}”.`,
    sentence: (right: string) =>
      `A sentence begins with a capital: “${right}”. If it goes on, change the mark before it.`,
    clause: (mark: string, right: string) =>
      `The sentence goes on behind “${mark}”: “${right}” in lower case.`,
    document: (right: string) => `A document type before its number takes a capital: “${right}”.`,
    fix: (right: string) => `Change to “${right}”`,
  },
});
