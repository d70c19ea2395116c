/** Phrases of science, technology, innovation and digital transformation. */
export const science = `
# Khoa học, công nghệ
khoa học và công nghệ, khoa học công nghệ và đổi mới sáng tạo, phát triển khoa học công nghệ, đột phá phát triển khoa học công nghệ
đổi mới sáng tạo, chuyển đổi số quốc gia, khoa học công nghệ đổi mới sáng tạo và chuyển đổi số, tiềm lực khoa học và công nghệ
nghiên cứu khoa học, nghiên cứu ứng dụng, đề tài khoa học, đề tài nghiên cứu, nhiệm vụ khoa học và công nghệ, hội đồng khoa học
ứng dụng khoa học công nghệ, ứng dụng tiến bộ khoa học kỹ thuật, tiến bộ khoa học kỹ thuật, chuyển giao công nghệ, làm chủ công nghệ
công nghệ cao, công nghệ mới, công nghệ lõi, công nghệ nguồn, công nghệ chiến lược, công nghệ sinh học, công nghệ vật liệu mới
công nghệ bán dẫn, vi mạch bán dẫn, trí tuệ nhân tạo, dữ liệu lớn, chuỗi khối, điện toán đám mây, kết nối vạn vật, học máy
cách mạng công nghiệp lần thứ tư, hệ sinh thái khởi nghiệp đổi mới sáng tạo, doanh nghiệp khoa học và công nghệ, quỹ phát triển khoa học
sở hữu trí tuệ, quyền sở hữu trí tuệ, đăng ký nhãn hiệu, bằng độc quyền sáng chế, sáng chế, giải pháp hữu ích, kiểu dáng công nghiệp
tiêu chuẩn đo lường chất lượng, tiêu chuẩn quốc gia, quy chuẩn kỹ thuật, hệ thống quản lý chất lượng, kiểm định phương tiện đo
nhà khoa học, chuyên gia đầu ngành, đội ngũ trí thức, trí thức khoa học và công nghệ, phòng thí nghiệm, thí nghiệm, thực nghiệm
phát huy sáng kiến, sáng kiến cải tiến kỹ thuật, cải tiến kỹ thuật, hội thi sáng tạo kỹ thuật, thử nghiệm có kiểm soát
# Chuyển đổi số
chuyển đổi số, đẩy mạnh chuyển đổi số, chuyển đổi số toàn diện, chuyển đổi số trong các cơ quan đảng, ban chỉ đạo chuyển đổi số
chính quyền số, chính phủ số, kinh tế số và xã hội số, xã hội số, công dân số, kinh tế dữ liệu, chính quyền điện tử, chính phủ điện tử
hạ tầng số, hạ tầng viễn thông, hạ tầng công nghệ thông tin, nền tảng số, nền tảng số dùng chung, nền tảng dùng chung, kho dữ liệu
trung tâm dữ liệu, cơ sở dữ liệu quốc gia, cơ sở dữ liệu quốc gia về dân cư, cơ sở dữ liệu chuyên ngành, cơ sở dữ liệu dùng chung
dữ liệu dùng chung, dữ liệu mở, kết nối chia sẻ dữ liệu, chia sẻ dữ liệu, khai thác dữ liệu, làm sạch dữ liệu, dữ liệu đúng đủ sạch sống
số hóa hồ sơ, số hóa hồ sơ giấy tờ, số hóa dữ liệu, tài liệu số hóa, bản số hóa, quy trình điện tử, hồ sơ điện tử, biểu mẫu điện tử
công nghệ thông tin, ứng dụng công nghệ thông tin, công nghệ số, kỹ thuật số, thiết bị số, thiết bị thông minh, điện thoại thông minh
tổ công nghệ số cộng đồng, bình dân học vụ số, phong trào bình dân học vụ số, phổ cập kỹ năng số, nhân lực số, năng lực số
dịch vụ số, thanh toán không dùng tiền mặt, thanh toán điện tử, ví điện tử, tài khoản ngân hàng, mã phản hồi nhanh, chợ không dùng tiền mặt
đề án phát triển ứng dụng dữ liệu về dân cư, định danh và xác thực điện tử, xác thực điện tử, danh tính số, chữ ký điện tử
đô thị thông minh, trung tâm điều hành thông minh, làng thông minh, thôn thông minh, nông nghiệp thông minh, nhà máy thông minh
phủ sóng di động, vùng lõm sóng, cáp quang, băng thông rộng, đường truyền, đường truyền tốc độ cao, trạm phát sóng, mạng di động
phần mềm dùng chung, phần mềm mã nguồn mở, phần mềm chuyên ngành, cài đặt phần mềm, nâng cấp phần mềm, trang thiết bị công nghệ
hội nghị truyền hình trực tuyến, họp trực tuyến, phòng họp trực tuyến, điểm cầu trực tuyến, hệ thống hội nghị trực tuyến
hệ thống thông tin, hệ thống thông tin báo cáo, hệ thống quản lý văn bản và điều hành, kiến trúc chính quyền điện tử, chỉ số chuyển đổi số
đánh giá mức độ chuyển đổi số, mức độ trưởng thành, người dùng, tài khoản người dùng, đăng nhập, mật khẩu, phân quyền truy cập
# An toàn thông tin
an toàn thông tin, an toàn thông tin mạng, an toàn an ninh mạng, bảo đảm an toàn thông tin, bảo mật thông tin, bảo vệ dữ liệu cá nhân
dữ liệu cá nhân, lộ lọt dữ liệu, mã độc, phần mềm độc hại, tấn công mạng, lỗ hổng bảo mật, cấp độ an toàn, hệ thống thông tin theo cấp độ
sao lưu dữ liệu, sao lưu dự phòng, khôi phục dữ liệu, máy chủ, máy trạm, thiết bị lưu trữ, diệt vi rút, giám sát an toàn thông tin
tin giả, tin sai sự thật, chủ quyền số, chủ quyền quốc gia trên không gian mạng, ứng cứu sự cố, sự cố an toàn thông tin
`;
