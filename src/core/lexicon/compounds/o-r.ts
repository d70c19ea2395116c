/** Compounds of two syllables, by their first: letters O to R. */
export const compoundsOtoR = `
ô: nhiễm nhục tô danh uế trống
ổ: dịch nhóm gà
ở: xa trọ đợ ẩn goá nhà đậu ghép riêng chung cữ
oai: phong hùng nghiêm
oan: sai ức uổng trái khuất
oán: trách hận thán thù
oanh: liệt kích tạc
óc: sáng
ốc: đảo
ôm: đồm ấp
ốm: đau yếu
ôn: hòa tập luyện thi đới dịch
ồn: ào
ổn: định thỏa áp
ông: bà cha chủ
pa: nô
pha: trộn chế loãng tạp
phá: hoại vỡ sản rối giá rừng hủy án kỷ bỏ cách đám thai
phác: họa thảo đồ
phai: nhạt mờ
phái: đoàn cử viên sinh
phải: chăng trả lòng
phàm: tục
phạm: vi pháp tội nhân quy luật trù lỗi
phẩm: chất giá cách vật hạnh cấp hàm
phàn: nàn
phán: quyết xét đoán
phân: công tích cấp bổ bố biệt định loại khai hóa chia luồng giải phối tán vân vùng phát tầng minh bón hiệu nhiệm ban trần xử bua ly kỳ viện giới chuồng chim đạm bì quyền
phản: ánh biện đối động bội ứng công hồi chiến diện quốc cách xạ bác đòn tỉnh cảm tác chứng
phấn: đấu khởi chấn son hoa rã
phần: mềm lớn nhiều thưởng trăm đông việc nào cứng đất mộ tử
phẫn: nộ uất chí
phận: sự làm
phảng: phất
phanh: phui
phao: tin cứu
pháo: đài hoa binh nổ
pháp: luật lý lệnh chế quy nhân đình quyền y định trường điển sư
phát: triển huy hiện động hành biểu sinh đạt minh thanh ngôn quang sóng tán giác kiến tài tích xuất lộ mại hỏa tỉnh đi lệnh cấp tiết âm bệnh quà phiếu thuốc thải
phạt: tiền hành nặng tù
phật: giáo tử
phẫu: thuật
phê: bình duyệt phán chuẩn
phế: thải liệu truất bỏ bỉnh phẩm binh
phi: pháp lý thường nghĩa chính công cơ nông vụ đội hành lợi tập vật trường
phì: nhiêu nộn
phí: phạm tổn dịch sinh
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
phô: trương diễn
phố: phường cổ biển
phổ: biến cập thông quát điển
phở: bò
phôi: thai pha thép
phơi: bày phới khô
phối: hợp kết cảnh thuộc giống
phồn: vinh thịnh hoa
phong: trào phú cách tục tỏa cảnh tặng bì độ kiến tràn trần phanh quang vị hàm
phòng: ngừa chống thủ bệnh khám học vệ họp không ban ốc trừ giao nội xa tránh làm cháy đọc thu
phóng: viên thích sự đại xạ túng khoáng hỏa tay hạ
phỏng: vấn đoán chừng
phớt: lờ
phu: nhân phen phụ thê
phù: hợp phiếm sa du hoa hộ dâu trợ điêu hiệu phép đổng
phú: quý ông cường nông
phụ: trách nữ huynh cấp lục thuộc họa thu tá phí trợ đạo gia kiện tùng thân tình bạc khoa tải mẫu hồ cận
phủ: nhận quyết sóng xanh định dụ kín
phúc: lợi khảo đáp đức thẩm tra hạch ấm lộc âm
phục: binh
phức: tạp hợp
phun: thuốc tưới
phung: phí
phụng: dưỡng
phước: đức
phương: pháp hướng án tiện thức châm diện ngôn trình sách kế bắc
phường: hội
phượng: hoàng
phút: chốc
qua: loa lại đời ngày mặt đó đêm cầu
quà: tặng biếu cáp
quá: trình khứ tải độ mức hạn trớn quắt bước cảnh chừng đáng sức
quả: thật thực cảm đất quyết nhiên phụ
quan: tâm trọng hệ điểm lại chức sát liêu niệm lộ hà chiêm trường tài thầy điền trắc
quán: triệt xuyên tính quân ăn rượu xá
quân: đội sự nhân khu dân y chủng dụng số lính ngũ trang nhu hàm phục bưu đoàn huấn chính tử phiệt phân bình ủy
quản: lý trị ngại đốc giáo chế thúc
quần: chúng áo thể đảo cư tụ vợt
quẩn: quanh
quận: ủy huyện
quang: cảnh vinh minh phổ đãng học trung phục
quãng: đường thời
quảng: bá cáo đại trường trị nam ngãi ninh bình
quanh: co quẩn năm
quạnh: quẽ
quật: cường khởi ngã
quay: vòng lại cuồng phim lưng cóp
quây: quần
quấy: rối rầy nhiễu phá
quầy: thuốc
quê: hương nhà quán mùa
quen: thuộc biết thân tay nghề
quên: mình lãng ơn
quét: dọn sạch
quở: trách
quốc: gia phòng hội tế ca khánh hiệu doanh lộ kỳ tang thể sách ngữ nạn dân hồn cường vương huy học tịch vụ bảo trưởng sử
quy: định hoạch chế trình mô luật ước tắc tụ chuẩn trách tập y đổi nạp kết cách phạm hàng tiên củ
quý: trọng báu giá hiếm khách tộc mến vị bạn
quỳ: gối
quỷ: quyệt kế
quỹ: đất đạo tín tiền tích kế
quyên: góp sinh tặng
quyến: luyến rũ
quyền: lợi hạn lực hành uy năng con trượng sở làm
quyển: sách vở
quyết: định tâm liệt tử toán sách nghị đoán chiến thắng
ra: đời mắt sức đi quân vào quyết đề khơi biển vẻ
rà: soát phá
rác: thải rưởi
rắc: rối
rách: nát việc
rạch: ròi
rải: rác thảm nhựa đều
ram: ráp
rám: nắng
rầm: rộ
rậm: rạp
răn: đe dạy
rạn: nứt san
rắn: rỏi chắc
rằng: là
ranh: giới ma mãnh
rành: mạch rọt
rảnh: rỗi rang tay
rao: bán giảng
rào: cản đón chắn
ráo: riết hoảnh
rạo: rực
ráp: nối
rạp: hát
rập: khuôn
rất: mực
rau: màu xanh quả sạch củ
rầy: nâu
rẫy: nương
rẻ: tiền rúng
rèn: luyện giũa đúc
rên: rỉ xiết
reo: hò
rét: đậm buốt hại
rì: rào
rỉ: sét tai
riêng: biệt tư lẻ rẽ
rò: rỉ
rõ: ràng nét rệt mồn
rộ: rộn
rốc: két
roi: vọt
rơi: vào rớt rụng
rối: ren loạn bời rắm
rồi: rằng
rỗi: rãi
rời: rạc bỏ khỏi
rộn: ràng rã
rong: ruổi biển chơi
ròng: rã rọc
rộng: rãi lớn khắp mở
rót: vốn
rốt: cuộc ráo
rủ: rê
rửa: tiền
rực: rỡ lửa
rủi: ro
rung: động chuyển
rùng: rợn mình
rụng: rời
rừng: núi phòng đặc sản trồng đầu vàng rực
ruốc: bông
rước: đuốc dâu
ruồi: muỗi
rươm: rướm
ruồng: bỏ
ruộng: đất đồng vườn nương bậc rẫy lúa
ruột: thịt gan
rượt: đuổi
rượu: bia chè
rút: gọn ra lui ngắn khỏi
rụt: rè
`;
