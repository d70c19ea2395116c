import { catalogue } from './catalogue';

export const citationMessages = catalogue({
  vi: {
    description:
      'Viện dẫn văn bản: tên loại, số, ký hiệu, ngày, cơ quan ban hành không khớp hoặc chưa đủ',
    type: (type: string, number: string, code: string, meant: string) =>
      `“${type}” và “${number}” không khớp: “${code}” là ký hiệu của ${meant}. Xin xem lại tên loại hay ký hiệu (HD 05, phần số và ký hiệu).`,
    issuer: (issuer: string, number: string, code: string, meant: string) =>
      `“${number}” không khớp với “${issuer}”: “${code}” là ký hiệu của ${meant}. Xin xem lại ký hiệu hay cơ quan ban hành.`,
    board: (issuer: string, number: string) =>
      `“${number}” là ký hiệu của cấp ủy, không phải của ${issuer}. Xin xem lại ký hiệu hay cơ quan ban hành.`,
    committee: (issuer: string, number: string, code: string) =>
      `“${number}” không khớp với “${issuer}”: “${code}” là ký hiệu của ban tham mưu, không phải của cấp ủy. Xin xem lại ký hiệu hay cơ quan ban hành.`,
    otherBoard: (issuer: string, number: string, code: string) =>
      `“${number}” không khớp với “${issuer}”: “${code}” là ký hiệu của cơ quan khác. Xin xem lại ký hiệu hay cơ quan ban hành.`,
    colon: 'Giữa chữ “số” và số văn bản không có dấu hai chấm (HD 05, Phụ lục 2).',
    removeColon: 'Bỏ dấu hai chấm',
    misformed: (right: string) =>
      `Số và ký hiệu văn bản của Đảng viết gạch nối trước tên loại, gạch chéo trước cơ quan: “${right}” (HD 05, Phụ lục 2).`,
    comma: (number: string) =>
      `Viện dẫn lần đầu cần dấu phẩy trước chữ “ngày”: “${number}, ngày …” (HD 05, mục 6.1.4).`,
    undated: (number: string) =>
      `Lần đầu viện dẫn cần ghi cả ngày ban hành: “${number}, ngày …” (HD 05, mục 6.1.4).`,
    repeated: (short: string) =>
      `Văn bản này đã được viện dẫn đầy đủ ở trên; từ lần sau chỉ cần ghi “${short}” (HD 05, mục 6.1.4).`,
    later: (date: string, reported: string) =>
      `Văn bản được viện dẫn có ngày ${date}, sau ngày của báo cáo (${reported}). Xin xem lại.`,
    twoDates: (number: string, here: string, there: string) =>
      `“${number}” ở đây ghi ngày ${here}, chỗ khác trong báo cáo ghi ngày ${there}. Xin xem lại cho thống nhất.`,
    twoIssuers: (number: string, here: string, there: string) =>
      `“${number}” ở đây là của ${here}, chỗ khác trong báo cáo là của ${there}. Xin xem lại cho thống nhất.`,
    twoSubjects: (number: string) =>
      `“${number}” ở đây và ở chỗ khác trong báo cáo có trích yếu khác hẳn nhau. Xin xem lại số hay trích yếu.`,
    levels: {
      central: 'Trung ương',
      province: 'tỉnh ủy, thành ủy',
      district: 'cấp ủy cấp huyện',
      committee: 'đảng ủy',
      cell: 'chi bộ',
      congress: 'đại hội',
    },
    fix: (right: string) => `Sửa thành “${right}”`,
    addComma: 'Thêm dấu phẩy trước “ngày”',
    shorten: (short: string) => `Rút gọn còn “${short}”`,
  },
  en: {
    description:
      'Cited documents: type, number, code, date and issuer that do not fit or are not complete',
    type: (type: string, number: string, code: string, meant: string) =>
      `“${type}” does not fit “${number}”: “${code}” is the code of ${meant}. Check the type or the code (HD 05, number and code).`,
    issuer: (issuer: string, number: string, code: string, meant: string) =>
      `“${number}” does not fit “${issuer}”: “${code}” is the code of ${meant}. Check the code or the issuer.`,
    board: (issuer: string, number: string) =>
      `“${number}” has the code of a committee, not of ${issuer}. Check the code or the issuer.`,
    committee: (issuer: string, number: string, code: string) =>
      `“${number}” does not fit “${issuer}”: “${code}” is the code of a board, not of a committee. Check the code or the issuer.`,
    otherBoard: (issuer: string, number: string, code: string) =>
      `“${number}” does not fit “${issuer}”: “${code}” is the code of another body. Check the code or the issuer.`,
    colon: 'The number of a document follows “số” without a colon (HD 05, annex 2).',
    removeColon: 'Remove the colon',
    misformed: (right: string) =>
      `Numbers of Party documents have the hyphen before the type and the slash before the body: “${right}” (HD 05, annex 2).`,
    comma: (number: string) =>
      `When cited for the first time, a comma stands before “ngày”: “${number}, ngày …” (HD 05, 6.1.4).`,
    undated: (number: string) =>
      `When cited for the first time, a document needs its date: “${number}, ngày …” (HD 05, 6.1.4).`,
    repeated: (short: string) =>
      `This document was cited in full above; from then on “${short}” will do (HD 05, 6.1.4).`,
    later: (date: string, reported: string) =>
      `The cited document bears the date ${date}, later than the report (${reported}). Please check.`,
    twoDates: (number: string, here: string, there: string) =>
      `“${number}” has the date ${here} here and ${there} elsewhere in the report. Please make them agree.`,
    twoIssuers: (number: string, here: string, there: string) =>
      `“${number}” is by ${here} here and by ${there} elsewhere in the report. Please make them agree.`,
    twoSubjects: (number: string) =>
      `“${number}” has quite another subject elsewhere in the report. Check the number or the subject.`,
    levels: {
      central: 'the centre',
      province: 'a provincial committee',
      district: 'a district committee',
      committee: 'a đảng ủy',
      cell: 'a chi bộ',
      congress: 'a congress',
    },
    fix: (right: string) => `Change to “${right}”`,
    addComma: 'Add a comma before “ngày”',
    shorten: (short: string) => `Shorten to “${short}”`,
  },
});
