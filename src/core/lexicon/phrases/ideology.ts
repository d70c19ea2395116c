/** Phrases of political education, propaganda and the press. */
export const ideology = `
# Tư tưởng
công tác tuyên giáo, công tác tư tưởng, công tác chính trị tư tưởng, giáo dục chính trị tư tưởng, giáo dục lý luận chính trị
nền tảng tư tưởng của đảng, bảo vệ nền tảng tư tưởng của đảng, trận địa tư tưởng, mặt trận tư tưởng, tình hình tư tưởng
diễn biến tư tưởng, tâm trạng tư tưởng, định hướng tư tưởng, định hướng dư luận, dư luận xã hội, nắm bắt dư luận xã hội
điều tra dư luận xã hội, cộng tác viên dư luận xã hội, dự báo tình hình tư tưởng, nắm bắt tâm trạng, tâm tư nguyện vọng
thống nhất tư tưởng và hành động, thống nhất nhận thức, đồng thuận xã hội, tạo sự đồng thuận, đồng tình ủng hộ
tạo sự thống nhất cao, tạo khí thế thi đua sôi nổi, khơi dậy khát vọng phát triển, khát vọng cống hiến
khát vọng phát triển đất nước phồn vinh hạnh phúc, ý chí tự lực tự cường, tinh thần yêu nước, niềm tự hào dân tộc
củng cố niềm tin của nhân dân, niềm tin của nhân dân đối với đảng, lòng tin của nhân dân, truyền thống cách mạng
bản lĩnh chính trị, lập trường tư tưởng, lập trường giai cấp, lý tưởng cách mạng, mục tiêu lý tưởng, đạo đức cách mạng
đạo đức lối sống, tư tưởng chính trị, chuẩn mực đạo đức cách mạng, trách nhiệm nêu gương, tiên phong gương mẫu
cần kiệm liêm chính, chí công vô tư, nói đi đôi với làm, học đi đôi với hành, lời nói đi đôi với việc làm
# Học tập Bác
học tập và làm theo tư tưởng đạo đức phong cách hồ chí minh, tư tưởng đạo đức phong cách hồ chí minh, làm theo bác
học tập và làm theo bác, đăng ký làm theo, chuyên đề toàn khóa, chuyên đề hằng năm, mô hình làm theo bác
gương điển hình tiên tiến, gương người tốt việc tốt, người tốt việc tốt, nhân rộng điển hình, nhân điển hình tiên tiến
chủ nghĩa cá nhân, quét sạch chủ nghĩa cá nhân, nâng cao đạo đức cách mạng, tác phong công tác, phong cách làm việc
# Suy thoái, chống phá
suy thoái về tư tưởng chính trị, suy thoái về đạo đức lối sống, tự diễn biến, tự chuyển hóa, biểu hiện suy thoái
nhận diện biểu hiện, phai nhạt lý tưởng, giảm sút ý chí, ngại khó ngại khổ, bệnh thành tích, bệnh hình thức
quan điểm sai trái thù địch, luận điệu xuyên tạc, thông tin xấu độc, thông tin sai lệch, các thế lực thù địch
âm mưu diễn biến hòa bình, bạo loạn lật đổ, phản động lưu vong, phần tử cơ hội chính trị, chống phá đảng và nhà nước
đấu tranh phản bác, phản bác các quan điểm sai trái, phủ nhận thành quả cách mạng, chia rẽ khối đại đoàn kết
# Tuyên truyền
công tác tuyên truyền, đẩy mạnh tuyên truyền, tuyên truyền miệng, báo cáo viên, tuyên truyền viên, đội ngũ báo cáo viên
hội nghị báo cáo viên, sinh hoạt báo cáo viên, đề cương tuyên truyền, tài liệu tuyên truyền, hình thức tuyên truyền
tuyên truyền trực quan, băng rôn khẩu hiệu, pa nô áp phích, treo cờ tổ quốc, cổ động trực quan, xe tuyên truyền lưu động
hệ thống truyền thanh cơ sở, đài truyền thanh, loa truyền thanh, trang thông tin điện tử, cổng thông tin điện tử
mạng xã hội, trang mạng xã hội, không gian mạng, phương tiện thông tin đại chúng, cơ quan báo chí, báo chí xuất bản
quản lý báo chí, phát thanh truyền hình, tin bài, phóng sự, chuyên mục, tuyến tin bài, thông tin đối ngoại, thông tin cơ sở
người phát ngôn, cung cấp thông tin, thông tin kịp thời chính xác, bản tin nội bộ, bản tin sinh hoạt chi bộ
tuyên truyền vận động, phổ biến quán triệt, tuyên truyền phổ biến, tuyên truyền giáo dục, tuyên truyền sâu rộng
# Quán triệt nghị quyết
học tập quán triệt, nghiên cứu học tập quán triệt, hội nghị quán triệt, hội nghị trực tuyến, học tập nghị quyết
triển khai thực hiện nghị quyết, tổ chức thực hiện nghị quyết, đưa nghị quyết vào cuộc sống, chương trình hành động
kế hoạch hành động, bài thu hoạch, viết thu hoạch, tỷ lệ học tập, cán bộ chủ chốt, đối tượng học tập, nghiên cứu chuyên đề
lớp bồi dưỡng lý luận chính trị, lớp nhận thức về đảng, lớp bồi dưỡng đảng viên mới, bồi dưỡng chính trị hè
giảng viên kiêm chức, giảng viên chuyên trách, chương trình bồi dưỡng, mở lớp bồi dưỡng, chất lượng giảng dạy
sơ cấp lý luận chính trị, trung cấp lý luận chính trị, cao cấp lý luận chính trị, trình độ lý luận chính trị
# Kỷ niệm, khoa giáo
ngày lễ lớn, sự kiện trọng đại, kỷ niệm ngày thành lập đảng, kỷ niệm ngày sinh chủ tịch hồ chí minh, kỷ niệm trọng thể
chào mừng đại hội đảng, phong trào thi đua yêu nước, phát động thi đua, cuộc vận động, cuộc thi trắc nghiệm trực tuyến
giải báo chí, giải búa liềm vàng, văn học nghệ thuật, văn nghệ sĩ, công tác khoa giáo, lĩnh vực khoa giáo
lịch sử đảng bộ, biên soạn lịch sử đảng bộ, giáo dục truyền thống, truyền thống yêu nước, đất nước và con người
`;
