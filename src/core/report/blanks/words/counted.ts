import { phrases } from './phrases';
import type { Phrases } from './phrases';

/** Measures and classifiers: right after a run they are read as a figure's unit, whatever stands before. */
export const units = phrases(`
  ha | hecta | km | km2 | m | m2 | m3 | kg | tấn | tạ | lít | kw | kwh
  đ | đồng | triệu | triệu đồng | tỷ | tỷ đồng | nghìn | nghìn đồng | ngàn | ngàn đồng | usd
  tuổi | lượt | lượt người | giờ | phút | điểm phần trăm | phần trăm | phiếu | suất | buổi | cuộc | đợt
  vụ | vụ việc | trường hợp | đơn thư | lượt ý kiến | ý kiến | nhân khẩu | khẩu | hộ | hộ dân | hộ gia đình
  đồng chí | đ/c | đc | lần | phiên | kỳ | năm | tháng | ngày | tuần | quý
  lượt đảng viên | lượt cán bộ | lượt tổ chức | ngày công | giờ công | tập thể | cá nhân
`);

/** Nouns that are counted but can also open the rest of a sentence after an enumeration. */
export const countedNouns = phrases(`
  người | đảng viên | đảng viên mới | quần chúng | quần chúng ưu tú | đoàn viên | hội viên | thành viên | đại biểu
  cấp ủy viên | chi ủy viên | đảng ủy viên | ủy viên | bí thư | bí thư chi bộ | phó bí thư | báo cáo viên | cộng tác viên
  cán bộ | công chức | viên chức | giáo viên | giảng viên | học sinh | sinh viên | học viên | nhân viên | công nhân
  lao động | người lao động | người dân | người có công | người cao tuổi | người nghèo | bác sĩ | y sĩ | chiến sĩ
  thanh niên | phụ nữ | nông dân | cựu chiến binh | dân quân | tân binh | công dân | trẻ | trẻ em | cháu | em
  chi bộ | đảng bộ | đảng bộ bộ phận | chi bộ trực thuộc | tổ chức đảng | tổ chức cơ sở đảng | tổ chức cơ sở | tổ chức
  cấp ủy | chi ủy | đảng ủy | chi đoàn | chi hội | công đoàn | liên đội | đoàn thể | tổ đảng
  thôn | bản | ấp | làng | xóm | buôn | khóm | khu | khu phố | khu dân cư | tổ | tổ dân phố | xã | phường | huyện | quận | tỉnh
  cơ quan | đơn vị | doanh nghiệp | công ty | hợp tác xã | tổ hợp tác | trang trại | cơ sở | cơ sở sản xuất | nhà máy
  trường | trường học | lớp | lớp học | nhóm lớp | phòng | phòng học | phòng ban | khoa | bộ môn | tổ chuyên môn | khối
  văn bản | nghị quyết | chỉ thị | kế hoạch | chương trình | chương trình hành động | quyết định | thông báo | hướng dẫn
  kết luận | quy chế | quy định | đề án | báo cáo | công văn | tờ trình | nghị quyết chuyên đề | chuyên đề
  tin | bài | tin bài | tài liệu | cuốn | đầu sách | bản | bộ | hồ sơ | thủ tục
  mô hình | công trình | dự án | phần việc | sáng kiến | đề tài | giải pháp | giải | giải thưởng | sản phẩm
  giấy khen | bằng khen | huy hiệu | danh hiệu | phần quà | suất quà | nhà | ngôi nhà | căn | căn nhà | nhà ở
  gia đình | gia đình văn hóa | chỉ tiêu | tiêu chí | nhiệm vụ | nội dung | mục tiêu | khâu đột phá
  hội nghị | hội thảo | cuộc họp | kỳ họp | lớp bồi dưỡng | lớp tập huấn | khóa | khóa học | cuộc thi | phong trào
  câu lạc bộ | tổ tự quản | đội | đoàn | đoàn kiểm tra | tổ công tác | ban | ban chỉ đạo | nhóm | mũi
  dân tộc | tôn giáo | cây | con | chiếc | máy | xe | tuyến | tuyến đường | cầu | trạm | điểm | điểm trường | loại hình
  hạn chế | khuyết điểm | tồn tại | khiếu nại | tố cáo | việc làm | nghề | sản vật | kiến nghị | đơn | vấn đề | việc | lĩnh vực | khó khăn | đối tượng | lực lượng | nhân sự | vị trí | chức danh | bộ phận
`);

