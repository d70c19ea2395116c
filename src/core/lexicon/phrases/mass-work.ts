/** Phrases of work among the people: Front, unions, ethnic and religious affairs, grassroots democracy. */
export const massWork = `
# Mặt trận
mặt trận tổ quốc việt nam, ủy ban mặt trận tổ quốc việt nam, ủy ban mặt trận tổ quốc việt nam xã, ban công tác mặt trận
trưởng ban công tác mặt trận, công tác mặt trận, ban thường trực ủy ban mặt trận, chủ tịch ủy ban mặt trận
ủy viên ủy ban mặt trận, tổ chức thành viên, hội nghị hiệp thương, hiệp thương dân chủ, hiệp thương cử
phối hợp và thống nhất hành động, người tiêu biểu, nhân sĩ trí thức, đại hội mặt trận, ban thanh tra nhân dân
ban giám sát đầu tư của cộng đồng, giám sát đầu tư cộng đồng, giám sát và phản biện xã hội, phản biện xã hội
hội nghị phản biện, góp ý xây dựng đảng, góp ý xây dựng chính quyền, đóng góp ý kiến, ý kiến cử tri
ngày hội đại đoàn kết toàn dân tộc, khối đại đoàn kết toàn dân tộc, đại đoàn kết toàn dân, khu dân cư tiêu biểu
toàn dân đoàn kết xây dựng nông thôn mới, đô thị văn minh, quỹ vì người nghèo, cứu trợ, vận động ủng hộ
xóa nhà tạm nhà dột nát, nhà đại đoàn kết, mái ấm tình thương, khu dân cư, tổ tự quản, mô hình tự quản
# Đoàn thể
các tổ chức chính trị xã hội, tổ chức chính trị xã hội nghề nghiệp, hội quần chúng, mặt trận và các đoàn thể
đoàn thanh niên cộng sản hồ chí minh, đoàn thanh niên, ban chấp hành đoàn, bí thư đoàn, đội thiếu niên tiền phong
hội liên hiệp thanh niên, hội liên hiệp phụ nữ, hội phụ nữ, hội nông dân, hội cựu chiến binh, hội người cao tuổi
hội chữ thập đỏ, hội khuyến học, hội cựu thanh niên xung phong, hội nạn nhân chất độc da cam, hội luật gia
hội đông y, hội sinh vật cảnh, câu lạc bộ hưu trí, công đoàn cơ sở, công đoàn cơ sở thành viên, liên đoàn lao động
tổng liên đoàn lao động, cán bộ công đoàn, tổ công đoàn, ban nữ công, đoàn viên công đoàn, kinh phí công đoàn
đoàn viên hội viên, phát triển đoàn viên, phát triển hội viên, chi hội trưởng, chi đoàn, chi hội, tập hợp quần chúng
thu hút hội viên, đoàn kết tập hợp thanh niên, thanh niên tình nguyện, chiến dịch thanh niên tình nguyện hè
tháng thanh niên, tuổi trẻ sáng tạo, thanh niên lập nghiệp, khởi nghiệp, xung kích tình nguyện, tháng công nhân
phụ nữ khởi nghiệp, gia đình năm không ba sạch, bình đẳng giới, vì sự tiến bộ của phụ nữ, nông dân sản xuất kinh doanh giỏi
quỹ hỗ trợ nông dân, tổ tiết kiệm và vay vốn, cựu chiến binh gương mẫu, tuổi cao gương sáng, ông bà mẫu mực
con cháu hiếu thảo, đồng hành cùng người nghèo, bảo vệ quyền và lợi ích hợp pháp, quyền và lợi ích chính đáng
# Dân vận
công tác dân vận, công tác dân vận của đảng, dân vận chính quyền, dân vận khéo, mô hình dân vận khéo, tổ dân vận
năm dân vận chính quyền, thi đua dân vận khéo, cán bộ dân vận, quần chúng nhân dân, vận động quần chúng, công tác quần chúng
mối quan hệ mật thiết, mối quan hệ máu thịt giữa đảng với nhân dân, gắn bó mật thiết với nhân dân, gần dân sát dân
trọng dân gần dân, hiểu dân học dân, có trách nhiệm với dân, lắng nghe ý kiến nhân dân, lấy dân làm gốc, dân là gốc
phát huy quyền làm chủ của nhân dân, quyền làm chủ, dân chủ xã hội chủ nghĩa, dân chủ cơ sở, thực hiện dân chủ ở cơ sở
quy chế dân chủ ở cơ sở, dân biết dân bàn dân làm dân kiểm tra dân giám sát dân thụ hưởng, hương ước quy ước
tiếp xúc đối thoại, đối thoại trực tiếp, đối thoại với nhân dân, tiếp xúc cử tri, kiến nghị của cử tri, đại biểu nhân dân
tham gia xây dựng đảng, tham gia xây dựng chính quyền trong sạch vững mạnh, các tầng lớp nhân dân, mọi tầng lớp nhân dân
nguyện vọng chính đáng, bức xúc trong nhân dân, giải quyết kịp thời, chăm lo đời sống nhân dân, đời sống vật chất và tinh thần
hiến đất làm đường, góp công góp của, chung sức xây dựng nông thôn mới, ngày công lao động, huy động sức dân
# Dân tộc, tôn giáo, kiều bào
đồng bào dân tộc thiểu số, vùng đồng bào dân tộc thiểu số, vùng dân tộc thiểu số và miền núi, công tác dân tộc
chính sách dân tộc, người có uy tín, già làng trưởng bản, người có uy tín trong cộng đồng, phong tục tập quán
hủ tục lạc hậu, tảo hôn, hôn nhân cận huyết thống, di cư tự do, tôn giáo tín ngưỡng, tín ngưỡng tôn giáo, công tác tôn giáo
chức sắc chức việc, chức sắc tôn giáo, đồng bào có đạo, tín đồ tôn giáo, sinh hoạt tôn giáo, cơ sở thờ tự, tốt đời đẹp đạo
kính chúa yêu nước, giáo hội phật giáo, đồng bào công giáo, nhà thờ, chùa chiền, lợi dụng tôn giáo, truyền đạo trái phép
người việt nam ở nước ngoài, kiều bào, cộng đồng dân cư, sống tốt đời, giáo dân, phật tử, điểm nhóm, hoạt động từ thiện
`;
