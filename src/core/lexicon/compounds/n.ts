/** Compounds of two syllables, by their first: letter N. */
export const compoundsN = `
nấc: thang
nặc: danh
nam: nữ giới bộ nhi sinh trung
năm: học qua ngoái mới tháng nay
nấm: mồ rơm
nắm: bắt vững chắc tình quyền giữ rõ
nằm: vùng viện
nan: giải
nạn: nhân tham đói
nản: lòng chí
nắn: chỉnh dòng
nang: mạng
nàng: dâu
nâng: cao cấp đỡ niu bậc lương tầm giá đường ngạch
năng: lực động suất nổ lượng khiếu nhặt
nắng: nóng hạn ráo
nặng: nề nhọc lãi nhẹ lòng
nào: đó
náo: nức nhiệt động loạn
não: nề trạng lòng bộ úng
nạo: vét
nạp: tiền thuế
nát: vụn
nấu: ăn nướng
nay: mai
nảy: sinh mầm lửa
nẩy: mầm
né: tránh
nề: nếp hà
nể: nang trọng
ném: đá
nén: lòng
nền: nếp tảng kinh móng văn nông giáo
neo: đơn đậu
nếp: sống nghĩ nhăn làm nhà
nêu: gương cao bật rõ trên ý
nếu: không như
nga: ngố
ngà: voi
ngã: ba tư ngũ ngửa nước
ngả: nghiêng
ngạc: nhiên
ngạch: bậc
ngai: vàng
ngại: ngùng khó va ngần nói
ngâm: tôm
ngấm: ngầm
ngầm: định hóa
ngẫm: nghĩ
ngậm: ngùi
ngắm: nghía
ngàn: năm
ngán: ngẩm
ngân: sách hàng quỹ khố phiếu hà
ngăn: chặn ngừa cấm cản cách nắp
ngần: ngừ ngại
ngẩn: ngơ
ngắn: hạn gọn ngủi
ngang: tầm bằng nhiên ngược hàng ngạnh
ngành: nghề giáo y hàng dọc học than nghe
ngập: lụt ngừng úng tràn mặn
ngất: ngưởng
ngặt: nghèo nỗi
ngẫu: nhiên hứng
ngay: thẳng từ ngắn lập cả
ngày: càng đêm nay mai công xưa tết tháng giờ mùa
nghe: nhìn nói ngóng giảng
nghề: nghiệp nông cá
nghệ: thuật sĩ nhân an
nghẽn: mạch
nghênh: ngang chiến đón
nghèo: nàn khó đói khổ
nghi: ngờ thức lễ vấn can kỵ hoặc án
nghĩ: ngợi suy
nghỉ: hưu phép ngơi việc mát học lễ tết hè chế dưỡng
nghị: quyết định sự trường lực viện án luận
nghĩa: vụ tình trang địa cử khí hiệp quân
nghịch: lý cảnh ngợm
nghiêm: túc minh ngặt trọng khắc trang cấm trị cách
nghiệm: thu đúng ra
nghiên: cứu
nghiền: ngẫm
nghiện: ngập hút
nghiệp: vụ dư đoàn chủ
nghiệt: ngã
nghìn: năm tỷ
ngô: nghê đồng lai
ngõ: xóm
ngơ: ngác
ngỗ: ngược
ngộ: độc nhận nạn nghĩnh
ngờ: vực nghệch
ngỡ: ngàng
ngoài: ra nước trời khơi mặt tầm lề
ngoại: giao lệ ngữ hối thương thành khóa cảnh bang xâm ô tỉnh hạng tình khoa lực trú viện tệ trừ nhập thất nguyên đạo tiếp hình
ngoan: ngoãn cố cường
ngoạn: mục
ngoảnh: mặt
ngọc: ngà trai
ngoi: lên
ngòi: bút nổ
ngói: hóa đỏ
ngôi: nhà trường sao mộ
ngồi: nghe lê họp tù
ngợi: ca khen
ngon: miệng lành
ngôn: ngữ từ luận
ngọn: cờ lửa nguồn gió núi đuốc
ngổn: ngang
ngông: cuồng nghênh
ngu: dốt muội si dân
ngũ: cốc quan hành sắc giác
ngư: dân nghiệp trường cụ phủ ông cơ lưới
ngụ: ý cư ngôn
ngủ: gật quên đông say
ngữ: văn pháp cảnh điệu âm nghĩa
ngự: trị
ngứa: ngáy
ngừa: thai bệnh
ngửa: tay mặt
ngục: tù
ngụm: nước
ngưng: trệ đọng tụ
ngừng: nghỉ trệ bắn
ngược: lại đãi dòng xuôi
nguôi: ngoai
nguội: lạnh
người: dân lao đứng bệnh cao có lính thân mẹ đời ta nghèo già trẻ yêu mẫu mù việt
nguồn: lực gốc thu vốn tin nước cơn điện nhân lợi cán cung mở
ngưỡng: mộ cửa vọng
nguy: cơ hiểm hại ngập cấp kịch nan
ngụy: biện trang tạo quyền quân
nguyên: nhân tắc liệu vẹn trạng thủ khí tử lý bản trưởng đơn khai canh chất tố phó hình quán sơ tiêu thủy mẫu văn âm
nguyền: rủa
nguyện: vọng ước cầu
nguyệt: thực san
nhà: nước máy trường ở văn báo thầu khoa cửa giáo đầu đất rông hàng nông thơ kho dân tù tạm thờ cầm sử thuốc khách bếp bia kính lưới nghỉ trẻ tre
nhã: nhặn nhạc ý
nhạc: sĩ cụ viện kịch
nhắc: nhở lại nhủ
nhai: lại
nhàm: chán
nhầm: lẫn
nhậm: chức
nhắm: mắt
nhằm: mục nhò
nhan: nhản sắc đề
nhàn: rỗi hạ
nhân: dân viên sự lực văn quyền loại cách phẩm khẩu đạo chứng rộng giống hậu ái tài danh tố vật cơ công nghĩa ngôn tâm tình thọ bản vô sinh sĩ đức chủng trần hòa dịp tạo
nhãn: hiệu mác quan khoa lồng cầu
nhăn: nhó
nhấn: mạnh chìm
nhẫn: nại tâm nhục nhịn
nhận: thức định xét biết diện ra được lỗi dạng thấy bàn lời nuôi công tiền
nhắn: tin nhủ
nhanh: chóng nhạy gọn nhẹn
nhánh: cây sông
nhập: khẩu ngũ học cư hộ cảng siêu cuộc môn ngoại viện cảnh hội tâm
nhạt: nhòa nhẽo
nhất: trí quán thể định nguyên thiết là loạt thời cử quyết mực
nhật: ký báo thực trình lệnh dụng
nhặt: nhạnh
nháy: mắt
nhạy: bén cảm
nhảy: múa vọt cóc
nhẹ: nhàng dạ nhõm tay cân
nhen: nhóm
nhi: đồng khoa nữ
nhĩ: mục
nhỉ: hả
nhiễm: bệnh độc khuẩn sắc trùng mặn bẩn từ
nhiệm: vụ kỳ sở chức mầu
nhiên: liệu hậu
nhiệt: tình huyết độ đới điện tâm thành năng liệt hạch
nhiều: hơn năm nhặn khi
nhiễu: loạn nhương sự
nhìn: nhận chung lại thấy thẳng xa
nhịn: đói nhục
nhịp: nhàng điệu sống cầu
nho: giáo nhỏ nhã
nhỏ: lẻ bé nhẹ nhặt hẹp giọt
nhổ: cỏ
nhớ: ơn nhung mãi thương
nhờ: vả cậy đó vậy
nhọc: nhằn lòng
nhồi: nhét sọ
nhòm: ngó
nhóm: họp trẻ máu đối lợi
nhọn: hoắt
nhộn: nhịp
nhốt: trại
nhu: cầu nhược yếu mỳ
nhũ: danh
như: vậy thế sau trên cũ
nhựa: đường sống
nhuần: nhuyễn nhị
nhuận: bút tràng
nhức: đầu
nhũng: nhiễu
những: ai gì
nhược: điểm
nhuộm: màu
nhường: cơm nhịn chỗ
nhượng: bộ quyền lại
nhút: nhát
nỉ: non
niêm: yết phong
niềm: tin vui nở tự nỡ
niệm: phật
niên: độ hạn khóa vụ giám biểu
niễng: niễng
no: đủ ấm nê
nô: lệ nức dịch đùa
nổ: mìn lực súng tung
nỗ: lực
nở: rộ hoa nang
nợ: nần đọng xấu công
nòi: giống
nói: chung riêng chuyện trên đến rõ suông dối năng
nơi: cư ở chốn làm nào đây
nối: tiếp liền mạng lại kết nghiệp dõi
nổi: bật tiếng dậy cộm lên trội loạn
nội: dung bộ quy vụ lực tại tâm địa trú ngoại thành chiến đồng các soi chính thất tình khoa đô hàm thị tiết gián
nới: lỏng rộng
non: sông nước trẻ kém yếu nớt
nôn: nóng nao
nòng: cốt súng
nóng: bỏng vội nảy bức hổi lạnh
nông: dân thôn nghiệp sản hộ lâm cạn trường trại nổi nhàn cụ
nõng: nường
nồng: nhiệt hậu nàn cốt độ
nộp: thuế tiền phạt phí hồ đơn lưu
nữ: giới sinh tướng công trang hoàng
nửa: đầu cuối năm vời chừng đêm
nữa: là
nức: nở lòng
núi: rừng lửa đá non sông
nước: ngoài nhà mắt sạch mặn thải uống ta bạn lũ biển mắm ngầm ngọt sinh mặt mất mát
nuôi: dưỡng trồng dạy con quân
nuối: tiếc
nuông: chiều
nương: rẫy tựa nhẹ náu
núp: bóng
nút: thắt
nứt: nẻ gãy
`;
