import { catalogue } from './catalogue';

const quoted = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(', ');

export const frontMatterMessages = catalogue({
  vi: {
    description:
      'Phần khai báo ở đầu tệp: khóa lạ, giá trị sai kiểu, lỗi YAML, mẫu hoặc thể thức không có',
    yamlValue:
      'Giá trị này có ký hiệu đặc biệt nên cần đặt trong dấu nháy. Tạm đọc nguyên văn như đã gõ.',
    yamlLine: 'Không đọc được dòng này. Mỗi dòng cần có dạng “khóa: giá trị”.',
    quote: 'Đặt giá trị trong dấu nháy',
    yamlBlank: 'Sau dấu hai chấm của khóa cần có một dấu cách.',
    insertBlank: 'Thêm dấu cách',
    yamlIndent:
      'Dòng này không có khóa nên được đọc nối vào dòng trên. Xin thụt vào nếu đúng như vậy.',
    indent: 'Thụt dòng này vào',
    unclosed:
      'Phần khai báo chưa có dòng “---” ở cuối; tạm coi như hết ở dòng trống hoặc dòng lạ đầu tiên.',
    close: 'Thêm dòng “---”',
    unknownKey: (key: string, nearest?: string) =>
      nearest
        ? `Không có khóa “${key}”. Có phải ý là “${nearest}”?`
        : `Không có khóa “${key}”. Xin xem danh sách khóa trong hướng dẫn.`,
    renameKey: (key: string) => `Đổi thành “${key}”`,
    repeatedKey: (key: string) =>
      `Khóa “${key}” đã có ở trên; dòng này không được dùng. Xin xóa một dòng.`,
    misshapenText: (key: string) =>
      `“${key}” cần một dòng chữ; giá trị được đọc nguyên văn như đã gõ.`,
    misshapenLines: (key: string) => `“${key}” cần một dòng chữ hoặc danh sách các dòng.`,
    misshapenRecipients: (key: string) =>
      `“${key}” cần danh sách nơi nhận; mỗi mục là một dòng chữ hoặc {nhóm: […], ghi chú: …}.`,
    misshapenSignatures: (key: string) =>
      `“${key}” cần danh sách người ký, mỗi người có “quyền hạn”, “chức vụ”, “họ tên”.`,
    missingTemplate: (names: readonly string[]) =>
      `Chưa có khóa “mẫu” nên chưa kiểm tra được đề cương. Các mẫu hiện có: ${quoted(names)}.`,
    unknownTemplate: (name: string, nearest: readonly string[]) =>
      `Không có mẫu “${name}” nên không kiểm tra được đề cương. Gần nhất: ${quoted(nearest)}.`,
    unknownProfile: (name: string, names: readonly string[]) =>
      `Không có thể thức “${name}”. Cần một trong: ${quoted(names)}.`,
    useValue: (value: string) => `Dùng “${value}”`,
    unreadableDate: (value: string) =>
      `Không đọc được ngày “${value}”. Cần dạng ngày/tháng/năm, ví dụ 14/10/2026; để trống nếu chưa ký.`,
    unknownContents: (value: string, choices: readonly string[]) =>
      `Gặp “${value}” ở “mục lục”, cần ${choices.join(', ')} hoặc số cấp đề mục từ 1 đến 4.`,
    notANumber: (key: string, value: string) => `Gặp “${value}”, cần một số nguyên cho “${key}”.`,
    tooLong: (count: number, limit: number) =>
      `Báo cáo dài ${count} trang, quá số trang tối đa là ${limit}. Xin rút gọn, hoặc sửa dòng “số trang tối đa”.`,
    missingField: (keys: readonly string[]) =>
      `Phần khai báo chưa có ${keys.map((key) => `“${key}”`).join(' hoặc ')}; bản Word sẽ thiếu phần này.`,
    titleRule:
      'Dòng gạch ngang này không in ra: dưới tên báo cáo đã tự có dòng “-----”. Có thể xóa.',
    deleteLine: 'Xóa dòng này',
  },
  en: {
    description:
      'The front matter: unknown keys, values of the wrong shape, YAML errors, unknown template or profile',
    yamlValue:
      'This value holds special characters and must be quoted. It is read as typed for now.',
    yamlLine: 'This line cannot be read. Every line must have the form “key: value”.',
    quote: 'Put the value in quotes',
    yamlBlank: 'A key’s colon must be followed by a blank.',
    insertBlank: 'Insert a blank',
    yamlIndent:
      'This line has no key, so it is read as part of the line above. Indent it if that is meant.',
    indent: 'Indent this line',
    unclosed:
      'The front matter lacks the line “---” at its end; for now it ends at the first empty or odd line.',
    close: 'Add the line “---”',
    unknownKey: (key: string, nearest?: string) =>
      nearest
        ? `There is no key “${key}”. Did you mean “${nearest}”?`
        : `There is no key “${key}”. The guide lists all keys.`,
    renameKey: (key: string) => `Change to “${key}”`,
    repeatedKey: (key: string) =>
      `Key “${key}” was given above; this line is not used. Delete one of them.`,
    misshapenText: (key: string) => `“${key}” takes one line of text; the value is read as typed.`,
    misshapenLines: (key: string) => `“${key}” takes a text or a list of lines.`,
    misshapenRecipients: (key: string) =>
      `“${key}” takes a list of recipients; an item is a text or {nhóm: […], ghi chú: …}.`,
    misshapenSignatures: (key: string) =>
      `“${key}” takes a list of signatories, each with “quyền hạn”, “chức vụ”, “họ tên”.`,
    missingTemplate: (names: readonly string[]) =>
      `Without the key “mẫu” the outline cannot be checked. Templates: ${quoted(names)}.`,
    unknownTemplate: (name: string, nearest: readonly string[]) =>
      `There is no template “${name}”, so the outline cannot be checked. Nearest: ${quoted(nearest)}.`,
    unknownProfile: (name: string, names: readonly string[]) =>
      `There is no layout profile “${name}”. Expected one of: ${quoted(names)}.`,
    useValue: (value: string) => `Use “${value}”`,
    unreadableDate: (value: string) =>
      `The date “${value}” cannot be read. Write day/month/year, such as 14/10/2026; leave it empty until signed.`,
    unknownContents: (value: string, choices: readonly string[]) =>
      `Unexpected “${value}” for “mục lục”, expected ${choices.join(', ')} or a count of levels, 1 to 4.`,
    notANumber: (key: string, value: string) =>
      `Unexpected “${value}”, expected a whole number for “${key}”.`,
    tooLong: (count: number, limit: number) =>
      `The report has ${count} pages, more than its limit of ${limit}. Shorten it, or change the line “số trang tối đa”.`,
    missingField: (keys: readonly string[]) =>
      `The front matter has no ${keys.map((key) => `“${key}”`).join(' or ')}; the Word file will lack it.`,
    titleRule:
      'This line of dashes does not print: the title brings its own “-----”. It can be deleted.',
    deleteLine: 'Delete this line',
  },
});
