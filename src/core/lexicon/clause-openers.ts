/**
 * Words no name begins with, one or two to a line. Behind `;` they are written in lower case; those above
 * the line of dashes behind `,` too, for a list of bodies may go “Ban Tổ chức, Kiểm tra, Tuyên giáo”.
 */
export const clauseOpeners = `
đồng thời
định kỳ
tuy nhiên
ngoài ra
bên cạnh đó
do đó
do vậy
vì vậy
trong đó
trong khi
qua đó
từ đó
nhất là
đặc biệt
mặc dù
hiện nay
đến nay
hằng năm
hàng năm
hằng tháng
hàng tháng
hằng quý
hàng quý
các
những
và
nhưng
hoặc
song
đã
đang
sẽ
cần
không
chưa
được
bị
do
vì
nếu
khi
nhằm
để
cũng như
góp phần
-----
trước
trong
ngoài
từ
qua
với
trên
theo
một số
nhiều
mọi
mỗi
việc
thường xuyên
kịp thời
chủ động
tích cực
tăng cường
thực hiện
chỉ đạo
nâng cao
đẩy mạnh
phát huy
tiếp tục
phối hợp
quan tâm
chú trọng
tập trung
triển khai
quán triệt
bảo đảm
đảm bảo
giữ vững
củng cố
hoàn thành
rà soát
xử lý
giải quyết
vận động
duy trì
khắc phục
phấn đấu
tạo điều kiện
tình hình
chất lượng
tỷ lệ
kết quả
đời sống
bồi dưỡng
đào tạo
phân công
nghiêm túc
xác định
khuyến khích
`;
