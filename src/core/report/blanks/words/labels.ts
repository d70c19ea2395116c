import { phrases } from './phrases';

/** A label that ends so announces what follows, in whatever form it follows. */
export const announcingEnds = phrases(`
  như sau | sau đây | sau | cụ thể | cụ thể là | trong đó | bao gồm | gồm | gồm có | là | rằng | ví dụ | lưu ý | ghi chú
  nơi nhận | kính gửi | kính trình | căn cứ | quyết định | quyết nghị | nội dung | chỉ tiêu | việc | mặt
`);

/** A label that begins so opens a part of the report, not a line of figures. */
export const partBeginnings = phrases(`
  thuận lợi | những thuận lợi | khó khăn | những khó khăn | ưu điểm | những ưu điểm | hạn chế | những hạn chế
  khuyết điểm | những khuyết điểm | kết quả | những kết quả | nguyên nhân | nhiệm vụ | giải pháp | phương hướng | mục tiêu
  đề xuất | kiến nghị | bài học | kính thưa | về công tác | công tác | việc | đối với
`);
