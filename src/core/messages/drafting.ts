import { catalogue } from './catalogue';

const counted = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;

/** What helps while a report is being written: completion, hovers, citations, notes. */
export const draftingMessages = catalogue({
  vi: {
    newNote: 'chú thích mới, nội dung ghi ở cuối tệp',
    abbreviation: 'chữ viết tắt đã dùng',
    cited: 'văn bản đã nhắc trong báo cáo này',
    citedElsewhere: 'văn bản đã nhắc trong báo cáo khác',
    citation: {
      placeholder: 'Chọn văn bản để viện dẫn',
      here: 'Đã nhắc trong báo cáo này (chỉ ghi tên loại và số)',
      elsewhere: 'Đã nhắc trong báo cáo khác (ghi đầy đủ)',
      other: '$(add) Văn bản khác…',
      type: 'Loại văn bản',
      number: (code: string) => `Số và ký hiệu, ví dụ 21-${code}/TW`,
      notANumber: 'Cần dạng số-loại/cơ quan, ví dụ 21-NQ/TW.',
      date: 'Ngày ban hành, ví dụ 16/6/2022 (bỏ trống nếu chưa rõ)',
      notADate: 'Cần dạng ngày/tháng/năm, ví dụ 16/6/2022.',
      issuer: 'Cơ quan ban hành, ví dụ Ban Bí thư (bỏ trống nếu chưa rõ)',
      subject: 'Về việc gì, ví dụ “về củng cố tổ chức cơ sở đảng” (bỏ trống nếu chưa rõ)',
      step: (step: number, of: number) => `Chèn viện dẫn (${step}/${of})`,
    },
    mentioned: (count: number) => `Báo cáo này nhắc đến văn bản ${count} lần:`,
    mentionedOnce: 'Báo cáo này chỉ nhắc đến văn bản ở đây.',
    line: (line: number) => `dòng ${line}`,
    noNote: (label: string) => `Chú thích [^${label}] chưa có nội dung.`,
    ruleHelp: 'Xem giải thích quy tắc',
    notANote: 'Đặt con trỏ vào một chú thích, ví dụ [^1], rồi đổi tên.',
    badNoteLabel:
      'Tên chú thích không được trống, không có dấu cách, dấu ngoặc vuông và chưa dùng ở chỗ khác.',
    outline: {
      counts: (blanks: number, findings: number) =>
        [
          ...(blanks > 0 ? [`${blanks} chỗ trống`] : []),
          ...(findings > 0 ? [`${findings} phát hiện`] : []),
        ].join(', '),
      frontMatter: 'Phần khai báo',
      untitled: '(chưa có tên)',
    },
  },
  en: {
    newNote: 'new footnote, its text at the end of the file',
    abbreviation: 'abbreviation used before',
    cited: 'document named in this report',
    citedElsewhere: 'document named in another report',
    citation: {
      placeholder: 'Choose the document to cite',
      here: 'Named in this report (type and number only)',
      elsewhere: 'Named in another report (in full)',
      other: '$(add) Another document…',
      type: 'Type of document',
      number: (code: string) => `Number and code, such as 21-${code}/TW`,
      notANumber: 'Write number-type/issuer, such as 21-NQ/TW.',
      date: 'Date of issue, such as 16/6/2022 (empty when unknown)',
      notADate: 'Write day/month/year, such as 16/6/2022.',
      issuer: 'Issuing body, such as Ban Bí thư (empty when unknown)',
      subject: 'What it is about, such as “về củng cố tổ chức cơ sở đảng” (empty when unknown)',
      step: (step: number, of: number) => `Insert citation (${step}/${of})`,
    },
    mentioned: (count: number) => `This report names the document ${count} times:`,
    mentionedOnce: 'This report names the document only here.',
    line: (line: number) => `line ${line}`,
    noNote: (label: string) => `Footnote [^${label}] has no text.`,
    ruleHelp: 'Explain the rule',
    notANote: 'Put the cursor on a footnote, such as [^1], then rename it.',
    badNoteLabel:
      'The label of a footnote must not be empty, hold blanks or square brackets, or be in use.',
    outline: {
      counts: (blanks: number, findings: number) =>
        [
          ...(blanks > 0 ? [counted(blanks, 'blank', 'blanks')] : []),
          ...(findings > 0 ? [counted(findings, 'finding', 'findings')] : []),
        ].join(', '),
      frontMatter: 'Front matter',
      untitled: '(untitled)',
    },
  },
});
