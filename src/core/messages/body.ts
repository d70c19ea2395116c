import { catalogue } from './catalogue';

/** Messages of the small rules on how the body is typed. */
export const bodyMessages = catalogue({
  vi: {
    paragraphBreak: {
      description: 'Một lần Enter chưa tách đoạn: dòng sau vẫn nối vào đoạn trước khi in',
      message: 'Dòng sau sẽ in liền vào đoạn này. Cần một dòng trống để tách thành hai đoạn.',
      fix: 'Chèn dòng trống',
    },
    footnote: {
      description: 'Chú thích không có nội dung, không được nhắc tới hoặc khai báo hai lần',
      undefined: (label: string) =>
        `Chú thích [^${label}] chưa có nội dung. Cần thêm dòng “[^${label}]: …” ở cuối mục.`,
      unused: (label: string) =>
        `Không có chỗ nào trong bài nhắc tới chú thích [^${label}]; nội dung sẽ in tại đây như một đoạn văn.`,
      repeated: (label: string) =>
        `Chú thích [^${label}] đã được khai báo ở trên; nội dung sẽ in tại đây như một đoạn văn.`,
      nested: (label: string) =>
        `Trong chú thích không đặt được chú thích khác; [^${label}] sẽ in nguyên văn như đã gõ.`,
      define: 'Thêm nội dung chú thích ở cuối tệp',
    },
    controlComment: {
      description: 'Ghi chú điều khiển “<!-- bao-cao … -->” viết sai, ghi chú “<!--” chưa đóng',
      unclosed:
        'Ghi chú “<!--” chưa có “-->” đóng lại nên sẽ in ra. Xin thêm “-->” ở cuối ghi chú hoặc xóa “<!--”.',
      noVerb: (verbs: readonly string[]) => `Sau “bao-cao” cần một trong: ${verbs.join(', ')}.`,
      verb: (verb: string, verbs: readonly string[]) =>
        `Gặp “${verb}”, cần một trong: ${verbs.join(', ')}.`,
      rule: (id: string, nearest: string) => `Không có quy tắc “${id}”. Có phải ý là “${nearest}”?`,
      noWords: 'Sau “từ điển:” cần ít nhất một từ; nhiều từ thì cách nhau bằng dấu chấm phẩy.',
      replace: (text: string) => `Đổi thành “${text}”`,
    },
    sourceLimit: {
      description: 'Dòng quá dài, quá nhiều ký hiệu hoặc lồng quá sâu, được đọc như chữ thường',
      message:
        'Đến dòng này văn bản quá dài, quá nhiều ký hiệu hoặc quá nhiều cấp lồng nhau nên cả phần chứa nó được đọc như chữ thường. Xin tách nhỏ.',
    },
  },
  en: {
    paragraphBreak: {
      description: 'One Enter does not end a paragraph: the next line prints as part of it',
      message:
        'The next line will print as part of this paragraph. An empty line is needed to separate them.',
      fix: 'Insert an empty line',
    },
    footnote: {
      description: 'Footnotes without text, without reference, or defined twice',
      undefined: (label: string) =>
        `Footnote [^${label}] has no text. Add a line “[^${label}]: …” at the end of the section.`,
      unused: (label: string) =>
        `Nothing refers to footnote [^${label}]; it will print here as a paragraph.`,
      repeated: (label: string) =>
        `Footnote [^${label}] was defined above; this one will print here as a paragraph.`,
      nested: (label: string) =>
        `A footnote cannot hold another footnote; [^${label}] will print as typed.`,
      define: 'Add the footnote at the end of the file',
    },
    controlComment: {
      description:
        'Control comments “<!-- bao-cao … -->” that cannot be understood, comments without end',
      unclosed:
        'The comment “<!--” lacks its “-->”, so it will print. Add “-->” at its end or delete “<!--”.',
      noVerb: (verbs: readonly string[]) => `After “bao-cao” comes one of: ${verbs.join(', ')}.`,
      verb: (verb: string, verbs: readonly string[]) =>
        `Unexpected “${verb}”, expected one of: ${verbs.join(', ')}.`,
      rule: (id: string, nearest: string) => `There is no rule “${id}”. Did you mean “${nearest}”?`,
      noWords: 'After “từ điển:” comes at least one word; several are parted by semicolons.',
      replace: (text: string) => `Change to “${text}”`,
    },
    sourceLimit: {
      description: 'Lines that are too long, too full of marks or too deep, read as plain text',
      message:
        'By this line the text is too long, too full of marks or too deep, so the part around it is read as plain text. Split it up.',
    },
  },
});
