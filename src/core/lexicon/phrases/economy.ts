/** Phrases of economy, finance, budget, investment, industry and trade. */
export const economy = `
# Chung
phát triển kinh tế xã hội, kế hoạch phát triển kinh tế xã hội, tình hình kinh tế xã hội, kinh tế thị trường
kinh tế thị trường định hướng xã hội chủ nghĩa, tăng trưởng kinh tế, tốc độ tăng trưởng, tốc độ tăng trưởng bình quân
tổng sản phẩm trên địa bàn, tổng sản phẩm bình quân đầu người, giá trị sản xuất, tổng giá trị sản xuất, giá trị gia tăng
thu nhập bình quân đầu người, cơ cấu kinh tế, chuyển dịch cơ cấu kinh tế, cơ cấu lại nền kinh tế, mô hình tăng trưởng
đổi mới mô hình tăng trưởng, năng suất lao động, năng suất chất lượng hiệu quả, sức cạnh tranh
ổn định kinh tế vĩ mô, kiềm chế lạm phát, lạm phát, chỉ số giá tiêu dùng, cân đối lớn, phục hồi kinh tế, tăng trưởng xanh
kinh tế xanh, kinh tế tuần hoàn, kinh tế tri thức, kinh tế số, kinh tế biển, kinh tế tập thể, kinh tế tư nhân, kinh tế nhà nước
kinh tế hợp tác, kinh tế hộ gia đình, kinh tế trang trại, thành phần kinh tế, các thành phần kinh tế, phát triển bền vững
phát triển nhanh và bền vững, quy hoạch tổng thể, quy hoạch vùng, quy hoạch chung, quy hoạch chi tiết, liên kết vùng
vùng kinh tế trọng điểm, hành lang kinh tế, cực tăng trưởng, động lực tăng trưởng, dư địa tăng trưởng, hội nhập kinh tế quốc tế
hội nhập quốc tế sâu rộng, so với cùng kỳ, so với cùng kỳ năm trước, so với kế hoạch, đạt kế hoạch, vượt kế hoạch đề ra
# Ngân sách, tài chính
thu ngân sách nhà nước, tổng thu ngân sách, chi ngân sách, tổng chi ngân sách, cân đối ngân sách, thu cân đối ngân sách
dự toán ngân sách, dự toán thu chi, vượt dự toán, dự toán được giao, thu nội địa, thu từ đất, thu tiền sử dụng đất
chi đầu tư phát triển, chi thường xuyên, dự phòng ngân sách, bổ sung có mục tiêu, quyết toán ngân sách, nguồn thu bền vững
nuôi dưỡng nguồn thu, khai thác nguồn thu, chống thất thu, thất thu ngân sách, nợ đọng thuế, nợ đọng xây dựng cơ bản
thuế giá trị gia tăng, thuế thu nhập cá nhân, thuế thu nhập doanh nghiệp, thuế sử dụng đất, phí và lệ phí, hóa đơn điện tử
kho bạc nhà nước, tài chính ngân hàng, tổ chức tín dụng, tín dụng chính sách, ngân hàng chính sách xã hội, vốn vay ưu đãi
dư nợ tín dụng, dư nợ cho vay, nợ xấu, nợ công, lãi suất cho vay, vốn ủy thác, nguồn vốn, huy động vốn, sử dụng vốn
thực hành tiết kiệm chống lãng phí, xã hội hóa, huy động nguồn lực xã hội hóa, nguồn lực xã hội, ngân sách địa phương
# Đầu tư, xây dựng
đầu tư công, kế hoạch đầu tư công trung hạn, giải ngân vốn đầu tư công, tỷ lệ giải ngân, tiến độ giải ngân, vốn đầu tư
tổng mức đầu tư, tổng vốn đầu tư toàn xã hội, vốn đối ứng, vốn trung ương, vốn sự nghiệp, chủ đầu tư, ban quản lý dự án
dự án trọng điểm, công trình trọng điểm, dự án đầu tư, chủ trương đầu tư, phê duyệt dự án, đẩy nhanh tiến độ, chậm tiến độ
đấu thầu, gói thầu, nhà thầu, hồ sơ mời thầu, chỉ định thầu, thi công, nghiệm thu, nghiệm thu bàn giao
quyết toán dự án hoàn thành, khởi công xây dựng, khánh thành, xây dựng cơ bản, giải phóng mặt bằng, bàn giao mặt bằng
bồi thường giải phóng mặt bằng, bồi thường hỗ trợ tái định cư, kết cấu hạ tầng, cơ sở hạ tầng, hạ tầng kinh tế xã hội
hạ tầng giao thông, hạ tầng kỹ thuật, kết cấu hạ tầng đồng bộ hiện đại, đường cao tốc, quốc lộ, tỉnh lộ, đường liên xã
đường giao thông nông thôn, bê tông hóa, cứng hóa, cầu dân sinh, lưới điện, cấp nước sạch, hệ thống thoát nước
thu hút đầu tư, xúc tiến đầu tư, xúc tiến thương mại, môi trường đầu tư kinh doanh, cải thiện môi trường đầu tư
nhà đầu tư, nhà đầu tư chiến lược, vốn đầu tư nước ngoài, đầu tư trực tiếp nước ngoài, hợp tác công tư
# Doanh nghiệp, công nghiệp, thương mại
sản xuất kinh doanh, bất động sản, hoạt động sản xuất kinh doanh, tháo gỡ khó khăn vướng mắc, tháo gỡ khó khăn cho doanh nghiệp
doanh nghiệp nhỏ và vừa, doanh nghiệp vừa và nhỏ, doanh nghiệp nhà nước, doanh nghiệp tư nhân, doanh nghiệp thành lập mới
hộ kinh doanh cá thể, hộ kinh doanh, đăng ký kinh doanh, khởi nghiệp sáng tạo, cổ phần hóa, thoái vốn, phá sản
khu công nghiệp, cụm công nghiệp, khu kinh tế, khu chế xuất, công nghiệp hỗ trợ, công nghiệp chế biến chế tạo
tiểu thủ công nghiệp, công nghiệp hóa hiện đại hóa, làng nghề, làng nghề truyền thống, ngành nghề nông thôn, chỉ số sản xuất công nghiệp
năng lượng tái tạo, điện mặt trời, điện gió, khai thác khoáng sản, vật liệu xây dựng, dệt may, da giày, cơ khí, điện tử
thương mại dịch vụ, thương mại điện tử, tổng mức bán lẻ hàng hóa, doanh thu dịch vụ, kim ngạch xuất khẩu, xuất nhập khẩu
xuất khẩu hàng hóa, thị trường trong nước, thị trường xuất khẩu, chuỗi cung ứng, chuỗi giá trị, hàng hóa thiết yếu
bình ổn giá, bình ổn thị trường, quản lý thị trường, hàng giả hàng nhái, gian lận thương mại, buôn lậu, hàng lậu
người việt nam ưu tiên dùng hàng việt nam, cửa khẩu, thông quan, hải quan, chợ truyền thống, chợ đầu mối, siêu thị
trung tâm thương mại, vận tải hàng hóa, vận tải hành khách, kho bãi, bưu chính viễn thông, dịch vụ tài chính, bất động sản
`;
