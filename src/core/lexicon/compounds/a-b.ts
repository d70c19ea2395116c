/** Compounds of two syllables, by their first: letters A to B. */
export const compoundsAtoB = `
a: dua tòng
à: ơi
ác: cảm mộng tính ý liệt nghiệt ôn bá hại chiến
ách: đô tắc
ái: quốc hữu ngại mộ
ải: quan
am: hiểu tường
ám: ảnh chỉ sát hại
âm: mưu thanh lịch nhạc vang ỉ binh thầm hưởng bản u đạo
ấm: áp no cúng êm ức lên lòng
ẩm: thực ướt thấp mốc
ầm: ĩ ầm
an: toàn ninh sinh tâm cư dân ủi phận giấc nhàn bình khang táng vị trí thần bài lạc vui
án: phí treo mạng tử tích lệ ngữ văn từ
ân: cần xá hận nhân tình nghĩa oán huệ điển
ăn: uống mặc ở năn chia nói chặn bám khớp mòn cắp sâu sáng trưa tối cơm học vạ vặt nhịp khách ảnh xin trộm cướp hỏi cưới mừng thề ý theo chực
ấn: tượng định phẩm loát bản hành chỉ
ẩn: danh giấu chứa số dụ náu nấp khuất dật mình ý
anh: hùng dũng linh em chị minh
ánh: sáng mắt đèn nắng kim trăng lửa
ảnh: hưởng chụp viện bìa thẻ nền nghệ
ao: hồ ước cá nuôi
áo: quần dài ấm mưa
ảo: tưởng giác thuật vọng
ào: ạt ào
áp: dụng lực đặt đảo bức thấp sát chế phích giải chót suất tải
ấp: ủ úng iu trứng
âu: yếm lo
ấu: trĩ thơ
ba: lô chìm
bà: con mẹ ngoại nội đỡ cụ chủ vãi mụ
bá: chủ quyền cáo
bác: sĩ bỏ học ái hồ
bạc: nhược liêu màu
bậc: thang thềm thầy học
bắc: bộ kỳ thuộc cầu ninh giang nam cực bán
bạch: đàn cầu huyết hầu kim tuyết tạng
bách: bộ hóa tính chiến hại thảo
bài: học tập viết bản trừ bác báo phát nói thơ hát toán thi trí tiết xích ngoại giảng thuốc cào vở hịch vị tủ
bãi: bỏ nhiệm công miễn khóa trường cỏ bồi biển cát rác tập tắm đá đỗ bể bắn
bám: sát trụ víu rễ chắc đuổi đuôi bụi
bẩm: sinh
bấm: nút máy giờ huyệt
ban: hành bố đầu ngành phát ngày đêm mai phúc kiểm công thờ sơ phước
bàn: bạc giao luận ghế tán cãi thảo thắng đạp tay chân cân hoàn thờ cờ đèn tròn ăn học ủi thạch ra
bán: buôn hàng đấu kính lẻ nguyệt chính trú cầu đảo thành dẫn sỉ rong đứng chịu phá tín tháo chạy
bản: thân chất lĩnh địa quyền sắc ngã năng làng đồ án sao kê cam tin dự gốc chính thảo kiểm tự lề mường đăng vẽ hiến hợp ghi
bần: cùng hàn tiện nông thần bách
bận: rộn tâm bịu việc lòng
băn: khoăn
bắn: phá tỉa súng hạ tin
bang: giao giúp trợ trưởng hội
bàng: quan hoàng hệ
băng: giá hoại rôn hình nhóm đĩa bó huyết
bảng: vàng biểu đen giá lương điểm tin số lảng hiệu đỏ cửu
bằng: cấp chứng lòng phẳng khen chữ an hữu sắc
bánh: chưng kẹo mì xe lái đà trái giầy cuốn
bao: gồm cấp biện che quát vây trùm la dung hàm tử bì giờ nhiêu bọc phủ lâu thầu tiêu
bào: chữa thai mòn chế chửa tử
báo: cáo chí động tin hiệu ơn đáp đài bảo giá hỏng oán ứng hình điện mạng tử mộng thù thức hỷ quán giới tường tiệp cô
bão: lũ hòa lụt táp giông tuyết tố cát giật
bạo: lực lượng loạn hành động ngược dạn gan tàn chúa
bảo: vệ đảm hiểm tồn trợ tàng hộ hành lãnh mật thủ toàn trì kê dưỡng an ban hoàng bối quản mẫu vật chứng lưu kiếm bình tháp
bấp: bênh
bập: bùng bênh bẹ bềnh
bất: cập hợp lợi ngờ động sản bình công hạnh khả diệt biến mãn lực tử thường tiện đồng hòa chấp kể tận ổn tín minh nhân hủ bại chính lương hiếu trắc cứ tài tuân cẩn khuất an bạo đắc định giác nghĩa nhã trị nhất luận kham
bắt: buộc đầu nguồn tay giữ nạt kịp cóc chước mắt cá chuyện bớ bẻ nhịp ép lỗi quả đền vạ rễ sóng
bặt: tăm thiệp
bầu: cử không trời bán bĩnh bạn
bây: giờ
bầy: đàn
bay: bổng nhảy lượn hơi màu
bày: biện tỏ vẽ đặt trò bán biểu
bẫy: thú rập chuột
bè: phái lũ bạn cánh
bê: tha bối trễ bết tông
bế: mạc tắc giảng
bề: dày ngoài mặt bộn thế tôi
bể: bơi
bé: bơi nhỏ con bỏng
bẽ: bàng mặt
bẻ: gãy khóa lái cong ghi
bén: duyên rễ mảng
bên: cạnh trong ngoài trên dưới lề nguyên nhau
bến: bãi xe đò cảng tàu bờ
bền: vững chặt bỉ lâu chắc gan chí lòng
bệnh: viện tật nhân hoạn dịch án xá lý tình trạng binh dại lao sởi
béo: phì
bếp: ăn
bi: quan kịch thảm đát ai hài hùng tráng ca thương hoan
bì: thư
bí: thư mật quyết ẩn danh hiểm bách đỏ truyền tiểu
bị: động can cáo
bia: đá miệng mộ rượu
bìa: rừng sách đậu cứng
bịa: đặt chuyện
biên: chế soạn tập bản giới phòng cương niên độ lai dịch phiên thùy lợi tu ải tái thư phủ chép nhận kịch đạo
biến: động đổi chuyển chất hóa cố đạo dạng tướng thể thái loạn chứng thiên tấu âm báo số thế mất
biển: đảo cả khơi báo hiệu số động xanh cạn quảng
biện: pháp chứng minh hộ luận bạch giải
biết: ơn đâu mấy điều chữ tay ý mặt chừng chắc
biệt: lập thự danh lệ phái đội tài động tích ly tăm dược
biểu: hiện quyết dương tình diễn mẫu đạt thị tượng trưng ngữ đồ bì
binh: lính sĩ chủng nghiệp đoàn vận biến pháp công
bình: đẳng quân thường yên dân ổn phương luận minh chọn xét bầu diện chứng tĩnh phẩm nguyên an định dị lặng phong quyền tâm thản thủy xịt gas ga hành phục
bịt: mắt miệng kín bùng
bo: bo mạch
bò: sữa lết cái tót vàng
bó: hẹp tay buộc hoa gối chân
bỏ: phiếu qua học sót dở mặc trốn vốn hoang rơi ngỏ dần công bê hẳn lọt cuộc lỡ phí quên túi thầu trống vạ xó bùa ngang nhỏ xứ đói ngoài cọc
bố: trí cáo cục mẹ phòng ráp con thí
bồ: côi đề câu
bổ: sung nhiệm ích trợ khuyết túc dưỡng dụng nhào ngửa củi nhát
bộ: máy phận môn đội trưởng mặt tịch chính đồ hành lọc tộc hạ công tư thứ chỉ đàm phim binh ngành ba luật
bờ: biển cõi bến bao đê vùng hồ sông rào ruộng vực kè
bọ: ngựa gậy chét
bơ: vơ phờ thờ
bỡ: ngỡ
bóc: lột tách trần mẽ vỏ
bốc: lột hơi đồng vác xếp phét dỡ hỏa mùi thăm thuốc cháy hàng
bộc: lộ bạch phát phá trực
bôi: trơn
bơi: lội
bồi: dưỡng thường hoàn đắp hồi bút thẩm lấp bổ bếp lắng
bội: thu chi phản tín thực số bạc chung phần ước
bới: móc lông tìm
bởi: vì lẽ thế vậy
bói: toán cá quả
bối: rối cảnh
bom: đạn mìn
bón: phân lót thúc
bốn: mùa phương bề
bon: chen
bồn: chồn hoa tắm chứa
bóng: đá đèn dáng chuyền bẩy tối rổ bàn râm ném bay gió mát
bỗng: nhiên dưng chốc
bông: đùa gòn hoa lơn băng
bồng: bế bềnh bột lai
bóp: méo nghẹt chết chẹt
bốp: chát
bọt: biển xà bèo
bớt: căng
bột: phát mì gạo ngọt giặt
bu: lông
bù: đắp trừ lỗ giá lại nhìn xù lu
bùa: chú ngải mê
búa: liềm
bừa: bãi bộn
bữa: ăn cơm trưa tiệc tối sáng nay
bức: xúc bách thiết xạ ép tranh cung hại ảnh tường thư bối hiếp tử
bục: giảng
bực: bội dọc tức
bụi: bẩn mịn đời bặm rậm đường phấn
bùi: ngùi tai
bủn: xỉn rủn
bùn: lầy đất đỏ
bùng: nổ phát cháy lên
bưng: bít bê biền
bung: bét xung
búng: tay
bừng: bừng sáng tỉnh cháy
buộc: tội lòng phải thôi chặt
bước: đầu đi ngoặt tiến chân sang nhảy vào đường ra lùi ngoặc qua
buổi: họp lễ sáng chiều tối trưa đầu
buôn: bán lậu lận làng người chuyến thần
buồn: bã rầu phiền chán bực cười lòng nôn tẻ thảm thiu tủi
buông: lỏng xuôi thả tay lơi rèm trôi tha
buồng: trứng lái ngủ chuối tắm
buốt: giá lạnh
buột: miệng tay
bướu: cổ
bút: ký danh tích lục toán máu chì đàm lực mực pháp chiến bi máy
bưu: điện chính phẩm tá cục kiện
`;
