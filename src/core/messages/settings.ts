import { catalogue } from './catalogue';

export const settingsMessages = catalogue({
  vi: {
    line: 'Không đọc được dòng này. Mỗi dòng cần có dạng “khóa: giá trị”.',
    value:
      'Giá trị này có ký hiệu đặc biệt nên cần đặt trong dấu nháy. Tạm đọc nguyên văn như đã gõ.',
    blanks: 'Thiếu dấu cách: sau dấu hai chấm của khóa, hoặc ở đầu dòng nối tiếp dòng trên.',
    repeated: (key: string) => `Khóa “${key}” đã có ở trên; dòng này không được dùng.`,
    shape: (key: string) => `Giá trị của “${key}” chưa đúng kiểu. Xin xem ví dụ trong hướng dẫn.`,
    key: (key: string, nearest: string) => `Không có khóa “${key}”. Có phải ý là “${nearest}”?`,
    choice: (value: string, levels: readonly string[]) =>
      `Gặp “${value}”, cần một trong: ${levels.join(', ')}.`,
    layoutValue: (key: string, value: string, allowed: readonly string[]) =>
      `“${key}” không nhận giá trị “${value}”. Cần ghi: ${allowed.join(', ')}.`,
  },
  en: {
    line: 'This line cannot be read. Every line must have the form “key: value”.',
    value: 'This value holds special characters and must be quoted. It is read as typed for now.',
    blanks: 'A blank is missing: after a key’s colon, or before a line that goes on with a value.',
    repeated: (key: string) => `Key “${key}” was given above; this line is not used.`,
    shape: (key: string) => `“${key}” has a value of the wrong kind. See the guide for an example.`,
    key: (key: string, nearest: string) => `There is no key “${key}”. Did you mean “${nearest}”?`,
    choice: (value: string, levels: readonly string[]) =>
      `Unexpected “${value}”, expected one of: ${levels.join(', ')}.`,
    layoutValue: (key: string, value: string, allowed: readonly string[]) =>
      `“${key}” does not take “${value}”. Write: ${allowed.join(', ')}.`,
  },
});
