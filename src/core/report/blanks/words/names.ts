import { phrases } from './phrases';
import type { Phrases } from './phrases';

/** A person is named after these, unless there are several of them. */
export const personWords = phrases(`
  đồng chí | đ/c | đc | ông | bà | ông bà | họ và tên | họ tên
`);

/** Places of the administration: in the singular they are followed by their name. */
export const placeNouns = phrases(`
  xã | phường | thị trấn | huyện | quận | thị xã | tỉnh | thành phố | đặc khu | thôn | bản | ấp | làng | xóm | buôn | khóm
  khu phố | khu dân cư | tổ dân phố
`);

/** Organisations: mostly followed by their name, but also used alone ("sinh hoạt chi bộ"). */
export const organisationNouns = phrases(`
  chi bộ | đảng bộ | đảng ủy | chi ủy | huyện ủy | tỉnh ủy | thành ủy | quận ủy | thị ủy | đảng bộ bộ phận | đảng bộ cơ sở | chi bộ cơ sở
  ubkt | ubnd | hđnd | ủy ban kiểm tra | ủy ban nhân dân | hội đồng nhân dân | ban chấp hành | ban thường vụ | chi đoàn | chi hội
  công ty | công ty tnhh | công ty cổ phần | tập đoàn | tổng công ty | ngân hàng | hợp tác xã | nhà máy | xí nghiệp | bệnh viện
  trường | trường học | trường tiểu học | trường mầm non | trường thcs | trường thpt | học viện | viện | trung tâm | sở | cục | chi cục
  đoàn trường | công đoàn | đại hội | phân xưởng | tổ sản xuất | đội sản xuất | nông trường | lâm trường
`);

/** Nouns that are mostly used alone: a name is missing only when the sentence goes on after the run. */
export const generalNouns = phrases(`
  cơ quan | đơn vị | doanh nghiệp | tổ chức đảng | địa bàn | địa phương | khối | khu | tổ | ban | phòng | khoa | trụ sở | quần chúng
  thời gian | dân tộc | tôn giáo | nghề nghiệp | trình độ | chuẩn | mức | bí thư | phó bí thư | chủ tịch | phó chủ tịch | chủ đề | danh hiệu | mô hình | dự án | đề tài | chuyên đề | phong trào | cuộc vận động | quỹ | giải | trưởng thôn | giám đốc | hiệu trưởng | trưởng ban | ngành nghề
`);

/** Labels of a form: what they ask for stands after them, with or without a colon. */
export const labelNouns = phrases(`
  chức vụ | chức danh | địa điểm | lý do | nơi ở | số điện thoại | chủ trì | thư ký | chủ tọa | người ghi biên bản | người lập | người lập biểu | người báo cáo | với chủ đề | về việc
  sinh ngày | ngày sinh | năm sinh | nơi sinh | quê quán | nguyên quán | trú quán | thường trú | ngày vào đảng | vào đảng ngày
`);

/** Kinds of documents: in the singular they are followed by number, date or title. */
export const documentNouns = phrases(`
  nghị quyết | nghị quyết trung ương | hội nghị trung ương | chỉ thị | kết luận | quy định | quyết định | hướng dẫn | kế hoạch
  công văn | chương trình | đề án | thông báo | báo cáo | tờ trình | luật | thông tư | nghị định | thông tri | quy chế | điều
`);

/** A noun is the second half of another word after these: "môi trường", "nông thôn", "kỷ luật". */
export const compoundBefore: Readonly<Record<string, Phrases>> = {
  ban: phrases('ủy | trưởng'),
  bản: phrases('văn | cơ | tư | kịch | biên | phiên | nhân | căn | thuộc | bài | xuất'),
  chuẩn: phrases('tiêu | phê | quy'),
  điều: phrases('giáo | nhiều | những | mọi'),
  'báo cáo': phrases('chế độ'),
  khoa: phrases('nha | bách | sách | y'),
  khối: phrases('hình'),
  khu: phrases('chiến | quân | phân'),
  làng: phrases('dân'),
  luật: phrases('pháp | kỷ | quy | dự'),
  mức: phrases('đúng | vượt | quá | định'),
  phòng: phrases('quốc | văn | dự | tiêu | đề'),
  sở: phrases('cơ | công | trụ | xứ'),
  thôn: phrases('nông | hương'),
  tổ: phrases('cải'),
  trường: phrases(
    'môi | thị | lập | chủ | hội | công | nông | lâm | ngư | nhà | chiến | hiện | thao | quảng | bãi | địa | sân | ra | đến | tới | tựu | rời',
  ),
  'trung tâm': phrases('khu vực'),
  viện: phrases('thư | tu'),
  xã: phrases('làng | hội | thi'),
};

/** Words that end such a noun without wanting a name: "toàn xã", "cấp huyện", "trong tỉnh". */
export const noNameAfter = phrases('toàn | cấp | trong | ngoài | liên | nội | của cả');
