/** Compounds of two syllables, by their first: letters A to B. */
export const compoundsAtoB = `
ách: đô
ái: quốc hữu ngại mộ
am: hiểu tường
ám: ảnh chỉ sát hại
âm: mưu thanh lịch nhạc vang ỉ binh thầm hưởng bản
ấm: áp no cúng êm
ẩm: thực ướt thấp mốc
an: toàn ninh sinh tâm cư dân ủi phận giấc nhàn bình khang táng vị trí thần
án: phí treo mạng tử tích lệ ngữ
ân: cần xá hận nhân tình nghĩa oán
ăn: uống mặc ở năn chia nói chặn bám khớp mòn cắp sâu sáng trưa tối cơm học
ấn: tượng định phẩm loát bản hành chỉ
ẩn: danh giấu chứa số dụ náu nấp khuất
anh: hùng dũng linh em chị minh
ánh: sáng mắt đèn nắng
ảnh: hưởng chụp
ao: hồ ước cá nuôi
áo: quần dài ấm mưa
ảo: tưởng giác
áp: dụng lực đặt đảo bức thấp sát chế phích giải
ấp: ủ úng
âu: yếm lo
ấu: trĩ thơ
ba: lô chìm
bà: con mẹ ngoại nội đỡ
bá: chủ quyền cáo
bác: sĩ bỏ học ái hồ
bạc: nhược liêu màu
bậc: thang thềm thầy học
bắc: bộ kỳ thuộc cầu ninh giang nam cực
bạch: đàn cầu huyết hầu
bài: học tập viết bản trừ bác báo phát nói thơ hát toán thi trí tiết xích ngoại giảng thuốc cào
bãi: bỏ nhiệm công miễn khóa trường cỏ bồi biển cát rác tập
bám: sát trụ víu rễ chắc đuổi
ban: hành bố đầu ngành phát ngày đêm mai phúc kiểm
bàn: bạc giao luận ghế tán cãi thảo thắng đạp tay chân cân hoàn thờ
bán: buôn hàng đấu kính lẻ nguyệt chính trú cầu đảo thành dẫn
bản: thân chất lĩnh địa quyền sắc ngã năng làng đồ án sao kê cam tin dự gốc chính thảo kiểm tự lề mường đăng vẽ hiến hợp ghi
bần: cùng hàn tiện nông thần
bận: rộn tâm bịu việc
bang: giao giúp trợ
bàng: quan hoàng hệ
băng: giá hoại rôn hình nhóm đĩa bó huyết
bảng: vàng biểu đen giá lương điểm tin số
bằng: cấp chứng lòng phẳng khen chữ an hữu sắc
bao: gồm cấp biện che quát vây trùm la dung hàm tử bì giờ nhiêu bọc phủ lâu thầu tiêu
bào: chữa thai mòn chế chửa
báo: cáo chí động tin hiệu ơn đáp đài bảo giá hỏng oán ứng hình điện mạng tử mộng thù
bão: lũ hòa lụt táp giông tuyết
bạo: lực lượng loạn hành động ngược dạn
bảo: vệ đảm hiểm tồn trợ tàng hộ hành lãnh mật thủ toàn trì kê dưỡng an ban hoàng bối quản mẫu vật chứng lưu
bấp: bênh
bất: cập hợp lợi ngờ động sản bình công hạnh khả diệt biến mãn lực tử thường tiện đồng hòa chấp kể tận ổn tín minh nhân hủ bại chính lương hiếu trắc cứ tài tuân cẩn khuất
bắt: buộc đầu nguồn tay giữ nạt kịp cóc chước mắt cá chuyện bớ bẻ nhịp
bầu: cử không trời bán bĩnh bạn
bây: giờ
bầy: đàn
bè: phái lũ bạn cánh
bê: tha bối trễ bết tông
bế: mạc tắc giảng
bề: dày ngoài mặt bộn thế tôi
bể: bơi
bén: duyên rễ mảng
bên: cạnh trong ngoài trên dưới lề
bến: bãi xe đò cảng tàu bờ
bền: vững chặt bỉ lâu chắc gan chí
bệnh: viện tật nhân hoạn dịch án xá lý tình trạng binh dại lao sởi
béo: phì
bếp: ăn
bi: quan kịch thảm đát ai hài
bì: thư
bí: thư mật quyết ẩn danh hiểm bách đỏ
bị: động can cáo
bia: đá miệng mộ rượu
bìa: rừng sách
biên: chế soạn tập bản giới phòng cương niên độ lai dịch phiên thùy lợi tu ải tái thư phủ
biến: động đổi chuyển chất hóa cố đạo dạng tướng thể thái loạn chứng thiên tấu âm báo
biển: đảo cả khơi báo hiệu số
biện: pháp chứng minh hộ luận bạch
biết: ơn đâu mấy điều chữ
biệt: lập thự danh lệ phái đội tài động tích ly
biểu: hiện quyết dương tình diễn mẫu đạt thị tượng trưng ngữ đồ bì
binh: lính sĩ chủng nghiệp đoàn vận biến pháp công
bình: đẳng quân thường yên dân ổn phương luận minh chọn xét bầu diện chứng tĩnh phẩm nguyên an định
bo: bo mạch
bò: sữa
bó: hẹp tay buộc
bỏ: phiếu qua học sót dở mặc trốn vốn hoang rơi ngỏ dần công bê hẳn lọt
bố: trí cáo cục mẹ phòng ráp con thí
bồ: côi đề câu
bổ: sung nhiệm ích trợ khuyết túc dưỡng
bộ: máy phận môn đội trưởng mặt tịch chính đồ hành lọc tộc hạ công tư thứ chỉ đàm phim binh ngành ba luật
bờ: biển cõi bến bao đê vùng hồ sông
bóc: lột tách trần
bốc: lột hơi đồng vác xếp phét
bộc: lộ bạch phát
bôi: trơn
bơi: lội
bồi: dưỡng thường hoàn đắp hồi bút thẩm lấp
bội: thu chi phản tín thực số
bới: móc
bởi: vì lẽ thế vậy
bom: đạn mìn
bón: phân lót thúc
bốn: mùa phương bề
bóng: đá đèn dáng chuyền bẩy tối rổ bàn
bỗng: nhiên dưng chốc
bọt: biển
bớt: căng
bu: lông
bù: đắp trừ lỗ giá lại
bùa: chú
búa: liềm
bừa: bãi bộn
bữa: ăn cơm trưa
bức: xúc bách thiết xạ ép tranh cung hại ảnh tường thư
bụi: bẩn mịn đời
bủn: xỉn
bùng: nổ phát cháy lên
bưng: bít bê biền
buộc: tội lòng phải thôi chặt
bước: đầu đi ngoặt tiến chân sang nhảy vào đường ra lùi ngoặc
buổi: họp lễ sáng chiều tối trưa đầu
buôn: bán lậu lận làng
buồn: bã rầu phiền chán
buông: lỏng xuôi thả tay lơi
bút: ký danh tích lục toán máu
bưu: điện chính phẩm tá cục kiện
`;
