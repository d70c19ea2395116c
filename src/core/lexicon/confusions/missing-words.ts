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
`;
