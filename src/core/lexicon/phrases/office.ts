/** Phrases of the committee's office: documents, meetings, archives, secrets, finance of the Party. */
export const office = `
# Văn phòng
văn phòng cấp ủy, công tác văn phòng, chánh văn phòng, phó chánh văn phòng, tham mưu tổng hợp, tham mưu giúp việc
tham mưu cho cấp ủy, chuyên viên tổng hợp, lịch công tác, lịch công tác tuần, chương trình công tác năm, giấy mời họp
giấy mời dự hội nghị, thông báo kết luận, thông báo kết luận của ban thường vụ, ý kiến chỉ đạo, theo dõi đôn đốc
đôn đốc thực hiện, tiến độ thực hiện, nhiệm vụ được giao, đúng thời hạn, quá hạn, báo cáo đột xuất, báo cáo định kỳ
báo cáo chuyên đề, báo cáo sơ kết, báo cáo tổng kết, báo cáo nhanh, báo cáo tình hình thực hiện, số liệu báo cáo
thời gian gửi báo cáo, mốc thời gian lấy số liệu, biểu mẫu báo cáo, phụ lục kèm theo, có phụ lục kèm theo
tổng hợp báo cáo, xây dựng báo cáo, tham mưu ban hành, tham mưu xây dựng, trình ban thường vụ, xin ý kiến ban thường vụ
hội nghị giao ban, giao ban định kỳ, giao ban bí thư chi bộ, hội nghị ban thường vụ, họp thường trực, phiên họp thường kỳ
hội nghị tổng kết, hội nghị sơ kết, kết luận hội nghị, biên bản hội nghị, thành phần dự họp, phòng họp không giấy tờ
# Văn bản
văn bản của đảng, thể thức văn bản, thể thức văn bản của đảng, kỹ thuật trình bày văn bản, soạn thảo văn bản
ban hành văn bản, văn bản chỉ đạo, văn bản hướng dẫn, văn bản cụ thể hóa, văn bản đến, văn bản đi, quản lý văn bản
tiếp nhận văn bản, phát hành văn bản, chuyển giao văn bản, số và ký hiệu, số ký hiệu văn bản, ngày tháng năm ban hành
tên cơ quan ban hành, tên loại văn bản, trích yếu nội dung, trích yếu, nơi nhận, chữ ký, chức vụ người ký, họ tên người ký
thẩm quyền ký, ký thay mặt, ký thay, ký thừa lệnh, ký thừa ủy quyền, dấu cơ quan, đóng dấu, dấu giáp lai, con dấu
dấu chỉ mức độ mật, dấu khẩn, dấu hỏa tốc, bản chính, bản gốc, bản sao, sao y bản chính, sao lục, bản dự thảo
hoàn chỉnh dự thảo, thẩm định dự thảo, thẩm định văn bản, rà soát văn bản, hệ thống hóa văn bản, căn cứ pháp lý
công văn đến, công văn đi, sổ công văn, hồ sơ công việc, lập hồ sơ công việc, danh mục hồ sơ, phiếu trình, phiếu chuyển
tờ trình, đề án, chương trình, quy chế, quy định, quyết định, nghị quyết, chỉ thị, kết luận, thông báo, hướng dẫn, kế hoạch
công điện, thông tri, thông cáo, giấy giới thiệu, giấy đi đường, giấy ủy quyền, giấy xác nhận, biên bản bàn giao
thi hành từ ngày ký, có hiệu lực từ ngày ký, chịu trách nhiệm thi hành, thay thế quyết định, căn cứ vào tình hình thực tế
kính gửi, kính trình, trân trọng cảm ơn, trân trọng kính mời, xin ý kiến chỉ đạo, báo cáo để biết, lưu văn phòng
# Văn thư, lưu trữ, cơ yếu
văn thư lưu trữ, công tác văn thư lưu trữ, cán bộ văn thư, lưu trữ lịch sử, lưu trữ hiện hành, lưu trữ cơ quan
kho lưu trữ, phông lưu trữ, phông lưu trữ đảng cộng sản việt nam, chỉnh lý tài liệu, tài liệu lưu trữ, nộp lưu hồ sơ
giao nộp tài liệu, tiêu hủy tài liệu, tài liệu hết giá trị, thời hạn bảo quản, số hóa tài liệu, khai thác tài liệu
bí mật nhà nước, bảo vệ bí mật nhà nước, tài liệu mật, độ mật, tối mật, tuyệt mật, giải mật, lộ lọt bí mật nhà nước
công tác cơ yếu, mạng thông tin diện rộng của đảng, mạng nội bộ, gửi nhận văn bản điện tử, văn bản điện tử
chữ ký số, chứng thư số, hệ thống điều hành tác nghiệp, hệ thống thông tin chuyên ngành, phần mềm quản lý văn bản
hộp thư công vụ, thư điện tử công vụ, máy tính kết nối mạng, máy tính soạn thảo văn bản mật
# Tài chính, tài sản đảng
tài chính đảng, ngân sách đảng, dự toán kinh phí, kinh phí hoạt động, kinh phí được cấp, kinh phí hỗ trợ, chủ tài khoản
kế toán trưởng, thủ quỹ, quyết toán kinh phí, công khai tài chính, quy chế chi tiêu nội bộ, chế độ chi, định mức chi
tài sản đảng, tài sản công, quản lý sử dụng tài sản công, mua sắm tài sản, thanh lý tài sản, trang thiết bị làm việc
trụ sở làm việc, nhà làm việc, xe ô tô công, tiết kiệm chống lãng phí, thực hành tiết kiệm, hội trường, phòng làm việc
tiếp khách, lễ tân, phục vụ hội nghị, đón tiếp đại biểu, chuẩn bị tài liệu, in ấn tài liệu, sao gửi tài liệu
tiếp công dân của người đứng đầu cấp ủy, lịch tiếp công dân, sổ tiếp công dân, tiếp nhận đơn thư, trả lời đơn thư
`;
