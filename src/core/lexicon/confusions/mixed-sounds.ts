/** Consonants and finals that sound alike in a dialect: x and s, ch and tr, d, gi and r, n and ng, t and c. Form of a line: see `index`. */
export const mixedSounds = `
sử lý > xử lý
sử phạt > xử phạt
xử dụng > sử dụng
xuất xắc > xuất sắc
xắp xếp > sắp xếp
sắp sếp > sắp xếp
xắp tới > sắp tới
xuy thoái > suy thoái
xai phạm > sai phạm
xâu sắc > sâu sắc
xản xuất > sản xuất
sản suất > sản xuất
năng xuất > năng suất
lãi xuất > lãi suất
công xuất > công suất ~ khẩu sắc hiện
hiệu xuất > hiệu suất
đột suất > đột xuất
đề suất > đề xuất
xuyên suất > xuyên suốt
sinh xống > sinh sống
đời xống > đời sống
xức khỏe > sức khỏe
xát nhập > sáp nhập
sát nhập > sáp nhập
chú chọng > chú trọng
quan chọng > quan trọng
nghiêm chọng > nghiêm trọng
chương chình > chương trình
trương trình > chương trình
chuyền thống > truyền thống
tuyên chuyền > tuyên truyền
chiển khai > triển khai
trủ trương > chủ trương
chung ương > trung ương
chung thực > trung thực
chung thành > trung thành
tập chung > tập trung ~ lại sống
trân thành > chân thành
chân trọng > trân trọng
trọn lọc > chọn lọc
lựa trọn > lựa chọn
chọn vẹn > trọn vẹn
trú trọng > chú trọng
chú ẩn > trú ẩn
tri tiết > chi tiết
rấu hiệu > dấu hiệu
dèn luyện > rèn luyện
rành riêng > dành riêng
giành riêng > dành riêng
dành lấy > giành lấy
dành thắng lợi > giành thắng lợi
dành chính quyền > giành chính quyền
giành cho > dành cho
giành thời gian > dành thời gian
dữ gìn > giữ gìn
dữ vững > giữ vững
gìn dữ > gìn giữ
dải quyết > giải quyết
dám sát > giám sát
rân chủ > dân chủ
dõ ràng > rõ ràng
bàn quan > bàng quan
bàng bạc > bàn bạc ~ khắp trong
khoản cách > khoảng cách
tài khoảng > tài khoản
điều khoảng > điều khoản
giáng tiếp > gián tiếp
gián chức > giáng chức
thẳn thắn > thẳng thắn
lãng mạng > lãng mạn
cách mạn > cách mạng ~ tính
mắt xít > mắt xích
tất trách > tắc trách
bắc buộc > bắt buộc
khắc khe > khắt khe
mặt cảm > mặc cảm
mặt dù > mặc dù
vướng mắt > vướng mắc
thắt mắc > thắc mắc
thiếc thực > thiết thực
chấc lượng > chất lượng
sắt thái > sắc thái
bất cặp > bất cập
sơ xuất > sơ suất
xơ xuất > sơ suất
xúc tích > súc tích
trao dồi > trau dồi
chau dồi > trau dồi
trín muồi > chín muồi
nề lếp > nền nếp / nề nếp
nãnh đạo > lãnh đạo
nỗ nực > nỗ lực
năng nực > năng lực
chất nượng > chất lượng
lông dân > nông dân
xứ mệnh > sứ mệnh
`;
