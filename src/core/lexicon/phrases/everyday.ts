/** Phrases of ordinary sentences. */
export const everyday = `
bùng nổ, hơn nữa, cũng như, là do, có thể, cho đến nay, từ đó đến nay, như sau, sau đây, gặp khó khăn
ảnh hưởng, phương hướng, xu hướng, định hướng, khuynh hướng, chiều hướng, tình hình, tình trạng, vấn đề, giải pháp, biện pháp
kết quả, hiệu quả, hậu quả, nguyên nhân, thực trạng, thực tế, thực tiễn, thực hiện, thực chất, kinh nghiệm, bài học
chất lượng, số lượng, khối lượng, lực lượng, năng lực, nguồn lực, động lực, áp lực, nỗ lực, thế mạnh, lợi thế, tiềm năng
nhiệm vụ, chức năng, quyền hạn, trách nhiệm, nghĩa vụ, quyền lợi, lợi ích, nhu cầu, yêu cầu, mục tiêu, mục đích, chỉ tiêu
thuận lợi, khó khăn, hạn chế, khuyết điểm, tồn tại, yếu kém, ưu điểm, thành tích, thành tựu, thắng lợi, tiến bộ
kịp thời, thường xuyên, nghiêm túc, chặt chẽ, đồng bộ, hiệu lực, cụ thể, rõ rệt, sâu sắc, toàn diện, vững chắc, bền vững
triển khai, tổ chức, chỉ đạo, lãnh đạo, quản lý, điều hành, phối hợp, tham mưu, đề xuất, kiến nghị, đôn đốc, hướng dẫn
đánh giá, xếp loại, tổng kết, sơ kết, rút kinh nghiệm, biểu dương, khen thưởng, chấn chỉnh, khắc phục, xử lý, vi phạm
tuyên truyền, vận động, phổ biến, quán triệt, học tập, nghiên cứu, bồi dưỡng, đào tạo, nâng cao, củng cố, kiện toàn
nhân dân, quần chúng, cử tri, công dân, địa phương, cơ quan, đơn vị, trung ương, địa bàn, khu vực, lĩnh vực, môi trường
phát triển, tăng trưởng, đầu tư, xây dựng, sản xuất, kinh doanh, dịch vụ, thương mại, công nghiệp, nông nghiệp, du lịch
`;
