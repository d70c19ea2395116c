/** Compounds of two syllables, by their first: letter S. */
export const compoundsS = `
sa: sút thải lầy đà mạc ngã bàn
sà: lan
sắc: thái bén sảo phong nét lệnh tộc
sách: lược vở nhiễu báo lậu giáo trắng
sạch: sẽ đẹp
sai: phạm lầm sót lệch trái số khiến sự lạc
sải: cánh
sàm: sỡ
sâm: ngọc
sấm: sét
sầm: uất
san: sẻ lấp nền hô
sàn: giao nhà
sán: lá
sân: chơi khấu bay vận bãi golf nhà
săn: bắn sóc bắt lùng
sản: xuất phẩm lượng vật khoa nghiệp sinh
sẵn: sàng có
sang: trọng năm tên nhượng sảng giàu
sàng: tuyển
sáng: tạo suốt kiến tỏ lập tác sủa mai ngời chế
sảng: khoái
sánh: vai bước
sao: chép chụp kê lãng
sào: huyệt
sáo: rỗng
sáp: nhập
sấp: ngửa
sập: bẫy đổ
sắp: xếp tới đặt
sát: sao cánh thực hợp hạch sườn hại sinh trùng nách biên cạnh
sạt: lở nghiệp
sắt: thép đá
sau: này đó khi đây cùng
sâu: sắc rộng bệnh xa lắng thẳm sát rễ róm kín
say: mê sưa rượu nắng
sê: ri
sẽ: sàng
séc: khống
sét: đánh
si: mê rô
sĩ: quan phu khí số diện tử
sỉ: nhục
siêng: năng
siết: chặt
siêu: thị thoát việt hạng phàm tốc nhiên vẹt
sinh: hoạt viên thái sản kế nhật lực sống trưởng con mạng lợi động tồn thành học khí đẻ sôi quán thực nghề dưỡng tử lý phần vật
sính: ngoại lễ
so: sánh le bì kè tài
sơ: kết tán suất hở đồ bộ cấp thẩm sinh chế lược tuyển khai sài sót yếu cứu
số: lượng liệu hóa hộ tiền người đông phận nhà vốn ít điểm lớn thu dư
sổ: sách tay đỏ ghi hộ vàng
sỗ: sàng
sở: hữu tại trường thích ban nguyện dĩ
sợ: hãi sệt
soái: hạm
soạn: thảo
soi: sáng xét rọi mói
sôi: nổi động sục
sớm: muộn
sơn: mài cước thủy dương tặc
sờn: lòng
sởn: tóc
song: song phương hành cửa thân ngữ
sòng: phẳng bạc
sóng: gió thần biển điện
sông: ngòi núi nước hồ biển suối
sống: còn động chung sót lưng mái dậy
sồng: sộc
sộp: bở
sót: lại
sốt: sắng ruột rét xuất vó
su: hào
sư: phạm đoàn tử trưởng thầy phụ
sứ: mệnh quán giả mạng
sử: dụng sách học thi liệu
sự: việc nghiệp cố thật kiện thực vụ tình thể sống
sủa: bậy
sửa: chữa đổi sang sai soạn
sữa: mẹ bò
suất: ăn cơm
súc: tích vật sinh miệng
sục: sạo
sức: khỏe mạnh ép lao hút trẻ sống bật lan ì người mua của dân chiến kéo lực
sung: sướng túc công mãn quân dụng
sùng: bái kính đạo
súng: đạn ống
sưng: tấy
sừng: sỏ
sững: sờ
suối: nguồn khoáng
sườn: núi
sương: giá mù
sướng: khổ
suốt: đời ngày
sụp: đổ
sút: kém
sụt: giảm lún
sưu: tầm tập thuế
suy: thoái nghĩ giảm tôn ngẫm luận vong tính đồi xét diễn kiệt tư yếu nhược sụp biến giáp đoán dinh
`;
