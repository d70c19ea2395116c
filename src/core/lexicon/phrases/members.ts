/** Phrases about members and branches: admission, files, meetings, dues. */
export const members = `
# Đảng viên
đội ngũ đảng viên, đội ngũ cán bộ đảng viên, toàn thể đảng viên, đảng viên chính thức, đảng viên dự bị, đảng viên mới
đảng viên trẻ, đảng viên nữ, đảng viên cao tuổi, đảng viên lão thành, đảng viên hưu trí, đảng viên là người dân tộc thiểu số
đảng viên là học sinh sinh viên, đảng viên đi làm ăn xa, đảng viên đang công tác, đảng viên nơi cư trú, nơi cư trú
tiêu chuẩn đảng viên, nhiệm vụ đảng viên, quyền của đảng viên, tư cách đảng viên, chất lượng đảng viên
nâng cao chất lượng đội ngũ đảng viên, quản lý đảng viên, phân công nhiệm vụ cho đảng viên, phân công công tác
rà soát sàng lọc đảng viên, sàng lọc đảng viên, đảng viên không còn đủ tư cách, giáo dục rèn luyện đảng viên
bồi dưỡng đảng viên, đánh giá xếp loại đảng viên, đảng viên hoàn thành xuất sắc nhiệm vụ, đảng viên vi phạm
tính tiên phong gương mẫu, phát huy vai trò tiên phong, nói và làm theo nghị quyết, cam kết tu dưỡng rèn luyện
bản cam kết, đăng ký phấn đấu, bản kiểm điểm cá nhân, giữ mối liên hệ với chi ủy, hai chiều với nơi cư trú
# Kết nạp
phát triển đảng viên, tạo nguồn phát triển đảng viên, nguồn phát triển đảng, công tác phát triển đảng
kết nạp đảng viên, kết nạp người vào đảng, kết nạp lại, lễ kết nạp đảng viên, quyết định kết nạp, nghị quyết kết nạp
người xin vào đảng, đơn xin vào đảng, quần chúng ưu tú, đoàn viên ưu tú, đối tượng cảm tình đảng, cảm tình đảng
lớp cảm tình đảng, lớp bồi dưỡng nhận thức về đảng, giấy chứng nhận, người giới thiệu, đảng viên giới thiệu
đảng viên chính thức giúp đỡ, đảng viên hướng dẫn, nghị quyết giới thiệu, lý lịch của người xin vào đảng
thẩm tra lý lịch, khai lý lịch, xác minh lý lịch, lý lịch rõ ràng, công nhận đảng viên chính thức, chuyển đảng chính thức
thời gian dự bị, thời kỳ dự bị, tuổi đảng, ngày vào đảng, chỉ tiêu kết nạp, tỷ lệ kết nạp, chủ hộ kinh doanh
chủ doanh nghiệp tư nhân, công nhân lao động, dân quân thường trực, học sinh trung học phổ thông, giáo viên trẻ
tuyên thệ, lời thề, trao quyết định kết nạp, địa bàn chưa có đảng viên, thôn chưa có chi bộ, thôn chưa có đảng viên
# Hồ sơ, sinh hoạt đảng
hồ sơ đảng viên, lý lịch đảng viên, phiếu đảng viên, thẻ đảng viên, cấp thẻ đảng viên, phát thẻ đảng viên, đổi thẻ
làm mất thẻ, thẻ đảng viên bị hỏng, sổ tay đảng viên, sổ tay đảng viên điện tử, danh sách đảng viên
chuyển sinh hoạt đảng, chuyển sinh hoạt đảng chính thức, chuyển sinh hoạt đảng tạm thời, giấy giới thiệu sinh hoạt đảng
tiếp nhận sinh hoạt đảng, miễn công tác và sinh hoạt đảng, miễn sinh hoạt đảng, sinh hoạt đảng ở nước ngoài
giới thiệu sinh hoạt đảng, bỏ sinh hoạt đảng, xin ra khỏi đảng, cho ra khỏi đảng, đảng viên từ trần, xóa tên
phục hồi quyền của đảng viên, giải quyết quyền lợi, đảng phí, mức đóng đảng phí, thu nộp và sử dụng đảng phí
sổ thu nộp đảng phí, tặng huy hiệu đảng, huy hiệu ba mươi năm tuổi đảng, truy tặng huy hiệu đảng, lễ trao huy hiệu đảng
# Chi bộ
bí thư chi bộ, phó bí thư chi bộ, chi ủy viên, chi ủy chi bộ, cấp ủy chi bộ, bí thư chi bộ kiêm trưởng thôn
bí thư chi bộ đồng thời là trưởng thôn, trưởng thôn, tổ trưởng tổ dân phố, chi bộ thôn, chi bộ tổ dân phố, chi bộ khu phố
chi bộ trường học, chi bộ cơ quan, chi bộ quân sự, chi bộ công an, chi bộ doanh nghiệp, chi bộ trạm y tế, chi bộ ghép
sinh hoạt chi bộ, sinh hoạt chi bộ thường kỳ, sinh hoạt thường kỳ, sinh hoạt định kỳ, sinh hoạt chuyên đề
sinh hoạt chi bộ theo chuyên đề, nâng cao chất lượng sinh hoạt chi bộ, nội dung sinh hoạt, nền nếp sinh hoạt
chế độ sinh hoạt chi bộ, tính lãnh đạo tính giáo dục tính chiến đấu, tính chiến đấu, họp chi bộ, họp chi ủy
chủ trì sinh hoạt, thư ký cuộc họp, sổ nghị quyết chi bộ, biên bản họp chi bộ, ra nghị quyết, nghị quyết chi bộ
dự thảo nghị quyết, thảo luận dân chủ, biểu quyết thông qua, tham gia ý kiến, phát biểu ý kiến, đảng viên dự họp
tỷ lệ đảng viên dự sinh hoạt, tỷ lệ dự họp, vắng mặt có lý do, vắng mặt không có lý do, kiểm điểm phê bình
chấm điểm chất lượng sinh hoạt, cấp trên dự sinh hoạt, dự sinh hoạt với chi bộ, đảng ủy viên phụ trách chi bộ
đại hội chi bộ, đại hội chi bộ điểm, nhiệm kỳ chi bộ, bầu chi ủy, bầu bí thư, chi bộ trong sạch vững mạnh, chi bộ kiểu mẫu
chi bộ bốn tốt, xóa chi bộ sinh hoạt ghép, chi bộ có đông đảng viên, chia tách chi bộ, thành lập tổ đảng
`;
