import { catalogue } from './catalogue';

export const settingsMessages = catalogue({
  vi: {
    line: 'Không đọc được dòng này. Mỗi dòng cần có dạng “khóa: giá trị”.',
    key: (key: string, nearest: string) => `Không có khóa “${key}”. Có phải ý là “${nearest}”?`,
    severity: (value: string, levels: readonly string[]) =>
      `Gặp “${value}”, cần một trong: ${levels.join(', ')}.`,
  },
  en: {
    line: 'This line cannot be read. Every line must have the form “key: value”.',
    key: (key: string, nearest: string) => `There is no key “${key}”. Did you mean “${nearest}”?`,
    severity: (value: string, levels: readonly string[]) =>
      `Unexpected “${value}”, expected one of: ${levels.join(', ')}.`,
  },
});
