/** Phrases of land, natural resources and environment. */
export const land = `
# Đất đai
quản lý đất đai, quản lý nhà nước về đất đai, pháp luật về đất đai, luật đất đai, tài nguyên đất, quỹ đất, quỹ đất công
sử dụng đất, quyền sử dụng đất, người sử dụng đất, mục đích sử dụng đất, chuyển mục đích sử dụng đất, hạn mức sử dụng đất
quy hoạch sử dụng đất, kế hoạch sử dụng đất, quy hoạch kế hoạch sử dụng đất, điều chỉnh quy hoạch, công bố quy hoạch
cấp giấy chứng nhận quyền sử dụng đất, giấy chứng nhận quyền sử dụng đất, cấp đổi giấy chứng nhận, đăng ký đất đai
đăng ký biến động, văn phòng đăng ký đất đai, hồ sơ địa chính, bản đồ địa chính, đo đạc bản đồ, đo đạc lập bản đồ địa chính
thửa đất, ranh giới thửa đất, mốc giới, trích đo địa chính, cơ sở dữ liệu đất đai, làm sạch dữ liệu đất đai
đất ở, đất nông nghiệp, đất phi nông nghiệp, đất trồng lúa, đất trồng cây lâu năm, đất lâm nghiệp, đất chuyên dùng
đất công ích, đất xen kẹt, đất dôi dư, đất chưa sử dụng, đất quốc phòng, đất tái định cư, đất dịch vụ, đất ven sông
giao đất, cho thuê đất, giao đất cho thuê đất, thu hồi đất, thông báo thu hồi đất, quyết định thu hồi đất, đất bị thu hồi
cưỡng chế thu hồi đất, kiểm đếm, kiểm kê đất đai, thống kê đất đai, bảng giá đất, giá đất cụ thể, định giá đất
tiền sử dụng đất, tiền thuê đất, đấu giá quyền sử dụng đất, đấu giá đất, chuyển nhượng quyền sử dụng đất, thừa kế
tặng cho quyền sử dụng đất, tách thửa, hợp thửa, thế chấp quyền sử dụng đất, tranh chấp đất đai, hòa giải tranh chấp đất đai
lấn chiếm đất đai, lấn chiếm đất công, lấn chiếm hành lang, vi phạm đất đai, vi phạm hành chính về đất đai
xây dựng trái phép, xây dựng không phép, trật tự xây dựng, giấy phép xây dựng, công trình vi phạm, tháo dỡ công trình
bồi thường về đất, phương án bồi thường, phương án bồi thường hỗ trợ tái định cư, hội đồng bồi thường, hộ bị ảnh hưởng
# Tài nguyên
tài nguyên thiên nhiên, tài nguyên khoáng sản, khai thác cát sỏi, khai thác đất san lấp, mỏ đất, mỏ đá, cấp phép khai thác
khai thác trái phép, tài nguyên nước, nguồn nước, nước ngầm, nước mặt, khai thác nước ngầm, bảo vệ nguồn nước
hành lang bảo vệ nguồn nước, lưu vực sông, đa dạng sinh học, bảo tồn thiên nhiên, khu bảo tồn thiên nhiên, vườn quốc gia
hệ sinh thái, động vật hoang dã, rừng ngập mặn, tài nguyên biển, môi trường biển, hành lang an toàn giao thông
# Môi trường
bảo vệ môi trường, công tác bảo vệ môi trường, luật bảo vệ môi trường, môi trường sống, vệ sinh môi trường, tổng vệ sinh môi trường
ô nhiễm môi trường, gây ô nhiễm môi trường, ô nhiễm nguồn nước, ô nhiễm không khí, chất lượng không khí, bụi mịn, tiếng ồn
điểm đen ô nhiễm, cơ sở gây ô nhiễm, sự cố môi trường, đánh giá tác động môi trường, giấy phép môi trường, quan trắc môi trường
thu gom rác thải, rác thải sinh hoạt, chất thải rắn sinh hoạt, chất thải rắn, chất thải nguy hại, rác thải nhựa, rác thải y tế
phân loại rác tại nguồn, phân loại rác thải, xử lý rác thải, bãi rác, bãi chôn lấp, lò đốt rác, điểm tập kết rác, trung chuyển rác
thu gom và xử lý, tỷ lệ thu gom, nước thải sinh hoạt, nước thải công nghiệp, xử lý nước thải, trạm xử lý nước thải
xả thải, xả thải ra môi trường, khí thải, phát thải, phát thải ròng bằng không, khí nhà kính, tín chỉ các bon
biến đổi khí hậu, ứng phó với biến đổi khí hậu, thích ứng với biến đổi khí hậu, nước biển dâng, hiệu ứng nhà kính
môi trường sinh thái, cân bằng sinh thái, trồng cây xanh, tết trồng cây, ngày chủ nhật xanh, chống rác thải nhựa
túi ni lông, đồ nhựa dùng một lần, tái chế, tái sử dụng, sử dụng năng lượng tiết kiệm, năng lượng sạch, nhà vệ sinh hợp vệ sinh
bao bì thuốc bảo vệ thực vật, nghĩa trang nhân dân, hỏa táng, mai táng, khu dân cư xanh sạch đẹp, khí tượng thủy văn
`;
