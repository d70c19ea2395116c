/** Phrases of administration, economy, society, defence and public order. */
export const administration = `
hội đồng nhân dân, ủy ban nhân dân, chủ tịch ủy ban nhân dân, chính quyền địa phương, chính quyền địa phương hai cấp
cải cách hành chính, thủ tục hành chính, dịch vụ công trực tuyến, chuyển đổi số, cán bộ công chức viên chức, tinh giản biên chế
tiếp công dân, đơn thư khiếu nại tố cáo, giải quyết đơn thư, tổ chức bộ máy, hệ thống chính trị, bộ phận một cửa
phát triển kinh tế xã hội, thu nhập bình quân đầu người, thu ngân sách nhà nước, chi thường xuyên, giá trị sản xuất
cơ cấu kinh tế, nông nghiệp nông thôn nông dân, xây dựng nông thôn mới, nông thôn mới nâng cao, giảm nghèo bền vững, hộ cận nghèo
sản xuất kinh doanh, doanh nghiệp vừa và nhỏ, hợp tác xã, khu công nghiệp, giải phóng mặt bằng, giải ngân vốn đầu tư công
an sinh xã hội, chính sách xã hội, người có công với cách mạng, bảo hiểm y tế, bảo hiểm xã hội, chăm sóc sức khỏe nhân dân
giáo dục và đào tạo, trường đạt chuẩn quốc gia, phổ cập giáo dục, văn hóa thể thao và du lịch, đời sống văn hóa, gia đình văn hóa
quốc phòng an ninh, quân sự địa phương, dân quân tự vệ, khu vực phòng thủ, tuyển quân, trật tự an toàn xã hội, an ninh chính trị
phong trào toàn dân bảo vệ an ninh tổ quốc, phòng cháy chữa cháy, an toàn giao thông, phòng chống thiên tai
bảo vệ môi trường, biến đổi khí hậu, tài nguyên thiên nhiên, rác thải sinh hoạt, sử dụng đất, cấp giấy chứng nhận quyền sử dụng đất
`;
