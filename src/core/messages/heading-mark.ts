import { catalogue } from './catalogue';

export const headingMarkMessages = catalogue({
  vi: {
    description: 'Tiêu đề thiếu dấu “#”, dấu “#” viết liền với chữ, hoặc số dấu “#” không đúng cấp',
    unmarked: (heading: string, marks: string) =>
      `“${heading}” có vẻ là tiêu đề nhưng chưa có dấu #, cần “${marks} ” ở đầu dòng; nếu không, dòng này in ra như đoạn văn thường.`,
    glued: (marks: string) => `Gặp “${marks}” viết liền với chữ, cần một dấu cách sau “${marks}”.`,
    partName: (part: string) => `Tên phần cần viết cùng dòng với “${part}”, sau dấu hai chấm.`,
    depth: (heading: string, typed: string, marks: string, parent?: string) =>
      parent === undefined
        ? `Gặp “${typed}” trước “${heading}”, cần “${marks}” như các mục cùng cấp.`
        : `Gặp “${typed}” trước “${heading}”, cần “${marks}” vì mục này thuộc “${parent}”.`,
    addMarks: (marks: string) => `Thêm “${marks} ” ở đầu dòng`,
    addSpace: 'Thêm dấu cách sau dấu #',
    joinName: 'Đưa tên phần lên cùng dòng',
    fixAll: (count: number) => `Sửa dấu # của cả ${String(count)} tiêu đề như thế`,
    fixDepth: (marks: string) => `Đổi thành “${marks}” và chỉnh các mục bên dưới`,
  },
  en: {
    description:
      'Headings without “#”, with “#” glued to the text, or with a count of “#” that skips a level',
    unmarked: (heading: string, marks: string) =>
      `“${heading}” looks like a heading without #, expected “${marks} ” at the line start; else it prints as plain text.`,
    glued: (marks: string) => `“${marks}” is glued to the text, expected a blank after “${marks}”.`,
    partName: (part: string) =>
      `The part’s name belongs on the same line as “${part}”, behind a colon.`,
    depth: (heading: string, typed: string, marks: string, parent?: string) =>
      parent === undefined
        ? `Unexpected “${typed}” before “${heading}”, expected “${marks}” as its siblings have.`
        : `Unexpected “${typed}” before “${heading}”, expected “${marks}” under “${parent}”.`,
    addMarks: (marks: string) => `Add “${marks} ” at the line start`,
    addSpace: 'Add a blank after the # marks',
    joinName: 'Move the part’s name to the same line',
    fixAll: (count: number) => `Mend the # marks of all ${String(count)} such headings`,
    fixDepth: (marks: string) => `Change to “${marks}” and adjust the headings under it`,
  },
});
