/** A key missed, struck twice or beside; a tone key of Telex or VNI that went to the wrong letter. Form of a line: see `index`. */
export const mistypedWords = `
đảng viện > đảng viên ~ trợ dẫn
hội viện > hội viên ~ trợ dẫn
đoàn viện > đoàn viên ~ trợ dẫn
cán bô > cán bộ
nhân dẫn > nhân dân ~ đến chứng tới
nhiệm vu > nhiệm vụ
lãnh dạo > lãnh đạo
chi đạo > chỉ đạo ~ đức
chỉ thi > chỉ thị ~ đua hành tuyển
nghi quyết > nghị quyết
kế hoach > kế hoạch
tỏ chức > tổ chức
tổ chưc > tổ chức
tồ chức > tổ chức
tổ chứ > tổ chức ~ không chẳng đừng
công tá > công tác ~ điền
phat triển > phát triển
phát triền > phát triển
kinh tê > kinh tế
kính tế > kinh tế
xã hôi > xã hội
xa hội > xã hội ~ nghị trường chợ
thưc hiện > thực hiện
thực hiên > thực hiện
thực hiền > thực hiện
thục hiện > thực hiện
tực hiện > thực hiện
đáp ưng > đáp ứng
đáp ững > đáp ứng
quản ly > quản lý ~ hôn
quản lỳ > quản lý
quan lý > quản lý
giam sát > giám sát
kiểm trá > kiểm tra
kiểm điềm > kiểm điểm
kết quá > kết quả ~ trình khứ
hiệu quá > hiệu quả
kiện toan > kiện toàn
kiến toàn > kiện toàn ~ diện dân
đoàn kêt > đoàn kết
đoán kết > đoàn kết ~ quả luận cục
nâng cáo > nâng cao ~ trạng
tăng cương > tăng cường ~ quyết
khắc phúc > khắc phục
khách phục > khắc phục ~ vụ
hạn chê > hạn chế
khuyết điêm > khuyết điểm
ưu điêm > ưu điểm
thuận lơi > thuận lợi
khó khắn > khó khăn
khó khan > khó khăn ~ hiếm nước
nguyên nhận > nguyên nhân
nguyện nhân > nguyên nhân
bài hoc > bài học
kình nghiệm > kinh nghiệm
kinh nghiêm > kinh nghiệm ~ túc
đề nghi > đề nghị ~ ngờ vấn
kiến nghi > kiến nghị ~ ngờ vấn
tình hinh > tình hình
tinh hình > tình hình
đia phương > địa phương
địa phượng > địa phương
địa bản > địa bàn
đơn vi > đơn vị ~ phạm
cơ quản > cơ quan ~ lý
cơ sơ > cơ sở ~ sài suất kết
cơ sỡ > cơ sở
thường xuyến > thường xuyên
thương xuyên > thường xuyên
kịp thơi > kịp thời
đồng chi > đồng chí ~ tiền trả phí ngân cho
đông chí > đồng chí < tiết ngày
bí thứ > bí thư
chủ tich > chủ tịch
ủy bản > ủy ban
trung ưng > trung ương
chuyển biên > chuyển biến ~ chế
tham mưa > tham mưu
phôi hợp > phối hợp
sinh hoat > sinh hoạt
chât lượng > chất lượng
chất lượn > chất lượng
lượng lượng > lực lượng
năng lưc > năng lực
nông thông > nông thôn ~ thoáng
nông thốn > nông thôn
giám nghèo > giảm nghèo
giảm ngheo > giảm nghèo
gia đinh > gia đình
mô hinh > mô hình
điển hinh > điển hình
vi phạp > vi phạm
giải phạp > giải pháp
biện phạp > biện pháp
pháp luât > pháp luật
chấp hanh > chấp hành
trách nhiêm > trách nhiệm
quyết tam > quyết tâm
nông nghiêp > nông nghiệp
doanh nghiêp > doanh nghiệp
quốc phong > quốc phòng
an nình > an ninh
trật tư > trật tự
nơi củ trú > nơi cư trú
củ trú > cư trú
kế hoạnh > kế hoạch
nghị quyêt > nghị quyết
nghị quyế > nghị quyết
đại hôi > đại hội
kỷ luât > kỷ luật
phương hương > phương hướng
truyên truyền > tuyên truyền
thường xuyện > thường xuyên
`;
