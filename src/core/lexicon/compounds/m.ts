/** Compounds of two syllables, by their first: letter M. */
export const compoundsM = `
ma: túy trận quỷ thuật chay
mã: số hóa vạch lực ngành nguồn độc
mạ: kền
mác: lênin
mắc: phải bệnh kẹt mớ lỗi nợ
mặc: dù cả cảm khải nhiên niệm
mai: phục sau táng một mỉa
mái: nhà ấm trường tóc
mãi: mãi lộ
mại: dâm
mải: mê miết
mâm: cỗ
mầm: mống non bệnh họa
man: rợ trá di
màn: hình cửa trời
mãn: nguyện nhiệm hạn khóa tính
mạn: tính phép đàm thuyền
mẫn: cán cảm tiệp
mặn: mòi mà nồng xâm
mang: lại theo tính tên thai tiếng nặng vác đến
màng: lưới
măng: non tre
mạng: lưới xã sống người internet máy
mảng: tối màu
mắng: nhiếc mỏ
manh: mún nha mối động tâm
mánh: khóe lới
mạnh: mẽ dạn khỏe yếu thường bạo tay
mảnh: đất vỡ mai
mào: đầu
mạo: hiểm danh nhận phạm
mát: mẻ
mất: mát cân đoàn an đi còn lòng trật mùa tích niềm dấu giá vệ tín
mật: thiết độ ong mã khẩu thám vụ báo
mắt: xích
mặt: trận bằng hàng trái hạn nước tiền đường phố phải trời trăng đoàn
mau: chóng lẹ
màu: sắc mỡ da xanh đỏ
máu: me thịt lửa
mâu: thuẫn
mấu: chốt
mẫu: mực số giáo đơn vật mã biểu ruộng
may: mặc mắn rủi đo
mày: mò râu
máy: móc bay tính cày bơm phát vi chủ ảnh gặt kéo điện trạm
mây: tre mù
mấy: khi
mê: tín hoặc muội say mẩn
mẹ: con kế
mề: đay
mềm: dẻo mỏng mại yếu
mệnh: lệnh đề giá danh
mèo: mả
mệt: mỏi nhọc
mía: đường
mỉa: mai
miền: núi bắc nam trung đất xuôi
miễn: dịch phí nhiệm giảm thuế trừ cưỡng thị chấp tội
miếng: ăn cơm
miệt: thị mài vườn
miêu: tả
mịn: màng
minh: bạch chứng họa mẫn quân oan tinh
mình: bạch
mít: tinh
mò: mẫm
mô: hình phạm tả thức men
mơ: hồ ước màng mộng
mỏ: than neo vàng đá đất
mồ: hôi côi mả
mổ: xẻ
mộ: phần liệt đạo bia
mớ: rau
mờ: nhạt ám ảo mịt
mở: rộng cửa đầu đường mang màn mặt lớp ra mới tờ đất
mốc: son giới thời meo
mộc: mạc bản
môi: trường giới sinh
mọi: người mặt nơi lúc tầng việc rợ
mối: quan nguy tương liên lo đe hàng tình
mồi: nhử chài
mỗi: người năm khi ngày
mới: mẻ đây nhất
mời: chào gọi thầu họp
mòn: mỏi
món: ăn quà nợ
mong: muốn mỏi đợi ước chờ manh
móng: tay vuốt nhà
mông: muội lung
mỏng: manh
mộng: tưởng mơ
một: số phần bộ cách mặt khi lòng chiều cửa vài đôi ít
mù: quáng mịt lòa chữ sương
mũ: bảo nón
mua: sắm bán chuộc vui hàng
mùa: màng vụ xuân hè thu đông khô mưa
múa: hát rối
mưa: lũ bão đá to phùn nắng gió lớn
mục: tiêu đích lục nát sư ruỗng kích vụ đồng
mức: độ sống lương phạt sàn thu chi tăng
mực: nước thước
mui: thuyền
mùi: hôi vị
mũi: nhọn tên khoan
mùn: bã
mừng: rỡ thọ tuổi công vui đảng xuân
muối: mặt ăn
muỗi: vằn
mười: hai
muôn: vàn thuở đời hình
muộn: màng phiền
mượn: cớ tiền vay
mường: tượng
mưu: sinh cầu mẹo đồ toan trí kế mô hại
mỵ: dân
mỹ: thuật quan mãn lệ phẩm tục nghệ miều
`;
