/** Compounds of two syllables, by their first: `tạo: nguồn` stands for tạo nguồn. Letters T to Y. */
export const compoundsTtoY = `
ta: thán
tá: điền tràng
tả: thực khuynh tơi ngạn
tà: đạo giáo
tạ: thế ơn lỗi
tác: phong động phẩm dụng hại nghiệp chiến giả chế quyền oai thành hợp
tách: biệt rời khỏi thửa
tài: sản chính nguyên liệu năng trợ khoản ba nghệ giỏi hoa đức vụ trí tình lược xế chế tử
tái: phạm bản định cử sinh cơ sản diễn tạo chế hiện phát chiếm lập giá nghèo đàn
tải: trọng điện lượng
tại: chỗ chức sao gia vì ngũ ngoại
tai: nạn biến họa hại tiếng mắt ương ách
tam: nông giác cấp
tám: mươi
tạm: thời ứng trú giam giữ dừng hoãn đình bợ nhập biệt bổ tuyển ngưng chiếm
tan: rã vỡ nát
tàn: tật phá phế bạo dư ác lụi cuộc
tán: thành thưởng dương gẫu phát loạn đồng xạ
tản: mạn cư văn mát
tang: lễ vật chứng thương gia
tảng: băng đá
tàng: trữ hình
táng: tận
tanh: tưởi
tạo: nguồn dựng điều lập hóa đà mọi ra nên thành việc tác
tào: lao
táo: bạo tợn
tạp: chí chất vụ hóa
tát: nước
tàu: thuyền hỏa biển cá
tay: nghề sai chân trắng súng lái
tắc: nghẽn trách đường
tăm: tối tích
tắm: rửa
tăng: cường trưởng gia thêm ni giảm thu tốc ca vọt cân nhanh năng lữ lực đoàn bằng nặng
tặng: thưởng quà phẩm hoa
tằng: tịu
tắt: đèn
tâm: huyết lý tư thế đắc điểm tình linh hồn thành đức sự can nguyện bão niệm địa phúc thần trạng
tầm: quan nhìn nhận vóc xa nguyên thường soát cỡ thấp cao gửi
tấm: gương lòng biển áo thảm
tấn: công phong
tân: binh cổ tiến gia khoa thời
tần: suất số tảo
tận: tụy dụng tâm gốc tình nơi cùng thu hưởng mắt lực diệt
tầng: lớp bậc hầm thấp
tảo: hôn
tấp: nập
tập: trung thể huấn hợp đoàn quán kết luyện tục tành san sự nhạc thơ quyền dượt làm
tất: cả yếu nhiên toán bật
tật: nguyền xấu bệnh
tẩu: tán thoát
tấu: hài
tẩy: chay rửa xóa trần
tây: nguyên bắc nam ninh phương
tẻ: nhạt
tem: phiếu
tên: tuổi gọi lửa
tệ: nạn hại
tế: bào nhị lễ độ toái
tề: tựu gia
tết: nguyên trung
tha: thứ thiết phương hóa thẩm bổng hồ
thả: nổi lỏng giống trôi rông
thác: nước loạn ghềnh
thách: thức đố
thạch: anh cao nhũ
thai: nghén sản nhi phụ
thái: độ bình quá dương giám sơn
thải: loại hồi độc
tham: gia mưu nhũng quan luận ô dự lam khảo vấn vọng nghị tán chính tiền chiến
thảm: họa kịch hại sát đỏ nhựa khốc cảnh
thám: hiểm báo sát
than: thở vãn đá phiền bùn
thán: phục
thản: nhiên
thang: máy bậc điểm thuốc lương
tháng: năm giêng ngày
thành: công lập viên tích phố tựu phần thị thạo quả thực ủy tâm đạt niên kính lũy hình thử kiến khẩn đồng đoàn văn bại trì tố
thánh: thiện thất đường địa
thanh: tra niên toán lý khoản bình liêm tao tịnh khiết minh lịch nhã âm thiếu thản quyết sắc hóa lọc bạch điệu thế cao trừng kiều
thạnh: hành
thảnh: thơi
thao: tác túng luyện trường giảng
tháo: gỡ dỡ chạy đường
thảo: luận dược nguyên
thạo: việc nghề
tháp: tùng
tha: hương
thay: đổi mặt thế vì
thắc: mắc
thạc: sĩ
thắm: thiết
thăm: hỏi quan dò nom khám viếng nhà
thằn: lằn
thăng: tiến hoa trầm chức long cấp bằng hàm
thắng: lợi thế cảnh thầu thua
thẳng: thắn thừng hàng tay đứng tắp
thắp: sáng hương nến
thắt: chặt lưng nút
thâm: hụt nhập niên canh thúy thủng sâu căn hậu độc tâm tình
thẩm: quyền định tra phán mỹ vấn thấu
thấm: nhuần thía thoát
thầm: lặng kín
thậm: chí
thận: trọng
thân: thể thiện nhân thế thiết mật phận ái quen thuộc chủ tình sinh chinh nhiệt hữu cận tín bại
thần: tốc kỳ kinh thánh sông đồng tượng phục thái
thấp: thỏm kém điểm nhất hèn còi
thập: niên kỷ phân tự
thất: bại thoát nghiệp thường thu học bát vọng sách đức thế lạc hứa tín nhân
thật: sự thà lòng
thầu: khoán
thấu: hiểu đáo suốt triệt kính
thấy: rõ
thầy: cô giáo thuốc trò cúng
theo: dõi đuổi đó sát kịp hướng gương
thể: hiện chế lệ thao thức dục chất loại lực nhân trạng
thế: giới hệ lực mạnh hiểm chấp nào trận chân đứng kỷ thủ năng sự kiềm nhưng
thề: thốt
thêm: vào bớt
thềm: lục nhà
then: chốt
thị: trường xã trấn lực hiếu tộc phần thực uy tứ chính sát phi
thi: đua hành công thể tuyển cử thố đấu sĩ ca thử hài đỗ tập tay văn
thì: giờ thầm
thí: điểm sinh nghiệm dụ mạng
thích: ứng hợp nghi đáng thú dụng thời
thiệt: hại thòi mạng thua
thiếp: mời
thiết: thực bị kế lập yếu tha chế bì giáp tưởng kế
thiên: tai nhiên hướng vị chúa tài văn kiến tử lệch về nga địa đường cổ chúa hạ di chức niên sứ thần phú phương
thiền: viện
thiện: nguyện chí cảm tâm ác nghệ
thiển: cận
thiêng: liêng
thiểu: số năng
thiếu: niên sót nhi thốn hụt nữ gì tướng úy tá thời vắng kiên trách minh kém đói nước
thiểng: liêng
thiu: thối
thính: giả giác
thịnh: vượng hành nộ soạn tình
thình: lình
thỉnh: giảng cầu thoảng thị
thịt: lợn bò gà cá hơi
thọ: án mệnh
thoa: hồ
thỏa: thuận mãn đáng hiệp ước thích hiệp lòng
thoải: mái
thoái: hóa vốn lui trào thác thu bộ chí
thoát: nghèo ly nước khỏi hiểm vị chết y nạn lũ
thoáng: đãng mát
thoăn: thoắt
thoi: thóp
thói: quen hư
thỏi: vàng
thon: thả
thóc: gạo lúa giống
thô: sơ bạo tục thiển
thổ: nhưỡng công cư
thống: nhất kê trị soái khổ thiết đốc lĩnh thống
thông: tin qua báo điệp suốt thường thoáng hiểu minh thạo cáo tư dụng cảm đạt tục tấn lệ thương lượng hành quan xe xanh thái gió dịch
thôn: xóm bản tính trang quê nữ
thôi: việc thúc miên
thối: nát
thổi: phồng bùng
thốt: lên
thời: gian kỳ điểm hạn sự tiết cơ đại vụ lượng thế báo hiệu trang khắc buổi cuộc chiến giá bình
thờ: ơ cúng phụng
thở: dài
thợ: thủ xây mỏ may
thơ: ca mộng ngây
thơm: ngon tho thảo
thu: hút nhập hoạch hồi ngân gom chi thập hẹp mua gọn giữ nhặt phí lượm được thuế nợ dung lại lợi nộp phiếu
thú: y vị nhận vui rừng nuôi vật
thù: địch hận lao oán hằn đáp
thủ: tục đô trưởng tướng đoạn công phạm tiêu lĩnh quỹ thành khoa môn thế kho dâm pháp trữ tiêu
thụ: động hưởng lý phong tinh phấn
thua: lỗ kém thiệt
thuần: phong nhất túy chủng khiết thục nông
thuận: lợi tiện chiều tình theo
thuật: ngữ lại toán
thúc: đẩy ép giục bách
thục: hồi
thuê: mướn bao đất nhà
thuế: quan suất thu khóa má nhà trước
thúng: mủng
thủng: lưới
thủy: lợi sản điện triều sinh quân văn thủ lực ngân tinh chung bộ nông lôi thổ canh tạ đậu
thuyên: chuyển giảm
thuyền: bè trưởng viên buồm
thuyết: phục minh trình giảng khách
thuốc: lá men bảo trừ nổ nam chữa
thuộc: tính lòng diện địa về
thư: ký viện giãn mục từ tịch mời ngỏ kêu thái khen
thứ: trưởng nhất hai ba tự bậc yếu cấp bảy
thử: thách nghiệm sức việc
thừa: nhận kế hưởng hành cân sức lệnh thãi phát cơ thắng hành
thửa: ruộng đất
thưa: thớt kiện
thức: dậy tỉnh ăn thời
thực: hiện tế tiễn trạng chất phẩm hành thi sự dân vật lực nghiệm đơn nhiệm tập quyền dụng thể thà lục địa
thừng: chão
thước: đo
thương: mại binh vụ hiệu nghiệp lượng tích vong tâm yêu nhớ trường lái hàn cảm thuyết xót thảo nhân phẩm hải tật
thường: xuyên trực vụ kỳ niên ngày lệ trú dân phục dùng thức tình nhật
thưởng: thức phạt
thượng: tầng lưu đẳng cấp nguồn úy tá tướng sách khẩn nghị đỉnh võ tọa thọ viện tôn
ty: tiện vi
tỷ: lệ mỷ trọng giá thí
tỳ: vết
tỵ: nạn
tỷ: lệ trọng giá suất phú đồng số thí
tia: sáng chớp
tỉa: thưa
tích: cực lũy hợp tụ trữ trữ nước sử lũ
tịch: thu mịch biên liêu
tiếc: nuối thương của rẻ
tiệc: tùng mừng
tiêm: chủng nhiễm phòng kích
tiềm: năng lực ẩn tàng thức
tiệm: cận tiến
tiên: tiến phong tri quyết lượng phong phát sinh tổ liệt đoán nghiệm cảnh đề
tiền: đề tệ phong lương thân tuyến khả nhiệm bạc của vốn mặt phương thưởng đồn nhiệm sử đạo lãi sảnh đạo án
tiến: bộ hành độ trình tới công sĩ cử triển thân hóa lên quân cống thoái sâu
tiễn: đưa biệt
tiện: lợi ích nghi thể
tiếng: nói vang anh mẹ việt động dân xấu tăm thơm ồn
tiếp: tục nhận xúc thu cận đón đất theo dân tế sức thị cận khách giáp viện đất nối biến ứng nhiên lửa quản thêm diễn cử
tiết: kiệm mục lộ chế học diện giảm ra tấu canh
tiêu: biểu chuẩn cực chí dùng thụ đề hao diệt thoát cực vong hủy điều tán tốn khiển hóa tan đời biến xài pha chuẩn thổ chảy độc
tiểu: học ban thương sử đoàn ngạch thủ đội luận tổ khu mục phẩm kết cảng thuyết dự tư nông
tiều: tụy phu
tím: bầm
tìm: kiếm hiểu tòi thấy cách ra đến
tin: tưởng tức cậy học dùng đồn nhắn báo cẩn theo bài vui giả
tín: nhiệm dụng ngưỡng hiệu chỉ đồ chấp nghĩa điều phiếu thác
tinh: thần gọn giản nhuệ tú hoa thông vi giảm tế xảo khiết vân thể ranh bột chất chế luyện
tình: hình trạng cảm nghĩa nguyện yêu thế đoàn tiết huống báo thương người đồng hữu làng tứ
tính: trạng chất toán mạng cách năng khả cấp từ đảng quyết nhân chủ đến giá dân
tỉnh: ủy lẻ táo giấc ngộ thành đoàn lỵ lược lộ
tĩnh: lặng tâm
tịnh: tiến
tính: khí
tiểu: sản
tiêu: úng
tim: mạch
to: lớn tát tướng
tòa: án soạn nhà thánh sứ
toàn: diện quốc dân bộ cầu thể tỉnh văn huyện phần vẹn tâm trường xã khóa ngành quyền cảnh lực đảng thắng đoàn
toán: học loạn lính
tỏa: sáng chiết hương
tọa: đàm độ lạc
toan: tính lo
tóm: tắt lược
tòng: phạm quân
tồn: tại đọng kho lưu dư vong sinh nghi
tổn: thất thương hại phí hao thọ
tốn: kém
tôn: trọng giáo vinh tạo chỉ nghiêm thờ kính sùng sư
tổ: chức quốc trưởng hợp tiên ong phó dân liên công viên đại đội ấm đảng
tố: cáo giác tụng chất khổ
tô: vẽ đậm điểm
tốc: độ hành ký chiến
tối: đa thiểu ưu cao tân tăm hậu mật
tội: phạm lỗi ác danh tình
tôi: luyện tớ
tồi: tệ tàn
tông: đồ phái chỉ
tống: tiền đạt giam
tổng: kết hợp thể số cục bí thu quát chi công tham thống vệ động diện giám ôn thư đài phụ kiểm đội sản hòa tiến duyệt lực giá đàn
tộc: người trưởng họ
tốt: nghiệp đẹp lành hơn
tồ: tệ
tớ: tình
tờ: trình khai rơi báo
tơ: tằm tưởng
tới: tấp
tởm: lợm
tôm: giống
tủ: sách thuốc
tu: dưỡng bổ sửa hành chí viện sĩ từ thân tạo
tú: tài
tù: túng nhân đày binh
tụ: tập điểm hội họp
tua: tủa
tục: lệ ngữ tĩu
túc: trực
tui: tái
túi: tiền ni
tủi: nhục
tung: tin hứng hoành ra tích hô
tuần: tra hoàn hành lễ tự báo trăng đầu phủ lễ
tuân: thủ theo hành
tuẫn: tiết
tuấn: tú
tùy: tiện thuộc tùng theo viên bút thân
tủy: xương
tuy: nhiên vậy
túng: thiếu quẫn
túm: tụm
tuyên: truyên truyền giáo dương bố huấn án thệ chiến ngôn
tuyền: đài
tuyển: dụng sinh chọn quân lựa cử tập mộ
tuyến: đường đầu trên y cơ phố đê giáp
tuyệt: đối vời đại vọng mật tác chủng thực nhiên diệu giao đỉnh trần
tuyết: sương
tụng: niệm
tụt: hậu dốc
tuổi: đời đảng trẻ thơ thọ già tác cao
tư: tưởng duy liệu nhân vấn cách pháp lợi lệnh tình thục doanh hữu bản tế tưởng thế chất sản thù gia lập chủ túi
tứ: phía tuần
từ: thiện chối ngữ chức bỏ đó biệt điển nay lâu trần khi đầu trước nhiệm ái vựng thạch hôn vị chương
tử: tế tuất vong hình thủ tù sĩ thương huyệt cung
tự: giác do nguyện tin hào lực chủ động vệ phê học quản trị nhiên trọng lập sát túc phát tiện soi sửa lo ái cung ty kiểm khai nuôi phụ khắc tôn tử sự thiêu ý diễn vấn hỏi viết phong chế chuyển mãn điều giải xưng đánh quyết tại thân
tựa: đề hồ
tức: là thời khắc
từng: bước trải người lớp thời ngày
tươi: sáng đẹp mới cười
tưới: tiêu nước
tương: lai trợ xứng đối tác quan đương tư đồng phản hỗ thân tự khắc tế ứng phùng
tường: trình thuật tận minh rào vi lửa
tưởng: niệm nhớ tượng chừng thưởng lệ
tượng: trưng đài hình
tướng: lĩnh mạo tá sĩ
tước: đoạt bỏ quân hiệu
tựu: trung chức trường
tựu: chung
tý: hon
tỵ: nạn hiềm
trà: trộn
tra: cứu khảo xét tấn hỏi
trả: lời lương nợ lại giá đũa hàng
trác: táng việt
trách: nhiệm móc cứ mắng phạt
trạch: bạch
trai: tráng gái trẻ tài
trải: nghiệm qua dài rộng lòng
trái: phép pháp phiếu đất tim ngược cây bóng khoáng mùa quy luật
trại: giam giống hè
tràm: chim
trám: lấp
trạm: y xá bơm biến thu trại gác
tràn: lan ngập đầy đê
trần: thuật trụi nhà tình ai
trán: tráng
tranh: chấp thủ luận đấu giành cãi biện tụng ảnh cử cường hùng cổ đua chức thủy
tránh: né khỏi xa thai trú
trang: trí bị nghiêm trọng phục trại web thiết hoàng trải sức sử
tráng: sĩ lệ
trạng: thái sư huống nguyên
trao: đổi tặng quyền giải trả cho thưởng quà dồi
trào: lưu phúng dâng
tráo: trở đổi
trau: dồi chuốt
trát: tường
trăn: trở
trăm: năm họ bề
trắng: trợn trong tay án
trằn: trọc
trắc: nghiệm trở ẩn
trâm: anh
trầm: trọng cảm mặc lắng tư tích luân tĩnh
trận: địa chiến đấu đánh tuyến mưa mạc
trân: trọng quý châu
trấn: áp an tĩnh thủ giữ
trẫm: mình
trật: tự đường
trâu: bò
trẻ: em trung hóa tuổi con nhỏ thơ măng
treo: cờ thưởng giò biển cổ
tréo: ngoe
trên: cơ hết dưới đây toàn
trề: môi
trễ: hẹn nải
trệch: hướng
tri: thức ân giác kỷ âm thức
trí: thức tuệ lực nhớ nhân nhớ mạng trá tưởng óc
trì: hoãn trệ
trị: an giá liệu thủy bệnh vì quốc
trích: yếu lục dẫn ngang đoạn lập quỹ xuất đo
trịch: thượng
trích: nộp
triển: khai vọng lãm
triền: miên núi đê
triệt: để phá tiêu hạ
triều: cường đình đại tiên
triệu: tập chứng hồi đồng phú
trinh: sát bạch thám
trình: độ bày tự diễn bẩm làng tấu ký duyệt báo chiếu dược ký
trịnh: trọng
trọ: học
trò: chuyện chơi hề diễn cười
trọn: vẹn đời gói lòng
tròn: trịa
trong: sạch sáng suốt nước ngoài khi lành trẻo đó lòng
trọng: tâm yếu điểm thị lượng dụng trách đại thương thể thưởng tài tội trường vọng
trót: lọt
trộm: cắp
trộn: lẫn
trổ: bông tài
trôi: chảy nổi dạt
trối: trăng
trội: vượt hơn
trốn: tránh thuế thoát chạy tìm đóng
trống: vắng rỗng trải đồng trơn
trồng: trọt rừng cây người mới lúa
trông: coi nom chờ cậy thấy mong
trơ: trọi trẽn lỳ
trở: thành ngại lại nên về lực mình đi giáo
trớ: trêu
trợ: giúp cấp lý giảng lực thủ động cước từ
trời: đất
trơn: tru
tru: di
trú: ẩn ngụ quân đóng
trù: bị dập phú tính liệu
trụ: sở cột vững trì
trục: lợi xuất trặc đường chính vớt
trúc: trắc
trúng: thầu tuyển cử đích tủ thưởng gió
trùng: tu lặp hợp khớp điệp dương phùng vây roi
trung: ương tâm thành thực bình gian cấp tuyến đoàn kiên lập học hòa tướng du đội bộ niên úy tá thu thần trực lưu hiếu đại chuyển đoạn hạn
truy: cứu tố tìm nã thu bắt cập điệu nguyên tặng kích vấn quét đuổi xuất lùng lĩnh hoan vết
trụy: lạc tim
truyền: thống thông thanh hình đạt bá dạy miệng nhiễm đơn cảm thuyết giáo nghề tải kỳ tin tụng thụ đạo
truyện: ngắn tranh cổ
trước: đây hết mắt khi tiên nay sau thềm đó kia tình hạn mặt
trưởng: thành ban phòng thôn bản đoàn tộc khoa công nhóm lão
trường: hợp học kỳ tồn lớp sở phái thọ đảng đời ca chinh quay thi xã nghề tư phổ đại vốn bắn mầm thành
trượng: phu
trượt: giá dài
trưa: nay hè
trưng: bày cầu mua dụng thu tập
trực: tiếp thuộc tuyến ban thăng quan giác thăng tính nhật chiến diện ngôn
trừ: khử diệt gian
trữ: lượng tình
trứ: danh
trừng: phạt trị
trứng: nước gà
trước: tác
trướng: liễn
ứ: đọng
ùn: tắc
ưu: điểm tiên thế việt tú đãi tư phiền ái
ứng: dụng phó xử cử cứu trực viên biến thi khẩu
ưng: ý thuận
ước: tính mơ lệ muốn nguyện lượng đạt vọng định thúc
ươm: mầm tạo giống
ướt: át
úp: mở
uốn: nắn lượn
uống: nước rượu
úng: ngập lụt thủy
ủng: hộ
ung: thư
uy: tín hiếp quyền lực nghi nghiêm danh thế phong
ủy: ban viên quyền thác nhiệm lạo trị
úy: lạo
uyển: chuyển
uyên: bác thâm
va: chạm đập
vác: đất
vắc: xin
vách: núi đá ngăn
vạch: trần mặt rõ ra tội kế
vai: trò vế
vài: ba
vải: vóc thiều
van: xin lơn
văn: hóa bản minh phòng kiện bằng nghệ học chương thư hiến vật hào thể tự chỉ đàn nhân sĩ bia công
vạn: năng vật sự dặm lý thọ tuế
ván: ép
vàng: bạc son ố
vãng: lai
vang: dội vọng danh lừng
vào: cuộc đảng trường viện hùa đời ngành mùa khoảng
vay: vốn mượn nợ nặng lãi tiền
váy: áo
vắng: mặt vẻ người lặng
vặn: vẹo
vắt: kiệt óc
vặt: vãnh
vân: tay vê
vần: điệu
vấn: đề nạn vương đáp
vẩn: đục
vẫn: còn thạch
vận: động dụng hành tải chuyển mệnh hội nước đơn may
vắn: tắt
vất: vả vưởng
vật: chất liệu tư lực nuôi phẩm dụng vã kiến lý cản thể báu chứng giá nuôi nổ
vây: bắt ráp hãm
vậy: nên
vẻ: vang đẹp ngoài
vẽ: chuyện bản
vệ: sinh
ven: đô biển sông đường
vén: khéo
vẹn: toàn nguyên tròn
vi: phạm mô sinh tính rút khuẩn hiến trùng chất mạch
ví: dụ von
vì: vậy thế sao dân
vị: trí thế tha kỷ lợi tất thành thần khách
vĩ: đại mô tuyến thanh
vỉa: hè
việc: làm nhà gì nước
viêm: họng gan phổi da não
viên: chức đạn mãn đá phân
viện: trưởng dẫn trợ kiểm phí binh
viễn: cảnh thông dương vông chinh tưởng đông
viếng: thăm
viết: bài lách tắt thư văn
việt: dã minh kiều cộng nam
vinh: dự quang danh hạnh hoa
vĩnh: viễn cửu biệt hằng phúc long
vĩnh: hằng
vịnh: hạ
vỏ: bọc
võ: thuật nghệ trang công sĩ
vòi: vĩnh
vòng: quay vo tròn lặp ngoài thi tay vây vèo
vọng: tưởng gác phu cổ
vóc: dáng
vong: ân linh
vô: cùng hiệu lý hình địch danh song tận tình tư cảm trách biên nguyên chính tội giá gia sản tổ số hạn ích cớ phép can ý tuyến vọng
vỗ: tay về béo
vỡ: nợ hoang vụn trận
vở: kịch
vờ: vĩnh
vợ: chồng con
với: nhau
vời: vợi
vôi: hóa vữa
vội: vàng vã
vốn: liếng có dĩ vay lưu đầu
vơi: đầy
vồ: vập
vu: khống cáo vơ
vũ: trang khí trụ lực đạo hội khúc
vụ: án việc mùa lợi trưởng trọng lúa xuân đông chiêm hè kiện cháy
vua: quan chúa
vui: vẻ mừng tươi chơi lòng sướng xuân
vun: đắp trồng vén xới
vùng: miền sâu xa cao đất biển núi trũng trời vẫy trồng quê ven cấm
vụng: về trộm
vụn: vặt
vuông: vắn góc
vuốt: ve
vườn: tược cây rau hoa trẻ quốc ươm ao tạp mẫu
vươn: lên tới mình xa
vương: vấn quốc vãi
vướng: mắc bận víu
vượng: khí
vượt: qua trội bậc mức khó chỉ thu khỏi cấp trước biên lên kế thời tuyến
vứt: bỏ
vữa: xi
vừa: qua phải rồi lòng ý
vững: chắc mạnh vàng bền tin chãi
vỹ: tuyến
xa: xôi vời cách lạ xưa xỉ hoa hoa rời lánh bờ
xá: tội
xả: thải thân lũ rác
xã: hội viên tắc giao đoàn luận phường
xác: định thực nhận lập đáng suất minh tín chết nhận
xách: tay
xài: xể
xảo: trá quyệt
xáo: trộn
xào: xáo
xán: lạn
xanh: tươi xao sạch
xắn: tay
xăng: dầu
xắc: mắc
xấc: xược
xâm: phạm hại nhập lấn chiếm lược thực nhập canh hại mặn
xấp: xỉ
xâu: chuỗi
xấu: xa hổ xí độc
xây: dựng lắp nhà cất mới
xảy: ra
xe: máy đạp khách cộ tải lửa buýt ôm hơi
xem: xét trọng nhẹ như thường
xen: kẽ lẫn canh kẹt
xẻ: thịt
xẻo: thịt
xé: rào
xét: xử duyệt hỏi tuyển nghiệm đoán lại
xế: chiều
xếp: loại hàng hạng lương thứ
xi: măng
xí: nghiệp
xỉa: xói
xích: mích lô
xiêu: vẹo
xiềng: xích
xin: phép lỗi việc ý thôi ăn chào chữ rút
xinh: đẹp
xiết: chặt
xỉn: màu
xoa: dịu
xóa: bỏ đói nhòa mù nợ tên sổ
xoay: chuyển quanh sở trục vần
xoáy: sâu
xốc: nổi vác lại
xoi: mói
xóm: làng giềng thôn trọ ấp
xong: xuôi
xót: xa thương
xô: đẩy xát bồ
xôn: xao
xôi: đỗ
xối: xả
xông: pha xáo
xốp: nhẹ
xơ: xác cứng
xới: xáo
xu: hướng thế nịnh thời
xu: xoa
xúc: tiến động phạm cảm tác xích
xúi: giục
xung: đột quanh kích phong yếu lực
xuân: hè thu
xuất: sắc phát hiện khẩu bản xứ thân cảnh trình xưởng siêu xứ hành hóa quân ngũ gia huyết ra viện nhập
xúm: xít
xuống: cấp dốc đường thấp giọng
xuyên: suốt tạc quốc đêm
xuyến: xao
xuê: xoa
xuề: xòa
xử: lý phạt sự trí tử thế án kiện
xứ: sở đạo
xứng: đáng danh tầm
xưng: danh hô tội tụng
xương: máu sống khớp
xướng: danh âm ngôn
xưởng: may đóng phim
xưa: nay kia cũ
y: tế đức tá bác học sĩ sinh dược nguyên án phục lệnh cụ
ý: thức kiến nghĩa chí nguyện tưởng đồ định thích muốn tứ vị nhị lực hướng
yên: tâm bình ổn vui lòng nghỉ tĩnh nhàn lành
yếm: thế
yểm: trợ
yêu: cầu nước thương quý mến sách nghề đời chuộng thích
yếu: tố kém điểm ớt lĩnh đuối mềm nhân hèn thế tố
yết: kiến thị
`;
