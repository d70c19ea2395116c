/** Phrases of health care and population. */
export const health = `
# Chung
ngành y tế, sự nghiệp y tế, bảo vệ chăm sóc và nâng cao sức khỏe nhân dân, chăm sóc sức khỏe nhân dân, chăm sóc sức khỏe ban đầu
chăm sóc sức khỏe, sức khỏe sinh sản, chăm sóc sức khỏe sinh sản, sức khỏe tâm thần, sức khỏe cộng đồng, y tế cơ sở
mạng lưới y tế cơ sở, y tế dự phòng, y tế thôn bản, nhân viên y tế thôn bản, y tế tư nhân, y học cổ truyền, y dược cổ truyền
trạm y tế, trạm y tế xã, trung tâm y tế, bệnh viện đa khoa, bệnh viện chuyên khoa, bệnh viện đa khoa khu vực, phòng khám đa khoa
phòng khám tư nhân, nhà thuốc, quầy thuốc, cơ sở y tế, cơ sở khám bệnh chữa bệnh, giường bệnh, giường bệnh trên một vạn dân
bác sĩ trên một vạn dân, đạt tiêu chí quốc gia về y tế, bộ tiêu chí quốc gia về y tế xã, trạm y tế có bác sĩ, tự chủ bệnh viện
# Khám chữa bệnh
khám chữa bệnh, khám bệnh chữa bệnh, chất lượng khám chữa bệnh, khám chữa bệnh từ xa, lượt khám chữa bệnh, khám sức khỏe định kỳ
khám sàng lọc, khám miễn phí, khám phát thuốc miễn phí, điều trị nội trú, điều trị ngoại trú, bệnh nhân nội trú, người bệnh
chuyển tuyến, tuyến trên, tuyến dưới, cấp cứu ngoại viện, cấp cứu kịp thời, phẫu thuật, xét nghiệm, chẩn đoán hình ảnh
hồi sức cấp cứu, phục hồi chức năng, điều dưỡng, hộ sinh, dược sĩ, y đức, tinh thần thái độ phục vụ người bệnh, hài lòng của người bệnh
kỹ thuật cao, kỹ thuật mới, trang thiết bị y tế, vật tư y tế, thuốc chữa bệnh, thuốc thiết yếu, đấu thầu thuốc, thiếu thuốc
hồ sơ sức khỏe điện tử, bệnh án điện tử, sổ sức khỏe điện tử, căn cước công dân gắn chíp, liên thông dữ liệu
bảo hiểm y tế, tỷ lệ bao phủ bảo hiểm y tế, tỷ lệ người dân tham gia bảo hiểm y tế, bảo hiểm y tế toàn dân, thẻ bảo hiểm y tế
quỹ bảo hiểm y tế, bảo hiểm y tế hộ gia đình, khám chữa bệnh bảo hiểm y tế, viện phí, giá dịch vụ y tế
# Dịch bệnh, dự phòng
phòng chống dịch bệnh, công tác phòng chống dịch, dịch bệnh truyền nhiễm, bệnh truyền nhiễm, bệnh không lây nhiễm, bệnh xã hội
dịch bệnh diễn biến phức tạp, dịch bệnh nguy hiểm, dịch bệnh mới nổi, bùng phát dịch, ổ dịch, khống chế dịch bệnh, kiểm soát dịch bệnh
giám sát dịch bệnh, sốt xuất huyết, tay chân miệng, sốt rét, bệnh dại, bệnh sởi, bạch hầu, ho gà, bệnh lao, viêm gan, viêm não
cúm mùa, tiêu chảy cấp, thủy đậu, tăng huyết áp, đái tháo đường, ung thư, tim mạch, đột quỵ, béo phì
tiêm chủng mở rộng, tiêm chủng đầy đủ, trẻ em dưới một tuổi được tiêm chủng, tiêm vắc xin, vắc xin phòng bệnh
cách ly y tế, truy vết, khử khuẩn, vệ sinh phòng bệnh, phun hóa chất diệt muỗi, diệt loăng quăng, ngủ màn
vệ sinh an toàn thực phẩm, an toàn vệ sinh thực phẩm, ngộ độc thực phẩm, cơ sở sản xuất chế biến thực phẩm, bếp ăn tập thể
thức ăn đường phố, kiểm nghiệm, hóa chất cấm, phòng chống tác hại của thuốc lá, tác hại của rượu bia, lạm dụng rượu bia
người nhiễm, điều trị thay thế, phòng chống lây nhiễm, lây truyền từ mẹ sang con, hiến máu tình nguyện, hiến máu nhân đạo, đơn vị máu
suy dinh dưỡng, tỷ lệ trẻ em suy dinh dưỡng, trẻ em dưới năm tuổi, suy dinh dưỡng thể thấp còi, thể nhẹ cân, uống vi chất
bà mẹ trẻ em, bà mẹ mang thai, phụ nữ mang thai, khám thai định kỳ, tử vong mẹ, tỷ suất tử vong, sàng lọc trước sinh
sàng lọc sơ sinh, tuổi thọ trung bình, tuổi thọ bình quân, người cao tuổi, chăm sóc người cao tuổi, già hóa dân số
# Dân số
công tác dân số, dân số và phát triển, dân số trung bình, chất lượng dân số, quy mô dân số, cơ cấu dân số, mức sinh thay thế
tỷ lệ tăng dân số tự nhiên, tỷ số giới tính khi sinh, mất cân bằng giới tính khi sinh, kế hoạch hóa gia đình, biện pháp tránh thai
sinh con thứ ba, sinh đủ hai con, tư vấn sức khỏe tiền hôn nhân, cộng tác viên dân số, truyền thông dân số, mật độ dân số
tổng điều tra dân số, nhà ở và dân số, di dân, lao động nhập cư, tầm soát bệnh, nâng cao thể lực tầm vóc, tầm vóc người việt nam
`;
