import { catalogue } from './catalogue';

export const abbreviationMessages = catalogue({
  vi: {
    description: 'Chữ viết tắt chưa giới thiệu ở lần dùng đầu, hoặc có hai nghĩa',
    unknown: (short: string) =>
      `Chữ viết tắt “${short}” chưa được giới thiệu. Lần đầu cần viết đủ rồi ghi “(${short})” ngay sau.`,
    late: (short: string) =>
      `“${short}” đã dùng trước chỗ giới thiệu. Cần giới thiệu ngay ở lần dùng đầu.`,
    second: (short: string, meaning: string) =>
      `“${short}” đã được giới thiệu là “${meaning}”. Mỗi chữ viết tắt chỉ nên có một nghĩa.`,
  },
  en: {
    description: 'Abbreviations not introduced at their first use, or with two meanings',
    unknown: (short: string) =>
      `“${short}” has not been introduced. Write it out once, with “(${short})” right behind.`,
    late: (short: string) =>
      `“${short}” is used before it is introduced. Introduce it at its first use.`,
    second: (short: string, meaning: string) =>
      `“${short}” was introduced as “${meaning}”. An abbreviation should have one meaning.`,
  },
});
