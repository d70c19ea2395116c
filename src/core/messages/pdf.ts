import { catalogue } from './catalogue';
import type { Language } from './catalogue';

/** What is said when a Word file is turned into a PDF by a program of the machine. */
export const pdfMessages = catalogue({
  vi: {
    missing:
      'Không tìm thấy LibreOffice trên máy này nên chưa xuất được PDF. LibreOffice miễn phí: tải tại https://vi.libreoffice.org (Windows, macOS), hoặc cài bằng trình quản lý gói (Linux: sudo apt install libreoffice-writer). Cũng có thể xuất ra Word, mở tệp rồi chọn Lưu dưới dạng PDF.',
    timeout: (name: string) =>
      `LibreOffice làm quá lâu nên đã dừng; chưa có ${name}. Xin thử lại, hoặc xuất ra Word rồi chọn Lưu dưới dạng PDF.`,
    stopped: (name: string) => `Đã dừng theo yêu cầu; chưa có ${name}.`,
    failed: (name: string, detail: string) =>
      `LibreOffice không chuyển được ${name} sang PDF${detail === '' ? '' : ` (${detail})`}. Xin thử lại, hoặc xuất ra Word rồi chọn Lưu dưới dạng PDF.`,
    using: (version: string) => `Chuyển sang PDF bằng ${version}.`,
    wrongEnding: (name: string) =>
      `Với --pdf, tên tệp sau -o cần có đuôi .pdf, không phải “${name}”.`,
    needsDesktop:
      'VS Code trong trình duyệt không chạy được LibreOffice nên không xuất PDF. Xin dùng VS Code trên máy tính, hoặc xuất ra Word, mở tệp rồi chọn Lưu dưới dạng PDF.',
    dialog: { title: 'Xuất ra PDF', pdfFiles: 'Tệp PDF' },
    exported: (name: string, version: string) => `Đã xuất ${name} bằng ${version}.`,
    download: 'Tải LibreOffice',
    exportWord: 'Xuất ra Word',
  },
  en: {
    missing:
      'LibreOffice was not found on this machine, so there is no PDF. It is free: https://www.libreoffice.org (Windows, macOS), or your package manager (Linux: sudo apt install libreoffice-writer). Or export to Word, open the file and save it as PDF.',
    timeout: (name: string) =>
      `LibreOffice took too long and was stopped; there is no ${name}. Try again, or export to Word and save that as PDF.`,
    stopped: (name: string) => `Stopped as asked; there is no ${name}.`,
    failed: (name: string, detail: string) =>
      `LibreOffice could not make a PDF of ${name}${detail === '' ? '' : ` (${detail})`}. Try again, or export to Word and save that as PDF.`,
    using: (version: string) => `Made by ${version}.`,
    wrongEnding: (name: string) => `With --pdf the name after -o ends in .pdf, not “${name}”.`,
    needsDesktop:
      'VS Code in a browser cannot run LibreOffice, so there is no PDF. Use VS Code on the desktop, or export to Word, open the file and save it as PDF.',
    dialog: { title: 'Export to PDF', pdfFiles: 'PDF files' },
    exported: (name: string, version: string) => `Exported ${name} by ${version}.`,
    download: 'Get LibreOffice',
    exportWord: 'Export to Word',
  },
});

/**
 * Why there is no PDF, as a sentence for the user.
 *
 * @param name of the PDF that was to be
 * @param detail what the program said, on one line
 */
export function pdfProblem(
  {
    reason,
    detail,
  }: { readonly reason: 'missing' | 'timeout' | 'stopped' | 'failed'; readonly detail: string },
  name: string,
  language: Language,
): string {
  const messages = pdfMessages[language];
  if (reason === 'missing') return messages.missing;
  return reason === 'failed' ? messages.failed(name, detail) : messages[reason](name);
}
