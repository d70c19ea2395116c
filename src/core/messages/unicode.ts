import { catalogue } from './catalogue';

export const unicodeMessages = catalogue({
  vi: {
    description:
      'Chữ trông đúng nhưng mã sai: dấu gõ rời, ký tự ẩn, chữ của bảng khác, phông cũ TCVN3 hay VNI',
    decomposed: (count: number) =>
      `${count} chữ trong dòng này có dấu tách rời khỏi chữ (Unicode tổ hợp), nên tìm kiếm sẽ không thấy. Cần chuyển sang Unicode dựng sẵn.`,
    blanks: (count: number) =>
      `${count} dấu cách trong dòng này là dấu cách đặc biệt (thường dán từ Word hay trang web). Cần dấu cách thường.`,
    invisible: 'Có ký tự ẩn ở đây, thường dán kèm từ Word hay trang web. Nên xóa.',
    lookAlike: (typed: string, right: string) =>
      `“${typed}” có chữ của bảng chữ cái khác trông giống chữ Việt. Cần “${right}”.`,
    fullWidth: (right: string) => `Ký tự rộng (kiểu gõ tiếng Trung, tiếng Nhật). Cần “${right}”.`,
    ligature: (right: string) => `Chữ dính thường dán từ tệp PDF. Cần “${right}”.`,
    privateUse:
      'Ký tự riêng của một phông (thường là dấu đầu dòng từ Word), máy khác có thể không hiện.',
    broken: 'Ký tự bị hỏng khi chuyển mã. Xin gõ lại chữ đúng.',
    loneMark: 'Dấu thanh đứng riêng, không gắn với chữ nào. Xin gõ lại chữ này.',
    legacy: (encoding: string) =>
      `Đoạn này gõ bằng phông cũ (bảng mã ${encoding}), in bằng Times New Roman sẽ thành chữ lạ. Cần chuyển sang Unicode.`,
    convert: 'Chuyển sang Unicode dựng sẵn',
    plainBlanks: 'Thay bằng dấu cách thường',
    remove: 'Xóa ký tự ẩn',
    replace: (right: string) => `Đổi thành “${right}”`,
  },
  en: {
    description:
      'Text that looks right and is coded wrong: combining marks, invisible characters, letters of other scripts, legacy fonts TCVN3 and VNI',
    decomposed: (count: number) =>
      `${count} words of this line have marks typed apart (decomposed Unicode), so searches fail. Convert to composed letters.`,
    blanks: (count: number) =>
      `${count} blanks of this line are special ones (often pasted from Word or the web). Use ordinary blanks.`,
    invisible: 'An invisible character, often pasted from Word or the web. Remove it.',
    lookAlike: (typed: string, right: string) =>
      `“${typed}” has a letter of another script that looks like ours. Expected “${right}”.`,
    fullWidth: (right: string) => `A full-width character. Expected “${right}”.`,
    ligature: (right: string) => `A ligature, often pasted from a PDF. Expected “${right}”.`,
    privateUse: 'A character of one font only (often a bullet from Word); others may not show it.',
    broken: 'A character that was damaged by a conversion. Please type it again.',
    loneMark: 'A tone mark on no letter. Please type the word again.',
    legacy: (encoding: string) =>
      `This paragraph was typed with a legacy font (${encoding}) and will print as gibberish. Convert it to Unicode.`,
    convert: 'Convert to composed Unicode',
    plainBlanks: 'Replace by ordinary blanks',
    remove: 'Remove the invisible character',
    replace: (right: string) => `Change to “${right}”`,
  },
});
