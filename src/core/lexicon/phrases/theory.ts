/** Phrases of theory and of history. */
export const theory = `
# Lý luận
chủ nghĩa mác lênin, chủ nghĩa mác lênin tư tưởng hồ chí minh, tư tưởng hồ chí minh, kiên định chủ nghĩa mác lênin
vận dụng và phát triển sáng tạo, vận dụng sáng tạo, nền tảng tư tưởng, kim chỉ nam cho hành động, lý luận chính trị
đường lối đổi mới, đường lối của đảng, chủ trương đường lối, đường lối chính trị, đường lối quần chúng, quan điểm đường lối
độc lập dân tộc và chủ nghĩa xã hội, độc lập dân tộc gắn liền với chủ nghĩa xã hội, mục tiêu độc lập dân tộc, con đường đi lên chủ nghĩa xã hội
thời kỳ quá độ lên chủ nghĩa xã hội, thời kỳ quá độ, chủ nghĩa cộng sản, chủ nghĩa tư bản, chủ nghĩa đế quốc, chủ nghĩa thực dân
chủ nghĩa yêu nước, chủ nghĩa anh hùng cách mạng, chủ nghĩa quốc tế trong sáng, chủ nghĩa duy vật biện chứng, chủ nghĩa duy vật lịch sử
phép biện chứng duy vật, phương pháp luận, thế giới quan, nhân sinh quan, hình thái kinh tế xã hội, lực lượng sản xuất, quan hệ sản xuất
phương thức sản xuất, cơ sở hạ tầng và kiến trúc thượng tầng, kiến trúc thượng tầng, giai cấp vô sản, đấu tranh giai cấp, liên minh công nông
giai cấp nông dân, liên minh giai cấp, sứ mệnh lịch sử, khối liên minh, chuyên chính vô sản
mâu thuẫn đối kháng, mâu thuẫn nội tại, quy luật khách quan, quy luật vận động, tồn tại xã hội, ý thức xã hội, tổng kết lý luận
nghiên cứu lý luận, phát triển lý luận, gắn lý luận với thực tiễn, lý luận gắn với thực tiễn, tư duy lý luận, tư duy chiến lược, tầm nhìn chiến lược
mục tiêu dân giàu nước mạnh, dân giàu nước mạnh dân chủ công bằng văn minh, công bằng văn minh, xã hội chủ nghĩa, xã hội xã hội chủ nghĩa
nhà nước của nhân dân do nhân dân vì nhân dân, của dân do dân vì dân, nhân dân làm chủ, đảng lãnh đạo nhà nước quản lý nhân dân làm chủ
sự nghiệp đổi mới, công cuộc đổi mới, công cuộc xây dựng và bảo vệ tổ quốc, đổi mới toàn diện, đổi mới tư duy, hội nhập quốc tế
nguyên tắc đảng, bản chất giai cấp, bản chất cách mạng, bản chất cách mạng và khoa học, đội tiên phong của giai cấp công nhân
lợi ích quốc gia dân tộc, sức mạnh dân tộc, sức mạnh thời đại, kết hợp sức mạnh dân tộc với sức mạnh thời đại, nội lực và ngoại lực
đa phương hóa đa dạng hóa, chính sách đối ngoại, đường lối đối ngoại, đối ngoại nhân dân, ngoại giao kinh tế, quan hệ hữu nghị, hợp tác quốc tế
# Lịch sử
lịch sử đảng, lịch sử dân tộc, lịch sử cách mạng, dựng nước và giữ nước, truyền thống anh hùng, truyền thống hào hùng, truyền thống đấu tranh
đảng cộng sản việt nam, đảng cộng sản đông dương, đảng lao động việt nam, hội nghị thành lập đảng, thành lập đảng cộng sản, luận cương chính trị
chánh cương vắn tắt, sách lược vắn tắt, lãnh tụ vĩ đại, chủ tịch hồ chí minh vĩ đại, chủ tịch hồ chí minh, lãnh tụ nguyễn ái quốc
bác hồ kính yêu, danh nhân văn hóa, anh hùng giải phóng dân tộc, di chúc của chủ tịch hồ chí minh, thực hiện di chúc, công ơn của bác
cách mạng tháng tám, tổng khởi nghĩa, khởi nghĩa vũ trang, khởi nghĩa giành chính quyền, giành chính quyền về tay nhân dân, giành độc lập
tuyên ngôn độc lập, nước việt nam dân chủ cộng hòa, nước cộng hòa xã hội chủ nghĩa việt nam, cộng hòa xã hội chủ nghĩa việt nam, quốc khánh
kháng chiến chống thực dân pháp, kháng chiến chống mỹ cứu nước, cuộc kháng chiến trường kỳ, toàn quốc kháng chiến, kháng chiến kiến quốc
chiến thắng điện biên phủ, chiến dịch điện biên phủ, chiến dịch hồ chí minh, chiến dịch hồ chí minh lịch sử, đại thắng mùa xuân
giải phóng miền nam, thống nhất đất nước, giải phóng miền nam thống nhất đất nước, giải phóng dân tộc, đấu tranh giải phóng dân tộc
đấu tranh cách mạng, phong trào cách mạng, phong trào công nhân, phong trào yêu nước, cao trào cách mạng, cơ sở cách mạng, căn cứ địa cách mạng
căn cứ cách mạng, vùng giải phóng, vùng tạm chiếm, hậu phương lớn, tiền tuyến lớn, đường mòn hồ chí minh, đấu tranh chính trị, đấu tranh vũ trang
thực dân phong kiến, đế quốc và tay sai, ách thống trị, ách đô hộ, áp bức bóc lột, ngoại xâm, chống giặc ngoại xâm, giặc đói giặc dốt
chiến sĩ cách mạng, chiến sĩ cộng sản, nhà yêu nước, anh hùng dân tộc, hy sinh anh dũng, chiến đấu hy sinh, anh dũng kiên cường, kiên cường bất khuất
chiến tranh biên giới, chiến tranh phá hoại, chiến tranh xâm lược, thời kỳ bao cấp, thời kỳ đổi mới, hậu quả chiến tranh, khắc phục hậu quả chiến tranh
quê hương đất nước, quê hương cách mạng, truyền thống quê hương, thành tựu to lớn, thành tựu to lớn có ý nghĩa lịch sử, cơ đồ tiềm lực vị thế và uy tín quốc tế
vị thế và uy tín, uy tín quốc tế, bước ngoặt lịch sử, dấu mốc lịch sử, ý nghĩa lịch sử, trang sử vẻ vang, bản hùng ca, thế hệ cha anh, thế hệ trẻ
`;
