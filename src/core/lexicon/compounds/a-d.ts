/** Compounds of two syllables, by their first: `an: toàn ninh` stands for an toàn, an ninh. Letters A to Đ. */
export const compoundsAtoD = `
ách: đô
ái: quốc hữu ngại mộ
am: hiểu tường
ám: ảnh chỉ sát hại
an: toàn ninh sinh tâm cư dân ủi phận giấc nhàn bình khang táng vị trí thần
án: phí treo mạng tử tích lệ ngữ
anh: hùng dũng linh em chị minh
ánh: sáng mắt đèn nắng
ảnh: hưởng chụp
ao: hồ ước cá nuôi
ảo: tưởng giác
áo: quần dài ấm mưa
áp: dụng lực đặt đảo bức thấp sát chế phích giải
ăn: uống mặc ở năn chia nói chặn bám khớp mòn cắp sâu sáng trưa tối cơm học
âm: mưu thanh lịch nhạc vang ỉ binh thầm hưởng bản
ấm: áp no cúng êm
ẩm: thực ướt thấp mốc
ân: cần xá hận nhân tình nghĩa oán
ấn: tượng định phẩm loát bản hành chỉ
ẩn: danh giấu chứa số dụ náu nấp khuất
ấp: ủ úng
âu: yếm lo
ấu: trĩ thơ
ba: lô chìm
bà: con mẹ ngoại nội đỡ
bá: chủ quyền cáo
bác: sĩ bỏ học ái hồ
bạc: nhược liêu màu
bạch: đàn cầu huyết hầu
bài: học tập viết bản trừ bác báo phát nói thơ hát toán thi trí tiết xích ngoại giảng thuốc cào
bãi: bỏ nhiệm công miễn khóa trường cỏ bồi biển cát rác tập
bám: sát trụ víu rễ chắc đuổi
ban: hành bố đầu ngành phát ngày đêm mai phúc kiểm
bàn: bạc giao luận ghế tán cãi thảo thắng đạp tay chân cân hoàn thờ
bán: buôn hàng đấu kính lẻ nguyệt chính trú cầu đảo thành dẫn
bản: thân chất lĩnh địa quyền sắc ngã năng làng đồ án sao kê cam tin dự gốc chính thảo kiểm tự lề mường đăng vẽ hiến hợp ghi
bang: giao giúp trợ
bàng: quan hoàng hệ
bảng: vàng biểu đen giá lương điểm tin số
báo: cáo chí động tin hiệu ơn đáp đài bảo giá hỏng oán ứng hình điện mạng tử mộng thù
bào: chữa thai mòn chế chửa
bảo: vệ đảm hiểm tồn trợ tàng hộ hành lãnh mật thủ toàn trì kê dưỡng an ban hoàng bối quản mẫu vật chứng lưu
bão: lũ hòa lụt táp giông tuyết
bạo: lực lượng loạn hành động ngược dạn
bao: gồm cấp biện che quát vây trùm la dung hàm tử bì giờ nhiêu bọc phủ lâu thầu tiêu
bắc: bộ kỳ thuộc cầu ninh giang nam cực
băng: giá hoại rôn hình nhóm đĩa bó huyết
bằng: cấp chứng lòng phẳng khen chữ an hữu sắc
bắt: buộc đầu nguồn tay giữ nạt kịp cóc chước mắt cá chuyện bớ bẻ nhịp
bậc: thang thềm thầy học
bần: cùng hàn tiện nông thần
bận: rộn tâm bịu việc
bấp: bênh
bất: cập hợp lợi ngờ động sản bình công hạnh khả diệt biến mãn lực tử thường tiện đồng hòa chấp kể tận ổn tín minh nhân hủ bại chính lương hiếu trắc cứ tài tuân cẩn khuất
bầu: cử không trời bán bĩnh bạn
bây: giờ
bầy: đàn
bè: phái lũ bạn cánh
bén: duyên rễ mảng
béo: phì
bê: tha bối trễ bết tông
bề: dày ngoài mặt bộn thế tôi
bế: mạc tắc giảng
bể: bơi
bên: cạnh trong ngoài trên dưới lề
bến: bãi xe đò cảng tàu bờ
bền: vững chặt bỉ lâu chắc gan chí
bệnh: viện tật nhân hoạn dịch án xá lý tình trạng binh dại lao sởi
bếp: ăn
bi: quan kịch thảm đát ai hài
bí: thư mật quyết ẩn danh hiểm bách đỏ
bì: thư
bị: động can cáo
bia: đá miệng mộ rượu
bìa: rừng sách
biên: chế soạn tập bản giới phòng cương niên độ lai dịch phiên thùy lợi tu ải tái thư phủ
biến: động đổi chuyển chất hóa cố đạo dạng tướng thể thái loạn chứng thiên tấu âm báo
biện: pháp chứng minh hộ luận bạch
biển: đảo cả khơi báo hiệu số
biểu: hiện quyết dương tình diễn mẫu đạt thị tượng trưng ngữ đồ bì
biết: ơn đâu mấy điều chữ
biệt: lập thự danh lệ phái đội tài động tích ly
bình: đẳng quân thường yên dân ổn phương luận minh chọn xét bầu diện chứng tĩnh phẩm nguyên an định
binh: lính sĩ chủng nghiệp đoàn vận biến pháp công
bo: bo mạch
bó: hẹp tay buộc
bỏ: phiếu qua học sót dở mặc trốn vốn hoang rơi ngỏ dần công bê hẳn lọt
bóc: lột tách trần
bom: đạn mìn
bón: phân lót thúc
bóng: đá đèn dáng chuyền bẩy tối rổ bàn
bọt: biển
bố: trí cáo cục mẹ phòng ráp con thí
bồ: côi đề câu
bổ: sung nhiệm ích trợ khuyết túc dưỡng
bộ: máy phận môn đội trưởng mặt tịch chính đồ hành lọc tộc hạ công tư thứ chỉ đàm phim binh ngành ba luật
bồi: dưỡng thường hoàn đắp hồi bút thẩm lấp
bội: thu chi phản tín thực số
bốc: lột hơi đồng vác xếp phét
bốn: mùa phương bề
bỗng: nhiên dưng chốc
bộc: lộ bạch phát
bờ: biển cõi bến bao đê vùng hồ sông
bò: sữa
bớt: căng
bới: móc
bởi: vì lẽ thế vậy
bơi: lội
bôi: trơn
bu: lông
bù: đắp trừ lỗ giá lại
búa: liềm
bùa: chú
bụi: bẩn mịn đời
bùng: nổ phát cháy lên
bủn: xỉn
buộc: tội lòng phải thôi chặt
buôn: bán lậu lận làng
buồn: bã rầu phiền chán
buông: lỏng xuôi thả tay lơi
buổi: họp lễ sáng chiều tối trưa đầu
bút: ký danh tích lục toán máu
bước: đầu đi ngoặt tiến chân sang nhảy vào đường ra lùi ngoặc
bức: xúc bách thiết xạ ép tranh cung hại ảnh tường thư
bưng: bít bê biền
bưu: điện chính phẩm tá cục kiện
bừa: bãi bộn
bữa: ăn cơm trưa
cá: nhân biệt thể tính cược cơ lẻ giống lồng độ
ca: ngợi hát trực cao dao nô sĩ trù
cả: nước nể tin thảy hai
cà: phê
cách: mạng thức ly làm chức trở thể tân biệt quãng nhìn hiểu
cai: quản nghiện trị sữa
cái: gì nhìn bẫy chết mới khó
cải: cách tạo thiện tiến biên chính lương tổ cạo tử táng hóa cay thảo
cãi: vã cọ
cài: đặt
cam: kết đoan chịu go lòng phận tâm khổ
cám: dỗ ơn cảnh
cảm: ơn hóa xúc tình nhận hứng thông giác tưởng động tạ phục mến kích quan nghĩ thụ tính thấy
cản: trở phá
cán: bộ cân sự binh đích mức
can: thiệp ngăn đảm dự trường tội phạm gián
cạn: kiệt
cạnh: tranh khóe
cảnh: giác báo cáo quan vệ sát tượng sắc ngộ trí huống tỉnh
canh: tác gác cánh phòng giữ nông cửi
cánh: đồng tay tả hữu cửa buồm
cao: điểm cấp cả quý đẹp độ thượng tốc trào tuổi thấp nguyên su ráo tầng đẳng quý siêu trình lương nhất cường ngạo
cào: bằng
cáo: trạng buộc già lỗi chung phó
cáp: quang treo
cảng: biển hàng cá
càng: ngày
cáng: đáng
căn: cứ bản dặn cơ nguyên cớ hộ dặt cước
cắm: mốc trại
cằn: cỗi
cắt: giảm xén cử bỏ đứt ngang băng
câm: điếc lặng
cấm: kỵ đoán vận địa túc
cầm: quyền cố chừng cự đầu máu
cân: đối nhắc bằng xứng lượng não
cấn: cá
cần: thiết cù kiệm lao mẫn vụ thơ câu trục yếu
cẩn: thận trọng
cẩm: nang tú
cận: kề thị lâm huyết nghèo đại ảnh
cấp: ủy bách thiết độ cứu phát bậc dưỡng tiến cao trên dưới số tập phép phối hàm báo thoát tốc nước bộ
cập: nhật bến kê nhập
cất: giữ cánh nhà giấu nóc
cật: lực vấn
cát: sỏi
câu: chuyện hỏi lạc kết nệ cú đố chữ nói kéo
cấu: trúc thành tạo kết kiện hình
cầu: nối cống thị đường lông thủ tiến toàn kỳ thang vượt lăn treo
cẩu: thả
cây: trồng xanh cối giống ăn xăng thuốc số rừng công cảnh
cấy: ghép trồng lúa
cày: cấy bừa xới
cha: mẹ anh ông chú xứ
chà: đạp
chai: lỳ sạn
chải: chuốt
chán: nản ghét chường
chạm: trán khắc ngõ
chan: hòa chứa
chào: mừng cờ hàng hỏi đón đời
cháo: lỏng
chạy: chọt đua đà việc chức chữa
cháy: nổ rừng bỏng rụi lan
chắc: chắn hẳn tay
chăm: lo sóc chỉ chú bón nom ngoan
chăn: nuôi thả màn gối dắt
chắn: sóng
chặn: đứng đường
chặng: đường
chằng: chịt
chẳng: hạn những qua may lẽ
chắt: chiu lọc
chặt: chẽ phá
chấn: chỉnh thương động hưng
chậm: trễ chạp tiến rãi
chấm: dứt điểm thi công phá
châm: biếm ngòi chước ngôn cứu
chân: lý thành chính dung thật tình trời tay núi thực ruộng
chẩn: đoán trị bệnh
chánh: cương
chất: lượng phác vấn thải liệu độc đốt nổ xám chứa lỏng
chật: hẹp vật chội
chấp: hành nhận thuận chính pháp nê bút hữu
chập: chờn chững
châu: thổ lục báu phê á âu phi mỹ
chây: ì lười
chè: chén xanh búp
che: chở giấu chắn đậy phủ khuất
chèo: lái chống
chép: lại tay
chế: độ tài biến tạo định xuất phẩm tác ngự áp giễu ước
chênh: lệch vênh chếch
chệch: hướng choạc
chết: người chóc dở
chê: bai trách
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
chiến: đấu lược sĩ tranh thắng dịch thuật trường công khu hào binh tích hạm cuộc sự bại trận hữu
chiên: xào
chiêu: bài sinh sinh hồi mộ đãi trò
chiếu: sáng cố lệ theo phim đèn điện
chiều: hướng dài sâu chuộng rộng cao
chìm: đắm xuồng
chinh: phục phạt chiến
chính: trị quyền sách thức xác phủ đáng đảng yếu nghĩa thống trực quy khóa đạo diện kiến biến giới ngạch tả chuyên khách ủy trung lược luận tắc tông
chỉnh: đốn sửa trang lý huấn chu hợp thể biên
chín: muồi chắn
chĩnh: chện
chịu: trách đựng khó tải
cho: phép vay thuê biết rằng
chó: dại
choáng: váng
chọc: phá
chói: lọi
chọi: trâu
chon: von
chọn: lọc lựa cử giống mặt
chóng: mặt vánh
chòm: xóm sao
chỗ: dựa ở đứng ngồi trống
chồng: chéo chất lấn con vợ
chốt: chặn giữ
chống: đối phá tham chọi lưng chế đỡ dịch cự bão lụt hạn phong
chông: chênh gai
chờ: đợi đón
chở: che
chợ: búa cóc đêm
chơi: bời chữ
chôn: lấp
chu: đáo kỳ cấp toàn trình vi du tất
chú: trọng ý thích tâm giải bác rể
chủ: trương tịch động yếu quan nghĩa trì thể quyền đề nhiệm tọa đạo lực chốt nhân nhật biên đích tâm tướng quản ngữ mưu công nợ hộ đầu nhà rừng
chùa: chiền
chuẩn: bị mực xác hóa y chi tắc nghèo
chúc: mừng tết thư phúc tụng thọ từ
chục: triệu
chùm: ảnh thơ
chung: quanh kết thủy sức tay quy khảo cư kết sống chạ lòng cuộc
chúng: ta tôi nó mình sinh
chủng: loại tộc ngừa viện
chùn: bước
chuỗi: giá cung khối
chuộc: lợi lỗi
chuyên: môn đề trách cần chính gia viên ngành sâu nghiệp dụng canh chế tâm mục khảo án biệt chở đoán quyền khoa luận san ban dùng
chuyển: đổi biến giao hướng hóa dịch tiếp tải động nhượng dạng tiền công ngành trường tuyến lưu ngữ vận mình bộ khoản nơi đơn
chuyện: trò phiếm
chuyến: đi bay thăm tàu
chuyền: tay
chữ: nghĩa viết ký thập cái số quốc
chua: chát xót mặn
chứa: đựng chan
chửa: bệnh
chữa: bệnh cháy trị
chưa: bao từng hẳn
chức: năng danh trách vụ sắc quyền nghiệp việc tước vị phận
chực: chờ
chứng: minh cứ khoán nhận chỉ kiến thực từ thư tích tỏ nghiệm bệnh
chừng: mực nào
chững: chạc lại
chương: trình mục hồi
chướng: ngại tai khí
chuồng: trại
co: cụm kéo giãn hẹp
cò: mồi
có: thể hiệu lẽ mặt hạn điều khi học ích lợi tình ý tâm
cọ: xát
cỏ: dại khô
cọc: tiền
coi: trọng thường nhẹ như chừng sóc
con: người em cái đường số cháu tàu giống đỏ rối nuôi gái trai
còn: lại
còi: cọc
cõi: lòng
cõng: rắn
cô: lập giáo đơn gái đọng độc chú dâu
cố: gắng định tình ý đô hữu chấp hương vấn thủ tật gắng sức
cổ: phần động truyền tích vũ đông kính phiếu điển đại thụ súy hủ sinh xưa xúy tức vật
cỗ: máy bàn
cộ: xe
cốc: chén
côn: đồ trùng đảo
công: tác việc nhân an chức dân cộng tư khai bằng trình nghiệp nghệ đoàn ty lao văn bố trường cuộc sở thương nông ích lập luận lý phu sức ước minh ngay tâm quyền quỹ nhận đức sản thức kênh cán tố cụ thự hữu cơ chứng phạt lương trái đường hàm suất năng đồn giáo vụ điện ơn
cống: hiến nạp hiến rãnh
cộng: đồng sản hòa tác sự tồn hưởng sinh trừ
cổng: trường chào thông
cồng: kềnh chiêng
cổn: định
cốt: lõi cán truyện nhục
cột: mốc điện trụ cờ
cơ: thể học quan sở cấu chế bản động hội giới khí cực hữu mật sự đồ man nghiệp hàn nhỡ may ngơi cấu số bắp ngũ yếu
cớ: sao
cờ: đỏ bạc hoa lê tướng
cỡ: lớn
cởi: mở trói
cơm: áo nước
cơn: bão sốt đau
cù: lao lần
cú: sốc đánh
cụ: thể già
củ: hành quả
cũ: kỹ nát
của: cải
cụm: từ công dân xã thi
cúm: gia mùa
cung: cấp cầu ứng ứng đường cách phụng hiến điện đình kính
cùng: nhau với lúc cực kiệt khổ
củng: cố
cúng: bái bài lễ
cuốc: xới
cuộc: sống họp vận đời thi đấu cách chiến gọi chơi đua bầu
cuối: cùng năm tuần kỳ tháng
cuội: nguồn
cuồng: nhiệt tín phong loạn
cuống: quýt
cưa: cắt
cửa: hàng khẩu sông hiệu biển rừng sổ nhà
cừa: lấp
cứ: liệu điểm
cử: tri tạ chỉ nhân động hành tuyển
cự: tuyệt ly
cư: trú
cực: đoan kỳ độ nhọc khổ đại lực điểm
cục: bộ
cưng: chiều
cứng: nhắc rắn đờ cỏi hóa
cước: phí tầu
cười: vui nói
cưới: hỏi xin
cương: quyết lĩnh vị trực thường
cường: độ quốc điệu quyền hào tráng hóa
cưỡng: chế bức đoạt ép hiếp
cướp: đoạt giật bóc bọc phá
cứu: trợ nước hộ chữa tế nạn vớt giúp cánh quốc thương xét hỏa đói vãn
cừu: địch
cửu: chương
cựu: chiến binh học quân
da: giày thịt dẻ cam
dã: man tâm ngoại sử
dạ: hội
dai: dẳng
dài: hạn dòng hơi lâu ngày
dải: đất
dại: dột khờ
dàn: trải dựng xếp nhạc đều trận
dám: nghĩ làm
dạn: dày
dạng: thức
dáng: dấp vẻ
danh: giá dự hiệu sách mục nghĩa tiếng phận lam tính xưng vị nhân tướng lợi thiếp thơ bạ ngôn pháp sĩ thắng
dành: dụm riêng cho
dao: động cạo mổ
dạy: học nghề dỗ bảo kèm thêm
dày: đặc dạn dặn công
dằn: mặt
dằng: dặc
dặn: dò
dẫn: chứng dắt đến đầu đường giải lối điểm xuất chương đạo nhập
dần: dần dà
dân: chủ tộc cư số sinh gian vận cử quân trí lập tình quyền phòng ca tổ chúng công làng sự nguyện chài phố quân tâm ý vũ
dâng: hương hiến cao
dấn: thân
dập: dịch tắt khuôn
dậy: sóng thì
dây: chuyền dưa điện thần
dấu: hiệu tích ấn vết chân mốc câu khẩn
dầu: khí mỏ ăn hỏa thô
dễ: dàng dãi hiểu
dệt: may
di: sản tích cư dời động chuyển chúc chỉ truyền dân trú vật lý nguyện căn
dị: ứng tật đoan nhân bản vật
dịch: bệnh vụ chuyển hạch tễ tả thuật giả hại
diêm: dân nghiệp
diện: tích mạo rộng kiến tiếp đối
diễu: hành binh
diễn: ra biến đàn giải viên tập đạt văn xuất tiến kịch thuyết giảng tả dịch
diệt: vong trừ chủng khuẩn giặc
diệu: kỳ vợi
dinh: dưỡng thự cơ
dính: líu dáng
dịp: lễ may
dìu: dắt
do: dự thám đó thái
dò: xét la tìm mìn hỏi
dọa: nạt dẫm
doanh: nghiệp nhân thu trại số lợi
dọc: đường
dõi: theo
dội: lại
dọn: dẹp vệ
dong: riềng
dòng: chảy tộc họ vốn người tiền điện sông
dõng: dạc
dỗ: dành
dốc: sức lòng đứng
dồi: dào
dồn: dập sức nén ép lực điền
dối: trá lừa
dở: dang
dỡ: bỏ
dôi: dư
dột: nát
du: lịch khách kích học nhập canh xuân côn
dù: sao cho
dũng: cảm sĩ khí mãnh
dụ: dỗ
dung: túng tích hòa lượng mạo dị nham
dùng: dằng chung
dụng: cụ ý võ
duy: trì nhất tân vật tâm ý
duyên: hải cớ dáng nợ phận
duyệt: binh y
dư: luận địa luận thừa nợ lượng dả âm chấn
dữ: liệu dội kiện
dự: án thảo toán báo kiến phòng trữ bị thi họp đoán định tính giờ lễ tuyển cảm khán thính liệu khuyết
dưa: hấu
dựa: dẫm vào
dứt: điểm khoát
dừng: lại chân
dửng: dưng
dựng: nước xây đứng
dương: cầm lịch tính
dường: như nào
dưỡng: sinh bệnh dục lão
dược: liệu phẩm sĩ
đa: dạng số phần phương nguyên ngành năng đảng khoa quốc cực tầng chiều
đá: phạt bóng vôi
đả: kích đảo phá thông
đã: đành từng
đà: phát tăng giảm
đài: báo truyền phun tưởng liệt kỷ phát
đại: hội biểu diện đoàn đội học dịch lý tướng chúng trà lộ thắng số đa khái cương úy tá từ hạn thể châu dương sứ lễ đồng lục gia công
đàm: phán luận thoại đạo
đám: cưới tang đông ma mây
đảm: bảo nhiệm đương nhận trách
đạm: bạc
đan: xen
đàn: áp gia bò hồi lợn em ông bà
đạn: dược pháo
đang: khi
đáng: kể tiếc lẽ giá khen tin nể mừng quý chú lo
đảng: viên bộ ủy phí phái vụ đoàn tịch tính sử chính kỳ hiếu
đãng: trí
đành: lòng rằng
đánh: giá bại bắt dấu đổi chặn lừa bạc máy thức đập cược giặc mất thắng
đào: tạo tẩu thoát thải bới ngũ sâu hầm mỏ
đảo: lộn ngược chính ngũ chìm chiều
đáo: hạn để
đạo: đức lý diễn luật văn nghĩa giáo dụ tạc hạnh làm cụ hiếu
đáp: ứng án lễ từ trả số nghĩa
đạp: đổ xe
đạt: được chuẩn yêu mức
đau: thương khổ xót đớn lòng buồn yếu đáu
đay: nghiến
đáy: biển
đảy: tớ
đày: tớ ải đọa
đặc: biệt điểm thù sắc trưng quyền tính công xá sản nhiệm khu phái cách dụng hữu nhiệm trị
đắc: lực cử thắng địa
đái: tháo
đăng: ký tải quang cai nhập ảnh đàn
đẳng: cấp thức
đằng: sau trước
đắn: đo
đắm: say chìm
đẵn: cây
đặt: ra hàng tên vấn câu nền cọc chỗ niềm lên bút
đắt: đỏ giá
đậm: đà nét đặc
đâm: chém va
đầm: lầy ấm
đấm: đá
đần: độn
đập: phá nước thủy
đất: đai nước nông ở rừng liền lành khách
đâu: đó đâu
đấu: tranh thầu giá trường sĩ tố vật nối
đầu: tư tiên mối vào ra năm tàu cơ nguồn mục sách kỳ độc tháng cuối phiếu gối đuôi hàng lòng óc bếp quân đạn ngành thú
đẩu: đâu
đậu: tương xe phụ
đẩy: mạnh lùi nhanh đưa ngã
đầy: đủ ắp rẫy tràn đặn tớ
đấy: đủ
đèn: đường điện dầu pha tín
đem: lại
đeo: bám đuổi
đẽo: gọt
đèo: bòng dốc
đẹp: đẽ mắt lòng
đê: điều mê bao kè hèn
đề: nghị xuất án cương tài cử ra bạt cao phòng mục kháng dẫn xướng đạt thi từ
để: lại lọt ý ngỏ dành
đệ: trình tử
đế: quốc
đếm: ngược
đêm: ngày
đến: nơi nỗi
đền: bù ơn đáp thờ đài miếu
đều: đặn nhau
đi: lại học làm đầu đôi sâu lên tiên vào công đến bộ đứng bầu đường
đĩ: điếm
địa: phương bàn chỉ chính điểm lý vị giới ốc đạo hình chất đầu danh cầu chủ ngục phận lan hạt tô
đích: thực danh thân đáng
địch: họa
điềm: đạm tĩnh
điểm: nóng tựa yếu mạnh nhấn đến cao thi tâm trang bưu danh hẹn sáng số xuyết trường cầu mốc đen
điên: cuồng loạn rồ đảo
điển: hình tích
điện: tử thoại lực ảnh năng lưới hoa áp cực mừng báo văn gió tín biên toán
điền: dã kinh đoàn tên thông
điệp: khúc viên trùng
điêu: khắc luyện ngoa
điều: kiện hành lệ tra chỉnh tiết hòa động khoản khiển phối trị lệnh dưỡng ước tốc giải trần độ chế
điệu: bộ múa
đinh: ninh ốc
đình: chỉ công đốn chiến trệ làng đám chùa
đính: chính kèm chính hôn
đỉnh: cao điểm chóp
định: hướng kỳ mức danh cư lượng đoạt hình kiến nghĩa suất lệ vị chế ra canh tính giá biên
đo: lường đạc đếm
đò: ngang
đó: đây
đỏ: đen
đoái: hoài
đoán: định
đoàn: kết thể viên công đại ngoại kiểm tàu quân phí xe khách tụ kịch văn
đoạn: tuyệt đường trường thẳng văn
đoạt: giải
đọc: giả hiểu sách
đói: nghèo kém khổ
đòi: hỏi nợ
đón: nhận tiếp đầu chào khách xem
đòn: bẩy
đóng: góp vai khung dấu cửa đô gói mới quân băng thuế phí
đọng: lại
đô: thị đốc hội la hộ
đồ: dùng án đạc đảng chơi thị vật sộ uống ăn nhựa
đổ: vỡ xô máu lỗi bê nát thừa dốc
độ: tuổi dài cao lượng ẩm mặn lớn bền chừng tin che phì sâu trì mật
đỗ: đạt quyên
đốc: thúc công
độc: lập hại đáo quyền lạ chiếm giả thân ác đoán tôn nhất canh đắc tài
đối: tượng với phó thoại tác chiếu đầu nội ngoại xử đãi lập kháng trọng chất mặt diện đáp lưu sách chứng thủ ứng nhân xứng phương kỳ
đôi: khi lúc mươi bên
đồi: trụy núi bại
đổi: mới thay chác điền công đời lẫn
đội: ngũ viên trưởng tuyển hình văn phó thiếu quân bóng dân
đôn: đốc hậu
đồn: biên đại trú đoán thổi điền
đống: tro
đồng: chí bào thời bộ ý lòng thuận hành đều tình đội nghiệp minh nhất tâm bằng ruộng cỏ loạt cảm lúa hóa hương môn đảng hồ tiền đẳng khởi dạng diễn nai tháp phục phạm muối
đông: đảo người đúc bắc nam xuân đủ y dương chí
động: viên lực thái cơ tác chạm vật thực đất tĩnh thổ lòng não
đốt: phá nóng lò cháy
đột: phá xuất biến nhập kích quỵ ngột
đỡ: đầu đần đẻ
đời: sống thường tư trước sau
đợi: chờ
đơn: vị giản thư vị vị độc điệu phương từ thuần giá vị sơ chiếc cử hàng xin
đớn: hèn đau
đờn: ca
đợt: cao
đu: dây
đủ: điều sức khả tư
đua: chen đòi xe tranh thuyền
đùm: bọc
đùn: đẩy
đùng: đoàng
đúc: kết rút rút
đúng: đắn mức hạn lúc quy hướng như sai
đủng: đỉnh
đụng: độ chạm
đuối: nước
đuổi: bắt kịp học
đuốc: sáng
đưa: đón ra vào tin lại đẩy đến
đứa: con trẻ
đùa: cợt
đức: tính tài độ hạnh dục thọ
đực: cái
đứng: đầu đắn vững lên lớp ra
đường: lối bộ phố sắt dây làng hướng sá thủy hàng đi dài biên lưới bờ mòn truyền
đương: nhiên đầu chức sự thời kim đại nhiệm
được: mùa lòng bạc
đứt: gãy đoạn
`;
