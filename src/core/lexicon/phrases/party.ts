/** Phrases of Party work: organisation, inspection, ideology, mass organisations. */
export const party = `
# tổ chức
ban chấp hành trung ương đảng, ban chấp hành đảng bộ, ban chấp hành đảng bộ xã, ban thường vụ đảng ủy, ban thường vụ tỉnh ủy
bộ chính trị, ban bí thư, thường trực đảng ủy, ủy ban kiểm tra đảng ủy, ban tổ chức trung ương, ban tuyên giáo và dân vận
tổ chức cơ sở đảng, các loại hình tổ chức cơ sở đảng, cơ sở đảng, đảng bộ cơ sở, chi bộ cơ sở, chi bộ trực thuộc
đội ngũ cán bộ đảng viên, đội ngũ đảng viên, đảng viên dự bị, đảng viên chính thức, cấp ủy viên, chi ủy viên, đảng ủy viên
bí thư cấp ủy, phó bí thư thường trực, ủy viên ban thường vụ, ủy viên ban chấp hành, bí thư chi bộ, trưởng thôn
đại hội đại biểu đảng bộ, đại hội đảng toàn quốc, nhiệm kỳ đại hội, nghị quyết đại hội, báo cáo chính trị, báo cáo kiểm điểm
điều lệ đảng, cương lĩnh chính trị, quy chế làm việc, chương trình hành động, chương trình công tác toàn khóa
tập trung dân chủ, tập thể lãnh đạo cá nhân phụ trách, tự phê bình và phê bình, nguyên tắc tổ chức sinh hoạt đảng
năng lực lãnh đạo và sức chiến đấu, trong sạch vững mạnh, hoàn thành xuất sắc nhiệm vụ, hoàn thành tốt nhiệm vụ
sinh hoạt chi bộ, sinh hoạt chuyên đề, sinh hoạt thường kỳ, học tập và làm theo tư tưởng đạo đức phong cách hồ chí minh
chuyển sinh hoạt đảng, miễn sinh hoạt đảng, kết nạp đảng viên, quần chúng ưu tú, tạo nguồn phát triển đảng, thẻ đảng viên
huy hiệu đảng, tuổi đảng, đảng phí, hồ sơ đảng viên, lý lịch, xóa tên, khai trừ ra khỏi đảng, đưa ra khỏi đảng
quy hoạch cán bộ, luân chuyển cán bộ, bổ nhiệm, miễn nhiệm, điều động, lấy phiếu tín nhiệm, giới thiệu ứng cử
cán bộ lãnh đạo quản lý, người đứng đầu, cấp phó của người đứng đầu, bảo vệ chính trị nội bộ, tiêu chuẩn chính trị
# kiểm tra
kiểm tra giám sát, kỷ luật đảng, thi hành kỷ luật, dấu hiệu vi phạm, giám sát chuyên đề, khiển trách, cảnh cáo, cách chức
giải quyết tố cáo, khiếu nại kỷ luật, kê khai tài sản, phòng chống tham nhũng lãng phí tiêu cực, kỷ luật kỷ cương
# tư tưởng
chủ nghĩa mác lênin, tư tưởng hồ chí minh, nền tảng tư tưởng của đảng, giáo dục chính trị tư tưởng, dư luận xã hội
báo cáo viên, cộng tác viên, tuyên truyền miệng, suy thoái về tư tưởng chính trị, tự diễn biến, tự chuyển hóa, đạo đức lối sống
độc lập dân tộc và chủ nghĩa xã hội, quan điểm sai trái thù địch, các thế lực thù địch, bản lĩnh chính trị, lý luận chính trị
trung tâm chính trị, lớp bồi dưỡng, đoàn kết thống nhất, tiên phong gương mẫu, trách nhiệm nêu gương, lịch sử đảng bộ
# dân vận
mặt trận tổ quốc việt nam, đoàn thanh niên, hội liên hiệp phụ nữ, hội nông dân, hội cựu chiến binh, công đoàn cơ sở
các tổ chức chính trị xã hội, đoàn viên hội viên, dân vận khéo, quy chế dân chủ ở cơ sở, khối đại đoàn kết toàn dân tộc
giám sát và phản biện xã hội, tiếp xúc đối thoại, nguyện vọng chính đáng, đồng bào dân tộc thiểu số, tín ngưỡng tôn giáo
`;
