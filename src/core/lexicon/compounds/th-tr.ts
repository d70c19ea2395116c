/** Compounds of two syllables, by their first: TH and TR. */
export const compoundsThToTr = `
tha: hương
thả: nổi lỏng giống trôi rông
thác: nước loạn ghềnh
thạc: sĩ
thắc: mắc
thách: thức đố
thạch: anh cao nhũ
thai: nghén sản nhi phụ
thái: độ bình quá dương giám sơn
thải: loại hồi độc
tham: gia mưu nhũng quan luận ô dự lam khảo vấn vọng nghị tán chính tiền chiến
thám: hiểm báo sát
thâm: hụt nhập niên canh thúy thủng sâu căn hậu độc tâm tình
thăm: hỏi quan dò nom khám viếng nhà
thảm: họa kịch hại sát đỏ nhựa khốc cảnh
thấm: nhuần thía thoát
thầm: lặng kín
thẩm: quyền định tra phán mỹ vấn thấu
thậm: chí
thắm: thiết
than: thở vãn đá phiền bùn
thán: phục
thân: thể thiện nhân thế thiết mật phận ái quen thuộc chủ tình sinh chinh nhiệt hữu cận tín bại
thản: nhiên
thần: tốc kỳ kinh thánh sông đồng tượng phục thái
thận: trọng
thằn: lằn
thang: máy bậc điểm thuốc lương
tháng: năm giêng ngày
thăng: tiến hoa trầm chức long cấp bằng hàm
thắng: lợi thế cảnh thầu thua
thẳng: thắn thừng hàng tay đứng tắp
thanh: tra niên toán lý khoản bình liêm tao tịnh khiết minh lịch nhã âm thiếu thản quyết sắc hóa lọc bạch điệu thế cao trừng kiều
thành: công lập viên tích phố tựu phần thị thạo quả thực ủy tâm đạt niên kính lũy hình thử kiến khẩn đồng đoàn văn bại trì tố
thánh: thiện thất đường địa
thạnh: hành
thảnh: thơi
thao: tác túng luyện trường giảng
tháo: gỡ dỡ chạy đường
thạo: việc nghề
thảo: luận dược nguyên
tháp: tùng
thấp: thỏm kém điểm nhất hèn còi
thập: niên kỷ phân tự
thắp: sáng hương nến
thất: bại thoát nghiệp thường thu học bát vọng sách đức thế lạc hứa tín nhân
thật: sự thà lòng
thắt: chặt lưng nút
thấu: hiểu đáo suốt triệt kính
thầu: khoán
thay: đổi mặt thế vì
thấy: rõ mặt
thầy: cô giáo thuốc trò cúng
thế: giới hệ lực mạnh hiểm chấp nào trận chân đứng kỷ thủ năng sự kiềm nhưng
thề: thốt
thể: hiện chế lệ thao thức dục chất loại lực nhân trạng
thêm: vào bớt
thềm: lục nhà
then: chốt
theo: dõi đuổi đó sát kịp hướng gương
thi: đua hành công thể tuyển cử thố đấu sĩ ca thử hài đỗ tập tay văn đầu đậu trường
thì: giờ thầm
thí: điểm sinh nghiệm dụ mạng
thị: trường xã trấn lực hiếu tộc phần thực uy tứ chính sát phi
thích: ứng hợp nghi đáng thú dụng thời
thiên: tai nhiên hướng vị chúa tài văn kiến tử lệch về nga địa đường cổ hạ di chức niên sứ thần phú phương
thiền: viện
thiển: cận
thiện: nguyện chí cảm tâm ác nghệ
thiêng: liêng
thiểng: liêng
thiếp: mời
thiết: thực bị kế lập yếu tha chế bì giáp tưởng
thiệt: hại thòi mạng thua
thiếu: niên sót nhi thốn hụt nữ gì tướng úy tá thời vắng kiên trách minh kém đói nước
thiểu: số năng
thình: lình
thính: giả giác
thỉnh: giảng cầu thoảng thị
thịnh: vượng hành nộ soạn tình
thịt: lợn bò gà cá hơi
thiu: thối
thô: sơ bạo tục thiển
thơ: ca mộng ngây
thọ: án mệnh
thổ: nhưỡng công cư
thờ: ơ cúng phụng
thở: dài
thợ: thủ xây mỏ may
thoa: hồ
thỏa: thuận mãn đáng hiệp ước thích lòng
thoái: hóa vốn lui trào thác thu bộ chí
thoải: mái
thoăn: thoắt
thoáng: đãng mát
thoát: nghèo ly nước khỏi hiểm vị chết y nạn lũ
thóc: gạo lúa giống
thoi: thóp
thói: quen hư
thôi: việc thúc miên
thỏi: vàng
thối: nát
thổi: phồng bùng
thời: gian kỳ điểm hạn sự tiết cơ đại vụ lượng thế báo hiệu trang khắc buổi cuộc chiến giá bình
thơm: ngon tho thảo
thon: thả
thôn: xóm bản tính trang quê nữ bàn
thông: tin qua báo điệp suốt thường thoáng hiểu minh thạo cáo tư dụng cảm đạt tục tấn lệ thương lượng hành quan xe xanh thái gió dịch
thống: nhất kê trị soái khổ thiết đốc lĩnh thống
thốt: lên
thu: hút nhập hoạch hồi ngân gom chi thập hẹp mua gọn giữ nhặt phí lượm được thuế nợ dung lại lợi nộp phiếu quỹ hội
thù: địch hận lao oán hằn đáp
thú: y vị nhận vui rừng nuôi vật
thư: ký viện giãn mục từ tịch mời ngỏ kêu thái khen
thụ: động hưởng lý phong tinh phấn
thủ: tục đô trưởng tướng đoạn công phạm tiêu lĩnh quỹ thành khoa môn thế kho dâm pháp trữ
thứ: trưởng nhất hai ba tự bậc yếu cấp bảy
thử: thách nghiệm sức việc
thua: lỗ kém thiệt
thưa: thớt kiện
thừa: nhận kế hưởng hành cân sức lệnh thãi phát cơ thắng đất
thửa: ruộng đất
thuần: phong nhất túy chủng khiết thục nông
thuận: lợi tiện chiều tình theo
thuật: ngữ lại toán
thúc: đẩy ép giục bách
thục: hồi
thức: dậy tỉnh ăn thời
thực: hiện tế tiễn trạng chất phẩm hành thi sự dân vật lực nghiệm đơn nhiệm tập quyền dụng thể thà lục địa
thuê: mướn bao đất nhà
thuế: quan suất thu khóa má nhà trước đất
thúng: mủng
thủng: lưới
thừng: chão
thuốc: lá men bảo trừ nổ nam chữa
thuộc: tính lòng diện địa về
thước: đo
thương: mại binh vụ hiệu nghiệp lượng tích vong tâm yêu nhớ trường lái hàn cảm thuyết xót thảo nhân phẩm hải tật
thường: xuyên trực vụ kỳ niên ngày lệ trú dân phục dùng thức tình nhật
thưởng: thức phạt
thượng: tầng lưu đẳng cấp nguồn úy tá tướng sách khẩn nghị đỉnh võ tọa thọ viện tôn
thủy: lợi sản điện triều sinh quân văn thủ lực ngân tinh chung bộ nông lôi thổ canh tạ đậu
thuyên: chuyển giảm
thuyền: bè trưởng viên buồm
thuyết: phục minh trình giảng khách
tra: cứu khảo xét tấn hỏi
trà: trộn
trả: lời lương nợ lại giá đũa hàng
trác: táng việt
trắc: nghiệm trở ẩn
trách: nhiệm móc cứ mắng phạt
trạch: bạch
trai: tráng gái trẻ tài
trái: phép pháp phiếu đất tim ngược cây bóng khoáng mùa quy luật
trại: giam giống hè
trải: nghiệm qua dài rộng lòng
tràm: chim
trám: lấp
trâm: anh
trăm: năm họ bề
trạm: y xá bơm biến thu trại gác
trầm: trọng cảm mặc lắng tư tích luân tĩnh
trẫm: mình
tràn: lan ngập đầy đê
trán: tráng
trân: trọng quý châu
trăn: trở
trấn: áp an tĩnh thủ giữ
trần: thuật trụi nhà tình ai
trận: địa chiến đấu đánh tuyến mưa mạc
trằn: trọc
trang: trí bị nghiêm trọng phục trại web thiết hoàng trải sức sử
tráng: sĩ lệ
trạng: thái sư huống nguyên
trắng: trợn trong tay án
tranh: chấp thủ luận đấu giành cãi biện tụng ảnh cử cường hùng cổ đua chức thủy
tránh: né khỏi xa thai trú
trao: đổi tặng quyền giải trả cho thưởng quà dồi
trào: lưu phúng dâng
tráo: trở đổi
trát: tường
trật: tự đường
trau: dồi chuốt
trâu: bò
trẻ: em trung hóa tuổi con nhỏ thơ măng
trề: môi
trễ: hẹn nải
trệch: hướng
trên: cơ hết dưới đây toàn
treo: cờ thưởng giò biển cổ
tréo: ngoe
tri: thức ân giác kỷ âm
trì: hoãn trệ
trí: thức tuệ lực nhớ nhân mạng trá tưởng óc
trị: an giá liệu thủy bệnh vì quốc
trích: nộp
trịch: thượng
triền: miên núi đê
triển: khai vọng lãm
triệt: để phá tiêu hạ
triều: cường đình đại tiên
triệu: tập chứng hồi đồng phú
trinh: sát bạch thám
trình: độ bày tự diễn bẩm làng tấu ký duyệt báo chiếu dược
trịnh: trọng
trò: chuyện chơi hề diễn cười
trơ: trọi trẽn lỳ
trọ: học
trổ: bông tài
trớ: trêu
trở: thành ngại lại nên về lực mình đi giáo
trợ: giúp cấp lý giảng lực thủ động cước từ
trôi: chảy nổi dạt
trối: trăng
trội: vượt hơn
trời: đất
trộm: cắp
tròn: trịa
trơn: tru
trọn: vẹn đời gói lòng
trốn: tránh thuế thoát chạy tìm đóng
trộn: lẫn
trong: sạch sáng suốt nước ngoài khi lành trẻo đó lòng
trông: coi nom chờ cậy thấy mong
trọng: tâm yếu điểm thị lượng dụng trách đại thương thể thưởng tài tội trường vọng
trống: vắng rỗng trải đồng trơn
trồng: trọt rừng cây người mới lúa
trót: lọt
tru: di
trù: bị dập phú tính liệu
trú: ẩn ngụ quân đóng
trụ: sở cột vững trì
trứ: danh
trừ: khử diệt gian
trữ: lượng tình
trưa: nay hè
trúc: trắc
trục: lợi xuất trặc đường chính vớt
trực: tiếp thuộc tuyến ban thăng quan giác tính nhật chiến diện ngôn
trung: ương tâm thành thực bình gian cấp tuyến đoàn kiên lập học hòa tướng du đội bộ niên úy tá thu thần trực lưu hiếu đại chuyển đoạn hạn
trùng: tu lặp hợp khớp điệp dương phùng vây roi
trúng: thầu tuyển cử đích tủ thưởng gió
trưng: bày cầu mua dụng thu tập
trứng: nước gà
trừng: phạt trị
trước: tác
trướng: liễn
trường: hợp học kỳ tồn lớp sở phái thọ đảng đời ca chinh quay thi xã nghề tư phổ đại vốn bắn mầm thành
trưởng: thành ban phòng thôn bản đoàn tộc khoa công nhóm lão
trượng: phu
trượt: giá dài
truy: cứu tố tìm nã thu bắt cập điệu nguyên tặng kích vấn quét đuổi xuất lùng lĩnh hoan vết
trụy: lạc tim
truyền: thống thông thanh hình đạt bá dạy miệng nhiễm đơn cảm thuyết giáo nghề tải kỳ tin tụng thụ đạo
truyện: ngắn tranh cổ
`;
