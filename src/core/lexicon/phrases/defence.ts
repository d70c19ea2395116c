/** Phrases of national defence. */
export const defence = `
# Chung
quốc phòng an ninh, nhiệm vụ quốc phòng an ninh, củng cố quốc phòng an ninh, giữ vững quốc phòng an ninh, quân sự quốc phòng
nhiệm vụ quân sự quốc phòng, công tác quân sự quốc phòng, quân sự quốc phòng địa phương, quân sự địa phương, kinh tế với quốc phòng
kết hợp kinh tế với quốc phòng, nền quốc phòng toàn dân, quốc phòng toàn dân, thế trận quốc phòng toàn dân, thế trận lòng dân
thế trận an ninh nhân dân, bảo vệ tổ quốc, bảo vệ vững chắc tổ quốc, bảo vệ tổ quốc từ sớm từ xa, xây dựng và bảo vệ tổ quốc
độc lập chủ quyền thống nhất và toàn vẹn lãnh thổ, toàn vẹn lãnh thổ, chủ quyền lãnh thổ, chủ quyền biên giới, chủ quyền biển đảo
chủ quyền quốc gia, biên giới quốc gia, đường biên cột mốc, khu vực biên giới, biên giới biển đảo, vùng biển, thềm lục địa
chiến tranh nhân dân, chiến lược bảo vệ tổ quốc, hòa bình ổn định, môi trường hòa bình, bị động bất ngờ, không để bị động bất ngờ
# Lực lượng
lực lượng vũ trang, lực lượng vũ trang nhân dân, lực lượng vũ trang địa phương, quân đội nhân dân việt nam, quân đội nhân dân
bộ đội địa phương, bộ đội chủ lực, bộ đội biên phòng, đồn biên phòng, cảnh sát biển, hải quân nhân dân, kiểm ngư, dân quân tự vệ
dân quân cơ động, dân quân tại chỗ, dân quân biển, tự vệ cơ quan, trung đội dân quân, tiểu đội dân quân
dự bị động viên, quân nhân dự bị, lực lượng dự bị động viên, sĩ quan dự bị, hạ sĩ quan binh sĩ, sĩ quan, quân nhân chuyên nghiệp
cán bộ chiến sĩ, quân nhân xuất ngũ, bộ đội xuất ngũ, bộ chỉ huy quân sự tỉnh, ban chỉ huy quân sự, ban chỉ huy quân sự xã
chỉ huy trưởng, phó chỉ huy trưởng, chính ủy, chính trị viên, chính trị viên phó, ban chỉ huy phòng thủ khu vực, quân khu, quân đoàn
cách mạng chính quy tinh nhuệ hiện đại, chính quy tinh nhuệ, vững mạnh toàn diện mẫu mực tiêu biểu, vững mạnh toàn diện
công tác đảng công tác chính trị, sức mạnh tổng hợp, trình độ và khả năng sẵn sàng chiến đấu, sẵn sàng chiến đấu
# Việc làm
chế độ trực sẵn sàng chiến đấu, trực sẵn sàng chiến đấu, trực chỉ huy, tuần tra canh gác, huấn luyện dân quân tự vệ, huấn luyện chiến đấu
kế hoạch huấn luyện, hội thao quân sự, ra quân huấn luyện, diễn tập khu vực phòng thủ, diễn tập chiến đấu, diễn tập phòng thủ
diễn tập chiến đấu phòng thủ, diễn tập phòng thủ dân sự, diễn tập ứng phó, khu vực phòng thủ, khu vực phòng thủ vững chắc
khu vực phòng thủ tỉnh, thao trường, bãi tập, căn cứ chiến đấu, căn cứ hậu phương, công trình quốc phòng, công trình chiến đấu
khám tuyển nghĩa vụ quân sự, tuyển chọn và gọi công dân nhập ngũ, tuyển quân, giao quân, lễ giao nhận quân, chỉ tiêu giao quân
hoàn thành chỉ tiêu giao quân, nghĩa vụ quân sự, luật nghĩa vụ quân sự, thanh niên nhập ngũ, công dân nhập ngũ, gọi nhập ngũ
thực hiện nghĩa vụ tham gia công an nhân dân, sơ tuyển, khám sức khỏe nghĩa vụ quân sự, đăng ký nghĩa vụ quân sự, độ tuổi nghĩa vụ
phúc tra quân dự bị, sắp xếp quân nhân dự bị, tạo nguồn sĩ quan dự bị, huy động quân nhân dự bị, động viên quân đội, động viên công nghiệp
giáo dục quốc phòng, hội đồng giáo dục quốc phòng và an ninh, bồi dưỡng kiến thức quốc phòng và an ninh
bồi dưỡng đối tượng bốn, học kỳ quân đội, tổng kết công tác quốc phòng, hậu cần kỹ thuật, bảo đảm hậu cần, vũ khí trang bị, vật chất hậu cần
chính sách hậu phương quân đội, hậu phương quân đội, đoàn kết quân dân, tình quân dân, gắn bó máu thịt, kết nghĩa, hành quân dã ngoại
công tác dân vận của quân đội, giúp dân khắc phục hậu quả, rà phá bom mìn, vật liệu nổ, bom mìn vật nổ, phòng không nhân dân, tác chiến điện tử
tác chiến không gian mạng, kinh phí quốc phòng, ngân sách quốc phòng, tiềm lực quốc phòng, công nghiệp quốc phòng, đối ngoại quốc phòng
quân dân một ý chí, quyết thắng, phong trào thi đua quyết thắng, đơn vị quyết thắng, ngày hội quốc phòng toàn dân, anh bộ đội cụ hồ
trung với đảng hiếu với dân, sẵn sàng chiến đấu hy sinh, nhiệm vụ nào cũng hoàn thành, khó khăn nào cũng vượt qua, kẻ thù nào cũng đánh thắng
`;
