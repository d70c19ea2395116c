/** Phrases of congresses and elections. */
export const congress = `
# Đại hội
đại hội đảng toàn quốc, đại hội đại biểu toàn quốc của đảng, đại hội đảng bộ các cấp, đại hội đại biểu đảng bộ
đại hội đảng viên, đại hội điểm, tổ chức đại hội, tiến hành đại hội, chuẩn bị đại hội, phục vụ đại hội
nhiệm kỳ đại hội, nhiệm kỳ mới, nhiệm kỳ qua, đầu nhiệm kỳ, giữa nhiệm kỳ, cuối nhiệm kỳ, nhiệm kỳ tới, hết nhiệm kỳ
đại hội trù bị, phiên trù bị, phiên khai mạc, phiên bế mạc, khai mạc đại hội, bế mạc đại hội, diễn văn khai mạc
chương trình đại hội, quy chế làm việc của đại hội, nội quy đại hội, đoàn chủ tịch đại hội, đoàn thư ký đại hội
ban thẩm tra tư cách đại biểu, thẩm tra tư cách đại biểu, báo cáo thẩm tra tư cách đại biểu, tư cách đại biểu
ban kiểm phiếu, tổ kiểm phiếu, biên bản kiểm phiếu, chủ tọa, điều hành đại hội, bế mạc hội nghị
đại biểu dự đại hội, đại biểu chính thức, đại biểu dự khuyết, đại biểu đương nhiên, đại biểu chỉ định, đại biểu khách mời
đại biểu được triệu tập, đoàn đại biểu, trưởng đoàn đại biểu, đoàn đại biểu dự đại hội, phân bổ đại biểu, cơ cấu đại biểu
tiểu ban văn kiện, tiểu ban nhân sự, tiểu ban tuyên truyền, tiểu ban phục vụ, tiểu ban tổ chức phục vụ
tham luận tại đại hội, phát biểu tham luận, ý kiến thảo luận, thảo luận tại tổ, thảo luận tại hội trường, tổng hợp ý kiến
phát biểu chỉ đạo, chỉ đạo đại hội, lẵng hoa chúc mừng, chào cờ, phút mặc niệm, kịch bản điều hành
# Văn kiện
văn kiện đại hội, dự thảo văn kiện, dự thảo các văn kiện, báo cáo chính trị, dự thảo báo cáo chính trị
báo cáo kiểm điểm của ban chấp hành, báo cáo kiểm điểm, báo cáo tổng kết nhiệm kỳ, nghị quyết đại hội
dự thảo nghị quyết đại hội, chương trình hành động thực hiện nghị quyết, thực hiện nghị quyết đại hội
lấy ý kiến góp ý, góp ý vào dự thảo, tiếp thu ý kiến, hoàn thiện dự thảo, hoàn chỉnh văn kiện, thông qua văn kiện
kết quả thực hiện nghị quyết, đánh giá kết quả nhiệm kỳ, phương hướng nhiệm vụ nhiệm kỳ tới, bài học kinh nghiệm
quan điểm chỉ đạo, mục tiêu tổng quát, mục tiêu cụ thể, chỉ tiêu chủ yếu, các chỉ tiêu cơ bản, nhiệm vụ trọng tâm
khâu đột phá, các khâu đột phá, chương trình trọng tâm, nhiệm vụ giải pháp chủ yếu, tầm nhìn đến năm, chủ đề đại hội
phương châm đại hội, trí tuệ đổi mới, đoàn kết dân chủ kỷ cương, kỷ nguyên mới, kỷ nguyên vươn mình của dân tộc
kết quả đạt được, hạn chế khuyết điểm, nguyên nhân của hạn chế, nguyên nhân chủ quan, nguyên nhân khách quan
đạt và vượt chỉ tiêu, hoàn thành chỉ tiêu, chỉ tiêu chưa đạt, chỉ tiêu nghị quyết, so với đầu nhiệm kỳ, so với nghị quyết
# Nhân sự, bầu cử trong Đảng
công tác nhân sự, công tác nhân sự đại hội, đề án nhân sự, phương án nhân sự, nhân sự cấp ủy, nhân sự tái cử
nhân sự tham gia lần đầu, cơ cấu cấp ủy, cơ cấu ba độ tuổi, số lượng cấp ủy viên, số dư, bầu có số dư, độ tuổi tham gia
tái cử cấp ủy, đủ tuổi tái cử, không tái cử, quy chế bầu cử trong đảng, nguyên tắc bầu cử, quyền ứng cử đề cử
ứng cử đề cử, đề cử nhân sự, danh sách bầu cử, danh sách đề cử, danh sách nhân sự, xin rút khỏi danh sách
phiếu bầu, phiếu hợp lệ, phiếu không hợp lệ, phát phiếu, thu phiếu, hòm phiếu, kiểm phiếu, kết quả kiểm phiếu
số phiếu bầu, số phiếu tán thành, quá nửa số phiếu, trúng cử, kết quả trúng cử, đắc cử, bỏ phiếu kín, biểu quyết giơ tay
bầu ban chấp hành đảng bộ, bầu ban thường vụ, bầu bí thư phó bí thư, bầu ủy ban kiểm tra, bầu chủ nhiệm
hội nghị lần thứ nhất, hội nghị ban chấp hành, kỳ họp thứ nhất, ra mắt ban chấp hành, công nhận kết quả bầu cử
ủy viên ban chấp hành, ủy viên ban thường vụ, phó bí thư thường trực, bí thư cấp ủy, ban chấp hành khóa mới, ban chấp hành khóa cũ
# Bầu cử của Nhà nước
bầu cử đại biểu quốc hội, bầu cử đại biểu hội đồng nhân dân các cấp, đại biểu quốc hội, đại biểu hội đồng nhân dân
đại biểu hội đồng nhân dân các cấp, ngày bầu cử, cử tri đi bầu, tỷ lệ cử tri đi bầu, danh sách cử tri, niêm yết danh sách cử tri
thẻ cử tri, khu vực bỏ phiếu, đơn vị bầu cử, tổ bầu cử, ban bầu cử, ủy ban bầu cử, hội đồng bầu cử quốc gia
người ứng cử, người tự ứng cử, hội nghị cử tri nơi cư trú, vận động bầu cử, tiểu sử tóm tắt, hiệp thương lần thứ nhất
hiệp thương lần thứ hai, hiệp thương lần thứ ba, xác nhận tư cách đại biểu, ngày hội của toàn dân, bầu cử thêm, bầu cử lại
`;
