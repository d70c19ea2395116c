import { catalogue } from './catalogue';

/** The first steps in an office: what its reports have in common. */
export const unitSetupMessages = catalogue({
  vi: {
    offer: (file: string) =>
      `Khai báo đơn vị một lần (cơ quan, địa danh, người ký), báo cáo mới sẽ có sẵn những dòng ấy. Thông tin được ghi vào tệp ${file} của thư mục này.`,
    start: 'Khai báo đơn vị',
    never: 'Không hỏi lại',
    title: (at: number, of: number) => `Khai báo đơn vị (${String(at)}/${String(of)})`,
    hint: 'Enter để sang bước sau; để trống là bỏ qua; Esc để dừng, những gì đã khai vẫn được ghi.',
    whichFolder: 'Khai báo cho đơn vị của thư mục nào?',
    example: (text: string) => `Ví dụ: ${text}`,
    back: 'Bước trước',
    typed: 'vừa gõ',
    inUse: 'đang dùng',
    done: (file: string) => `Đã ghi thông tin đơn vị vào ${file}.`,
    open: 'Mở tệp',
    noFolder: 'Chưa mở thư mục nào. Xin mở thư mục chứa báo cáo (File → Open Folder…) rồi làm lại.',
    cannotEdit: (file: string) =>
      `Khóa “đơn vị” trong ${file} không viết theo từng dòng “khóa: giá trị” nên không ghi thêm vào được. Xin sửa tệp ấy bằng tay.`,
    notSaved: (file: string) => `Đã ghi vào ${file} nhưng chưa lưu được. Xin lưu bằng Ctrl+S.`,
  },
  en: {
    offer: (file: string) =>
      `Describe your office once (bodies, place, who signs) and new reports have these lines already. It is written to ${file} in this folder.`,
    start: 'Describe the office',
    never: 'Do not ask again',
    title: (at: number, of: number) => `The office (${String(at)}/${String(of)})`,
    hint: 'Enter goes on; empty skips; Esc stops, and what was answered is written.',
    whichFolder: 'The office of which folder?',
    example: (text: string) => `For example: ${text}`,
    back: 'Step before',
    typed: 'as typed',
    inUse: 'in use',
    done: (file: string) => `The office was written to ${file}.`,
    open: 'Open the file',
    noFolder:
      'No folder is open. Open the folder of your reports (File → Open Folder…) and try again.',
    cannotEdit: (file: string) =>
      `The key “đơn vị” in ${file} is not written as lines of “key: value”, so nothing could be added. Please edit that file by hand.`,
    notSaved: (file: string) =>
      `${file} was changed but could not be saved. Please save it with Ctrl+S.`,
  },
});
