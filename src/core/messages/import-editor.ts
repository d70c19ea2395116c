import { catalogue } from './catalogue';

/** What the editor says while it imports. */
export const importEditorMessages = catalogue({
  vi: {
    dialog: {
      title: 'Chọn tệp Word hoặc văn bản để nhập',
      open: 'Nhập',
      files: 'Word, văn bản',
    },
    importing: (name: string) => `Đang nhập ${name} …`,
    notRead: (name: string, reason: string) => `Không nhập được ${name}: ${reason}`,
    notFound: 'không tìm thấy tệp, hoặc không mở được tệp.',
    noPictures: (folder: string, reason: string) =>
      `Không ghi được các hình vào thư mục ${folder}: ${reason}`,
    done: (name: string, headings: number) =>
      `Đã nhập ${name}: ${headings} đề mục. Xin lưu thành tệp .md.`,
    look: (count: number) => `Xem ${count} chỗ cần xem lại`,
    findings: 'Chọn một chỗ để chuyển đến',
    line: (line: number) => `Dòng ${line}`,
    compareTitle: (report: string, word: string) => `${report} ↔ ${word} (bản Word)`,
    differs: (report: string) =>
      `Bên trái là báo cáo ${report}, bên phải là báo cáo ấy với những chỗ đã sửa trong Word.`,
    same: (word: string, report: string) => `${word} không khác báo cáo ${report}.`,
    take: 'Nhận các chỗ sửa vào báo cáo',
    asNew: 'Mở thành báo cáo mới',
    changedMeanwhile: 'Báo cáo đã thay đổi từ lúc so sánh. Xin nhập lại tệp Word.',
  },
  en: {
    dialog: { title: 'Choose a Word file or text to import', open: 'Import', files: 'Word, text' },
    importing: (name: string) => `Importing ${name} …`,
    notRead: (name: string, reason: string) => `${name} could not be imported: ${reason}`,
    notFound: 'there is no such file, or it cannot be opened.',
    noPictures: (folder: string, reason: string) =>
      `The pictures could not be written to ${folder}: ${reason}`,
    done: (name: string, headings: number) =>
      `${name} was imported: ${headings} headings. Save it as an .md file.`,
    look: (count: number) => `Show ${count} places to look at`,
    findings: 'Choose a place to go to',
    line: (line: number) => `Line ${line}`,
    compareTitle: (report: string, word: string) => `${report} ↔ ${word} (Word)`,
    differs: (report: string) =>
      `On the left is the report ${report}, on the right the same with what was changed in Word.`,
    same: (word: string, report: string) => `${word} does not differ from the report ${report}.`,
    take: 'Take the changes into the report',
    asNew: 'Open as a new report',
    changedMeanwhile: 'The report was changed since. Please import the Word file again.',
  },
});
