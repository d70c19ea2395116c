/** Phrases of education and training. */
export const education = `
# Chung
giáo dục và đào tạo, sự nghiệp giáo dục và đào tạo, ngành giáo dục, đổi mới căn bản toàn diện, đổi mới căn bản và toàn diện giáo dục
chương trình giáo dục phổ thông, chương trình giáo dục phổ thông mới, giáo dục phổ thông, giáo dục mầm non, giáo dục tiểu học
giáo dục trung học, giáo dục thường xuyên, giáo dục nghề nghiệp, giáo dục đại học, giáo dục toàn diện, giáo dục thể chất
giáo dục quốc phòng và an ninh, giáo dục kỹ năng sống, giáo dục đạo đức lối sống, giáo dục hòa nhập, giáo dục giới tính
hướng nghiệp phân luồng, phân luồng học sinh, giáo dục hướng nghiệp, chất lượng giáo dục, chất lượng giáo dục toàn diện
chất lượng đại trà, chất lượng mũi nhọn, giáo dục mũi nhọn, quốc sách hàng đầu, xã hội học tập, xây dựng xã hội học tập
khuyến học khuyến tài, gia đình học tập, dòng họ học tập, cộng đồng học tập, trung tâm học tập cộng đồng, học tập suốt đời
quỹ khuyến học, trao học bổng, suất học bổng, nhà trường gia đình và xã hội, hội cha mẹ học sinh, ban đại diện cha mẹ học sinh
# Trường lớp
trường mầm non, trường mẫu giáo, trường tiểu học, trường trung học cơ sở, trường trung học phổ thông, trường phổ thông dân tộc nội trú
trường phổ thông dân tộc bán trú, trường liên cấp, trường chuyên, trường dân lập, trường tư thục, trường công lập, trường ngoài công lập
trung tâm giáo dục nghề nghiệp, trung tâm giáo dục thường xuyên, trường cao đẳng, trường đại học, trường nghề, cơ sở giáo dục
cơ sở giáo dục mầm non, nhóm trẻ độc lập, điểm trường, mạng lưới trường lớp, sắp xếp mạng lưới trường lớp, quy mô trường lớp
trường chuẩn quốc gia, trường đạt chuẩn quốc gia, đạt chuẩn quốc gia mức độ một, đạt chuẩn quốc gia mức độ hai, kiểm định chất lượng giáo dục
kiên cố hóa trường lớp, phòng học kiên cố, phòng học bộ môn, phòng chức năng, thư viện trường học, thiết bị dạy học
trang thiết bị dạy học, đồ dùng dạy học, cơ sở vật chất, cơ sở vật chất trường học, sân chơi bãi tập, nhà đa năng, bếp ăn bán trú
trường học hạnh phúc, trường học thân thiện, an toàn trường học, bạo lực học đường, y tế học đường, dinh dưỡng học đường
# Thầy và trò
đội ngũ nhà giáo, nhà giáo và cán bộ quản lý giáo dục, cán bộ quản lý giáo viên, đội ngũ giáo viên, giáo viên giỏi
giáo viên dạy giỏi, giáo viên chủ nhiệm, giáo viên bộ môn, giáo viên hợp đồng, thiếu giáo viên, thừa thiếu cục bộ
hiệu trưởng, phó hiệu trưởng, tổ trưởng chuyên môn, tổ chuyên môn, hội đồng trường, hội đồng sư phạm, đạt chuẩn và trên chuẩn
trình độ trên chuẩn, chuẩn nghề nghiệp, nhân viên trường học, nhà giáo ưu tú, nhà giáo nhân dân, tôn sư trọng đạo
học sinh giỏi, học sinh giỏi cấp tỉnh, học sinh giỏi quốc gia, học sinh tiên tiến, học sinh có hoàn cảnh khó khăn, học sinh yếu kém
học sinh nghèo vượt khó, học sinh sinh viên, học sinh bỏ học, tỷ lệ bỏ học, tỷ lệ chuyên cần, sĩ số học sinh, trẻ mẫu giáo
trẻ nhà trẻ, huy động trẻ ra lớp, huy động học sinh đến trường, tỷ lệ huy động, trẻ trong độ tuổi, trẻ khuyết tật
# Dạy và học
đổi mới phương pháp dạy học, phương pháp dạy học, dạy và học, hoạt động dạy học, dạy học trực tuyến, dạy học hai buổi
dạy thêm học thêm, sách giáo khoa, giáo án, bài giảng điện tử, ngoại ngữ, dạy học ngoại ngữ, tin học, kỹ năng số
kiểm tra đánh giá, kỳ thi tốt nghiệp trung học phổ thông, tốt nghiệp trung học phổ thông, tốt nghiệp trung học cơ sở
tỷ lệ tốt nghiệp, thi tuyển sinh lớp mười, tuyển sinh đầu cấp, tuyển sinh đại học, kết quả học tập, kết quả rèn luyện
hạnh kiểm, học lực, năm học, năm học mới, đầu năm học, học kỳ, khai giảng, lễ khai giảng, tổng kết năm học, ngày toàn dân đưa trẻ đến trường
nghiên cứu khoa học kỹ thuật, hội khỏe phù đổng, hội thi giáo viên dạy giỏi, hoạt động trải nghiệm, hoạt động ngoại khóa
phổ cập giáo dục, phổ cập giáo dục mầm non cho trẻ em năm tuổi, phổ cập giáo dục tiểu học, phổ cập giáo dục trung học cơ sở
xóa mù chữ, biết chữ, đạt chuẩn phổ cập, mức độ phổ cập, chống tái mù chữ, miễn giảm học phí, miễn học phí, học phí
đào tạo nghề, dạy nghề, học nghề, đào tạo nghề cho lao động nông thôn, lao động qua đào tạo, đào tạo nguồn nhân lực
cử tuyển, hợp tác đào tạo, liên kết đào tạo, đào tạo từ xa, chuẩn đầu ra, tự chủ đại học, nghiên cứu sinh, thạc sĩ tiến sĩ
`;
