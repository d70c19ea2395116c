/** Compounds of two syllables, by their first: letter C. */
export const compoundsC = `
ca: ngợi hát trực cao dao nô sĩ trù
cà: phê
cá: nhân biệt thể tính cược cơ lẻ giống lồng độ
cả: nước nể tin thảy hai
cách: mạng thức ly làm chức trở thể tân biệt quãng nhìn hiểu
cai: quản nghiện trị sữa
cài: đặt
cái: gì nhìn bẫy chết mới khó
cãi: vã cọ
cải: cách tạo thiện tiến biên chính lương tổ cạo tử táng hóa cay thảo
cam: kết đoan chịu go lòng phận tâm khổ
cám: dỗ ơn cảnh
câm: điếc lặng
cảm: ơn hóa xúc tình nhận hứng thông giác tưởng động tạ phục mến kích quan nghĩ thụ tính thấy
cấm: kỵ đoán vận địa túc
cầm: quyền cố chừng cự đầu máu
cẩm: nang tú
cắm: mốc trại
can: thiệp ngăn đảm dự trường tội phạm gián
cán: bộ cân sự binh đích mức
cân: đối nhắc bằng xứng lượng não
căn: cứ bản dặn cơ nguyên cớ hộ dặt cước
cạn: kiệt
cản: trở phá
cấn: cá
cần: thiết cù kiệm lao mẫn vụ thơ câu trục yếu
cẩn: thận trọng
cận: kề thị lâm huyết nghèo đại ảnh
cằn: cỗi
càng: ngày
cáng: đáng
cảng: biển hàng cá
canh: tác gác cánh phòng giữ nông cửi
cánh: đồng tay tả hữu cửa buồm
cạnh: tranh khóe
cảnh: giác báo cáo quan vệ sát tượng sắc ngộ trí huống tỉnh
cao: điểm cấp cả quý đẹp độ thượng tốc trào tuổi thấp nguyên su ráo tầng đẳng quý siêu trình lương nhất cường ngạo
cào: bằng
cáo: trạng buộc già lỗi chung phó
cáp: quang treo
cấp: ủy bách thiết độ cứu phát bậc dưỡng tiến cao trên dưới số tập phép phối hàm báo thoát tốc nước bộ
cập: nhật bến kê nhập
cát: sỏi
cất: giữ cánh nhà giấu nóc
cật: lực vấn
cắt: giảm xén cử bỏ đứt ngang băng
câu: chuyện hỏi lạc kết nệ cú đố chữ nói kéo
cấu: trúc thành tạo kết kiện hình
cầu: nối cống thị đường lông thủ tiến toàn kỳ thang vượt lăn treo
cẩu: thả
cày: cấy bừa xới
cây: trồng xanh cối giống ăn xăng thuốc số rừng công cảnh
cấy: ghép trồng lúa
cha: mẹ anh ông chú xứ
chà: đạp
chắc: chắn hẳn tay
chai: lỳ sạn
chải: chuốt
châm: biếm ngòi chước ngôn cứu
chăm: lo sóc chỉ chú bón nom ngoan
chạm: trán khắc ngõ
chấm: dứt điểm thi công phá
chậm: trễ chạp tiến rãi
chan: hòa chứa
chán: nản ghét chường
chân: lý thành chính dung thật tình trời tay núi thực ruộng
chăn: nuôi thả màn gối dắt
chấn: chỉnh thương động hưng
chẩn: đoán trị bệnh
chắn: sóng
chặn: đứng đường
chằng: chịt
chẳng: hạn những qua may lẽ
chặng: đường
chánh: cương
chào: mừng cờ hàng hỏi đón đời
cháo: lỏng
chấp: hành nhận thuận chính pháp nê bút hữu
chập: chờn chững
chất: lượng phác vấn thải liệu độc đốt nổ xám chứa lỏng
chật: hẹp vật chội
chắt: chiu lọc
chặt: chẽ phá
châu: thổ lục báu phê á âu phi mỹ
cháy: nổ rừng bỏng rụi lan
chây: ì lười
chạy: chọt đua đà việc chức chữa
che: chở giấu chắn đậy phủ khuất
chè: chén xanh búp
chê: bai trách
chế: độ tài biến tạo định xuất phẩm tác ngự áp giễu ước
chệch: hướng choạc
chênh: lệch vênh chếch
chèo: lái chống
chép: lại tay
chết: người chóc dở
chi: bộ đoàn phí tiêu trả nhánh tiết phối viện hội phái ủy ngân cục ly nổi đội thu lưu
chí: công hướng khí tình tử sĩ thú ít nguyện cốt minh mạng
chỉ: đạo thị tiêu huy số rõ định dẫn điểm trích tên danh trỏ giới
chị: em dâu gái
chia: sẻ cắt rẽ tách buồn tay ly lửa đều ngọt phần sẽ lô
chìa: khóa
chích: ngừa
chiếc: áo
chiêm: ngưỡng nghiệm bái trũng
chiếm: đoạt dụng lĩnh giữ hữu đóng
chiên: xào
chiến: đấu lược sĩ tranh thắng dịch thuật trường công khu hào binh tích hạm cuộc sự bại trận hữu
chiêu: bài sinh sinh hồi mộ đãi trò
chiếu: sáng cố lệ theo phim đèn điện
chiều: hướng dài sâu chuộng rộng cao
chìm: đắm xuồng
chín: muồi chắn
chinh: phục phạt chiến
chính: trị quyền sách thức xác phủ đáng đảng yếu nghĩa thống trực quy khóa đạo diện kiến biến giới ngạch tả chuyên khách ủy trung lược luận tắc tông
chĩnh: chện
chỉnh: đốn sửa trang lý huấn chu hợp thể biên
chịu: trách đựng khó tải
cho: phép vay thuê biết rằng
chó: dại
chỗ: dựa ở đứng ngồi trống
chờ: đợi đón
chở: che
chợ: búa cóc đêm
choáng: váng
chọc: phá
chói: lọi
chơi: bời chữ
chọi: trâu
chòm: xóm sao
chon: von
chôn: lấp
chọn: lọc lựa cử giống mặt
chóng: mặt vánh
chông: chênh gai
chống: đối phá tham chọi lưng chế đỡ dịch cự bão lụt hạn phong
chồng: chéo chất lấn con vợ
chốt: chặn giữ
chu: đáo kỳ cấp toàn trình vi du tất
chú: trọng ý thích tâm giải bác rể
chủ: trương tịch động yếu quan nghĩa trì thể quyền đề nhiệm tọa đạo lực chốt nhân nhật biên đích tâm tướng quản ngữ mưu công nợ hộ đầu nhà rừng
chữ: nghĩa viết ký thập cái số quốc
chua: chát xót mặn
chùa: chiền
chưa: bao từng hẳn
chứa: đựng chan
chửa: bệnh
chữa: bệnh cháy trị
chuẩn: bị mực xác hóa y chi tắc nghèo
chúc: mừng tết thư phúc tụng thọ từ
chục: triệu
chức: năng danh trách vụ sắc quyền nghiệp việc tước vị phận
chực: chờ
chùm: ảnh thơ
chùn: bước
chung: quanh kết thủy sức tay quy khảo cư kết sống chạ lòng cuộc
chúng: ta tôi nó mình sinh
chủng: loại tộc ngừa viện
chứng: minh cứ khoán nhận chỉ kiến thực từ thư tích tỏ nghiệm bệnh
chừng: mực nào
chững: chạc lại
chuộc: lợi lỗi
chuỗi: giá cung khối
chuồng: trại
chương: trình mục hồi
chướng: ngại tai khí
chuyên: môn đề trách cần chính gia viên ngành sâu nghiệp dụng canh chế tâm mục khảo án biệt chở đoán quyền khoa luận san ban dùng
chuyến: đi bay thăm tàu
chuyền: tay
chuyển: đổi biến giao hướng hóa dịch tiếp tải động nhượng dạng tiền công ngành trường tuyến lưu ngữ vận mình bộ khoản nơi đơn
chuyện: trò phiếm
co: cụm kéo giãn hẹp
cò: mồi
có: thể hiệu lẽ mặt hạn điều khi học ích lợi tình ý tâm
cô: lập giáo đơn gái đọng độc chú dâu
cơ: thể học quan sở cấu chế bản động hội giới khí cực hữu mật sự đồ man nghiệp hàn nhỡ may ngơi cấu số bắp ngũ yếu
cọ: xát
cỏ: dại khô
cố: gắng định tình ý đô hữu chấp hương vấn thủ tật gắng sức
cổ: phần động truyền tích vũ đông kính phiếu điển đại thụ súy hủ sinh xưa xúy tức vật
cỗ: máy bàn
cộ: xe
cớ: sao
cờ: đỏ bạc hoa lê tướng
cỡ: lớn
cọc: tiền
cốc: chén
coi: trọng thường nhẹ như chừng sóc
còi: cọc
cõi: lòng
cởi: mở trói
cơm: áo nước
con: người em cái đường số cháu tàu giống đỏ rối nuôi gái trai
còn: lại
côn: đồ trùng đảo
cơn: bão sốt đau
cổn: định
công: tác việc nhân an chức dân cộng tư khai bằng trình nghiệp nghệ đoàn ty lao văn bố trường cuộc sở thương nông ích lập luận lý phu sức ước minh ngay tâm quyền quỹ nhận đức sản thức kênh cán tố cụ thự hữu cơ chứng phạt lương trái đường hàm suất năng đồn giáo vụ điện ơn
cõng: rắn
cống: hiến nạp hiến rãnh
cồng: kềnh chiêng
cổng: trường chào thông
cộng: đồng sản hòa tác sự tồn hưởng sinh trừ
cốt: lõi cán truyện nhục
cột: mốc điện trụ cờ
cù: lao lần
cú: sốc đánh
cũ: kỹ nát
cư: trú
cụ: thể già
củ: hành quả
cứ: liệu điểm
cử: tri tạ chỉ nhân động hành tuyển
cự: tuyệt ly
cưa: cắt
của: cải
cừa: lấp
cửa: hàng khẩu sông hiệu biển rừng sổ nhà
cục: bộ
cực: đoan kỳ độ nhọc khổ đại lực điểm
cúm: gia mùa
cụm: từ công dân xã thi
cung: cấp cầu ứng ứng đường cách phụng hiến điện đình kính
cùng: nhau với lúc cực kiệt khổ
cúng: bái bài lễ
cưng: chiều
củng: cố
cứng: nhắc rắn đờ cỏi hóa
cuốc: xới
cuộc: sống họp vận đời thi đấu cách chiến gọi chơi đua bầu
cước: phí tầu
cuối: cùng năm tuần kỳ tháng
cuội: nguồn
cưới: hỏi xin
cười: vui nói
cuống: quýt
cuồng: nhiệt tín phong loạn
cương: quyết lĩnh vị trực thường
cường: độ quốc điệu quyền hào tráng hóa
cưỡng: chế bức đoạt ép hiếp
cướp: đoạt giật bóc bọc phá
cứu: trợ nước hộ chữa tế nạn vớt giúp cánh quốc thương xét hỏa đói vãn
cừu: địch
cửu: chương
cựu: chiến binh học quân
`;
