/** Compounds of two syllables, by their first: letters I to K. */
export const compoundsItoK = `
ích: kỷ lợi nước
im: lặng ắng ỉm
in: ấn ảnh dấu đậm sao
inh: ỏi
ít: nhất nhiều ỏi hơn khi ai người
kè: đá
kê: cao
kẻ: thù xấu địch gian sĩ cắp
kẽ: hở
kế: hoạch thừa toán tục cận sách nhiệm sinh vị tiếp thế
kể: chuyện cả từ trên lại
kèm: theo cặp
kém: cỏi phát chất hiệu
kênh: mương rạch thông
kềnh: càng
keo: kiệt sơn
kéo: dài co theo bè quân cờ
kẹo: bánh
kép: hát
kẹt: xe cứng
kết: quả luận hợp nạp nối cấu thúc cục hôn bạn nghĩa án chuyển đoàn dư xuất toán giao tinh tủa thành
kêu: gọi ca oan cứu
khá: giả nhiều
khả: năng thi quan dụng ái kính
khác: biệt nhau thường xa
khắc: phục khổ nghiệt sâu họa ghi nhập
khách: quan hàng sạn mời thể du quý khứa
khai: mạc thác trương giảng trừ báo hội phá sinh hóa tử phóng thông khoáng triển hoang bút quật man
khái: niệm quát luận
kham: khổ
khám: phá bệnh chữa nghiệm xét thai tuyển
khâm: phục liệm
khan: hiếm
khán: giả đài
khăn: quàng
khấn: nguyện
khẩn: trương cấp thiết cầu hoang khoản
khang: trang kiện
kháng: chiến cự nghị cáo thể sinh án khuẩn
khăng: khít khăng
khảng: khái
khẳng: định khiu khái
khánh: thành tiết kiệt hòa
khao: khát quân
khảo: sát cứu cổ thí thủ luận tra
khấp: khởi
khập: khiễng
khắp: nơi nẻo các
khát: vọng khao nước khô
khất: nợ lần
khắt: khe
khâu: vá
khấu: trừ hao
khẩu: hiệu phần khí trang độ ngữ phật
khe: khắt hở suối
khê: đọng
khế: ước
khen: thưởng ngợi tặng chê
khéo: léo tay
khép: kín lại
khi: nào đó
khí: hậu thế tượng phách tiết giới quyển đốt chất hydro thải cụ nhà
khía: cạnh
khích: lệ tướng bác
khiêm: tốn nhường nhượng
khiếm: khuyết thị thính nhã
khiến: cho
khiển: trách
khiêu: khích vũ chiến
khiếu: nại kiện tố thẩm oan
khinh: suất thường miệt bỉ
khít: khao
kho: bạc tàng báu bãi hàng thóc vũ
khó: khăn khổ nhọc lòng hiểu dễ xử coi
khô: hạn cằn khan ráo hanh
khổ: cực hạnh sai nhục qua luyện sở tâm
khoa: học giáo trương bảng cử
khóa: học luận trình cửa sổ
khoác: lác
khoai: lang
khoan: dung hồng thai nhượng
khoán: trắng sản hộ
khoản: tiền nợ mục chi
khoáng: sản đạt
khoảng: cách trống thời
khoanh: vùng nợ nuôi
khoe: khoang
khỏe: mạnh khoắn
khoét: sâu
khôi: phục ngô hài nguyên
khơi: dậy gợi thông nguồn mào xa
khối: lượng đại óc phố u
khởi: công nghiệp xướng động đầu sắc nguồn nghĩa tố hành điểm kiện binh sự thủy tranh
khôn: khéo ngoan lường
khốn: khổ khó đốn
không: những chỉ khí gian quân ngừng phận tưởng thể lưu trung ai bao ít gì kích ảnh hề vận hoàn
khống: chế chỉ
khổng: lồ
khu: vực phố phục dân công tự dự trú kinh
khư: khư
khứ: hồi
khử: trùng khuẩn
khuất: phục tất lấp mặt
khuấy: động
khuếch: đại tán trương
khung: cảnh giờ hình pháp gầm xương
khủng: hoảng khiếp bố
khước: từ
khuôn: khổ viên mẫu mặt phép thước
khuyên: nhủ can răn bảo
khuyến: khích cáo nghị nông học mãi công tài ngư lâm dụ thiện
khuyết: điểm tật danh vắng thiếu
khuynh: hướng đảo gia
kích: thích động hoạt cỡ dục thước nổ cầu
kịch: bản liệt tính trần nói độc câm
kiêm: nhiệm chức toàn
kiếm: tiền sống chác ăn cớ
kiềm: chế tỏa
kiểm: tra soát điểm sát toán nghiệm định kê lâm đếm chứng dịch nhiệm thảo ngư phiếu
kiên: quyết định trì cường cố nhẫn trinh nghị gan
kiến: nghị thức trúc thiết tạo quốc giải tập lập văn điền tha
kiện: khang
kiêng: kỵ nể
kiếp: người
kiệt: quệ xuất sức tác
kiêu: ngạo hãnh căng sa kỳ
kiều: bào hối dân nữ
kiểu: mẫu dáng cách
kim: ngạch loại chỉ cương khí
kìm: kẹp
kín: đáo kẽ hở
kinh: tế doanh nghiệm phí điển nguyệt hoàng ngạc tởm độ thành thánh dị khủng qua hãi hồn sợ
kình: địch
kính: trọng yêu gửi thưa phục mến cẩn nhường lão cáo biếu mong mời trình
kịp: lúc
ký: chú
kỳ: vọng họp thi cựu công tích diệu lạ thị hạn nghỉ tài quan vĩ quặc đầu
kỵ: sĩ
kỷ: luật cương niệm lục nguyên yếu vật
kỹ: thuật năng lưỡng xảo sư càng nghệ
`;
