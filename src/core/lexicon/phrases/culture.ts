/** Phrases of culture, sport, tourism, press and family. */
export const culture = `
# Văn hóa
văn hóa thể thao và du lịch, văn hóa xã hội, lĩnh vực văn hóa xã hội, phát triển văn hóa, xây dựng con người, nền văn hóa
nền văn hóa việt nam tiên tiến đậm đà bản sắc dân tộc, tiên tiến đậm đà bản sắc dân tộc, bản sắc văn hóa, bản sắc dân tộc
giá trị văn hóa, giá trị văn hóa truyền thống, hệ giá trị, chuẩn mực con người, sức mạnh mềm, công nghiệp văn hóa
đời sống văn hóa, toàn dân đoàn kết xây dựng đời sống văn hóa, phong trào toàn dân đoàn kết xây dựng đời sống văn hóa
môi trường văn hóa, môi trường văn hóa lành mạnh, gia đình văn hóa, làng văn hóa, thôn văn hóa, khu dân cư văn hóa, tổ dân phố văn hóa
cơ quan đạt chuẩn văn hóa, danh hiệu gia đình văn hóa, nếp sống văn minh, nếp sống văn hóa, thực hiện nếp sống văn minh
việc cưới việc tang và lễ hội, cưới hỏi, ma chay, tang lễ, mê tín dị đoan, bài trừ mê tín dị đoan, ứng xử văn hóa, quy tắc ứng xử
thiết chế văn hóa, thiết chế văn hóa thể thao, hệ thống thiết chế văn hóa, nhà văn hóa, trung tâm văn hóa, trung tâm văn hóa thể thao
nhà văn hóa đa năng, thư viện, phòng đọc, tủ sách, văn hóa đọc, ngày sách, bảo tàng, nhà truyền thống, phòng truyền thống
văn hóa văn nghệ, văn nghệ quần chúng, đội văn nghệ, hội diễn văn nghệ, liên hoan văn nghệ, biểu diễn nghệ thuật, giao lưu văn nghệ
nghệ thuật truyền thống, dân ca, dân vũ, ca trù, quan họ, hát xoan, cải lương, đờn ca tài tử, cồng chiêng
câu lạc bộ văn nghệ, nghệ nhân, nghệ nhân ưu tú, nghệ sĩ nhân dân, sáng tác, tác phẩm, triển lãm, điện ảnh, chiếu phim lưu động
tuyên truyền lưu động, cổ động, quảng cáo, dịch vụ văn hóa, kinh doanh dịch vụ văn hóa, đoàn kiểm tra liên ngành
# Di sản
di sản văn hóa, di sản văn hóa phi vật thể, di sản văn hóa vật thể, di sản thế giới, di tích lịch sử, di tích lịch sử văn hóa
di tích cấp quốc gia, di tích cấp tỉnh, di tích quốc gia đặc biệt, danh lam thắng cảnh, xếp hạng di tích, bảo tồn và phát huy
bảo tồn và phát huy giá trị di sản, bảo tồn tôn tạo, trùng tu tôn tạo, tu bổ di tích, đình chùa, đền miếu, khu di tích
lễ hội truyền thống, lễ hội dân gian, tín ngưỡng dân gian, phục dựng lễ hội, làng cổ, nhà cổ, hiện vật, cổ vật, tiếng nói chữ viết
trang phục truyền thống, văn hóa các dân tộc thiểu số, văn hóa dân gian, trò chơi dân gian, truyền dạy
# Gia đình, trẻ em
công tác gia đình, gia đình no ấm tiến bộ hạnh phúc, gia đình hạnh phúc, ông bà cha mẹ, phòng chống bạo lực gia đình, bạo lực gia đình
gia đình tiêu biểu, ngày gia đình việt nam, hôn nhân và gia đình, hạnh phúc gia đình, câu lạc bộ gia đình, mô hình gia đình
# Thể thao
thể dục thể thao, phong trào thể dục thể thao, thể dục thể thao quần chúng, thể thao quần chúng, thể thao thành tích cao
toàn dân rèn luyện thân thể, rèn luyện thân thể, theo gương bác hồ vĩ đại, tập luyện thường xuyên, tập luyện thể dục thể thao
số người tập luyện thể dục thể thao thường xuyên, gia đình thể thao, giải thể thao, giải bóng đá, giải bóng chuyền, giải cầu lông
đại hội thể dục thể thao, hội thao, thi đấu, huy chương vàng, huy chương bạc, huy chương đồng, vận động viên, huấn luyện viên, trọng tài
sân vận động, nhà thi đấu, sân bóng đá, bể bơi, dụng cụ thể thao, dạy bơi, phòng chống đuối nước, đua thuyền, kéo co, cờ tướng
điền kinh, bơi lội, võ thuật, bóng bàn, cầu lông, chạy việt dã, năng khiếu thể thao
# Du lịch
phát triển du lịch, ngành kinh tế mũi nhọn, du lịch sinh thái, du lịch cộng đồng, du lịch tâm linh, du lịch nghỉ dưỡng, du lịch trải nghiệm
du lịch biển, du lịch làng nghề, du lịch nông thôn, sản phẩm du lịch, điểm đến, điểm du lịch, khu du lịch, tuyến du lịch, mùa du lịch
khách du lịch, lượt khách, khách quốc tế, khách nội địa, doanh thu du lịch, cơ sở lưu trú, nhà nghỉ, khách sạn, lữ hành
hướng dẫn viên du lịch, quảng bá du lịch, xúc tiến du lịch, kích cầu du lịch, tiềm năng du lịch, hạ tầng du lịch, ẩm thực
danh thắng, hang động, thác nước, suối khoáng, làng chài, phố đi bộ, kinh tế ban đêm, quà lưu niệm, đặc sản địa phương
`;
