import type { BlankExpectation } from '../find-blanks';
import { phrases } from './phrases';
import type { Phrases } from './phrases';

/**
 * A word that cannot end an enumeration: what follows it must be a figure, a name, a date.
 * `only`: it counts only after one of these words. `not`: never after them.
 * `open`: after these words it counts only when the sentence goes on ("trong năm … đã").
 */
export interface WantingWord {
  readonly expects: BlankExpectation;
  readonly only?: Phrases;
  readonly not?: Phrases;
  readonly open?: Phrases;
}

const manyOf = 'các | những | nhiều | mọi | từng | mỗi | mấy | vài | hằng | hàng | cả | qua';
const partOf = phrases('đầu | cuối | giữa | trong | hết | suốt | sau | trước | ngay');

/** "kinh tế số", "dân tộc thiểu số": "số" ends another word after these. */
const digitalThings = phrases(`
  thiểu | đa | một | dân | sĩ | hệ | chỉ | thông | vô | hàm | đổi | tế | hội | thuật | nghệ | quyền | phủ | tầng | liệu | dụng
  năng | lực | trường | tảng | thức | hóa | ký | phẩm | đồ | vụ | nguồn | toán | gia | viện | ảnh | mạng | hình
  pháp | nghiệp | dục | gian | nguyên | đại | đồng | hàng | sống | công dân | người
`);

/** Words of number and date. They want a figure even inside a quotation. */
export const numberWords: Readonly<Record<string, WantingWord>> = {
  năm: {
    expects: 'date',
    not: phrases(`${manyOf} | một | hai | ba | bốn | mười | mươi | trăm | nghìn | lâu | quanh`),
    open: partOf,
  },
  tháng: {
    expects: 'date',
    not: phrases(`${manyOf} | một | hai | ba | bốn | sáu | chín | mười`),
    open: partOf,
  },
  ngày: { expects: 'date', not: phrases(`${manyOf} | một | hai | ba | bảy | ban`), open: partOf },
  quý: { expects: 'date', not: phrases(`${manyOf} | một | cao | đáng | phú | yêu`), open: partOf },
  tuần: { expects: 'date', not: phrases(`${manyOf} | một | hai`), open: partOf },
  'năm học': { expects: 'date', not: phrases(manyOf), open: partOf },
  'giai đoạn': { expects: 'date', not: phrases(`${manyOf} | một`), open: partOf },
  'nhiệm kỳ': { expects: 'date', not: phrases(`${manyOf} | một | hai`), open: partOf },
  khóa: { expects: 'number', not: phrases(`${manyOf} | chìa | một | bế | khai`) },
  kỳ: { expects: 'number', only: phrases('lần thứ') },
  thứ: {
    expects: 'number',
    only: phrases('lần | kỳ | hạng | hàng | xếp | đứng | kế | vị | phần | khóa'),
  },
  'quốc lộ': { expects: 'number', not: phrases(manyOf) },
  'tỉnh lộ': { expects: 'number', not: phrases(manyOf) },
  hạng: { expects: 'number', not: phrases('xếp | thứ | hết | các | nhiều') },
  'mức độ': { expects: 'number', only: phrases('chuẩn | đạt | ở') },
  số: { expects: 'document', not: digitalThings },
  hồi: { expects: 'date', only: phrases('vào') },
  lúc: { expects: 'date', not: phrases('nhiều | đôi | có | mọi | từng') },
};

/** Words that lead on to something: nothing ends with them. */
export const leadingWords: Readonly<Record<string, WantingWord>> = {
  có: { expects: 'number', not: phrases('nếu | vốn | sẵn | hiện | chưa | đều | nên | giàu') },
  gồm: { expects: 'text' },
  'bao gồm': { expects: 'text' },
  là: { expects: 'text', not: phrases('rất | thế') },
  chiếm: { expects: 'number', not: phrases('lấn | xâm | đánh') },
  khoảng: { expects: 'number', not: phrases('những | các') },
  đạt: { expects: 'number', not: phrases('thành | truyền | diễn | đề | chưa') },
  với: { expects: 'text' },
  của: { expects: 'name', not: phrases('tiền') },
  do: { expects: 'name', not: phrases('lý | tự') },
  bởi: { expects: 'name' },
  từ: { expects: 'text', not: phrases('danh | động | chứng | ngôn | tính | mẫu | thư') },
  đến: { expects: 'text', not: phrases('đi | kể | chuyển | nhắc | tìm') },
  tại: { expects: 'name', not: phrases('tồn | hiện | thực') },
  ở: { expects: 'name', not: phrases('nhà | nơi | chỗ | đất') },
  về: { expects: 'text', not: phrases('trở | đi | kéo | quay | thu | mang | chuyển') },
  theo: { expects: 'text', not: phrases('kèm | làm | tiếp | noi | dõi | gửi') },
  cho: { expects: 'text' },
  trong: { expects: 'number', not: phrases('bên | và') },
  thuộc: { expects: 'name', not: phrases('trực | phụ | lệ | quen | thân') },
  bằng: { expects: 'number', not: phrases('công | văn | cân | thăng | đồng | mặt') },
  và: { expects: 'text' },
  hoặc: { expects: 'text' },
  giáp: { expects: 'name', not: phrases('áo | thiết') },
  phía: { expects: 'name', not: phrases('nhiều | các | mọi | hai | tứ') },
  tên: { expects: 'name', only: phrases('họ | và | mang | có | ghi') },
  'đến hết': { expects: 'date' },
  'mang tên': { expects: 'name' },
  'trong đó': { expects: 'number' },
  'đối với': { expects: 'text' },
  'về việc': { expects: 'text' },
  'v/v': { expects: 'text' },
  'so với': { expects: 'text' },
  'kính gửi': { expects: 'name' },
  'kính thưa': { expects: 'name' },
  'kính trình': { expects: 'name' },
};

/** As `leadingWords`, but they may also end a phrase ("cấp trên…", "tốt hơn…"): only before a counted noun or more text. */
export const halfLeadingWords: Readonly<Record<string, WantingWord>> = {
  trên: { expects: 'number', not: phrases('cấp | nêu | nói | như | trở | bên | dưới') },
  dưới: { expects: 'number', not: phrases('cấp | bên | phía | trở') },
  hơn: { expects: 'number', not: phrases('tốt | cao | nhiều') },
  gần: { expects: 'number' },
  được: { expects: 'number' },
  còn: { expects: 'number', not: phrases('vẫn | mà') },
  vào: { expects: 'name', not: phrases('gia | đi') },
  lên: { expects: 'number', not: phrases('nâng | trở | tăng | vươn | đi') },
  thêm: { expects: 'number' },
  xuống: { expects: 'number' },
  cử: { expects: 'name', not: phrases('đề | bầu | ứng') },
  bầu: { expects: 'name' },
  giao: { expects: 'name' },
  mời: { expects: 'name' },
  lấy: { expects: 'text' },
  'phân công': { expects: 'name' },
};
