/** Compounds of two syllables, by their first: letters D and Đ. */
export const compoundsD = `
da: giày thịt dẻ cam
dã: man tâm ngoại sử
dạ: hội
dai: dẳng
dài: hạn dòng hơi lâu ngày
dại: dột khờ
dải: đất
dám: nghĩ làm
dàn: trải dựng xếp nhạc đều trận
dân: chủ tộc cư số sinh gian vận cử quân trí lập tình quyền phòng ca tổ chúng công làng sự nguyện chài phố tâm ý vũ cũ giận
dạn: dày
dấn: thân
dần: dần dà
dẫn: chứng dắt đến đầu đường giải lối điểm xuất chương đạo nhập
dằn: mặt
dặn: dò
dáng: dấp vẻ
dâng: hương hiến cao
dạng: thức
dằng: dặc
danh: giá dự hiệu sách mục nghĩa tiếng phận lam tính xưng vị nhân tướng lợi thiếp thơ bạ ngôn pháp sĩ thắng
dành: dụm riêng cho
dao: động cạo mổ
dập: dịch tắt khuôn
dấu: hiệu tích ấn vết chân mốc câu khẩn
dầu: khí mỏ ăn hỏa thô
dày: đặc dạn dặn công
dây: chuyền dưa điện thần
dạy: học nghề dỗ bảo kèm thêm
dậy: sóng thì
dễ: dàng dãi hiểu
dệt: may
di: sản tích cư dời động chuyển chúc chỉ truyền dân trú vật lý nguyện căn
dị: ứng tật đoan nhân bản vật
dịch: bệnh vụ chuyển hạch tễ tả thuật giả hại
diêm: dân nghiệp
diễn: ra biến đàn giải viên tập đạt văn xuất tiến kịch thuyết giảng tả dịch
diện: tích mạo rộng kiến tiếp đối
diệt: vong trừ chủng khuẩn giặc
diễu: hành binh
diệu: kỳ vợi
dinh: dưỡng thự cơ
dính: líu dáng
dịp: lễ may
dìu: dắt
do: dự thám đó thái
dò: xét la tìm mìn hỏi
dỗ: dành
dở: dang
dỡ: bỏ
dọa: nạt dẫm
doanh: nghiệp nhân thu trại số lợi
dọc: đường
dốc: sức lòng đứng
dôi: dư
dõi: theo
dối: trá lừa
dồi: dào
dội: lại
dọn: dẹp vệ
dồn: dập sức nén ép lực điền
dong: riềng
dòng: chảy tộc họ vốn người tiền điện sông
dõng: dạc
dột: nát
du: lịch khách kích học nhập canh xuân côn
dù: sao cho
dư: luận địa thừa nợ lượng dả âm chấn
dụ: dỗ
dữ: liệu dội kiện
dự: án thảo toán báo kiến phòng trữ bị thi họp đoán định tính giờ lễ tuyển cảm khán thính liệu khuyết
dưa: hấu
dựa: dẫm vào
dung: túng tích hòa lượng mạo dị nham
dùng: dằng chung nước
dũng: cảm sĩ khí mãnh
dụng: cụ ý võ
dừng: lại chân
dửng: dưng
dựng: nước xây đứng
dược: liệu phẩm sĩ
dương: cầm lịch tính
dường: như nào
dưỡng: sinh bệnh dục lão
dứt: điểm khoát
duy: trì nhất tân vật tâm ý
duyên: hải cớ dáng nợ phận
duyệt: binh y
đa: dạng số phần phương nguyên ngành năng đảng khoa quốc cực tầng chiều
đà: phát tăng giảm
đá: phạt bóng vôi
đã: đành từng
đả: kích đảo phá thông
đắc: lực cử thắng địa
đặc: biệt điểm thù sắc trưng quyền tính công xá sản nhiệm khu phái cách dụng hữu trị
đài: báo truyền phun tưởng liệt kỷ phát
đái: tháo
đại: hội biểu diện đoàn đội học dịch lý tướng chúng trà lộ thắng số đa khái cương úy tá từ hạn thể châu dương sứ lễ đồng lục gia công
đàm: phán luận thoại đạo
đám: cưới tang đông ma mây
đâm: chém va
đạm: bạc
đảm: bảo nhiệm đương nhận trách
đấm: đá
đầm: lầy ấm
đậm: đà nét đặc
đắm: say chìm
đan: xen
đàn: áp gia bò hồi lợn em ông bà
đạn: dược pháo
đần: độn
đắn: đo
đẵn: cây
đang: khi
đáng: kể tiếc lẽ giá khen tin nể mừng quý chú lo
đãng: trí
đăng: ký tải quang cai nhập ảnh đàn
đảng: viên bộ ủy phí phái vụ đoàn tịch tính sử chính kỳ hiếu
đằng: sau trước
đẳng: cấp thức
đành: lòng rằng
đánh: giá bại bắt dấu đổi chặn lừa bạc máy thức đập cược giặc mất thắng thẳng
đào: tạo tẩu thoát thải bới ngũ sâu hầm mỏ
đáo: hạn để
đạo: đức lý diễn luật văn nghĩa giáo dụ tạc hạnh làm cụ hiếu
đảo: lộn ngược chính ngũ chìm chiều
đáp: ứng án lễ từ trả số nghĩa
đạp: đổ xe
đập: phá nước thủy
đạt: được chuẩn yêu mức
đất: đai nước nông ở rừng liền lành khách nóng
đắt: đỏ giá
đặt: ra hàng tên vấn câu nền cọc chỗ niềm lên bút
đau: thương khổ xót đớn lòng buồn yếu đáu
đâu: đó đâu
đấu: tranh thầu giá trường sĩ tố vật nối
đầu: tư tiên mối vào ra năm tàu cơ nguồn mục sách kỳ độc tháng cuối phiếu gối đuôi hàng lòng óc bếp quân đạn ngành thú
đẩu: đâu
đậu: tương xe phụ
đay: nghiến
đày: tớ ải đọa
đáy: biển
đảy: tớ
đấy: đủ
đầy: đủ ắp rẫy tràn đặn tớ
đẩy: mạnh lùi nhanh đưa ngã
đê: điều mê bao kè hèn cao
đế: quốc
đề: nghị xuất án cương tài cử ra bạt cao phòng mục kháng dẫn xướng đạt thi từ
để: lại lọt ý ngỏ dành
đệ: trình tử
đem: lại
đêm: ngày
đếm: ngược
đèn: đường điện dầu pha tín
đến: nơi nỗi
đền: bù ơn đáp thờ đài miếu
đeo: bám đuổi
đèo: bòng dốc
đẽo: gọt
đẹp: đẽ mắt lòng
đều: đặn nhau
đi: lại học làm đầu đôi sâu lên tiên vào công đến bộ đứng bầu đường bỏ đổi
đĩ: điếm
địa: phương bàn chỉ chính điểm lý vị giới ốc đạo hình chất đầu danh cầu chủ ngục phận lan hạt tô
đích: thực danh thân đáng
địch: họa
điềm: đạm tĩnh
điểm: nóng tựa yếu mạnh nhấn đến cao thi tâm trang bưu danh hẹn sáng số xuyết trường cầu mốc đen
điên: cuồng loạn rồ đảo
điền: dã kinh đoàn tên thông
điển: hình tích
điện: tử thoại lực ảnh năng lưới hoa áp cực mừng báo văn gió tín biên toán
điệp: khúc viên trùng
điêu: khắc luyện ngoa
điều: kiện hành lệ tra chỉnh tiết hòa động khoản khiển phối trị lệnh dưỡng ước tốc giải trần độ chế
điệu: bộ múa
đinh: ninh ốc
đình: chỉ công đốn chiến trệ làng đám chùa
đính: chính kèm hôn
đỉnh: cao điểm chóp
định: hướng kỳ mức danh cư lượng đoạt hình kiến nghĩa suất lệ vị chế ra canh tính giá biên
đo: lường đạc đếm
đò: ngang
đó: đây
đô: thị đốc hội la hộ
đỏ: đen
đồ: dùng án đạc đảng chơi thị vật sộ uống ăn nhựa
đổ: vỡ xô máu lỗi bê nát thừa dốc
đỗ: đạt quyên cao
độ: tuổi dài cao lượng ẩm mặn lớn bền chừng tin che phì sâu trì mật
đỡ: đầu đần đẻ
đoái: hoài
đoàn: kết thể viên công đại ngoại kiểm tàu quân phí xe khách tụ kịch văn
đoán: định
đoạn: tuyệt đường trường thẳng văn
đoạt: giải
đọc: giả hiểu sách
đốc: thúc công
độc: lập hại đáo quyền lạ chiếm giả thân ác đoán tôn nhất canh đắc tài
đòi: hỏi nợ
đói: nghèo kém khổ
đôi: khi lúc mươi bên
đối: tượng với phó thoại tác chiếu đầu nội ngoại xử đãi lập kháng trọng chất mặt diện đáp lưu sách chứng thủ ứng nhân xứng phương kỳ
đồi: trụy núi bại
đổi: mới thay chác điền công đời lẫn
đội: ngũ viên trưởng tuyển hình văn phó thiếu quân bóng dân
đời: sống thường tư trước sau
đợi: chờ
đòn: bẩy
đón: nhận tiếp đầu chào khách xem thư
đôn: đốc hậu
đơn: vị giản thư độc điệu phương từ thuần giá sơ chiếc cử hàng xin
đồn: biên đại trú đoán thổi điền
đớn: hèn đau
đờn: ca
đóng: góp vai khung dấu cửa đô gói mới quân băng thuế phí
đông: đảo người đúc bắc nam xuân đủ y dương chí
đọng: lại
đống: tro
đồng: chí bào thời bộ ý lòng thuận hành đều tình đội nghiệp minh nhất tâm bằng ruộng cỏ loạt cảm lúa hóa hương môn đảng hồ tiền đẳng khởi dạng diễn nai tháp phục phạm muối
động: viên lực thái cơ tác chạm vật thực đất tĩnh thổ lòng não
đốt: phá nóng lò cháy
đột: phá xuất biến nhập kích quỵ ngột
đợt: cao
đu: dây
đủ: điều sức khả tư
đua: chen đòi xe tranh thuyền
đùa: cợt
đưa: đón ra vào tin lại đẩy đến thuyền
đứa: con trẻ
đúc: kết rút
đức: tính tài độ hạnh dục thọ
đực: cái
đùm: bọc
đùn: đẩy
đùng: đoàng
đúng: đắn mức hạn lúc quy hướng như sai
đụng: độ chạm
đủng: đỉnh
đứng: đầu đắn vững lên lớp ra
đuốc: sáng
được: mùa lòng bạc
đuối: nước
đuổi: bắt kịp học
đương: nhiên đầu chức sự thời kim đại nhiệm
đường: lối bộ phố sắt dây làng hướng sá thủy hàng đi dài biên lưới bờ mòn truyền đầy lội biển
đứt: gãy đoạn
`;
