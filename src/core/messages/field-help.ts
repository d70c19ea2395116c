import type { FieldName } from '../report/front-matter/fields';
import { catalogue } from './catalogue';

/** What a key of the front matter is for, as hovers, completion and reference docs say it. */
export interface FieldHelp {
  readonly meaning: string;
  /** What to type; the same in every language. */
  readonly example: string;
}

const vi: Readonly<Record<FieldName, FieldHelp>> = {
  template: {
    meaning: 'Mẫu báo cáo. Đề cương của mẫu được dùng để kiểm tra báo cáo có đủ mục hay không.',
    example: 'tong-ket-xay-dung-dang',
  },
  profile: {
    meaning: 'Thể thức trình bày. Không ghi thì dùng thể thức đang có hiệu lực.',
    example: 'hd05',
  },
  parentBody: {
    meaning: 'Cơ quan cấp trên, in ở dòng đầu bên trái.',
    example: 'ĐẢNG BỘ TỈNH AN MẪU',
  },
  issuingBody: {
    meaning: 'Cơ quan ban hành báo cáo, in đậm dưới cơ quan cấp trên.',
    example: 'ĐẢNG ỦY XÃ TÂN HÒA MẪU',
  },
  number: {
    meaning: 'Số của báo cáo. Để trống khi chưa ký: bản in chừa chỗ ghi tay.',
    example: '8',
  },
  code: {
    meaning: 'Ký hiệu của báo cáo, in sau số và một dấu gạch nối.',
    example: 'BC/ĐU',
  },
  place: { meaning: 'Địa danh, in trước ngày, tháng, năm.', example: 'Tân Hòa Mẫu' },
  date: {
    meaning:
      'Ngày ký, gõ theo dạng ngày/tháng/năm hoặc năm-tháng-ngày. Để trống khi chưa ký: bản in chừa chỗ ghi tay.',
    example: '14/10/2026',
  },
  urgency: { meaning: 'Mức độ khẩn: KHẨN, THƯỢNG KHẨN hoặc HỎA TỐC.', example: 'HỎA TỐC' },
  draft: { meaning: 'Lần dự thảo. Ghi 2 thì in “Dự thảo lần 2”.', example: '2' },
  circulation: {
    meaning: 'Phạm vi lưu hành, in ở góc trên bên phải trang đầu.',
    example: 'LƯU HÀNH NỘI BỘ',
  },
  documentType: { meaning: 'Tên loại văn bản, in hoa, đậm, giữa trang.', example: 'BÁO CÁO' },
  subject: {
    meaning: 'Trích yếu nội dung, bắt đầu bằng chữ thường.',
    example: 'tổng kết công tác xây dựng Đảng năm 2026',
  },
  titleLines: {
    meaning:
      'Các dòng tiêu đề, dùng thay cho “tên loại” và “trích yếu”, chẳng hạn khi báo cáo chính trị lấy chủ đề đại hội làm tiêu đề.',
    example: '[XÂY DỰNG ĐẢNG BỘ TRONG SẠCH, (Báo cáo trình Đại hội)]',
  },
  recipients: {
    meaning:
      'Nơi nhận, mỗi nơi một dòng; dấu gạch ở đầu và dấu ở cuối dòng được thêm khi in. Dòng “Lưu …” để cuối cùng. Nhiều nơi nhận chung một ghi chú thì viết {nhóm: […], ghi chú: …}.',
    example: '[Ban Tổ chức Tỉnh ủy, Lưu Văn phòng Đảng ủy]',
  },
  authority: { meaning: 'Quyền hạn của người ký.', example: 'T/M ĐẢNG ỦY' },
  position: { meaning: 'Chức vụ của người ký, không kèm tên cơ quan.', example: 'BÍ THƯ' },
  signer: {
    meaning: 'Họ tên người ký, không kèm học hàm, học vị, quân hàm.',
    example: 'Nguyễn Văn Mẫu',
  },
  signatures: {
    meaning:
      'Một hoặc hai người ký, dùng thay cho ba khóa “quyền hạn”, “chức vụ”, “họ tên” khi có hai người cùng ký.',
    example: '[{quyền hạn: T/M ĐẢNG ỦY, chức vụ: BÍ THƯ, họ tên: Nguyễn Văn Mẫu}]',
  },
  drafter: { meaning: 'Ký hiệu người soạn thảo, in dưới nơi nhận.', example: 'NVM' },
  twoSided: {
    meaning:
      'Ghi “có” khi in hai mặt giấy: lề trái và lề phải của mặt sau đổi chỗ cho nhau (15 mm và 30 mm). Không ghi thì mọi trang cùng lề, để in một mặt.',
    example: 'có',
  },
  contents: {
    meaning:
      'Ghi “có” để in mục lục dưới tiêu đề, gồm hai cấp đề mục và các phụ lục kèm số trang; hoặc ghi số cấp, từ 1 đến 4. Không ghi thì không có mục lục.',
    example: 'có',
  },
  maxPages: {
    meaning:
      'Số trang tối đa mà cấp trên yêu cầu. Báo cáo in ra dài hơn sẽ bị báo: khi đang mở trang in, khi kiểm tra và xuất bằng dòng lệnh.',
    example: '12',
  },
};

