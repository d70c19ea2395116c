/** Phrases of building the Party organisation: bodies, levels, statute, principles, restructuring. */
export const organization = `
# Cơ quan ở Trung ương
ban chấp hành trung ương đảng, bộ chính trị, ban bí thư, tổng bí thư, thường trực ban bí thư, ủy viên bộ chính trị
ủy viên trung ương đảng, ban tổ chức trung ương, ủy ban kiểm tra trung ương, ban nội chính trung ương
văn phòng trung ương đảng, ban chính sách chiến lược trung ương, ban tuyên giáo và dân vận trung ương
quân ủy trung ương, đảng ủy công an trung ương, hội đồng lý luận trung ương, học viện chính trị quốc gia
đảng ủy các cơ quan đảng trung ương, đảng ủy quốc hội, đảng ủy chính phủ, đảng ủy mặt trận tổ quốc
# Cơ quan ở địa phương
ban chấp hành đảng bộ tỉnh, ban chấp hành đảng bộ xã, ban chấp hành đảng bộ phường, ban thường vụ tỉnh ủy
ban thường vụ thành ủy, ban thường vụ đảng ủy, thường trực tỉnh ủy, thường trực thành ủy, thường trực đảng ủy
ban tổ chức tỉnh ủy, văn phòng tỉnh ủy, văn phòng đảng ủy, ban xây dựng đảng, trung tâm chính trị
đảng ủy các cơ quan đảng tỉnh, đảng ủy ủy ban nhân dân tỉnh, đảng ủy xã, đảng ủy phường, đảng ủy đặc khu
đảng ủy quân sự, đảng ủy công an, đảng ủy bộ phận, đảng ủy cơ sở, đảng ủy cấp trên trực tiếp, cấp ủy cấp trên
cấp ủy cơ sở, cấp ủy trực thuộc, các ban đảng, cơ quan tham mưu giúp việc, cơ quan chuyên trách tham mưu
ban cán sự đảng, đảng đoàn, ban chỉ đạo, tổ giúp việc, tổ công tác, thành viên ban chỉ đạo, trưởng ban chỉ đạo
# Tổ chức đảng
tổ chức đảng, tổ chức cơ sở đảng, các loại hình tổ chức cơ sở đảng, đảng bộ cơ sở, đảng bộ trực thuộc, đảng bộ bộ phận
đảng bộ tỉnh, đảng bộ xã, đảng bộ phường, đảng bộ các cơ quan đảng, toàn đảng bộ, chi bộ cơ sở, chi bộ trực thuộc
tổ chức đảng trực thuộc, tổ chức đảng trong doanh nghiệp tư nhân, doanh nghiệp ngoài khu vực nhà nước
đơn vị sự nghiệp ngoài công lập, cơ sở đảng, tổ đảng, hệ thống tổ chức của đảng, mô hình tổ chức đảng
thành lập tổ chức đảng, chuyển giao tổ chức đảng, tiếp nhận tổ chức đảng, hợp nhất chi bộ, giải thể tổ chức đảng
sáp nhập chi bộ, chấm dứt hoạt động, kết thúc hoạt động, tổ chức đảng yếu kém, xếp loại tổ chức đảng
# Bộ máy
tổ chức bộ máy của hệ thống chính trị, sắp xếp tổ chức bộ máy, tinh gọn bộ máy, bộ máy tinh gọn, tinh gọn mạnh
hiệu năng hiệu lực hiệu quả, hoạt động hiệu lực hiệu quả, đầu mối trực thuộc, giảm đầu mối, giảm cấp trung gian
biên chế được giao, chỉ tiêu biên chế, tinh giản biên chế, vị trí việc làm, đề án vị trí việc làm, cơ cấu tổ chức
chức năng nhiệm vụ quyền hạn, chồng chéo nhiệm vụ, phân công nhiệm vụ, phân cấp phân quyền, kiêm nhiệm chức danh
kiện toàn tổ chức bộ máy, quản lý biên chế, quỹ tiền lương, chế độ chính sách, chính sách đối với cán bộ
# Nguyên tắc, quy định
điều lệ đảng, thi hành điều lệ đảng, cương lĩnh chính trị, nghị quyết của đảng, chỉ thị nghị quyết, quy định của đảng
nguyên tắc tập trung dân chủ, tập thể lãnh đạo cá nhân phụ trách, nguyên tắc tổ chức và sinh hoạt đảng
tự phê bình và phê bình, đoàn kết thống nhất trong đảng, giữ gìn đoàn kết nội bộ, kỷ luật nghiêm minh và tự giác
đảng cầm quyền, đảng viên ở cơ sở, vai trò lãnh đạo của đảng, sự lãnh đạo của đảng, phương thức lãnh đạo của đảng
phương thức cầm quyền, đổi mới phương thức lãnh đạo, lãnh đạo toàn diện, hạt nhân chính trị, hạt nhân lãnh đạo
năng lực lãnh đạo và sức chiến đấu, năng lực cầm quyền, trong sạch vững mạnh, trong sạch vững mạnh toàn diện
xây dựng và chỉnh đốn đảng, công tác xây dựng đảng, xây dựng đảng về chính trị, xây dựng đảng về tư tưởng
xây dựng đảng về đạo đức, xây dựng đảng về tổ chức, xây dựng đảng về cán bộ, xây dựng hệ thống chính trị
quy chế làm việc, quy chế phối hợp, chương trình công tác toàn khóa, chương trình làm việc, quy trình công tác
ban hành quy chế, sửa đổi bổ sung quy chế, chế độ làm việc, chế độ báo cáo, chế độ sinh hoạt, chế độ hội họp
# Công việc
bảo vệ chính trị nội bộ, vấn đề lịch sử chính trị, vấn đề chính trị hiện nay, rà soát chính trị nội bộ
công tác tổ chức xây dựng đảng, công tác tổ chức cán bộ, ngành tổ chức xây dựng đảng, nghiệp vụ công tác đảng
dữ liệu đảng viên, cơ sở dữ liệu đảng viên, khen thưởng tổ chức đảng, huy hiệu đảng, trao tặng huy hiệu đảng
hoàn thành xuất sắc nhiệm vụ, hoàn thành tốt nhiệm vụ, hoàn thành nhiệm vụ, không hoàn thành nhiệm vụ
đánh giá xếp loại chất lượng, kiểm điểm tập thể cá nhân, kiểm điểm cuối năm, tiếp thu giải trình, gợi ý kiểm điểm
đảng viên làm việc trong doanh nghiệp, đảng bộ vững mạnh tiêu biểu, mô hình chi bộ bốn tốt, đảng bộ bốn tốt
tổng kết công tác xây dựng đảng, nhiệm vụ công tác xây dựng đảng, tổng kết thực tiễn, sơ kết giữa nhiệm kỳ
`;
