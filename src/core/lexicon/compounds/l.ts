/** Compounds of two syllables, by their first: letter L. */
export const compoundsL = `
la: liệt ó mắng
lá: cờ chắn phiếu phổi lành đơn
lạ: lùng kỳ mắt
lạc: quan hậu đề lõng hướng điệu thú loài nghiệp
lắc: đầu lư
lai: lịch tạo căng giống ghép vãng rai
lái: xe tàu buôn máy
lãi: suất vay ròng lời
lại: quả sức
lam: sơn
làm: việc rõ tốt chủ theo gương ăn phiền giàu bạn công sao ruộng thay nên đẹp đơn ơn lại thế mới dáng tin quen sạch sách án
lâm: nghiệp nguy trường sản sàng thời sinh chung vào trận
lãm: nguyệt
lạm: dụng phát quyền thu sát bàn chi
lấm: lem
lầm: lạc lỗi tưởng lẫn lỳ than
lắm: khi
lan: tỏa rộng truyền man tràn can
làn: sóng điệu
lân: cận bang
lấn: chiếm át biển lướt
lần: đầu lượt lữa mò thứ
lẫn: lộn nhau tránh
lang: thang bạt ben
làng: nghề mạc xóm bản xã văn quê nước chài nghe hoa
láng: giềng
lãng: phí mạn quên tử tránh
lăng: mộ tẩm kính quăng xê nhăng
lạng: lách
lắng: nghe đọng dịu lo
lẵng: hoa
lặng: lẽ im
lành: mạnh nghề lặn tính
lánh: nạn xa
lãnh: đạo thổ hải sự tụ đạm địa cảm
lạnh: lùng nhạt lẽo giá
lao: động lý tâm phổi khổ dốc đao công xao tù lực
láo: toét
lão: thành hóa nông khoa niên luyện
lấp: đầy lánh liếm biển
lập: trường nghiệp lờ kế hiến công pháp luận dị biên chí ngôn phương tức trình thân quy hội
lắp: đặt ráp
lặp: lại
lạt: mềm
lật: đổ
lặt: vặt
lâu: dài nay năm đời ngày đài bền
láy: lại
lây: lan nhiễm truyền
lấy: lại ý phiếu làm lòng
lầy: lội
lê: thê lết
lẻ: tẻ loi
lẽ: phải ra sống
lề: lối mề đường
lễ: hội phép nghi nghĩa vật tân tết phục kỷ phát khai độ ra bế đài
lệ: thuộc phí ngoại làng
lệch: lạc pha chuẩn
len: lỏi dạ
lén: lút
lên: án lớp tiếng kế men lịch
lệnh: cấm truy
leo: thang lét núi trèo
lèo: lái tèo
lịch: sử sự trình duyệt công lãm thiệp
liêm: chính khiết sỉ
liên: kết quan minh tục hệ doanh hoan hợp lạc tưởng đới bang tỉnh xã can quân ngành hoàn thông xô đoàn danh hiệp bộ vùng thủ ứng
liền: kề mạch mảnh tay nhau
liệt: sĩ kê giường truyền vào
liều: lĩnh mạng lượng thuốc thân
liệu: pháp trình rằng
linh: nghiệm hoạt thiêng hồn cảm mục đình kiện
lính: tráng thủy dù
lĩnh: vực hội lương xướng án
lo: lắng liệu toan ngại âu sợ xa
lò: rèn gạch sưởi mổ
lô: đất cốt hàng gích
lơ: là đễnh lửng mơ
lọ: lem
lỗ: hổng vốn lực lã thủng
lộ: trình diện liễu thiên giới bí tẩy rõ lọt
lở: đất núi mồm
lỡ: lầm dịp bước
loa: truyền đài kèn
lòa: xòa
loài: người vật
loại: hình trừ bỏ khỏi cây
loan: báo truyền
loạn: lạc luân
loang: lổ
loáng: thoáng
loăng: quăng
loay: hoay
lọc: máu lừa nước dầu
lốc: xoáy
lôi: kéo cuốn thôi
lối: sống đi mòn thoát tư mở
lỗi: lầm thời hẹn hệ lạc
lội: bùn
lời: lẽ lãi
lợi: ích thế dụng nhuận hại tức danh lộc quyền khẩu suất
lộn: xộn
lớn: mạnh lao nhỏ lên tuổi nhất
lợn: nái rừng
long: trọng lanh đong não mạch mang vương móng
lòng: tin dân người dũng yêu vòng tham vàng tự trung sông đường
lóng: ngóng
lông: bông
lỏng: lẻo
lồng: ghép lộng đèn
lộng: hành quyền lẫy
lọt: lưới lòng
lũ: lụt quét ống
lư: hương
lữ: hành đoàn khách
lúa: gạo nước mỳ nếp
lụa: là
lứa: tuổi đôi
lừa: đảo dối gạt lọc phỉnh
lửa: trại đạn
lựa: chọn lời
luân: chuyển phiên lưu thường canh
luận: điểm điệu án văn cứ chứng giải bàn thuyết tội cương
luật: pháp sư lệ gia định hình đất khoa
lúc: đầu nào đó này
lục: quân soát địa đục lạc bát vấn phủ tỉnh sự
lực: lượng sĩ điền đẩy
lùi: bước xa
lún: sụt
lung: lay tung
lùng: sục
lúng: túng
lũng: đoạn
lủng: củng
lược: bỏ đồ thuật khảo
lưới: điện trời vây chắn
lười: biếng nhác
luôn: luôn miệng
luồn: lách cúi
luồng: gió tư tin
lương: thực tâm thiện y hưu tri khoán tháng bổng giáo khô
lường: trước gạt
lưỡng: lự cực nan quyền bội
lượng: hóa giá thứ mưa tử sức định
lướt: sóng qua
lượt: người khách
lụt: bão lội
lưu: lạc
lũy: thừa kế tre
luyến: tiếc
luyện: thép
ly: khai hôn tán nông kỳ
lý: luận tưởng lịch do giải thuyết tính trí lẽ thú sự
lỳ: lợm
`;
