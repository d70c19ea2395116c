import { catalogue } from './catalogue';

export const stateFormatMessages = catalogue({
  vi: {
    description:
      'Thói quen theo thể thức nhà nước (Nghị định 30) không dùng trong văn bản của Đảng',
    motto:
      'Văn bản của Đảng không có quốc hiệu, tiêu ngữ; thay vào đó là “ĐẢNG CỘNG SẢN VIỆT NAM” (HD 05, Phụ lục 2). Phần đầu được in tự động, xin xóa dòng này.',
    numberColon:
      'Số và ký hiệu của văn bản Đảng viết “Số 08-BC/ĐU”, không có dấu hai chấm (HD 05, Phụ lục 2).',
    swapped: (right: string) =>
      `Ký hiệu theo thể thức nhà nước. Văn bản của Đảng viết gạch nối trước tên loại, gạch chéo trước cơ quan: “${right}” (HD 05, Phụ lục 2).`,
    subject:
      'Văn bản của Đảng không dùng “V/v” trước trích yếu; trích yếu viết thẳng, bắt đầu bằng chữ thường (HD 05, mục 5.2).',
    lastStop: 'Văn bản của Đảng kết thúc bằng dấu chấm “.”, không dùng “./.” (HD 05, mục 6.2.2).',
    archive:
      'Dòng cuối nơi nhận viết “Lưu Văn phòng …”, không có dấu hai chấm và “VT” (HD 05, mục 9.2).',
    dear: 'Báo cáo không có “Kính gửi” và “Như trên”; hai mục này của công văn, tờ trình (HD 05, mục 9.2).',
    authority: (right: string) =>
      `Quyền hạn ký viết “${right}” với gạch chéo, không dùng dấu chấm (HD 05, mục 7.2).`,
    annex: (right: string) => `Phụ lục đánh số Ả Rập: “${right}” (HD 05, phần IV).`,
    fix: (right: string) => `Sửa thành “${right}”`,
    remove: 'Xóa dòng này',
  },
  en: {
    description: 'Habits of the State’s format (Decree 30) that Party documents do not have',
    motto:
      'Party documents bear no national title and motto but “ĐẢNG CỘNG SẢN VIỆT NAM” (HD 05, annex 2). The header prints by itself: remove this line.',
    numberColon:
      'The number of a Party document is written “Số 08-BC/ĐU”, without colon (HD 05, annex 2).',
    swapped: (right: string) =>
      `A code in the State’s format. Party documents have the hyphen before the type and the slash before the body: “${right}” (HD 05, annex 2).`,
    subject:
      'Party documents have no “V/v” before the subject, which starts in lower case (HD 05, 5.2).',
    lastStop: 'Party documents end with “.”, not with “./.” (HD 05, 6.2.2).',
    archive: 'The archive line reads “Lưu Văn phòng …”, without colon and “VT” (HD 05, 9.2).',
    dear: 'A report has neither “Kính gửi” nor “Như trên” (HD 05, 9.2).',
    authority: (right: string) =>
      `The authority is written “${right}” with a slash, not a dot (HD 05, 7.2).`,
    annex: (right: string) => `Annexes have Arabic numbers: “${right}” (HD 05, part IV).`,
    fix: (right: string) => `Change to “${right}”`,
    remove: 'Remove this line',
  },
});
