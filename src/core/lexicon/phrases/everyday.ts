/** Phrases of ordinary sentences in reports, whatever their field. */
export const everyday = `
# Danh từ
ảnh hưởng, phương hướng, xu hướng, định hướng, khuynh hướng, chiều hướng, tình hình, tình trạng, vấn đề, giải pháp, biện pháp
kết quả, hiệu quả, hậu quả, nguyên nhân, thực trạng, thực tế, thực tiễn, thực hiện, thực chất, kinh nghiệm, bài học
chất lượng, số lượng, khối lượng, lực lượng, năng lực, nguồn lực, động lực, áp lực, nỗ lực, thế mạnh, lợi thế, tiềm năng
nhiệm vụ, chức năng, quyền hạn, trách nhiệm, nghĩa vụ, quyền lợi, lợi ích, nhu cầu, yêu cầu, mục tiêu, mục đích, chỉ tiêu
thuận lợi, khó khăn, hạn chế, khuyết điểm, tồn tại, yếu kém, ưu điểm, thành tích, thành tựu, thắng lợi, tiến bộ
nhân dân, quần chúng, cử tri, công dân, địa phương, cơ quan, đơn vị, trung ương, địa bàn, khu vực, lĩnh vực, môi trường
phát triển, tăng trưởng, đầu tư, xây dựng, sản xuất, kinh doanh, dịch vụ, thương mại, công nghiệp, nông nghiệp, du lịch
tập thể, cá nhân, tổ chức, đoàn thể, ban ngành, thành viên, đại biểu, đồng chí, nhân viên, chuyên viên, lãnh đạo
# Tính từ, trạng từ
kịp thời, thường xuyên, nghiêm túc, chặt chẽ, đồng bộ, hiệu lực, cụ thể, rõ rệt, sâu sắc, toàn diện, vững chắc, bền vững
bùng nổ, hơn nữa, cũng như, là do, có thể, cho đến nay, từ đó đến nay, như sau, sau đây, gặp khó khăn
quyết liệt, mạnh mẽ, tích cực, chủ động, sáng tạo, linh hoạt, phù hợp, đầy đủ, chu đáo, tận tình, thiết thực, thẳng thắn
rộng rãi, sâu rộng, chưa cao, chưa đồng đều, chưa kịp thời, chưa thường xuyên, chưa đạt yêu cầu, còn hạn chế, còn nhiều khó khăn
# Động từ
triển khai, chỉ đạo, quản lý, điều hành, phối hợp, tham mưu, đề xuất, kiến nghị, đôn đốc
đánh giá, xếp loại, tổng kết, sơ kết, rút kinh nghiệm, biểu dương, khen thưởng, chấn chỉnh, khắc phục, xử lý, vi phạm
tuyên truyền, vận động, phổ biến, quán triệt, học tập, nghiên cứu, bồi dưỡng, đào tạo, nâng cao, củng cố, kiện toàn
tăng cường, đẩy mạnh, phát huy, tập trung, bảo đảm, duy trì, chú trọng, quan tâm, tạo điều kiện, đáp ứng, góp phần
# Lối nói hay dùng
tăng cường công tác, tăng cường sự lãnh đạo, tăng cường sự lãnh đạo của đảng, tăng cường kiểm tra giám sát, tăng cường phối hợp
nâng cao chất lượng, nâng cao hiệu quả, nâng cao năng lực, nâng cao nhận thức, nâng cao trách nhiệm, nâng cao đời sống, nâng cao vai trò
nâng cao năng lực lãnh đạo và sức chiến đấu, nâng cao chất lượng hoạt động, nâng cao tinh thần trách nhiệm, nâng cao cảnh giác
đẩy mạnh phát triển, đẩy mạnh cải cách, phát huy vai trò, phát huy sức mạnh, phát huy dân chủ, phát huy trí tuệ, phát huy kết quả đạt được
phát huy tính tích cực, phát huy nội lực, phát huy truyền thống, phát huy tiềm năng thế mạnh, phát huy tinh thần đoàn kết
tập trung lãnh đạo, tập trung chỉ đạo, tập trung lãnh đạo chỉ đạo, tập trung thực hiện, tập trung nguồn lực, trọng tâm trọng điểm
lãnh đạo chỉ đạo thực hiện, tổ chức thực hiện, triển khai thực hiện, triển khai đồng bộ, thực hiện đồng bộ, thực hiện nghiêm túc
thực hiện có hiệu quả, thực hiện tốt, tiếp tục thực hiện, tiếp tục đổi mới, tiếp tục quan tâm, tiếp tục đẩy mạnh, tiếp tục phát huy
quan tâm lãnh đạo, quan tâm chỉ đạo, quan tâm đầu tư, được quan tâm, luôn được quan tâm, chú trọng công tác, được chú trọng
góp phần nâng cao, góp phần quan trọng, góp phần hoàn thành, góp phần tích cực, đóng góp tích cực, đóng góp quan trọng
tạo điều kiện thuận lợi, tạo chuyển biến, chuyển biến tích cực, chuyển biến rõ nét, chuyển biến mạnh mẽ, có nhiều chuyển biến, rõ nét
đạt kết quả tích cực, đạt nhiều kết quả, đạt kết quả tốt, kết quả quan trọng, kết quả nổi bật, thành tích xuất sắc, thành tích nổi bật
đáp ứng yêu cầu, đáp ứng nhu cầu, phù hợp với tình hình thực tế, phù hợp với điều kiện thực tế, sát với thực tế, sát thực tế
căn cứ tình hình, trên cơ sở, trên cơ sở đó, trên địa bàn, trên địa bàn xã, trên địa bàn tỉnh, trên các lĩnh vực, trên phạm vi
trong thời gian qua, trong thời gian tới, thời gian tới, thời gian qua, trong những năm qua, những năm gần đây, trong nhiệm kỳ
bên cạnh đó, bên cạnh những kết quả đạt được, tuy nhiên, mặc dù, nhìn chung, cơ bản hoàn thành
xác định rõ, xác định là nhiệm vụ, nhiệm vụ then chốt, nhiệm vụ thường xuyên, nhiệm vụ chính trị, nhiệm vụ cấp bách
chủ trương của đảng, chủ trương đường lối của đảng, chính sách pháp luật của nhà nước, nội dung cơ bản, nội dung trọng tâm
vai trò trách nhiệm, trách nhiệm của cấp ủy, phân công trách nhiệm, trách nhiệm cá nhân, trách nhiệm tập thể, đề cao trách nhiệm
sự quan tâm của cấp trên, sự vào cuộc của cả hệ thống chính trị, cả hệ thống chính trị, hệ thống chính trị, huy động sự tham gia
các cấp các ngành, các cơ quan đơn vị, các cơ quan liên quan, các cơ quan chức năng, cơ quan chức năng, cơ quan có thẩm quyền
theo quy định, theo đúng quy định, đúng quy trình, đúng quy định, bảo đảm đúng quy định, theo kế hoạch, theo chỉ đạo, theo thẩm quyền
rà soát sửa đổi, rà soát bổ sung, sửa đổi bổ sung, xem xét giải quyết, xem xét quyết định, nghiên cứu đề xuất, kiểm tra đôn đốc
khắc phục hạn chế, khắc phục khuyết điểm, khắc phục tình trạng, hạn chế yếu kém, tồn tại hạn chế, khó khăn vướng mắc, vướng mắc phát sinh
tháo gỡ khó khăn, tháo gỡ vướng mắc, giải quyết dứt điểm, xử lý nghiêm, xử lý kịp thời, chấn chỉnh kịp thời
phương hướng nhiệm vụ, nhiệm vụ và giải pháp, mục tiêu phấn đấu, phấn đấu hoàn thành, quyết tâm phấn đấu, ra sức phấn đấu, thi đua lập thành tích
đánh giá chung, đặc điểm tình hình, tình hình chung, kết quả thực hiện, kết quả cụ thể, số liệu cụ thể, đề xuất kiến nghị
xin báo cáo, báo cáo kết quả, báo cáo cấp trên, kính đề nghị, đề nghị cấp trên
từng bước nâng cao, từng bước hoàn thiện, từng bước cải thiện, ngày càng nâng cao, ngày càng phát triển, không ngừng nâng cao
không ngừng phát triển, không ngừng đổi mới, ổn định và phát triển, cơ bản ổn định, giữ vững ổn định chính trị, giữ vững ổn định
được nâng lên, được cải thiện, được củng cố, được giữ vững, được tăng cường, được mở rộng, được triển khai, được duy trì
có mặt chưa, có nơi chưa, một số nơi, một số mặt, một bộ phận, một bộ phận cán bộ, đa số, đại đa số, tuyệt đại đa số
dịch bệnh thiên tai, diễn biến phức tạp, tiềm ẩn nguy cơ, tác động tiêu cực, tác động tích cực, thời cơ thuận lợi, thuận lợi và khó khăn
đoàn kết thống nhất, chung sức đồng lòng, quyết tâm chính trị, quyết tâm chính trị cao, nỗ lực phấn đấu, nỗ lực vươn lên, vượt qua khó khăn
`;
