import { catalogue } from './catalogue';

const by = (author: string): string => (author === '' ? '' : ` (${author})`);

/** What importing says: guidance written into the report, findings, and why a file cannot be read. */
export const importMessages = catalogue({
  vi: {
    comment: (author: string, text: string) => `Ý kiến${by(author)}: ${text}`,
    inserted: (author: string, text: string) => `Sửa đổi${by(author)}: đã thêm “${text}”`,
    deleted: (author: string, text: string) => `Sửa đổi${by(author)}: đã xóa “${text}”`,
    unplaced: 'Chưa rõ dòng này thuộc phần nào của thể thức nên để lại như cũ. Xin xem lại.',
    guessedHeading: 'Dòng này được đoán là đề mục. Nếu không phải, xin bỏ dấu “#” ở đầu dòng.',
    noHeader: 'Không thấy phần đầu văn bản (cơ quan, số, ngày). Xin điền vào các dòng ở đầu tệp.',
    noSignature: 'Không thấy chữ ký và nơi nhận. Xin điền vào các dòng ở đầu tệp.',
    typeAdded: 'Không thấy tên loại văn bản; đã ghi “BÁO CÁO”. Xin xem lại.',
    noTemplate: 'Chưa rõ báo cáo thuộc mẫu nào. Xin ghi tên mẫu vào dòng “mẫu” ở đầu tệp.',
    pictures: 'Hình trong tệp Word được để riêng; xin kiểm tra đường dẫn của các hình.',
    macros: 'Tệp Word có macro. Macro không được đọc, không được chạy.',
    tablesInCells: 'Có bảng nằm trong ô của bảng khác; chữ của bảng trong được ghi liền vào ô.',
    unread:
      'Tệp Word có biểu đồ, sơ đồ hoặc phần nhúng mà chương trình không đọc được chữ bên trong. Xin mở tệp Word và chép tay phần đó.',
    changes: 'Tệp Word có ý kiến hoặc sửa đổi đang theo dõi; nội dung được giữ trong các ghi chú.',
    unreadable: {
      empty: 'tệp không có nội dung.',
      'too-large': 'tệp quá lớn (tệp Word trên 64 MB, tệp văn bản trên 32 MB).',
      'old-word':
        'đây là tệp Word kiểu cũ (.doc). Xin mở bằng Word, chọn “Lưu thành” rồi chọn kiểu .docx.',
      password:
        'tệp có mật khẩu. Xin mở bằng Word, bỏ mật khẩu (Tệp › Thông tin › Bảo vệ tài liệu), lưu lại rồi nhập.',
      'not-word': 'đây không phải tệp Word (.docx) hay tệp văn bản.',
      damaged: 'tệp bị hỏng hoặc tải về chưa đủ. Xin lấy lại tệp, hoặc mở bằng Word rồi lưu lại.',
      bomb: 'nội dung bung ra quá lớn hoặc lồng quá sâu, không giống một báo cáo; tệp không được đọc tiếp.',
      doctype: 'tệp có khai báo thực thể XML, không an toàn nên không được đọc.',
    },
  },
  en: {
    comment: (author: string, text: string) => `Comment${by(author)}: ${text}`,
    inserted: (author: string, text: string) => `Change${by(author)}: added “${text}”`,
    deleted: (author: string, text: string) => `Change${by(author)}: deleted “${text}”`,
    unplaced: 'It is not clear which part of the layout this line is; it was left as it stood.',
    guessedHeading:
      'This line was guessed to be a heading. If it is none, delete the “#” before it.',
    noHeader: 'No header block (bodies, number, date) was found. Fill in the lines at the top.',
    noSignature: 'No signature and recipients were found. Fill in the lines at the top.',
    typeAdded: 'No document type was found; “BÁO CÁO” was written. Please check.',
    noTemplate:
      'It is not clear which template this report follows. Name it in the line “mẫu” at the top.',
    pictures: 'Pictures of the Word file are kept apart; please check their addresses.',
    macros: 'The Word file has macros. They were neither read nor run.',
    tablesInCells: 'A table stands inside a cell of another; its text was put into the cell.',
    unread:
      'The Word file has charts, diagrams or embedded files whose text cannot be read. Please copy it by hand.',
    changes: 'The Word file has comments or tracked changes; they are kept as guidance.',
    unreadable: {
      empty: 'the file is empty.',
      'too-large': 'the file is too large (Word over 64 MB, text over 32 MB).',
      'old-word': 'this is an old Word file (.doc). Open it in Word and save it as .docx.',
      password: 'the file has a password. Open it in Word, remove the password, and save it.',
      'not-word': 'this is neither a Word file (.docx) nor text.',
      damaged: 'the file is damaged or incomplete. Get it anew, or open it in Word and save it.',
      bomb: 'the content unfolds too far or nests too deep to be a report; reading was stopped.',
      doctype: 'the file declares XML entities, which is not safe; it was not read.',
    },
  },
});

export type ImportMessages = (typeof importMessages)['vi'];