/** A counted noun is another word when one of these follows: "ban hành", "đồng thời", "người dân". */
export const notCountedBefore: Readonly<Record<string, Phrases>> = {
  ban: phrases('hành | chấp | thường | tổ | tuyên | bí'),
  bản: phrases('thân | lĩnh | chất | sắc | án'),
  bộ: phrases('phận | máy | mặt | chính'),
  cầu: phrases('thị'),
  con: phrases('người | em | cháu'),
  cơ: phrases('bản'),
  'cơ sở': phrases('để | cho'),
  đoàn: phrases('kết | viên | thể'),
  đội: phrases('ngũ'),
  đơn: phrases('giản | vị'),
  đồng: phrases('thời | bộ | bào | tình | thuận | đều | hành | ý | lòng | chí'),
  điểm: phrases('mới | nhấn | nổi'),
  giải: phrases('quyết | thích | trình | phóng | thể'),
  giờ: phrases('đây'),
  khu: phrases('vực'),
  làng: phrases('xóm'),
  lần: phrases('thứ | lượt | này'),
  máy: phrases('móc'),
  năm: phrases('nay | qua | học | tới | sau'),
  ngày: phrases('càng | nay'),
  người: phrases('đứng | dùng | tiêu | học | bệnh | đọc | ta | việt | nước'),
  nhà: phrases('nước | trường | máy'),
  phòng: phrases('chống | ngừa | trào'),
  tháng: phrases('tư | giêng'),
  'tổ chức': phrases(
    'họp | hội | các | lễ | thực | triển | tuyên | nhiều | đại | kỷ | tốt | sinh | thành | học',
  ),
  tin: phrases('tưởng | cậy | vào | học'),
  trường: phrases('hợp'),
  việc: phrases('thực | học | xây | triển | tổ | quán | chấp'),
  xã: phrases('hội'),
  xe: phrases('cộ'),
};

/** Titles after "đồng chí": a person is named, not counted. */
export const titles = phrases(`
  bí thư | phó bí thư | chủ tịch | phó chủ tịch | trưởng | phó | giám đốc | hiệu trưởng | ủy viên | tổng bí thư
  trưởng ban | thường trực | lãnh đạo | chủ trì | thư ký | trưởng đoàn
`);

/** Words of measuring with a figure to follow right away or after a run and a unit. */
export const quantities = phrases(`
  số lượng | tổng số | tổng cộng | tổng | tổng thu | tổng chi | tổng diện tích | diện tích | diện tích tự nhiên | dân số
  tỷ lệ | tỉ lệ | sĩ số | sản lượng | giá trị | tổng giá trị | kinh phí | tổng kinh phí | số tiền | trị giá | thu nhập | mức
  bình quân | trung bình | cao nhất | thấp nhất | nhiều nhất | ít nhất | tối thiểu | tối đa | tuổi đời | tuổi đảng
`);

/** "Số đảng viên …": also a quantity, but only at the beginning; "kinh tế số…" ends with another word. */
export const quantityHeads = phrases('số | về số');

/** Verbs with a count as object: "kết nạp … đảng viên" is a figure even after an enumeration. */
export const countingVerbs = phrases(`
  kết nạp | công nhận | thành lập | thành lập mới | sáp nhập | giải thể | khen thưởng | biểu dương | kỷ luật | xử lý
  cử | mở | ban hành | tổ chức | kiểm tra | giám sát | giải quyết | tiếp nhận | trao | trao tặng | tặng | hỗ trợ | huy động
  thu | chi | nộp | giảm | tăng | thêm | còn | được | phát triển | phát triển mới | giới thiệu | bồi dưỡng | đào tạo | bầu
  triển khai | tiếp | ít nhất | tối thiểu | bình quân | xây | xây mới | sửa chữa | đối với | khai trừ | cảnh cáo | khiển trách
  xóa tên | chuyển | chuyển đi | chuyển đến | miễn | hoãn | vắng | có mặt | vắng mặt | dự | nam | nữ | chính thức | dự bị
  hoàn thành | đạt | vượt | thu hút | vận động | quyên góp | cấp | phát | viết | đăng | phát hiện | xét | đề nghị | quy hoạch
  đóng góp | chọn | chọn đúng | lựa chọn | tập trung vào | trồng | chăn nuôi | thả | bàn giao | khởi công | nghiệm thu | lắp đặt
`);

/** Rows of a tally: "nam …, nữ …, dự bị …". With a run and a mark after them they lack their figure. */
export const tallyRows = phrases(`
  nam | nữ | dân tộc | dân tộc thiểu số | dân tộc kinh | dân tộc khác | tôn giáo | chính thức | dự bị | đảng viên chính thức | đảng viên dự bị
  trên đại học | tiến sĩ | thạc sĩ | đại học | dưới đại học | cao đẳng | trung cấp | sơ cấp | cao cấp | cử nhân | cao cấp, cử nhân
  tiểu học | trung học cơ sở | trung học phổ thông | thcs | thpt | có mặt | vắng mặt | vắng | có lý do | không có lý do | vắng có lý do | vắng không có lý do
  hoàn thành xuất sắc | hoàn thành xuất sắc nhiệm vụ | hoàn thành tốt | hoàn thành tốt nhiệm vụ | hoàn thành nhiệm vụ | không hoàn thành nhiệm vụ
  khiển trách | cảnh cáo | cách chức | khai trừ | miễn sinh hoạt | miễn công tác | tuổi bình quân | tuổi đời bình quân | phật giáo | công giáo | thiên chúa giáo
  tán thành | không tán thành | đồng ý | không đồng ý | xếp loại | không xếp loại | hợp lệ | không hợp lệ | số phiếu | phát ra | thu về | chuyển đi | chuyển đến
  đảng viên nữ | đảng viên nam | cấp trung ương | cấp tỉnh | cấp huyện | cấp xã | cấp trên | cấp cơ sở | cấp trường | cách chức | tổng số | nữ đảng viên | đoàn viên | hưu trí | nông dân | công chức | viên chức
`);
