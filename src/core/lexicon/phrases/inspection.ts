/** Phrases of inspection, supervision and discipline in the Party. */
export const inspection = `
# Cơ quan, người
ủy ban kiểm tra các cấp, ủy ban kiểm tra tỉnh ủy, ủy ban kiểm tra thành ủy, ủy ban kiểm tra đảng ủy
chủ nhiệm ủy ban kiểm tra, phó chủ nhiệm ủy ban kiểm tra, ủy viên ủy ban kiểm tra, cơ quan ủy ban kiểm tra
cán bộ kiểm tra, ngành kiểm tra đảng, đoàn kiểm tra, tổ kiểm tra, đoàn giám sát, tổ giám sát, trưởng đoàn kiểm tra
phó trưởng đoàn, thành viên đoàn kiểm tra, đối tượng kiểm tra, đối tượng giám sát, tổ chức đảng được kiểm tra
# Việc kiểm tra, giám sát
công tác kiểm tra giám sát, công tác kiểm tra giám sát và thi hành kỷ luật đảng, chương trình kiểm tra giám sát
kế hoạch kiểm tra giám sát, nội dung kiểm tra, phương pháp kiểm tra, mốc kiểm tra, mốc thời gian kiểm tra
kiểm tra thường xuyên, kiểm tra định kỳ, kiểm tra đột xuất, kiểm tra toàn diện, kiểm tra chuyên đề
kiểm tra khi có dấu hiệu vi phạm, kiểm tra tài chính đảng, kiểm tra việc thu nộp đảng phí, thu nộp đảng phí
kiểm tra việc thi hành kỷ luật, kiểm tra nhiệm vụ kiểm tra, giám sát thường xuyên, giám sát chuyên đề
giám sát trực tiếp, giám sát gián tiếp, tự kiểm tra, tự giám sát, tự phát hiện tự khắc phục, khảo sát nắm tình hình
nắm tình hình, phát hiện từ sớm từ xa, phòng ngừa vi phạm, ngăn ngừa vi phạm, từ xa từ đầu, không để vi phạm nhỏ
khuyết điểm nhỏ, tích tụ thành sai phạm lớn, kiểm tra có trọng tâm trọng điểm, giám sát phải mở rộng
kiểm soát quyền lực, cơ chế kiểm soát quyền lực, chuyển đổi số trong công tác kiểm tra
# Quy trình
quyết định kiểm tra, thông báo kết luận kiểm tra, kết luận kiểm tra, báo cáo kết quả kiểm tra, báo cáo tự kiểm tra
báo cáo giải trình, gợi ý nội dung báo cáo, thẩm tra xác minh, thu thập chứng cứ, biên bản làm việc, hồ sơ kiểm tra
bước chuẩn bị, bước tiến hành, bước kết thúc, hội nghị công bố quyết định, triển khai quyết định kiểm tra
kết luận giám sát, thông báo kết quả giám sát, lập hồ sơ lưu trữ, khắc phục sau kiểm tra, thực hiện kết luận
# Vi phạm
vi phạm kỷ luật, vi phạm nguyên tắc tập trung dân chủ, vi phạm quy chế làm việc, vi phạm quy định của đảng
vi phạm pháp luật của nhà nước, vi phạm những điều đảng viên không được làm, những điều đảng viên không được làm
vi phạm tiêu chuẩn đảng viên, vi phạm tiêu chuẩn cấp ủy viên, dấu hiệu vi phạm, có dấu hiệu vi phạm
mức độ vi phạm, tính chất mức độ, hậu quả vi phạm, tác hại nguyên nhân, nguyên nhân vi phạm, động cơ vi phạm
tình tiết giảm nhẹ, tình tiết tăng nặng, trách nhiệm người đứng đầu, thiếu trách nhiệm, buông lỏng lãnh đạo
buông lỏng quản lý, bao che vi phạm, né tránh trách nhiệm, đùn đẩy trách nhiệm, suy thoái đạo đức lối sống
mất đoàn kết nội bộ, gây hậu quả nghiêm trọng, dư luận xấu, ảnh hưởng xấu đến uy tín, uy tín của tổ chức đảng
# Kỷ luật
thi hành kỷ luật đảng, kỷ luật của đảng, giữ gìn kỷ luật đảng, kỷ luật kỷ cương, hình thức kỷ luật, xử lý kỷ luật
quyết định kỷ luật, đề nghị thi hành kỷ luật, thi hành kỷ luật bằng hình thức, khiển trách, cảnh cáo, cách chức
khai trừ ra khỏi đảng, đình chỉ sinh hoạt đảng, đình chỉ sinh hoạt cấp ủy, đình chỉ chức vụ, đưa ra khỏi đảng
xóa tên đảng viên, thời hiệu kỷ luật, thời hiệu xử lý, thẩm quyền thi hành kỷ luật, quy trình thi hành kỷ luật
bỏ phiếu kỷ luật, biểu quyết kỷ luật, bản tự kiểm điểm, kiểm điểm rút kinh nghiệm, kiểm điểm nghiêm túc
tự nhận hình thức kỷ luật, chấm dứt hiệu lực kỷ luật, công bố quyết định kỷ luật, khiếu nại kỷ luật đảng
giải quyết khiếu nại kỷ luật, giữ nguyên hình thức kỷ luật, thay đổi hình thức kỷ luật, xóa bỏ quyết định kỷ luật
thực hiện kỷ luật nghiêm minh, không có vùng cấm, không có ngoại lệ, bất kể người đó là ai, nghiêm minh kịp thời
phương châm kỷ luật, kỷ luật một vài người, cứu muôn người, trị bệnh cứu người, công minh chính xác kịp thời
# Tố cáo, kê khai
giải quyết tố cáo, tố cáo tổ chức đảng, tố cáo đảng viên, đơn tố cáo, người tố cáo, người bị tố cáo, bảo vệ người tố cáo
đơn thư nặc danh, đơn thư phản ánh, phân loại đơn thư, xử lý đơn thư, chuyển đơn, thụ lý đơn, kết luận nội dung tố cáo
kê khai tài sản thu nhập, xác minh tài sản thu nhập, kiểm soát tài sản thu nhập, bản kê khai tài sản, biến động tài sản
phòng chống tham nhũng lãng phí tiêu cực, tham nhũng vặt, lợi ích nhóm, lạm quyền lộng quyền, lợi dụng chức vụ quyền hạn
ý thức tổ chức kỷ luật, chấp hành kỷ luật phát ngôn, kỷ luật phát ngôn, tính nghiêm minh, tính giáo dục, tính thuyết phục
`;