const en: Readonly<Record<FieldName, string>> = {
  template: 'The type of report: its outline tells which sections are asked for.',
  profile: 'The layout profile; by default the norm in force.',
  parentBody: 'The body above, on the first line on the left.',
  issuingBody: 'The body that issues the report, bold below the body above.',
  number: 'The number of the report; empty until signed: room is left to write it by hand.',
  code: 'The code, which prints behind the number and a hyphen.',
  place: 'The place, which prints before the date.',
  date: 'The date of signing, day/month/year or year-month-day; empty until signed.',
  urgency: 'Urgency: KHẨN, THƯỢNG KHẨN or HỎA TỐC.',
  draft: 'Which draft this is: 2 prints “Dự thảo lần 2”.',
  circulation: 'Who may read it; prints top right on the first page.',
  documentType: 'The type of document, in capitals, bold, centred.',
  subject: 'What the report is about; begins in lower case.',
  titleLines: 'Lines of the title in place of “tên loại” and “trích yếu”.',
  recipients:
    'Recipients, one a line; signs before and after are added in print. The archive line comes last.',
  authority: 'On whose behalf the report is signed.',
  position: 'Position of who signs, without the name of the body.',
  signer: 'Name of who signs, without titles.',
  signatures: 'One or two who sign, in place of “quyền hạn”, “chức vụ”, “họ tên”.',
  drafter: 'Code of who drafted it, below the recipients.',
  twoSided: '“có” when printed on both sides: left and right margins change places on the back.',
  contents:
    '“có” prints a table of contents of two levels under the title; or the count of levels, 1 to 4.',
  maxPages:
    'Most pages allowed by the body above. A longer report is a finding while its pages are shown, and on the command line.',
};

export const fieldHelp = catalogue({
  vi,
  en: Object.fromEntries(
    Object.entries(en).map(([name, meaning]) => [
      name,
      { meaning, example: vi[name as FieldName].example },
    ]),
  ) as Record<FieldName, FieldHelp>,
});

/** Where Hướng dẫn 05-HD/VPTW (27/5/2026) says how a field is printed; fields it does not name are left out. */
export const fieldClauses: Readonly<Partial<Record<FieldName, string>>> = {
  parentBody: 'Phụ lục 2',
  issuingBody: 'Phụ lục 2',
  number: 'Phụ lục 2, dòng 3',
  code: 'Phụ lục 1; Phụ lục 2, dòng 3',
  place: 'Phụ lục 2',
  date: 'Phụ lục 2',
  urgency: 'Phụ lục 2',
  draft: 'Phụ lục 2',
  circulation: 'Phụ lục 2',
  documentType: 'mục 5.2; Phụ lục 2, dòng 5',
  subject: 'mục 5.2; Phụ lục 2, dòng 5',
  titleLines: 'mục 5.2',
  recipients: 'mục 9.2; Phụ lục 2, dòng 9',
  authority: 'mục 7.2; Phụ lục 2, dòng 7',
  position: 'mục 7.2; Phụ lục 2, dòng 7',
  signer: 'mục 7.2; Phụ lục 2, dòng 7',
  signatures: 'mục 7.2; Phụ lục 2, dòng 7',
};
