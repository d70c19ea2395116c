/** Compounds of two syllables, by their first: letters U to Y. */
export const compoundsUtoY = `
ứ: đọng
ùn: tắc
ung: thư
úng: ngập lụt thủy
ưng: ý thuận
ủng: hộ
ứng: dụng phó xử cử cứu trực viên biến thi khẩu
ước: tính mơ lệ muốn nguyện lượng đạt vọng định thúc
ươm: mầm tạo giống
uốn: nắn lượn
uống: nước rượu
ướt: át
úp: mở
ưu: điểm tiên thế việt tú đãi tư phiền ái
uy: tín hiếp quyền lực nghi nghiêm danh thế phong
úy: lạo
ủy: ban viên quyền thác nhiệm lạo trị
uyên: bác thâm
uyển: chuyển
va: chạm đập
vác: đất
vắc: xin
vách: núi đá ngăn
vạch: trần mặt rõ ra tội kế
vai: trò vế
vài: ba
vải: vóc thiều
van: xin lơn
ván: ép
vân: tay vê
văn: hóa bản minh phòng kiện bằng nghệ học chương thư hiến vật hào thể tự chỉ đàn nhân sĩ bia công
vạn: năng vật sự dặm lý thọ tuế
vấn: đề nạn vương đáp
vần: điệu
vẩn: đục
vẫn: còn thạch
vận: động dụng hành tải chuyển mệnh hội nước đơn may
vắn: tắt
vặn: vẹo
vang: dội vọng danh lừng
vàng: bạc son ố
vãng: lai
vắng: mặt vẻ người lặng
vào: cuộc đảng trường viện hùa đời ngành mùa khoảng
vất: vả vưởng
vật: chất liệu tư lực nuôi phẩm dụng vã kiến lý cản thể báu chứng giá nổ
vắt: kiệt óc
vặt: vãnh
vay: vốn mượn nợ nặng lãi tiền
váy: áo
vây: bắt ráp hãm
vậy: nên
vẻ: vang đẹp ngoài
vẽ: chuyện bản
vệ: sinh tinh binh quốc đội sĩ
ven: đô biển sông đường
vén: khéo
vẹn: toàn nguyên tròn
vi: phạm mô sinh tính rút khuẩn hiến trùng chất mạch
vì: vậy thế sao dân
ví: dụ von
vĩ: đại mô tuyến thanh
vị: trí thế tha kỷ lợi tất thành thần khách
vỉa: hè
việc: làm nhà gì nước
viêm: họng gan phổi da não
viên: chức đạn mãn đá phân
viễn: cảnh thông dương vông chinh tưởng đông
viện: trưởng dẫn trợ kiểm phí binh
viếng: thăm
viết: bài lách tắt thư văn
việt: dã minh kiều cộng nam
vinh: dự quang danh hạnh hoa
vĩnh: hằng
vịnh: hạ
vô: cùng hiệu lý hình địch danh song tận tình tư cảm trách biên nguyên chính tội giá gia sản tổ số hạn ích cớ phép can ý tuyến vọng
võ: thuật nghệ trang công sĩ
vỏ: bọc
vồ: vập
vỗ: tay về béo
vờ: vĩnh
vở: kịch
vỡ: nợ hoang vụn trận
vợ: chồng con
vóc: dáng
vòi: vĩnh
vôi: hóa vữa
vơi: đầy
vội: vàng vã
với: nhau
vời: vợi
vốn: liếng có dĩ vay lưu đầu
vong: ân linh
vòng: quay vo tròn lặp ngoài thi tay vây vèo
vọng: tưởng gác phu cổ
vu: khống cáo vơ
vũ: trang khí trụ lực đạo hội khúc
vụ: án việc mùa lợi trưởng trọng lúa xuân đông chiêm hè kiện cháy chạy mua
vua: quan chúa
vừa: qua phải rồi lòng ý
vữa: xi
vui: vẻ mừng tươi chơi lòng sướng xuân
vun: đắp trồng vén xới
vụn: vặt
vùng: miền sâu xa cao đất biển núi trũng trời vẫy trồng quê ven cấm
vụng: về trộm
vững: chắc mạnh vàng bền tin chãi
vươn: lên tới mình xa
vườn: tược cây rau hoa trẻ quốc ươm ao tạp mẫu
vuông: vắn góc
vương: vấn quốc vãi
vướng: mắc bận víu
vượng: khí
vuốt: ve
vượt: qua trội bậc mức khó chỉ thu khỏi cấp trước biên lên kế thời tuyến
vứt: bỏ
vỹ: tuyến
xa: xôi vời cách lạ xưa xỉ hoa rời lánh bờ
xá: tội
xã: hội viên tắc giao đoàn luận phường
xả: thải thân lũ rác
xác: định thực nhận lập đáng suất minh tín chết
xấc: xược
xắc: mắc
xách: tay
xài: xể
xâm: phạm hại nhập lấn chiếm lược thực canh mặn
xán: lạn
xắn: tay
xăng: dầu
xanh: tươi xao sạch
xào: xáo
xáo: trộn
xảo: trá quyệt
xấp: xỉ
xâu: chuỗi
xấu: xa hổ xí độc
xây: dựng lắp nhà cất mới
xảy: ra
xe: máy đạp khách cộ tải lửa buýt ôm hơi
xé: rào
xẻ: thịt
xế: chiều
xem: xét trọng nhẹ như thường
xen: kẽ lẫn canh kẹt
xẻo: thịt
xếp: loại hàng hạng lương thứ
xét: xử duyệt hỏi tuyển nghiệm đoán lại
xi: măng
xí: nghiệp
xỉa: xói
xích: mích lô
xiềng: xích
xiết: chặt
xiêu: vẹo
xin: phép lỗi việc ý thôi ăn chào chữ rút
xỉn: màu
xinh: đẹp
xô: đẩy xát bồ
xơ: xác cứng
xoa: dịu
xóa: bỏ đói nhòa mù nợ tên sổ
xoay: chuyển quanh sở trục vần
xoáy: sâu
xốc: nổi vác lại
xoi: mói
xôi: đỗ
xối: xả
xới: xáo
xóm: làng giềng thôn trọ ấp
xôn: xao
xong: xuôi
xông: pha xáo
xốp: nhẹ
xót: xa thương
xu: xoa
xứ: sở đạo
xử: lý phạt sự trí tử thế án kiện
xưa: nay kia cũ
xuân: hè thu
xuất: sắc phát hiện khẩu bản xứ thân cảnh trình xưởng siêu hành hóa quân ngũ gia huyết ra viện nhập
xúc: tiến động phạm cảm tác xích
xuê: xoa
xuề: xòa
xúi: giục
xúm: xít
xung: đột quanh kích phong yếu lực
xưng: danh hô tội tụng
xứng: đáng danh tầm
xuống: cấp dốc đường thấp giọng
xương: máu sống khớp
xướng: danh âm ngôn
xưởng: may đóng phim
xuyên: suốt tạc quốc đêm
xuyến: xao
y: tế đức tá bác học sĩ sinh dược nguyên án phục lệnh cụ
ý: thức kiến nghĩa chí nguyện tưởng đồ định thích muốn tứ vị nhị lực hướng
ỷ: lại thế
yếm: thế
yểm: trợ
yên: tâm bình ổn vui lòng nghỉ tĩnh nhàn lành
yết: kiến thị
yêu: cầu nước thương quý mến sách nghề đời chuộng thích
yếu: tố kém điểm ớt lĩnh đuối mềm nhân hèn thế
`;
