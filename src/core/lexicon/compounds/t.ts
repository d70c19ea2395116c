/** Compounds of two syllables, by their first: letter T, without TH and TR. */
export const compoundsT = `
ta: thán
tà: đạo giáo
tá: điền tràng
tạ: thế ơn lỗi
tả: thực khuynh tơi ngạn
tác: phong động phẩm dụng hại nghiệp chiến giả chế quyền oai thành hợp
tắc: nghẽn trách đường
tách: biệt rời khỏi thửa
tai: nạn biến họa hại tiếng mắt ương ách
tài: sản chính nguyên liệu năng trợ khoản ba nghệ giỏi hoa đức vụ trí tình lược xế chế tử
tái: phạm bản định cử sinh cơ sản diễn tạo chế hiện phát chiếm lập giá nghèo đàn
tại: chỗ chức sao gia vì ngũ ngoại
tải: trọng điện lượng
tam: nông giác cấp
tám: mươi
tâm: huyết lý tư thế đắc điểm tình linh hồn thành đức sự can nguyện bão niệm địa phúc thần trạng
tăm: tối tích
tạm: thời ứng trú giam giữ dừng hoãn đình bợ nhập biệt bổ tuyển ngưng chiếm
tấm: gương lòng biển áo thảm
tầm: quan nhìn nhận vóc xa nguyên thường soát cỡ thấp cao gửi
tắm: rửa
tan: rã vỡ nát học ca trường lễ sở tầm tác tành chợ cửa biến băng chảy
tàn: tật phá phế bạo dư ác lụi cuộc
tán: thành thưởng dương gẫu phát loạn đồng xạ
tân: binh cổ tiến gia khoa thời
tản: mạn cư văn mát
tấn: công phong
tần: suất số tảo
tận: tụy dụng tâm gốc tình nơi cùng thu hưởng mắt lực diệt
tang: lễ vật chứng thương gia
tàng: trữ hình
táng: tận
tăng: cường trưởng gia thêm ni giảm thu tốc ca vọt cân nhanh năng lữ lực đoàn bằng nặng
tảng: băng đá
tầng: lớp bậc hầm thấp
tằng: tịu
tặng: thưởng quà phẩm hoa
tanh: tưởi
tào: lao
táo: bạo tợn
tạo: nguồn dựng điều lập hóa đà mọi ra nên thành việc tác
tảo: hôn
tạp: chí chất vụ hóa
tấp: nập
tập: trung thể huấn hợp đoàn quán kết luyện tục tành san sự nhạc thơ quyền dượt làm
tát: nước
tất: cả yếu nhiên toán bật
tật: nguyền xấu bệnh
tắt: đèn
tàu: thuyền hỏa biển cá
tấu: hài
tẩu: tán thoát
tay: nghề sai chân trắng súng lái
tây: nguyên bắc nam ninh phương
tẩy: chay rửa xóa trần
tẻ: nhạt
tế: bào nhị lễ độ toái
tề: tựu gia
tệ: nạn hại
tem: phiếu
tên: tuổi gọi lửa
tết: nguyên trung
tia: sáng chớp
tỉa: thưa
tích: cực lũy hợp tụ trữ nước sử lũ
tịch: thu mịch biên liêu
tiếc: nuối thương của rẻ
tiệc: tùng mừng
tiêm: chủng nhiễm phòng kích
tiềm: năng lực ẩn tàng thức
tiệm: cận tiến
tiên: tiến phong tri quyết lượng phát sinh tổ liệt đoán nghiệm cảnh đề
tiến: bộ hành độ trình tới công sĩ cử triển thân hóa lên quân cống thoái sâu
tiền: đề tệ phong lương thân tuyến khả nhiệm bạc của vốn mặt phương thưởng đồn sử đạo lãi sảnh án phòng mất ăn
tiễn: đưa biệt
tiện: lợi ích nghi thể
tiếng: nói vang anh mẹ việt động dân xấu tăm thơm ồn
tiếp: tục nhận xúc thu cận đón đất theo dân tế sức thị khách giáp viện nối biến ứng nhiên lửa quản thêm diễn cử
tiết: kiệm mục lộ chế học diện giảm ra tấu canh
tiêu: úng
tiều: tụy phu
tiểu: sản
tim: mạch
tìm: kiếm hiểu tòi thấy cách ra đến
tím: bầm
tin: tưởng tức cậy học dùng đồn nhắn báo cẩn theo bài vui giả bão
tín: nhiệm dụng ngưỡng hiệu chỉ đồ chấp nghĩa điều phiếu thác
tinh: thần gọn giản nhuệ tú hoa thông vi giảm tế xảo khiết vân thể ranh bột chất chế luyện
tình: hình trạng cảm nghĩa nguyện yêu thế đoàn tiết huống báo thương người đồng hữu làng tứ
tính: khí
tĩnh: lặng tâm
tỉnh: ủy lẻ táo giấc ngộ thành đoàn lỵ lược lộ lo
tịnh: tiến
to: lớn tát tướng
tô: vẽ đậm điểm
tơ: tằm tưởng
tố: cáo giác tụng chất khổ
tồ: tệ
tổ: chức quốc trưởng hợp tiên ong phó dân liên công viên đại đội ấm đảng họp
tớ: tình
tờ: trình khai rơi báo
tòa: án soạn nhà thánh sứ
tọa: đàm độ lạc
tỏa: sáng chiết hương
toan: tính lo
toàn: diện quốc dân bộ cầu thể tỉnh văn huyện phần vẹn tâm trường xã khóa ngành quyền cảnh lực đảng thắng đoàn
toán: học loạn lính
tốc: độ hành ký chiến
tộc: người trưởng họ
tôi: luyện tớ
tối: đa thiểu ưu cao tân tăm hậu mật
tồi: tệ tàn
tội: phạm lỗi ác danh tình
tới: tấp
tóm: tắt lược
tôm: giống
tởm: lợm
tôn: trọng giáo vinh tạo chỉ nghiêm thờ kính sùng sư
tốn: kém
tồn: tại đọng kho lưu dư vong sinh nghi
tổn: thất thương hại phí hao thọ
tòng: phạm quân
tông: đồ phái chỉ
tống: tiền đạt giam
tổng: kết hợp thể số cục bí thu quát chi công tham thống vệ động diện giám ôn thư đài phụ kiểm đội sản hòa tiến duyệt lực giá đàn
tốt: nghiệp đẹp lành hơn
tu: dưỡng bổ sửa hành chí viện sĩ từ thân tạo
tù: túng nhân đày binh
tú: tài
tư: tưởng duy liệu nhân vấn cách pháp lợi lệnh tình thục doanh hữu bản tế thế chất sản thù gia lập chủ túi
tụ: tập điểm hội họp
tủ: sách thuốc
tứ: phía tuần
từ: thiện chối ngữ chức bỏ đó biệt điển nay lâu trần khi đầu trước nhiệm ái vựng thạch hôn vị chương
tử: tế tuất vong hình thủ tù sĩ thương huyệt cung
tự: giác do nguyện tin hào lực chủ động vệ phê học quản trị nhiên trọng lập sát túc phát tiện soi sửa lo ái cung ty kiểm khai nuôi phụ khắc tôn tử sự thiêu ý diễn vấn hỏi viết phong chế chuyển mãn điều giải xưng đánh quyết tại thân
tua: tủa
tựa: đề hồ
tuân: thủ theo hành
tuấn: tú
tuần: tra hoàn hành lễ tự báo trăng đầu phủ
tuẫn: tiết
túc: trực
tục: lệ ngữ tĩu
tức: là thời khắc
tui: tái
túi: tiền ni
tủi: nhục
túm: tụm
tung: tin hứng hoành ra tích hô
túng: thiếu quẫn
tụng: niệm
từng: bước trải người lớp thời ngày
tước: đoạt bỏ quân hiệu
tuổi: đời đảng trẻ thơ thọ già tác cao
tươi: sáng đẹp mới cười
tưới: tiêu nước
tương: lai trợ xứng đối tác quan đương tư đồng phản hỗ thân tự khắc tế ứng phùng
tướng: lĩnh mạo tá sĩ
tường: trình thuật tận minh rào vi lửa
tưởng: niệm nhớ tượng chừng thưởng lệ
tượng: trưng đài hình
tụt: hậu dốc
tựu: chung
tuy: nhiên vậy
tùy: tiện thuộc tùng theo viên bút thân
tủy: xương
tuyên: truyên truyền giáo dương bố huấn án thệ chiến ngôn
tuyến: đường đầu trên y cơ phố đê giáp
tuyền: đài
tuyển: dụng sinh chọn quân lựa cử tập mộ
tuyết: sương
tuyệt: đối vời đại vọng mật tác chủng thực nhiên diệu giao đỉnh trần
ty: tiện vi
tý: hon
tỳ: vết
tỵ: nạn hiềm
tỷ: lệ trọng giá suất phú đồng số thí
`;
