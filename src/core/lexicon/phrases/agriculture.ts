/** Phrases of farming, forestry, fishery, irrigation and the new countryside. */
export const agriculture = `
# Chung
nông nghiệp nông dân nông thôn, nông lâm thủy sản, sản xuất nông nghiệp, giá trị sản xuất nông nghiệp, cơ cấu lại ngành nông nghiệp
nông nghiệp công nghệ cao, nông nghiệp ứng dụng công nghệ cao, nông nghiệp hữu cơ, nông nghiệp sinh thái, nông nghiệp hàng hóa
sản xuất hàng hóa, sản xuất hàng hóa tập trung, vùng sản xuất tập trung, vùng chuyên canh, vùng nguyên liệu, cánh đồng mẫu lớn
chuyển đổi cơ cấu cây trồng, chuyển đổi cơ cấu mùa vụ, cây trồng vật nuôi, giống cây trồng, giống vật nuôi, giống mới
dồn điền đổi thửa, tích tụ ruộng đất, liên kết sản xuất, liên kết sản xuất và tiêu thụ sản phẩm, bao tiêu sản phẩm
tiêu thụ nông sản, chế biến nông sản, bảo quản sau thu hoạch, cơ giới hóa, cơ giới hóa nông nghiệp, khuyến nông, khuyến nông viên
tập huấn kỹ thuật, chuyển giao khoa học kỹ thuật, mô hình trình diễn, mã số vùng trồng, truy xuất nguồn gốc, chỉ dẫn địa lý
nhãn hiệu tập thể, an toàn thực phẩm, tiêu chuẩn an toàn, sản phẩm chủ lực, sản phẩm đặc trưng, mỗi xã một sản phẩm
sản phẩm công nghiệp nông thôn tiêu biểu, hợp tác xã, hợp tác xã nông nghiệp, tổ hợp tác, hợp tác xã kiểu mới, trang trại
# Trồng trọt, chăn nuôi
trồng trọt, chăn nuôi, diện tích gieo trồng, diện tích gieo cấy, vụ đông xuân, vụ hè thu, vụ mùa, vụ đông, vụ xuân
năng suất lúa, sản lượng lương thực, sản lượng lương thực có hạt, an ninh lương thực, cây lương thực, cây công nghiệp
cây công nghiệp lâu năm, cây ăn quả, cây dược liệu, cây hằng năm, rau màu, rau an toàn, rau sạch, hoa màu, cây vụ đông
cà phê, cao su, hồ tiêu, chè búp, mía đường, ngô lai, đậu tương, khoai lang, sâu bệnh, sâu bệnh hại, dịch hại, rầy nâu
phòng trừ sâu bệnh, bảo vệ thực vật, thuốc bảo vệ thực vật, phân bón, vật tư nông nghiệp, nông cụ, thâm canh, xen canh
luân canh, canh tác, tưới tiêu, tưới tiết kiệm, nhà lưới, nhà kính, thời vụ, lịch thời vụ, xuống giống, thu hoạch
tổng đàn, đàn gia súc, đàn gia cầm, gia súc gia cầm, đàn trâu bò, đàn lợn, bò sữa, thức ăn chăn nuôi, chuồng trại
chăn nuôi tập trung, chăn nuôi nhỏ lẻ, chăn nuôi an toàn sinh học, an toàn sinh học, an toàn dịch bệnh, tái đàn
dịch tả lợn châu phi, cúm gia cầm, lở mồm long móng, viêm da nổi cục, tiêm phòng, tỷ lệ tiêm phòng, tiêu độc khử trùng
kiểm dịch, thú y, giết mổ, kiểm soát giết mổ, sản lượng thịt hơi, cải tạo đàn bò, thụ tinh nhân tạo
# Lâm nghiệp, thủy sản
lâm nghiệp, trồng rừng, trồng rừng tập trung, rừng trồng, rừng sản xuất, rừng phòng hộ, rừng đặc dụng, rừng tự nhiên
tỷ lệ che phủ rừng, độ che phủ rừng, bảo vệ và phát triển rừng, quản lý bảo vệ rừng, phòng cháy chữa cháy rừng
giao đất giao rừng, khoán bảo vệ rừng, chi trả dịch vụ môi trường rừng, phá rừng, khai thác rừng trái phép, lâm sản
kiểm lâm, chủ rừng, gỗ rừng trồng, chứng chỉ rừng, trồng cây phân tán, lâm sản ngoài gỗ
thủy sản, nuôi trồng thủy sản, khai thác thủy sản, đánh bắt xa bờ, đánh bắt hải sản, tàu cá, ngư dân, ngư trường
khai thác bất hợp pháp, thiết bị giám sát hành trình, cảng cá, khu neo đậu, neo đậu tránh trú bão, hậu cần nghề cá
nuôi tôm, nuôi cá lồng, ao nuôi, tôm giống, cá giống, đồng muối, diêm nghiệp, diêm dân, bảo vệ nguồn lợi thủy sản
# Thủy lợi, thiên tai
thủy lợi, hệ thống thủy lợi, công trình thủy lợi, kênh mương, kiên cố hóa kênh mương, nạo vét kênh mương, hồ chứa nước, hồ đập
an toàn hồ đập, trạm bơm, đê điều, hộ đê, xả lũ, phòng chống thiên tai, phòng chống lụt bão, tìm kiếm cứu nạn
phòng thủ dân sự, phương châm bốn tại chỗ, bốn tại chỗ, lũ quét, sạt lở đất, sạt lở bờ sông, ngập úng, hạn hán, xâm nhập mặn
mưa lớn kéo dài, áp thấp nhiệt đới, nắng nóng, rét đậm rét hại, khắc phục hậu quả thiên tai, cứu hộ cứu nạn, di dời dân
thiệt hại do thiên tai, khôi phục sản xuất, ổn định đời sống, khu tái định cư, vùng thiên tai, nguy cơ sạt lở
# Nông thôn mới
xây dựng nông thôn mới, chương trình mục tiêu quốc gia, chương trình mục tiêu quốc gia xây dựng nông thôn mới
đạt chuẩn nông thôn mới, nông thôn mới nâng cao, nông thôn mới kiểu mẫu, xã nông thôn mới, xã đạt chuẩn nông thôn mới
bộ tiêu chí nông thôn mới, tiêu chí nông thôn mới, bình quân tiêu chí, thôn nông thôn mới, khu dân cư nông thôn mới kiểu mẫu
vườn mẫu, chỉnh trang nhà cửa, đường làng ngõ xóm, sáng xanh sạch đẹp, nước sạch nông thôn, nước hợp vệ sinh
cảnh quan môi trường, đường hoa, đời sống nông dân, thu nhập của nông dân, lao động nông thôn, kinh tế nông thôn
nông thôn hiện đại, nông dân văn minh, ban phát triển thôn, văn phòng điều phối, nguồn lực xây dựng nông thôn mới
`;
