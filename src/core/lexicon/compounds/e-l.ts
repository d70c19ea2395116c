/** Compounds of two syllables, by their first: `gìn: giữ` stands for gìn giữ. Letters E to L. */
export const compoundsEtoL = `
e: ngại dè
ép: buộc giá cung
ế: ẩm
êm: đềm ấm
ga: xe tàu
gác: xép đêm
gạch: ngói nối đầu
gai: góc
gay: gắt go cấn
gái: mại trẻ
gan: dạ góc thép
gạn: lọc đục
gánh: vác nặng chịu
gạo: cội nếp
gạt: bỏ gẫm
gãy: đổ
gắn: bó liền kết với chặt chip
gặn: hỏi
gắng: sức gượng
gặp: gỡ mặt phải nạn
gặt: hái
gầm: cầu
gần: gũi đây như dân xa
gấp: rút đôi bội gáp khúc
gập: ghềnh
gây: dựng hấn rối mất quỹ thiệt ảnh nên ra cản ô
gầy: dựng yếu
ghé: thăm
ghe: thuyền
ghép: tạng nối
ghi: nhận chép danh âm hình bàn công nhớ tên chú lòng điểm khắc sổ
gì: đó
già: hóa yếu làng nua cỗi
gia: đình tăng nhập hạn cảnh công cầm súc trưởng cố tài tốc đạo phả giáo quyến truyền nhân vị sư thế công sản cư
giá: trị cả thành rét thể bán đỡ trần sách thuê thịt vàng đất
giả: mạo danh dối định thuyết tạo thiết tưởng vờ
giác: ngộ quan độ
giai: đoạn cấp nhân thoại điệu
giải: quyết pháp phóng ngân thưởng thích trình thể trí tỏa đáp khuyết độc nhiệt cứu tán cơ phẫu thoát đấu bóng vô nhất nghĩa mã tội mật
giãi: bày
giảm: thiểu sút nghèo nhẹ bớt trừ tải phát lỗ
giám: sát đốc định hộ khảo hiệu thị mục
gian: khổ lận nan dối truân lao khó thương nhà hàng
giàn: giáo khoan
giản: đơn dị tiện lược
gián: tiếp đoạn điệp
giãn: cách tiến nợ
giảng: dạy viên giải đường hòa bài
giảng: đạo
giáng: chức sinh
giành: giật lấy quyền thắng lại
giao: thương lưu thông ban dịch nhiệm thầu tiếp khoán đất cho ước nộp kết thoa thừa phó chỉ tranh trách cảm hưởng quân mùa diện nhận hàng
giáo: dục viên dưỡng án trình xứ dân hội sư lý họ phái điều chức khoa sĩ cụ hóa phận đường
giáp: ranh mặt lai ngọ hạt
giàu: có mạnh sang đẹp nghèo
giằng: co xé
giặc: giã ngoại lửa
giăng: mắc
giấc: mơ ngủ
giận: dữ
giấy: tờ phép chứng mời khen đăng thông khai in bút
giấu: giếm diếm
giây: phút lát
gieo: trồng cấy rắc mạ vần hạt
giẫm: đạp
giếng: khoan nước
giết: mổ hại người
giò: chả
gió: mùa bão lùa
giỏi: giang
giòn: giã
giọng: điệu
giọt: máu
giới: thiệu hạn tính nghiêm chức trẻ luật trẻ
giống: nhau nòi cây vật nuôi
giúp: đỡ sức ích việc
giờ: giấc làm học phút
giữ: gìn vững nguyên nước chức vai kín trật lời vị
giữa: chừng các kỳ
giương: cao
gìn: giữ
giơ: tay
giường: bệnh
gò: bó má đồi
góc: độ nhìn cạnh
gói: thầu gọn tin
gọi: là vốn tên điện nhập đầu
gò: ép
gom: góp
gọn: gàng nhẹ ghẽ
gọng: kìm
góp: phần ý sức mặt vốn nhặt tay
gỗ: lậu
gốc: rễ gác cây tích
gối: đầu
gộp: chung
gợi: ý mở nhớ lên
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
hải: quan sản đảo quân lý đăng phận phòng ngoại trình dương lưu
hại: nước
hàm: lượng ý ơn thụ súc
hãm: hại phanh
ham: muốn học mê vui chơi
hạn: chế hán mức điền định hẹp ngạch
hàn: gắn lâm thuyên
hãn: hữu
hang: động ổ
hàng: hóa năm tháng ngày tuần quý đầu không loạt ngũ xóm rào cây hải nghìn triệu trăm chục cấm lậu giả rong đêm
hãng: hàng
hành: chính động vi trang khách pháp trình nghề lang hạ quân hình chức hung khất lễ tội tăng
hạnh: kiểm phúc nhân
hảo: tâm hán hạng
hao: hụt mòn phí tốn
hào: hứng hùng phóng nhoáng hiệp khí quang kiệt
háo: hức danh
hát: xướng múa ca quốc xoan
hạt: nhân giống điều lép tiêu
hay: chăng ho là biết
hạp: long
hăm: dọa hở
hăng: hái say
hằng: năm tháng ngày quý tuần số hà
hẳn: hoi nhiên
hậu: quả cần phương thuẫn kiểm duệ bối mãi đãi phẫu trường thế sự môn đài giang trường
hầu: hết như tòa cận
hấp: dẫn thụ tấp hối lực
hẫng: hụt
hẩm: hiu
hèn: nhát kém hạ
hẹn: hò
hẹp: hòi
heo: hút may
hề: hấn gì
hệ: thống quả lụy trọng số đào
hết: lòng sức mình hạn mực thảy lời
hy: sinh vọng hữu
hỷ: hả
hý: hửng hoáy
hiểm: họa nguy trở độc yếu nghèo
hiếm: hoi muộn có
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
ho: lao khan
hò: hẹn hét reo
họ: hàng tộc tên đạo
hóa: đơn chất trang giá học thân thạch giải
hỏa: hoạn táng tốc lực tiễn xa tuyến
họa: sĩ tiết phẩm
hoa: màu lợi văn quả mỹ hậu kiều tươi hồng
hòa: bình giải hợp nhập nhã mình đồng hoãn thuận âm đàm nhạc tan ước tấu vốn mạng giải hảo bình
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
hoặc: là
học: tập sinh viên hỏi vị hàm phí bổng đường nghề thuyết thuật bạ kỳ phần giả lực hành thức sĩ trò đại bài làm lên thêm nhau trình vấn đòi viện vụ
hoen: ố
hỏi: thăm han đáp
hỏng: hóc
hong: khô
hóng: mát
họp: hành mặt báo bàn chi tổ
hót: rác
hô: hào hấp hoán
hố: sâu bom ga rác
hồ: sơ chứa nước đập nghi hởi đồ tiêu
hổ: thẹn trợ
hỗ: trợ tương
hộ: khẩu tịch dân nghèo chiếu gia lý pháp vệ kinh tống đê chủ sinh
hội: nghị đồng viên thảo nhập họp trường trại ý thi phụ tụ chứng kiến quán chợ hè nông đàm ngộ thoại diễn khóa chẩn làng thao thẩm
hối: hả lộ hận thúc lỗi cải đoái
hồi: sinh phục tỉnh hương âm đáp sức chuông kết hộp giáo xuân cư tố tưởng ký kịch tâm môn
hôm: nay qua sau trước
hôn: nhân mê phối lễ
hồn: nhiên cốt thơ
hỗn: loạn hợp tạp láo mang
hồng: hào quân cầu ngọc ngoại thập
hống: hách
hổng: kiến
hốt: hoảng
hờ: hững
hở: hang sườn
hơi: nước thở hướng
hời: hợt
hớn: hở
hơn: nữa hẳn thua
hợp: tác lý đồng pháp nhất lệ thức tác thành chuẩn nhất âm đồng cẩm ca tấu kim lưu lực phần đoàn lòng long sức thửa vệ
hợp: xướng
hụ: hợ
hú: họa
huân: chương công
huấn: luyện thị học lệnh
húc: đầu
hủ: tục lậu
hủy: bỏ hoại diệt
huy: động hiệu chương hoàng
hùng: hậu mạnh biện vĩ tráng cường hồn hổ dũng ca
hung: hãn hăng khí thủ dữ ác bạo
hun: đúc khói
húy: kỵ
huyền: thoại bí ảo
huyện: ủy lỵ đoàn
huyết: thống mạch áp thanh tương
huynh: đệ
huých: tay
hư: hỏng hại hao cấu không vô danh ảo
hứa: hẹn suông
hưng: thịnh phấn nghiệp yên
hứng: thú chịu khởi
hừng: hực
hững: hờ
hưởng: ứng thụ lợi lạc phúc
hướng: dẫn nghiệp thiện đạo ngoại nội
hương: vị ước hỏa khói sắc trầm thơm đồng
hưu: trí chiến
hữu: nghị ích hiệu cơ hạn khuynh hình quan ngạn dụng
hy: sinh vọng hữu
hỷ: xả
hiu: quạnh hắt
hòm: phiếu thư
hộp: thư
im: lặng ắng ỉm
in: ấn ảnh dấu đậm sao
inh: ỏi
ít: nhất nhiều ỏi hơn khi ai người
ích: kỷ lợi nước
ỷ: lại thế
kè: đá
kê: khai biên khống đơn gian toa
kế: hoạch thừa toán tục cận sách nhiệm sinh vị tiếp thế
kể: chuyện cả từ trên lại
kẻ: thù xấu địch gian sĩ cắp
kém: cỏi phát chất hiệu
kẽ: hở
kèm: theo cặp
kéo: dài co theo bè quân
kẹo: bánh
keo: kiệt sơn
kép: hát
kẹt: xe cứng
kê: cao
kênh: mương rạch thông
kềnh: càng
kết: quả luận hợp nạp nối cấu thúc cục hôn bạn nghĩa án chuyển đoàn dư xuất toán giao tinh tủa thành
kêu: gọi ca oan cứu
khá: giả nhiều
khả: năng thi quan dụng ái kính
khác: biệt nhau thường xa
khách: quan hàng sạn mời thể du quý khứa
khai: mạc thác trương giảng trừ báo hội phá sinh hóa tử phóng thông khoáng triển hoang bút quật man
khái: niệm quát luận
khám: phá bệnh chữa nghiệm xét chữa thai tuyển
kham: khổ
khán: giả đài
khan: hiếm
khang: trang kiện
khảng: khái
kháng: chiến cự nghị cáo thể sinh án khuẩn
khánh: thành tiết kiệt hòa
khao: khát quân
khảo: sát cứu cổ thí thủ luận tra
khát: vọng khao nước khô
khắc: phục khổ nghiệt sâu họa ghi nhập
khắp: nơi nẻo các
khăn: quàng
khăng: khít khăng
khẳng: định khiu khái
khắt: khe
khẩn: trương cấp thiết cầu hoang khoản
khấn: nguyện
khấp: khởi
khập: khiễng
khất: nợ lần
khâm: phục liệm
khấu: trừ hao
khẩu: hiệu phần khí trang độ ngữ phật
khâu: vá
khe: khắt hở suối
khép: kín lại
khéo: léo tay
khen: thưởng ngợi tặng chê
khê: đọng
khế: ước
khi: nào đó
khí: hậu thế tượng phách tiết giới quyển hậu đốt chất hydro thải cụ chất nhà
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
khoa: học giáo trương bảng cử
khóa: học luận trình cửa sổ
khoác: lác
khoảng: cách trống thời
khoáng: sản đạt
khoan: dung hồng thai nhượng
khoán: trắng sản hộ
khoản: tiền nợ mục chi
khoanh: vùng nợ nuôi
khoe: khoang
khỏe: mạnh khoắn
khoét: sâu
khô: hạn cằn khan ráo hanh
khổ: cực hạnh sai nhục qua luyện sở tâm
khoai: lang
khối: lượng đại óc phố u
khôi: phục ngô hài nguyên
khôn: khéo ngoan lường
khốn: khổ khó đốn
không: những chỉ khí gian quân ngừng phận tưởng thể lưu trung ai bao ít gì kích ảnh hề vận hoàn
khống: chế chỉ
khổng: lồ
khơi: dậy gợi thông nguồn mào xa
khởi: công nghiệp xướng động đầu sắc nguồn nghĩa tố hành điểm kiện binh xướng sự thủy tranh
khu: vực phố phục dân công tự dự trú kinh
khủng: hoảng khiếp bố
khung: cảnh giờ hình pháp gầm xương
khuôn: khổ viên mẫu mặt phép thước
khuyên: nhủ can răn bảo
khuyến: khích cáo nghị nông học mãi công tài ngư lâm dụ thiện
khuyết: điểm tật danh vắng thiếu
khuynh: hướng đảo gia
khuấy: động
khuất: phục tất lấp mặt
khuếch: đại tán trương
khước: từ
khứ: hồi
khử: trùng khuẩn
khư: khư
kỳ: thị hạn
kỳ: vọng họp thi cựu công tích diệu lạ thị hạn nghỉ tài quan vĩ quặc đầu
kỷ: luật cương niệm lục nguyên yếu cương vật yếu
kỹ: thuật năng lưỡng xảo sư càng nghệ
ký: kết túc tên hiệu ức thác giả họa sinh gửi cóp tự ban thay
kỵ: sĩ
kỵ: binh húy
kịp: thời
kỵ: sĩ
kịch: bản liệt tính trần nói độc câm
kích: thích động hoạt cỡ dục hoạt thước nổ cầu
kiềm: chế tỏa
kiếm: tiền sống chác ăn cớ
kiểm: tra soát điểm sát toán nghiệm định kê lâm đếm tra chứng dịch nhiệm thảo ngư phiếu
kiêm: nhiệm chức toàn
kiến: nghị thức trúc thiết tạo quốc giải tập lập văn điền tha
kiên: quyết định trì cường cố nhẫn trinh nghị gan
kiện: toàn tụng hàng cáo tướng
kiện: khang
kiêng: kỵ nể
kiếp: người
kiệt: quệ xuất sức tác
kiều: bào hối dân nữ
kiêu: ngạo hãnh căng sa kỳ
kiểu: mẫu dáng cách
kim: ngạch loại chỉ cương khí
kìm: hãm chế nén hãm
kìm: kẹp
kinh: tế doanh nghiệm phí tế điển nguyệt hoàng ngạc tởm độ thành thánh dị khủng qua nghiệm hãi hồn sợ
kính: trọng yêu gửi thưa phục mến cẩn nhường lão cáo biếu mong mời trình
kình: địch
kín: đáo kẽ hở
kịp: lúc
ký: sự
ký: chú
la: liệt ó mắng
lạ: lùng kỳ mắt
lá: cờ chắn phiếu phổi lành đơn
lạc: quan hậu đề lõng hướng điệu thú loài nghiệp
lãi: suất vay ròng lời
lại: quả sức
lái: xe tàu buôn máy
lai: lịch tạo căng giống ghép vãng rai
lam: lũ nham
lam: sơn
làm: việc rõ tốt chủ theo gương ăn phiền giàu bạn công sao ruộng thay nên đẹp đơn ơn lại thế mới dáng tin quen sạch
lãm: nguyệt
lạm: dụng phát quyền thu sát bàn chi
làn: sóng điệu
lan: tỏa rộng truyền man tràn can
lang: thang bạt bạt ben
lãng: phí mạn quên tử tránh
làng: nghề mạc xóm bản xã văn quê nước chài
láng: giềng
lạng: lách
lành: mạnh nghề lặn tính
lãnh: đạo thổ hải sự tụ đạm địa cảm
lạnh: lùng nhạt lẽo giá
lánh: nạn xa
lao: động lý tâm phổi khổ dốc đao công xao tù lực
lão: thành hóa nông khoa niên luyện luyện
láo: toét
lạt: mềm
láy: lại
lắc: đầu lư
lắm: khi
lắng: nghe đọng dịu lo
lăng: mộ tẩm kính quăng xê nhăng
lặng: lẽ im
lắp: đặt ráp
lặp: lại
lặt: vặt
lâm: nghiệp nguy trường sản sàng thời sinh chung vào trận
lầm: lạc lỗi tưởng lẫn lỳ than
lấm: lem
lấn: chiếm át biển lướt
lẫn: lộn nhau tránh
lần: đầu lượt lữa mò thứ
lân: cận bang
lẵng: hoa
lấp: đầy lánh liếm biển
lập: trường nghiệp lờ kế hiến công pháp luận dị biên chí ngôn phương tức trình thân quy hội
lật: đổ
lâu: dài nay năm đời ngày đài bền
lấy: lại ý phiếu làm lòng
lây: lan nhiễm truyền
lầy: lội
lẻ: tẻ loi
lẽ: phải ra sống
len: lỏi dạ
lén: lút
leo: thang lét núi trèo
lèo: lái tèo
lê: thê lết
lề: lối mề đường
lễ: hội phép nghi nghĩa vật tân tết phục kỷ phát khai độ ra bế đài
lệ: thuộc phí ngoại làng
lệch: lạc pha chuẩn
lên: án lớp tiếng kế men lịch
lệnh: cấm truy
liêm: chính khiết sỉ
liên: kết quan minh tục hệ doanh hoan hợp lạc tưởng đới bang tỉnh xã can quân ngành hoàn thông xô đoàn danh hiệp bộ vùng thủ ứng
liền: kề mạch mảnh tay nhau
liệt: sĩ kê giường truyền vào
liều: lĩnh mạng lượng thuốc thân
liệu: pháp trình rằng
linh: nghiệm hoạt thiêng hồn hoạt cảm mục đình kiện
lĩnh: vực hội lương xướng hội án
lính: tráng thủy dù
lịch: sử sự trình duyệt công lãm thiệp
lo: lắng liệu toan ngại âu sợ xa
lò: rèn gạch sưởi mổ
lọ: lem
loa: truyền đài kèn
lòa: xòa
loại: hình trừ bỏ khỏi cây
loài: người vật
loan: báo truyền
loạn: lạc lạc luân
loang: lổ
loáng: thoáng
loay: hoay
lọc: máu lừa nước dầu
lỏng: lẻo
lòng: tin dân người dũng yêu vòng tham vàng tự trung sông đường
lóng: ngóng
long: trọng lanh đong não mạch mang vương móng
lọt: lưới lòng
lô: đất cốt hàng gích
lỗ: hổng vốn lực lã thủng
lộ: trình diện liễu thiên giới bí tẩy rõ lọt
lốc: xoáy
lôi: kéo cuốn thôi
lối: sống đi mòn thoát tư mở
lỗi: lầm thời hẹn hệ thời lạc
lội: bùn
lộn: xộn
lông: bông
lồng: ghép lộng đèn
lộng: hành quyền lẫy
lớn: mạnh lao nhỏ lên tuổi nhất
lợn: nái rừng
lợi: ích thế dụng nhuận hại tức danh lộc quyền khẩu suất
lời: nói hứa thề kêu giải dạy khuyên dặn thưa bình ca
lời: lẽ lãi
lơ: là đễnh lửng mơ
lỡ: lầm dịp bước
lở: đất núi mồm
loăng: quăng
lũ: lụt quét ống
lúa: gạo nước mỳ nếp
lũng: đoạn
lụt: bão lội
lục: quân soát địa đục lạc
lùi: bước xa
luyện: tập thi kim rèn
lún: sụt
lung: lay tung
lúng: túng
luôn: luôn miệng
luồn: lách cúi
luồng: gió tư tin
luận: điểm điệu án văn cứ chứng giải bàn thuyết tội cương
luân: chuyển phiên lưu thường canh
luật: pháp sư lệ gia định hình đất khoa
lũy: thừa kế tre
lúc: đầu nào đó này
lùng: sục
lụa: là
lủng: củng
luyến: tiếc
luyện: thép
lư: hương
lữ: hành đoàn khách
lừa: đảo dối gạt lọc phỉnh
lửa: trại đạn
lứa: tuổi đôi
lựa: chọn lời
lực: lượng lượng sĩ điền đẩy
lưỡng: lự cực nan quyền bội
lượng: hóa giá thứ mưa tử sức định
lương: thực tâm thiện y hưu tri khoán tháng bổng giáo khô
lường: trước gạt
lược: bỏ đồ thuật khảo
lười: biếng nhác
lưới: điện trời vây chắn
lượt: người khách
lướt: sóng qua
lưu: trữ thông ý hành truyền trú động vực giữ vong hóa niệm lượng ban bút tâm luyến loát ký manh
lưu: lạc
lý: luận tưởng lịch do giải thuyết tính trí lẽ thú sự
ly: khai hôn tán nông kỳ
lỳ: lợm
`;
