/** Compounds of two syllables, by their first: letters E to H. */
export const compoundsEtoH = `
e: ngại dè
ế: ẩm
êm: đềm ấm
ép: buộc giá cung
ga: xe tàu
gác: xép đêm
gạch: ngói nối đầu
gai: góc
gái: mại trẻ
gầm: cầu
gan: dạ góc thép
gạn: lọc đục
gần: gũi đây như dân xa
gắn: bó liền kết với chặt chip
gặn: hỏi
gắng: sức gượng
gánh: vác nặng chịu
gạo: cội nếp
gấp: rút đôi bội gáp khúc
gập: ghềnh
gặp: gỡ mặt phải nạn
gạt: bỏ gẫm
gặt: hái
gay: gắt go cấn
gây: dựng hấn rối mất quỹ thiệt ảnh nên ra cản ô
gãy: đổ
gầy: dựng yếu
ghe: thuyền
ghé: thăm
ghép: tạng nối
ghi: nhận chép danh âm hình bàn công nhớ tên chú lòng điểm khắc sổ
gì: đó
gia: đình tăng nhập hạn cảnh công cầm súc trưởng cố tài tốc đạo phả giáo quyến truyền nhân vị sư thế sản cư
già: hóa yếu làng nua cỗi
giá: trị cả thành rét thể bán đỡ trần sách thuê thịt vàng đất tăng giảm đắt rẻ cao thấp công
giả: mạo danh dối định thuyết tạo thiết tưởng vờ
giác: ngộ quan độ
giấc: mơ ngủ
giặc: giã ngoại lửa
giai: đoạn cấp nhân thoại điệu
giãi: bày
giải: quyết pháp phóng ngân thưởng thích trình thể trí tỏa đáp khuyết độc nhiệt cứu tán cơ phẫu thoát đấu bóng vô nhất nghĩa mã tội mật
giám: sát đốc định hộ khảo hiệu thị mục
giảm: thiểu sút nghèo nhẹ bớt trừ tải phát lỗ
giẫm: đạp
gian: khổ lận nan dối truân lao khó thương nhà hàng
giàn: giáo khoan
gián: tiếp đoạn điệp
giãn: cách tiến nợ
giản: đơn dị tiện lược
giận: dữ
giáng: chức sinh
giăng: mắc
giảng: đạo
giằng: co xé
giành: giật lấy quyền thắng lại
giao: thương lưu thông ban dịch nhiệm thầu tiếp khoán đất cho ước nộp kết thoa thừa phó chỉ tranh trách cảm hưởng quân mùa diện nhận hàng dân
giáo: dục viên dưỡng án trình xứ dân hội sư lý họ phái điều chức khoa sĩ cụ hóa phận đường
giáp: ranh mặt lai ngọ hạt
giàu: có mạnh sang đẹp nghèo
giấu: giếm diếm
giây: phút lát
giấy: tờ phép chứng mời khen đăng thông khai in bút
giếng: khoan nước
gieo: trồng cấy rắc mạ vần hạt cây
giết: mổ hại người
gìn: giữ
giò: chả
gió: mùa bão lùa
giơ: tay
giờ: giấc làm học phút
giỏi: giang
giới: thiệu hạn tính nghiêm chức trẻ luật
giòn: giã
giọng: điệu
giống: nhau nòi cây vật nuôi
giọt: máu
giữ: gìn vững nguyên nước chức vai kín trật lời vị
giữa: chừng các kỳ
giương: cao
giường: bệnh
giúp: đỡ sức ích việc
gò: ép
gỗ: lậu
góc: độ nhìn cạnh
gốc: rễ gác cây tích
gói: thầu gọn tin
gọi: là vốn tên điện nhập đầu thầu
gối: đầu
gợi: ý mở nhớ lên
gom: góp
gọn: gàng nhẹ ghẽ
gọng: kìm
góp: phần ý sức mặt vốn nhặt tay
gộp: chung
gửi: gắm trả thư tiền nhận
gừng: tỏi
gươm: giáo
gương: mẫu sáng điển mặt
gượng: ép
hà: khắc nội tiện bá
hạ: tầng thấp bệ màn cánh lưu sốt giá nghị viện cấp huyện long
hạch: toán sách
hai: mươi
hài: hòa lòng cốt hước
hại: nước
hải: quan sản đảo quân lý đăng phận phòng ngoại trình dương lưu
ham: muốn học mê vui chơi
hàm: lượng ý ơn thụ súc
hãm: hại phanh
hăm: dọa hở
hẩm: hiu
hàn: gắn lâm thuyên
hãn: hữu
hạn: chế hán mức điền định hẹp ngạch
hẳn: hoi nhiên
hang: động ổ
hàng: hóa năm tháng ngày tuần quý đầu không loạt ngũ xóm rào cây hải nghìn triệu trăm chục cấm lậu giả rong đêm
hãng: hàng
hăng: hái say
hẫng: hụt
hằng: năm tháng ngày quý tuần số hà
hành: chính động vi trang khách pháp trình nghề lang hạ quân hình chức hung khất lễ tội tăng
hạnh: kiểm phúc nhân
hao: hụt mòn phí tốn
hào: hứng hùng phóng nhoáng hiệp khí quang kiệt
háo: hức danh
hảo: tâm hán hạng
hạp: long
hấp: dẫn thụ tấp hối lực
hát: xướng múa ca quốc xoan
hạt: nhân giống điều lép tiêu
hầu: hết như tòa cận
hậu: quả cần phương thuẫn kiểm duệ bối mãi đãi phẫu trường thế sự môn đài giang
hay: chăng ho là biết
hề: hấn gì
hệ: thống quả lụy trọng số đào
hèn: nhát kém hạ
hẹn: hò
heo: hút may
hẹp: hòi
hết: lòng sức mình hạn mực thảy lời
hiếm: hoi muộn có
hiểm: họa nguy trở độc yếu nghèo
hiên: ngang nhà
hiến: pháp kế dâng máu tặng chương định đất tạng thân
hiền: tài lành hậu hòa triết
hiển: nhiên hách linh thị
hiện: đại nay hành thực trạng tượng trường tại thời hữu tình vật thân diện hình ra đang
hiếp: dâm đáp
hiệp: định hội đồng thương lực ước tác thông nghị
hiếu: thảo học kỳ chiến khách hỷ
hiểu: biết rõ lầm nhau thấu sai
hiệu: quả lực trưởng ứng chỉnh suất bộ đính số phó nghiệm triệu năng đoàn
hình: thành thức ảnh dung sự phạt thái mẫu tượng dáng thể nộm bóng học
hít: thở
hiu: quạnh hắt
ho: lao khan
hò: hẹn hét reo
hô: hào hấp hoán
họ: hàng tộc tên đạo
hố: sâu bom ga rác
hồ: sơ chứa nước đập nghi hởi đồ tiêu
hổ: thẹn trợ
hỗ: trợ tương
hộ: khẩu tịch dân nghèo chiếu gia lý pháp vệ kinh tống đê chủ sinh
hờ: hững
hở: hang sườn
hoa: màu lợi văn quả mỹ hậu kiều tươi hồng
hòa: bình giải hợp nhập nhã mình đồng hoãn thuận âm đàm nhạc tan ước tấu vốn mạng hảo
hóa: đơn chất trang giá học thân thạch giải
họa: sĩ tiết phẩm
hỏa: hoạn táng tốc lực tiễn xa tuyến
hoặc: là
hoạch: định toán
hoài: bão nghi niệm của
hoại: tử
hoan: nghênh hô hỷ lạc
hoàn: thành thiện toàn cảnh chỉnh trả thuế cầu vốn tất
hoán: đổi vị cải
hoãn: binh lại
hoang: phí mang vắng dã đường tưởng hóa hoác
hoàng: hôn gia đế
hoảng: loạn sợ hốt
hoành: tráng hành
hoạt: động bát hình họa
học: tập sinh viên hỏi vị hàm phí bổng đường nghề thuyết thuật bạ kỳ phần giả lực hành thức sĩ trò đại bài làm lên thêm nhau trình vấn đòi viện vụ
hoen: ố
hơi: nước thở hướng
hỏi: thăm han đáp
hối: hả lộ hận thúc lỗi cải đoái
hồi: sinh phục tỉnh hương âm đáp sức chuông kết hộp giáo xuân cư tố tưởng ký kịch tâm môn
hội: nghị đồng viên thảo nhập họp trường trại ý thi phụ tụ chứng kiến quán chợ hè nông đàm ngộ thoại diễn khóa chẩn làng thao thẩm
hời: hợt
hòm: phiếu thư
hôm: nay qua sau trước
hôn: nhân mê phối lễ
hơn: nữa hẳn thua
hồn: nhiên cốt thơ
hỗn: loạn hợp tạp láo mang
hớn: hở
hong: khô
hóng: mát
hỏng: hóc
hống: hách
hồng: hào quân cầu ngọc ngoại thập
hổng: kiến
họp: hành mặt báo bàn chi tổ
hộp: thư
hợp: xướng
hót: rác
hốt: hoảng
hú: họa
hư: hỏng hại hao cấu không vô danh ảo
hụ: hợ
hủ: tục lậu
hứa: hẹn suông
huân: chương công
huấn: luyện thị học lệnh
húc: đầu
hun: đúc khói
hung: hãn hăng khí thủ dữ ác bạo
hùng: hậu mạnh biện vĩ tráng cường hồn hổ dũng ca
hưng: thịnh phấn nghiệp yên
hứng: thú chịu khởi
hừng: hực
hững: hờ
hương: vị ước hỏa khói sắc trầm thơm đồng
hướng: dẫn nghiệp thiện đạo ngoại nội
hưởng: ứng thụ lợi lạc phúc
hưu: trí chiến
hữu: nghị ích hiệu cơ hạn khuynh hình quan ngạn dụng
huy: động hiệu chương hoàng
húy: kỵ
hủy: bỏ hoại diệt
huých: tay
huyền: thoại bí ảo
huyện: ủy lỵ đoàn
huyết: thống mạch áp thanh tương
huynh: đệ
hy: sinh vọng hữu
hý: hửng hoáy
hỷ: xả
`;
