import { phrases } from './phrases';

/** Several of a kind follow: what ends with a run after them is cut short, not missing. */
export const pluralWords = phrases(`
  các | những | nhiều | một số | mọi | từng | hàng loạt | một vài | mấy | muôn | đủ | các loại | nhiều loại | vô số | tất cả
`);

/** Words that open a list of examples. */
export const exampleWords = phrases(`
  như | nhất là | đặc biệt là | trong đó có | kể cả | ví dụ | vd | tiêu biểu là | chẳng hạn | chẳng hạn như | cụ thể như
`);

/** A first segment that begins with one of these sets time, place or reason: it is no item of an enumeration. */
export const openers = phrases(`
  hôm | trong | từ | đến | qua | sau | trước | theo | thực | căn | trên | tại | về | với | nhằm | để | khi | do | vì | tuy | bên
  ngoài | đồng | cụ | hiện | năm | tháng | ngày | đầu | cuối | tính | nhìn | kết | riêng | như | nhờ | cùng | xét | được | dưới
  đề | bám | xác | phát | ngay | hằng | hàng | định | nay | vừa | giai | quý | bước | thông | song | mặc | thời | chiều | sáng | đối
  kính | giai | đúng | quán | nhiệm | vào | hồi | lúc | thi | chấp
`);

/** Persons in front of an apposition: "đồng chí Nguyễn Văn A, Bí thư Đảng ủy xã …". */
export const appositionHeads = phrases('đồng chí | đ/c | ông | bà | đồng');

/** "Đến nay … đã": after such an opening the subject is missing. */
export const timeAdverbs = phrases(`
  đến nay | hiện nay | hôm nay | vừa qua | thời gian qua | năm qua | trong năm | trong năm qua | trong nhiệm kỳ | nhiệm kỳ qua | nay | từ đó
`);

/** What carries a clause on after its subject or a long noun phrase. */
export const predicateWords = phrases(`
  đã | được | là | sẽ | đang | có | chưa | không | cần | phải | bị | tổ chức | báo cáo | tiến hành | họp | ban hành | xây dựng | triển khai | lãnh đạo
  quyết định | thống nhất | đề nghị | kính | gồm | đạt | thực hiện | luôn | thường xuyên | tiếp tục | xem xét | hoàn thành | chỉ đạo | cũng | vẫn | đều
`);
