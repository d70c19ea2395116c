import type { FieldName, FieldShape } from '../../src/core/report/front-matter/fields';

/** What a key of the front matter is for, as reference docs and the JSON schema say it. */
export interface FieldHelp {
  readonly meaning: string;
  readonly example: string;
}

export const fieldHelp: Readonly<Record<FieldName, FieldHelp>> = {
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
  maxPages: {
    meaning: 'Số trang tối đa mà cấp trên yêu cầu. Bản này chưa kiểm tra số trang.',
    example: '12',
  },
};

/** What may stand after the key. */
export const shapeHelp: Readonly<Record<FieldShape, string>> = {
  text: 'một dòng chữ',
  lines: 'một dòng chữ hoặc danh sách các dòng',
  recipients: 'danh sách nơi nhận',
  signatures: 'danh sách người ký',
};
