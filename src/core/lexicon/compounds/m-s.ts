/** Compounds of two syllables, by their first: `mục: tiêu` stands for mục tiêu. Letters M to S. */
export const compoundsMtoS = `
ma: túy trận quỷ thuật chay
mã: số hóa vạch lực ngành nguồn độc
mạ: kền
mai: phục sau táng một mỉa
mải: mê miết
mại: dâm
mái: nhà ấm trường tóc
mãi: mãi lộ
man: rợ trá di
mạn: tính phép đàm thuyền
màn: hình cửa trời
mãn: nguyện nhiệm hạn khóa tính
mang: lại theo tính tên thai tiếng nặng vác đến
mạng: lưới xã sống người internet máy
mảng: tối màu
màng: lưới
mạnh: mẽ dạn khỏe yếu thường bạo tay
manh: mún nha mối động tâm
mánh: khóe lới
mảnh: đất vỡ mai
mạo: hiểm danh nhận phạm
mào: đầu
mát: mẻ
mau: chóng lẹ
máu: me thịt lửa
màu: sắc mỡ da xanh đỏ
may: mặc mắn rủi đo
máy: móc bay tính cày bơm phát vi chủ ảnh gặt kéo điện trạm
mày: mò râu
mắc: phải bệnh kẹt mớ lỗi nợ
mặc: dù cả cảm khải nhiên niệm
mác: lênin
mặn: mòi mà nồng xâm
mắng: nhiếc mỏ
măng: non tre
mắt: xích
mặt: trận bằng hàng trái hạn nước tiền đường phố phải trời trăng
mâm: cỗ
mầm: mống non bệnh họa
mẫn: cán cảm tiệp
mất: mát cân đoàn an đi còn lòng trật mùa tích niềm dấu giá vệ tín
mật: thiết độ ong mã khẩu thám vụ báo
mâu: thuẫn
mẫu: mực số giáo đơn vật mã biểu ruộng
mấu: chốt
mấy: khi
mây: tre mù
mẹ: con kế
mèo: mả
mê: tín hoặc muội say mẩn
mề: đay
mệnh: lệnh đề giá danh
mềm: dẻo mỏng mại yếu
mệt: mỏi nhọc
mỵ: dân
mỉa: mai
mía: đường
miền: núi bắc nam trung đất xuôi
miễn: dịch phí nhiệm giảm thuế trừ cưỡng thị chấp tội
miếng: ăn cơm
miêu: tả
miệt: thị mài vườn
minh: bạch chứng họa mẫn quân oan tinh
mình: bạch
mịn: màng
mít: tinh
mò: mẫm
mỏ: than neo vàng đá đất
mọi: người mặt nơi lúc tầng việc rợ
mòn: mỏi
món: ăn quà nợ
mong: muốn mỏi đợi ước chờ manh
mỏng: manh
móng: tay vuốt nhà
mô: hình phạm tả thức men
mồ: hôi côi mả
mổ: xẻ
mộ: phần liệt đạo bia
mốc: son giới thời meo
môi: trường giới sinh
mối: quan nguy tương liên lo đe hàng liên tình
mỗi: người năm khi ngày
mồi: nhử chài
một: số phần bộ cách mặt khi lòng chiều cửa vài đôi ít
mộc: mạc bản
mông: muội lung
mộng: tưởng mơ
mở: rộng cửa đầu đường mang màn mặt lớp ra mới tờ
mơ: hồ ước màng mộng
mờ: nhạt ám ảo mịt
mới: mẻ đây nhất
mời: chào gọi thầu họp
mớ: rau
mù: quáng mịt lòa chữ sương
mũ: bảo nón
mua: sắm bán chuộc vui hàng
mùa: màng vụ xuân hè thu đông khô mưa
múa: hát rối
mục: tiêu đích lục nát sư ruỗng kích vụ đồng
mui: thuyền
mũi: nhọn tên khoan
mùi: hôi vị
mùn: bã
muối: mặt ăn
muỗi: vằn
muôn: vàn thuở đời hình
muộn: màng phiền
mưa: lũ bão đá to phùn nắng gió lớn
mức: độ sống lương phạt sàn thu chi tăng
mực: nước thước
mừng: rỡ thọ tuổi công vui đảng xuân
mười: hai
mượn: cớ tiền vay
mưu: sinh cầu mẹo đồ toan trí kế mô hại
mường: tượng
mỹ: thuật quan mãn lệ phẩm tục nghệ miều
nạn: nhân tham đói
nam: nữ giới bộ nhi sinh trung
nản: lòng chí
nan: giải
nang: mạng
nàng: dâu
não: nề trạng lòng bộ úng
nào: đó
náo: nức nhiệt động loạn
nạo: vét
nạp: tiền thuế
nát: vụn
nảy: sinh mầm lửa
nay: mai
nặc: danh
nắm: bắt vững chắc tình quyền giữ rõ
năm: học qua ngoái mới tháng nay
nằm: vùng viện
năng: lực động suất nổ lượng khiếu nhặt
nặng: nề nhọc lãi nhẹ lòng
nắng: nóng hạn ráo
nâng: cao cấp đỡ niu bậc lương tầm giá đường ngạch
nấc: thang
nấu: ăn nướng
nấm: mồ rơm
nẩy: mầm
nắn: chỉnh dòng
ném: đá
nén: lòng
nêu: gương cao bật rõ trên ý
nề: nếp hà
nể: nang trọng
né: tránh
nếp: sống nghĩ nhăn làm nhà
nền: nếp tảng kinh móng văn nông giáo
neo: đơn đậu
nếu: không như
nỉ: non
niêm: yết phong
niềm: tin vui nở tự nỡ
niên: độ hạn khóa vụ giám biểu
niệm: phật
niễng: niễng
no: đủ ấm nê
nòi: giống
nói: chung riêng chuyện trên đến rõ suông dối năng
nõng: nường
nóng: bỏng vội nảy bức hổi lạnh
nòng: cốt súng
non: sông nước trẻ kém yếu nớt
nô: lệ nức dịch đùa
nỗ: lực
nổ: mìn lực súng tung
nối: tiếp liền mạng lại kết nghiệp dõi
nội: dung bộ quy vụ lực tại tâm địa trú ngoại thành chiến đồng các soi chính thất tình khoa đô hàm thị tiết gián
nổi: bật tiếng dậy cộm lên trội loạn
nôn: nóng nao
nông: dân thôn nghiệp sản hộ lâm cạn trường trại nổi nhàn cụ
nồng: nhiệt hậu nàn cốt độ
nộp: thuế tiền phạt phí hồ đơn lưu
nở: rộ hoa nang
nơi: cư ở chốn làm nào đây
nới: lỏng rộng
nợ: nần đọng xấu công
nức: nở lòng
nữ: giới sinh tướng công trang hoàng
núi: rừng lửa đá non sông
núp: bóng
nút: thắt
nuôi: dưỡng trồng dạy con quân
nuối: tiếc
nuông: chiều
nương: rẫy tựa nhẹ náu
nước: ngoài nhà mắt sạch mặn thải uống ta bạn lũ biển mắm ngầm ngọt sinh mặt
nứt: nẻ gãy
nửa: đầu cuối năm vời chừng đêm
nữa: là
nga: ngố
ngà: voi
ngã: ba tư ngũ ngửa nước
ngả: nghiêng
ngạc: nhiên
ngai: vàng
ngại: ngùng khó va ngần nói
ngán: ngẩm
ngàn: năm
ngắn: hạn gọn ngủi
ngăn: chặn ngừa cấm cản cách nắp
ngang: tầm bằng nhiên ngược hàng ngạnh
ngành: nghề giáo y hàng dọc học than
ngạch: bậc
ngày: càng đêm nay mai công xưa tết tháng giờ mùa
ngay: thẳng từ ngắn lập cả
ngắm: nghía
ngặt: nghèo nỗi
ngẫm: nghĩ
ngậm: ngùi
ngầm: định hóa
ngâm: tôm
ngân: sách hàng quỹ khố phiếu hà
ngần: ngừ ngại
ngẩn: ngơ
ngấm: ngầm
ngập: lụt ngừng úng tràn mặn
ngất: ngưởng
ngẫu: nhiên hứng
nghe: nhìn nói ngóng giảng
nghèo: nàn khó đói khổ
nghẽn: mạch
nghề: nghiệp nông cá
nghệ: thuật sĩ nhân an
nghênh: ngang chiến đón
nghi: ngờ thức lễ vấn can kỵ hoặc án
nghỉ: hưu phép ngơi việc mát học lễ tết hè chế dưỡng
nghĩ: ngợi suy
nghị: quyết định sự trường lực viện án luận
nghĩa: vụ tình trang địa cử tình khí hiệp quân
nghịch: lý cảnh ngợm
nghiêm: túc minh ngặt trọng khắc trang cấm trị cách
nghiệm: thu đúng ra
nghiên: cứu
nghiền: ngẫm
nghiện: ngập hút
nghiệp: vụ dư đoàn chủ
nghiệt: ngã
nghìn: năm tỷ
ngòi: bút nổ
ngoài: ra nước trời khơi mặt tầm lề
ngoại: giao lệ ngữ hối thương thành giao khóa cảnh bang xâm ô tỉnh hạng tình khoa lực trú viện
ngoan: ngoãn cố cường
ngoạn: mục
ngoảnh: mặt
ngọc: ngà trai
ngoi: lên
ngói: hóa đỏ
ngon: miệng lành
ngọn: cờ lửa nguồn gió núi đuốc
ngô: nghê đồng lai
ngỗ: ngược
ngộ: độc nhận nạn nghĩnh
ngôi: nhà trường sao mộ
ngồi: nghe lê họp tù
ngôn: ngữ từ luận
ngổn: ngang
ngông: cuồng nghênh
ngờ: vực nghệch
ngơ: ngác
ngỡ: ngàng
ngõ: xóm
ngợi: ca khen
ngu: dốt muội si dân
ngủ: gật quên đông say
ngũ: cốc quan hành sắc giác
ngụ: ý cư ngôn
ngục: tù
ngụm: nước
nguội: lạnh
nguôi: ngoai
nguồn: lực gốc thu vốn tin nước cơn điện nhân lợi cán cung mở
nguy: cơ hiểm hại ngập cấp kịch nan
ngụy: biện trang tạo quyền quân
nguyên: nhân tắc tắc liệu vẹn trạng thủ khí tử lý bản trưởng đơn khai canh chất tố phó hình quán sơ tiêu thủy mẫu văn âm
nguyện: vọng ước cầu
nguyền: rủa
nguyệt: thực san
ngư: dân nghiệp trường cụ phủ ông cơ lưới
ngữ: văn pháp cảnh điệu âm nghĩa
ngự: trị
ngừa: thai bệnh
ngửa: tay mặt
ngứa: ngáy
ngưng: trệ đọng tụ
ngừng: nghỉ trệ bắn
ngược: lại đãi dòng xuôi
người: dân dân lao đứng bệnh cao có lính thân mẹ đời ta nghèo già trẻ yêu mẫu mù việt
ngưỡng: mộ cửa vọng
nhà: nước máy trường ở văn báo thầu khoa cửa giáo máy đầu đất rông hàng nông thơ kho dân tù tạm thờ cầm sử thuốc khách bếp bia kính lưới nghỉ trẻ
nhã: nhặn nhạc ý
nhạc: sĩ cụ viện kịch
nhai: lại
nhãn: hiệu mác quan khoa lồng cầu
nhàn: rỗi hạ
nhàm: chán
nhan: nhản sắc đề
nhanh: chóng nhạy gọn nhẹn
nhánh: cây sông
nhạt: nhòa nhẽo
nhạy: bén cảm
nhảy: múa vọt cóc
nháy: mắt
nhăn: nhó
nhắc: nhở lại nhủ
nhắm: mắt
nhằm: mục nhò
nhắn: tin nhủ
nhặt: nhạnh
nhậm: chức
nhầm: lẫn
nhẫn: nại tâm nhục nhịn
nhân: dân viên sự lực văn quyền loại cách phẩm khẩu đạo chứng rộng giống hậu ái tài danh tố vật cơ công nghĩa ngôn tâm tình thọ bản vô sinh sĩ đức chủng trần hòa dịp tạo
nhận: thức định xét biết diện ra được lỗi dạng thấy bàn lời nuôi công tiền
nhấn: mạnh chìm
nhập: khẩu ngũ học cư hộ cảng siêu cuộc môn ngoại viện cảnh hội tâm
nhất: trí quán thể định nguyên thiết là loạt thời cử trí quyết mực
nhật: ký báo thực trình lệnh dụng
nhẹ: nhàng dạ nhõm tay cân
nhen: nhóm
nhi: đồng khoa nữ
nhỉ: hả
nhĩ: mục
nhiệm: vụ kỳ sở chức mầu
nhiễm: bệnh độc khuẩn sắc trùng mặn bẩn từ
nhiên: liệu hậu
nhiệt: tình huyết độ đới điện tâm thành năng liệt hạch
nhiều: hơn năm nhặn khi
nhiễu: loạn nhương sự
nhìn: nhận chung lại thấy thẳng xa
nhịn: đói nhục
nhịp: nhàng điệu sống cầu
nho: giáo nhỏ nhã
nhỏ: lẻ bé nhẹ nhặt hẹp giọt
nhòm: ngó
nhóm: họp trẻ máu đối lợi
nhọc: nhằn lòng
nhọn: hoắt
nhộn: nhịp
nhổ: cỏ
nhồi: nhét sọ
nhốt: trại
nhờ: vả cậy đó vậy
nhớ: ơn nhung mãi thương
nhu: cầu nhược yếu mỳ
như: vậy thế sau trên cũ
nhũ: danh
nhũng: nhiễu
nhuần: nhuyễn nhị
nhuận: bút tràng
nhuộm: màu
nhức: nhối
nhượng: bộ quyền lại
nhường: cơm nhịn chỗ
những: ai gì
nhựa: đường sống
nhược: điểm
nhút: nhát
nhức: đầu
ô: nhiễm nhục tô danh uế trống
ốc: đảo
ổ: dịch nhóm gà
ổn: định thỏa áp
ôn: hòa tập luyện thi đới dịch
ồn: ào
ông: bà cha chủ
ôm: đồm ấp
ốm: đau yếu
oan: sai ức uổng trái khuất
oanh: liệt kích tạc
oai: phong hùng nghiêm
oán: trách hận thán thù
óc: sáng
pa: nô
pha: trộn chế loãng tạp
phá: hoại vỡ sản rối giá rừng hủy án kỷ bỏ cách đám thai
phác: họa thảo đồ
phai: nhạt mờ
phái: đoàn cử viên sinh
phải: chăng trả lòng
phàm: tục
phạm: vi pháp tội nhân quy luật trù lỗi
phản: ánh biện đối động bội ứng công hồi chiến diện quốc cách xạ bác đòn tỉnh cảm tác chứng
phán: quyết xét đoán
phàn: nàn
phanh: phui
phảng: phất
phao: tin cứu
pháo: đài hoa binh nổ
pháp: luật lý lệnh chế quy nhân đình quyền y định trường điển sư
phát: triển huy hiện động hành biểu sinh đạt minh thanh ngôn quang sóng tán giác hiện kiến tài tích xuất tài lộ mại hỏa tỉnh đi lệnh cấp tiết âm bệnh quà phiếu thuốc thải
phạt: tiền hành nặng tù
phẩm: chất giá cách vật hạnh cấp hàm
phẫn: nộ uất chí
phân: công tích cấp bổ bố biệt định loại khai hóa chia luồng giải phối tán vân vùng phát tầng minh bón hiệu nhiệm ban trần xử bua ly kỳ viện giới chuồng chim đạm bì quyền
phận: sự làm
phần: mềm lớn nhiều thưởng trăm đông việc nào cứng đất mộ tử
phấn: đấu khởi chấn son hoa rã
phật: giáo tử
phẫu: thuật
phê: bình duyệt phán chuẩn
phế: thải liệu truất bỏ bỉnh phẩm binh
phi: pháp lý thường nghĩa chính công cơ nông vụ đội hành lợi tập vật trường
phí: phạm tổn dịch sinh
phì: nhiêu nộn
phỉ: báng
phía: trước sau bắc nam trên đông tây
phích: cắm
phiên: họp bản tòa chế dịch âm hiệu chợ thứ
phiến: diện quân loạn
phiền: hà toái muộn nhiễu lụy lòng
phiêu: lưu bạt
phiếu: bầu thu bé lấy đảng chi tín điều chuyển trình
phim: ảnh trường tài
phó: thác chủ bí giám trưởng mặc ban tướng viện phòng thủ đoàn
phòng: ngừa chống thủ bệnh khám học vệ họp không ban ốc trừ giao nội xa tránh làm cháy đọc
phong: trào phú cách tục tỏa cảnh tặng bì độ kiến tràn trần phanh quang vị hàm
phóng: viên thích sự đại xạ túng khoáng hỏa tay hạ
phỏng: vấn đoán chừng
phô: trương diễn
phố: phường cổ biển
phổ: biến cập thông quát điển
phôi: thai pha thép
phối: hợp kết cảnh thuộc giống
phồn: vinh thịnh hoa
phở: bò
phơi: bày phới khô
phớt: lờ
phu: nhân phen phụ thê
phú: quý ông cường nông
phù: hợp phiếm sa du hoa hộ dâu trợ điêu hiệu phép đổng
phủ: nhận quyết sóng xanh định dụ kín
phụ: trách nữ huynh nữ cấp lục thuộc họa thu tá phí trợ đạo gia kiện tùng thân tình bạc khoa tải mẫu hồ cận
phúc: lợi khảo đáp đức thẩm tra hạch ấm lộc âm
phục: vụ hồi hưng kích trang chế dựng chức viên thù thiện tùng sinh nguyên dịch
phun: thuốc tưới
phung: phí
phút: chốc
phức: tạp hợp
phương: pháp hướng án tiện thức châm diện ngôn trình sách kế bắc
phường: hội
phượng: hoàng
phước: đức
phục: binh
phụng: dưỡng
qua: loa lại đời ngày mặt đó đêm cầu
quá: trình khứ tải độ mức hạn trớn quắt bước cảnh chừng đáng sức
quà: tặng biếu cáp
quả: thật thực cảm đất quyết nhiên phụ
quán: triệt xuyên tính quân ăn rượu xá
quan: tâm trọng hệ điểm lại chức sát liêu niệm lộ hà chiêm trường tài thầy điền trắc
quản: lý trị trị ngại đốc giáo chế thúc lý
quang: cảnh vinh minh phổ đãng học trung phục
quảng: bá cáo đại trường trị nam ngãi ninh bình
quãng: đường thời
quanh: co quẩn năm
quạnh: quẽ
quay: vòng lại cuồng phim lưng cóp
quẩn: quanh
quân: đội sự nhân khu dân y chủng dụng số lính ngũ trang nhu hàm phục bưu đoàn huấn chính tử phiệt phân bình ủy
quần: chúng áo thể đảo cư tụ vợt
quận: ủy huyện
quấy: rối rầy nhiễu phá
quây: quần
quật: cường khởi ngã
quầy: thuốc
quê: hương nhà quán mùa
quên: mình lãng ơn
quét: dọn sạch
quen: thuộc biết thân tay nghề
quỹ: đạo
quỹ: đất đạo tín tiền tích kế đạo
quỳ: gối
quỷ: quyệt kế
quy: định hoạch chế trình mô luật ước tắc tụ chuẩn trách tập y đổi nạp kết cách phạm hàng tiên củ
quý: trọng khách
quý: trọng báu giá hiếm khách tộc mến vị bạn
quyên: góp sinh tặng
quyền: lợi hạn lực hành uy năng con trượng sở làm
quyến: luyến rũ
quyết: định tâm liệt tử toán sách nghị đoán chiến thắng
quyển: sách vở
quốc: gia phòng hội tế ca khánh hiệu doanh lộ kỳ tang thể sách ngữ nạn dân hồn cường vương huy học tịch vụ bảo hội trưởng sử
quở: trách
rà: soát phá
ra: đời mắt sức đi quân vào quyết đề khơi biển vẻ
rác: thải rưởi
rách: nát việc
rạch: ròi
rải: rác thảm nhựa đều
ram: ráp
rám: nắng
rạn: nứt san
rảnh: rỗi rang tay
rành: mạch rọt
ranh: giới ma mãnh
rao: bán giảng
rào: cản đón chắn
ráo: riết hoảnh
rạo: rực
ráp: nối
rau: màu xanh quả sạch củ
rạp: hát
rắc: rối
răn: đe dạy
rằng: là
rắn: rỏi chắc
rầm: rộ
rậm: rạp
rập: khuôn
rất: mực
rẫy: nương
rầy: nâu
rẻ: tiền rúng
rèn: luyện giũa đúc
reo: hò
rét: đậm buốt hại
rên: rỉ xiết
rì: rào
rỉ: sét tai
riêng: biệt tư lẻ rẽ
rõ: ràng nét rệt mồn
rò: rỉ
roi: vọt
rong: ruổi biển chơi
ròng: rã rọc
rót: vốn
rộ: rộn
rốc: két
rối: ren loạn bời rắm
rồi: rằng
rỗi: rãi
rộn: ràng rã
rộng: rãi lớn khắp mở
rốt: cuộc ráo
rơi: vào rớt rụng
rời: rạc bỏ khỏi
rủ: rê
rủi: ro
rung: động chuyển
rùng: rợn mình
rụng: rời
ruộng: đất đồng vườn nương bậc rẫy lúa
ruồi: muỗi
ruồng: bỏ
ruột: thịt gan
rút: gọn ra lui ngắn khỏi
rụt: rè
ruốc: bông
rửa: tiền
rực: rỡ lửa
rừng: núi phòng đặc sản trồng đầu vàng rực
rước: đuốc dâu
rươm: rướm
rượu: bia chè
rượt: đuổi
sa: sút thải lầy đà mạc ngã bàn
sà: lan
sách: lược vở nhiễu báo lậu giáo trắng
sạch: sẽ đẹp
sai: phạm lầm sót lệch trái số khiến sự lạc
sải: cánh
sàm: sỡ
san: sẻ lấp nền hô
sản: xuất phẩm lượng vật khoa nghiệp sinh xuất
sán: lá
sàn: giao nhà
sàng: lọc
sang: trọng năm tên nhượng sảng giàu
sáng: tạo suốt kiến tỏ lập tác sủa mai ngời chế
sảng: khoái
sánh: vai bước
sao: chép chụp kê lãng
sáo: rỗng
sào: huyệt
sạt: lở nghiệp
sáp: nhập
sát: sao cánh thực hợp hạch sườn hại sinh trùng nách biên cạnh
sau: này đó khi đây cùng
say: mê sưa rượu nắng
sắc: thái bén sảo phong nét lệnh tộc
sắp: xếp tới đặt
săn: bắn sóc bắt lùng
sẵn: sàng có
sắt: thép đá
sâm: ngọc
sân: chơi khấu bay vận bãi golf nhà
sâu: sắc rộng rộng bệnh xa lắng thẳm sát rễ róm kín
sầm: uất
sấm: sét
sập: bẫy đổ
sấp: ngửa
séc: khống
sẽ: sàng
sét: đánh
sê: ri
si: mê rô
sỉ: nhục
sĩ: quan phu khí số diện tử
siêng: năng
siêu: thị thoát việt hạng phàm tốc nhiên vẹt
siết: chặt
sinh: hoạt viên thái sản kế nhật lực sống trưởng con mạng lợi động tồn thành học khí đẻ sôi hoạt quán thực nghề dưỡng tử lý phần vật
sính: ngoại lễ
so: sánh le bì kè tài
soái: hạm
soạn: thảo
sóng: gió thần biển điện
song: song phương hành cửa thân ngữ
soi: sáng xét rọi mói
sót: lại
sòng: phẳng bạc
số: lượng liệu hóa hộ hóa tiền người đông phận nhà vốn ít điểm lớn thu dư
sơ: kết tán suất hở đồ bộ cấp thẩm sinh chế lược tuyển khai sài sót yếu cứu
sổ: sách tay đỏ ghi hộ vàng
sỗ: sàng
sông: ngòi núi nước hồ biển suối
sống: còn động chung sót lưng mái dậy
sộp: bở
sôi: nổi động sục
sồng: sộc
sốt: sắng ruột rét xuất vó
sở: hữu tại trường thích ban nguyện dĩ
sợ: hãi sệt
sớm: muộn
sởn: tóc
sơn: mài cước thủy dương tặc
sờn: lòng
su: hào
sùng: bái kính đạo
súc: tích vật sinh miệng
sục: sạo
sủa: bậy
suất: ăn cơm
súng: đạn ống
sung: sướng túc công mãn quân dụng
suy: thoái nghĩ giảm tôn ngẫm luận vong tính đồi xét diễn kiệt tư yếu nhược sụp biến giáp đoán dinh
suối: nguồn khoáng
suốt: đời ngày
sút: kém
sụp: đổ
sụt: giảm lún
sư: phạm đoàn tử trưởng thầy phụ
sứ: mệnh quán giả mạng
sử: dụng sách học thi liệu
sự: việc nghiệp cố thật kiện thực vụ tình thể sống
sửa: chữa đổi sang sai soạn
sữa: mẹ bò
sức: khỏe mạnh ép lao hút trẻ sống bật lan ì người mua của dân chiến kéo lực
sưng: tấy
sừng: sỏ
sững: sờ
sướng: khổ
sương: giá mù
sườn: núi
sưu: tầm tập thuế
sàng: tuyển
`;
