/** Hook and tilde mixed up, as they sound alike in the South and the Centre. Form of a line: see `index`. */
export const mixedTones = `
chia sẽ > chia sẻ ~ thành làm
suất sắc > xuất sắc
cũng cố > củng cố ~ gắng tình ý
nổ lực > nỗ lực
sữa chữa > sửa chữa
sữa đổi > sửa đổi
bổ xung > bổ sung
kỹ cương > kỷ cương
kỹ luật > kỷ luật
kỹ niệm > kỷ niệm
kỷ thuật > kỹ thuật
kỷ năng > kỹ năng
kỷ sư > kỹ sư
hổ trợ > hỗ trợ
bải bỏ > bãi bỏ
bảo lũ > bão lũ
bảo lụt > bão lụt
chỉ đảo > chỉ đạo ~ ngược
dể dàng > dễ dàng
giải bày > giãi bày
khuyến khịch > khuyến khích
lảnh đạo > lãnh đạo
lảng phí > lãng phí
lổ hổng > lỗ hổng
mảnh liệt > mãnh liệt
mảnh vở > mảnh vỡ
mải mải > mãi mãi
nhủng nhiễu > nhũng nhiễu
nghĩ hưu > nghỉ hưu
nghĩ phép > nghỉ phép
nghĩ việc > nghỉ việc ~ gì nước này ấy
suy nghỉ > suy nghĩ
sẳn sàng > sẵn sàng
tổn tại > tồn tại
tiểu biểu > tiêu biểu
tỷ lể > tỷ lệ
trăn trỡ > trăn trở
vửng mạnh > vững mạnh
vửng chắc > vững chắc
giử vững > giữ vững
rỏ ràng > rõ ràng
rỏ rệt > rõ rệt
xữ lý > xử lý
xữ phạt > xử phạt
diển biến > diễn biến
diển ra > diễn ra
biểu diển > biểu diễn
mẩu mực > mẫu mực
gương mẩu > gương mẫu
biểu mẩu > biểu mẫu
ngả ba > ngã ba
bỏ lở > bỏ lỡ
sạt lỡ > sạt lở
san sẽ > san sẻ
mạnh mẻ > mạnh mẽ
chặt chẻ > chặt chẽ
lẻ tẽ > lẻ tẻ
bồi dưởng > bồi dưỡng
tư tưỡng > tư tưởng
khen thưỡng > khen thưởng
ảnh hưỡng > ảnh hưởng
trưỡng thành > trưởng thành
phổ biển > phổ biến
`;
