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
  hôm nay | hiện nay | đến nay | nay | vừa qua | trong | từ | đến | qua | sau | trước | vào | hồi | lúc | khi | ngay | song song
  năm | tháng | ngày | quý | đầu năm | cuối năm | đầu nhiệm kỳ | cuối nhiệm kỳ | giai đoạn | nhiệm kỳ | thời gian | sáng | chiều
  hằng năm | hàng năm | hằng tháng | hàng tháng | hằng quý | định kỳ | bước vào | tính đến | thời điểm
  trên | tại | về | với | theo | do | vì | bởi | nhờ | nhằm | để | đối với | cùng với | riêng | như vậy | nhìn chung | kết quả là
  tuy | tuy nhiên | song | mặc dù | bên cạnh | ngoài | ngoài ra | đồng thời | cụ thể | trong đó | do đó | vì vậy | do vậy
  thực hiện | căn cứ | xét | thông qua | thi hành | chấp hành | bám sát | xác định | phát huy | quán triệt | được sự | dưới sự
  đúng | kính thưa | đề cao | trên cơ sở
`);

/** Persons in front of an apposition: "đồng chí Nguyễn Văn A, Bí thư Đảng ủy xã …". */
export const appositionHeads = phrases('đồng chí | đ/c | ông | bà | đồng');

/** "Đến nay … đã": after such an opening the subject is missing. */
export const timeAdverbs = phrases(`
  đến nay | hiện nay | hôm nay | vừa qua | thời gian qua | năm qua | trong năm | trong năm qua | trong nhiệm kỳ | nhiệm kỳ qua | nay | từ đó
`);

/** Words that carry the sentence on after an enumeration: no noun to be counted. */
export const connectives = phrases(`
  của | về | và | trong | trên | tại | ở | cho | với | từ | để | nhằm | góp phần | qua đó | từng bước | nên | mà | do | vì | bởi | như
  theo | đến | khi | nhưng | song | nào | sang | vào | ra | lên | còn | phục vụ | giúp | làm | tạo | gây | cùng | này | đó | ấy | khác
  thì | rồi | nữa | bằng | so | nhất | hết | rất | khá | hơn | ngày càng | tham gia | phối hợp | đi | theo đúng | gắn | thu hút
`);

/** What carries a clause on after its subject or a long noun phrase. */
export const predicateWords = phrases(`
  đã | được | là | sẽ | đang | có | chưa | không | cần | phải | bị | tổ chức | báo cáo | tiến hành | họp | ban hành | xây dựng | triển khai | lãnh đạo
  quyết định | thống nhất | đề nghị | kính | gồm | đạt | thực hiện | luôn | thường xuyên | tiếp tục | xem xét | hoàn thành | chỉ đạo | cũng | vẫn | đều
`);
