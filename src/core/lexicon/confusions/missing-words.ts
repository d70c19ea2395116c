/** A word left out while typing or copying; the rest is still made of right words. Form of a line: see `index`. */
export const missingWords = `
quan việc > quan tâm việc < cơ
quan lãnh đạo > quan tâm lãnh đạo < cơ sĩ tham quân khách chủ trực các đến
quan chỉ đạo > quan tâm chỉ đạo < cơ sĩ tham quân khách chủ trực các đến
quan đến > quan tâm đến < liên tham cơ khách chủ trực hải sĩ quân đến thuế
tâm đến công tác > quan tâm đến công tác < quan tận trung chuyên quyết trọng lưu
giữ vững chính trị > giữ vững ổn định chính trị
học tập và theo tư tưởng > học tập và làm theo tư tưởng
học tập làm theo tư tưởng > học tập và làm theo tư tưởng
tư tưởng hồ minh > tư tưởng hồ chí minh
chủ tịch hồ minh > chủ tịch hồ chí minh
năng lực lãnh và > năng lực lãnh đạo và
sức chiến của tổ chức > sức chiến đấu của tổ chức
sức chiến của đảng > sức chiến đấu của đảng
tổ cơ sở đảng > tổ chức cơ sở đảng
loại hình cơ sở đảng > loại hình tổ chức cơ sở đảng
phát huy tích cực > phát huy tính tích cực
ban chấp đảng bộ > ban chấp hành đảng bộ
ban chấp trung ương > ban chấp hành trung ương
ban thường đảng ủy > ban thường vụ đảng ủy
ban thường tỉnh ủy > ban thường vụ tỉnh ủy
ủy ban đảng ủy > ủy ban kiểm tra đảng ủy
ủy ban tỉnh ủy > ủy ban kiểm tra tỉnh ủy
ủy ban nhân xã > ủy ban nhân dân xã
hội đồng nhân xã > hội đồng nhân dân xã
hội đồng dân xã > hội đồng nhân dân xã
mặt trận tổ việt nam > mặt trận tổ quốc việt nam
mặt trận quốc việt nam > mặt trận tổ quốc việt nam
hội liên phụ nữ > hội liên hiệp phụ nữ
hội liên hiệp nữ > hội liên hiệp phụ nữ
hội cựu binh > hội cựu chiến binh
đoàn niên cộng sản > đoàn thanh niên cộng sản
chủ nghĩa hội > chủ nghĩa xã hội
xã hội nghĩa > xã hội chủ nghĩa ~ là
xã hội chủ việt nam > xã hội chủ nghĩa việt nam
kinh tế thị có > kinh tế thị trường có
phát triển kinh xã hội > phát triển kinh tế xã hội
tập dân chủ > tập trung dân chủ < học luyện tuyên bài sưu giáo
tập trung chủ > tập trung dân chủ ~ yếu động đạo trương trì tịch nhiệm
tự phê và phê bình > tự phê bình và phê bình
tự phê bình và phê trong > tự phê bình và phê bình trong
hoàn thành xuất nhiệm vụ > hoàn thành xuất sắc nhiệm vụ
hoàn thành sắc nhiệm vụ > hoàn thành xuất sắc nhiệm vụ
trong sạch mạnh > trong sạch vững mạnh
trong vững mạnh > trong sạch vững mạnh
dấu hiệu phạm > dấu hiệu vi phạm ~ tội
thi hành luật đảng > thi hành kỷ luật đảng
kiểm tra giám và > kiểm tra giám sát và
phòng chống tham lãng phí > phòng chống tham nhũng lãng phí
lấy phiếu tín cho > lấy phiếu tín nhiệm cho
lấy phiếu tín đối > lấy phiếu tín nhiệm đối
an ninh chính trật tự > an ninh chính trị trật tự
trật tự an xã hội > trật tự an toàn xã hội
trật tự toàn xã hội > trật tự an toàn xã hội
đại đoàn kết dân tộc toàn > đại đoàn kết toàn dân tộc
đại kết toàn dân > đại đoàn kết toàn dân
cải hành chính > cải cách hành chính
cải cách chính > cải cách hành chính ~ sách trị quyền
thủ tục chính > thủ tục hành chính ~ thức là
chính quyền phương > chính quyền địa phương
cán bộ công viên chức > cán bộ công chức viên chức
giáo dục và tạo > giáo dục và đào tạo ~ nguồn việc ra điều
xây nông thôn mới > xây dựng nông thôn mới
xây dựng nông mới > xây dựng nông thôn mới
sản kinh doanh > sản xuất kinh doanh < động tài bất thủy hải lâm nông đặc
thu bình quân đầu người > thu nhập bình quân đầu người
thu nhập quân đầu người > thu nhập bình quân đầu người
đời vật chất > đời sống vật chất
đời sống vật và tinh thần > đời sống vật chất và tinh thần
tạo điều thuận lợi > tạo điều kiện thuận lợi
tạo kiện thuận lợi > tạo điều kiện thuận lợi
góp nâng cao > góp phần nâng cao
góp quan trọng > góp phần quan trọng < đóng
đáp yêu cầu > đáp ứng yêu cầu
đáp ứng cầu > đáp ứng yêu cầu
công tác kiểm giám sát > công tác kiểm tra giám sát
công tác kiểm tra sát > công tác kiểm tra giám sát
đạo đức cách hồ chí minh > đạo đức phong cách hồ chí minh
nhiệm được giao > nhiệm vụ được giao < bổ trách kiêm
nhiệm vụ giao > nhiệm vụ được giao ~ cho thông
hoàn nhiệm vụ > hoàn thành nhiệm vụ
chức nhiệm vụ > chức năng nhiệm vụ < tổ đương viên công
đội cán bộ > đội ngũ cán bộ < chi liên bộ quân
đội ngũ bộ > đội ngũ cán bộ ~ đội
hệ thống trị > hệ thống chính trị ~ giá
hệ chính trị > hệ thống chính trị < quan
sinh chi bộ > sinh hoạt chi bộ < học
sinh hoạt bộ > sinh hoạt chi bộ ~ phận
bí thư bộ > bí thư chi bộ ~ trưởng
phó bí đảng ủy > phó bí thư đảng ủy
kết đảng viên > kết nạp đảng viên < đoàn liên tổng gắn hiệp
phát đảng viên > phát triển đảng viên
chính trị tưởng > chính trị tư tưởng
chủ nghĩa mác tư tưởng > chủ nghĩa mác lênin tư tưởng
nền tư tưởng của đảng > nền tảng tư tưởng của đảng
tư tưởng hồ chí > tư tưởng hồ chí minh ~ minh
chủ tịch chí minh > chủ tịch hồ chí minh
chỉ nghị quyết > chỉ thị nghị quyết
phê và phê bình > phê bình và tự phê bình < tự
kỷ luật cương > kỷ luật kỷ cương
tham lãng phí > tham nhũng lãng phí
khiếu tố cáo > khiếu nại tố cáo
đơn khiếu tố > đơn khiếu nại tố ~ tụng cáo
quốc an ninh > quốc phòng an ninh < trung toàn liên hợp
quốc phòng ninh > quốc phòng an ninh
an trật tự > an ninh trật tự < công
an ninh tự > an ninh trật tự
phòng cháy cháy > phòng cháy chữa cháy
phòng cháy chữa > phòng cháy chữa cháy ~ cháy
an giao thông > an toàn giao thông < công
nông mới nâng cao > nông thôn mới nâng cao
chương mục tiêu quốc gia > chương trình mục tiêu quốc gia
chương trình tiêu quốc gia > chương trình mục tiêu quốc gia
cơ kinh tế > cơ cấu kinh tế < nguy động thời hữu
cơ sở tầng > cơ sở hạ tầng
kết cấu tầng > kết cấu hạ tầng
cơ vật chất > cơ sở vật chất
cơ sở chất trường > cơ sở vật chất trường
ngân nhà nước > ngân sách nhà nước
giải phóng bằng > giải phóng mặt bằng
giải mặt bằng > giải phóng mặt bằng
giảm bền vững > giảm nghèo bền vững < suy cắt
hộ cận tỷ lệ > hộ cận nghèo tỷ lệ
an sinh hội > an sinh xã hội
an xã hội > an sinh xã hội < công trị
bảo hiểm hội > bảo hiểm xã hội
bảo hiểm tế > bảo hiểm y tế
chuyển số quốc gia > chuyển đổi số quốc gia
chuyển đổi quốc gia > chuyển đổi số quốc gia
dịch vụ trực tuyến > dịch vụ công trực tuyến
chính quyền địa hai cấp > chính quyền địa phương hai cấp
người có công cách mạng > người có công với cách mạng
đền ơn nghĩa > đền ơn đáp nghĩa
đồng bào tộc thiểu số > đồng bào dân tộc thiểu số
dân tộc số > dân tộc thiểu số ~ lượng
quy chế dân ở cơ sở > quy chế dân chủ ở cơ sở
giám sát phản xã hội > giám sát và phản biện xã hội
phòng chống thiên > phòng chống thiên tai ~ tai tử địch
thi khen thưởng > thi đua khen thưởng < kỳ
trách người đứng đầu > trách nhiệm người đứng đầu
tiên gương mẫu > tiên phong gương mẫu < ưu trước đầu
`;
