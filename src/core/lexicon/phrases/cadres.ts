/** Phrases of personnel work. */
export const cadres = `
# Cán bộ
công tác cán bộ, đội ngũ cán bộ, cán bộ các cấp, đội ngũ cán bộ các cấp, cán bộ chủ chốt cấp xã
cán bộ lãnh đạo quản lý, lãnh đạo quản lý các cấp, cán bộ cấp chiến lược, cán bộ diện ban thường vụ quản lý
cán bộ thuộc diện quản lý, cán bộ trẻ, cán bộ nữ, cán bộ trẻ cán bộ nữ, cán bộ người dân tộc thiểu số, cán bộ cơ sở
cán bộ không chuyên trách, người hoạt động không chuyên trách, cán bộ nguồn, cán bộ kế cận, nguồn cán bộ kế cận
cán bộ công chức viên chức, công chức lãnh đạo, viên chức quản lý, cán bộ nghỉ hưu, cán bộ dôi dư, lao động hợp đồng
người đứng đầu, người đứng đầu cấp ủy, người đứng đầu cơ quan, cấp phó của người đứng đầu, tập thể lãnh đạo
trách nhiệm của người đứng đầu, phát huy vai trò người đứng đầu, cán bộ năng động sáng tạo, dám nghĩ dám làm
dám chịu trách nhiệm, dám đổi mới sáng tạo, dám đương đầu với khó khăn thử thách, dám hành động vì lợi ích chung
bảo vệ cán bộ, khuyến khích và bảo vệ cán bộ, có đức có tài, vừa hồng vừa chuyên, đủ phẩm chất năng lực uy tín
phẩm chất đạo đức, phẩm chất năng lực, năng lực công tác, năng lực thực tiễn, trình độ chuyên môn nghiệp vụ
chuyên môn nghiệp vụ, trình độ chuyên môn, lề lối làm việc, tác phong làm việc, tinh thần trách nhiệm
ngang tầm nhiệm vụ, đáp ứng yêu cầu nhiệm vụ, yêu cầu nhiệm vụ trong tình hình mới, giai đoạn cách mạng mới
# Khâu công tác
tuyển dụng cán bộ, tuyển dụng công chức, thi tuyển công chức, xét tuyển viên chức, nâng ngạch công chức
tuyển chọn nhân tài, thu hút trọng dụng nhân tài, đánh giá cán bộ, nhận xét đánh giá cán bộ, bản nhận xét đánh giá
tiêu chí đánh giá, tiêu chuẩn chức danh, tiêu chuẩn điều kiện, khung tiêu chí, sản phẩm cụ thể, kết quả công việc
quy hoạch cán bộ, quy hoạch cấp ủy, rà soát bổ sung quy hoạch, quy hoạch chức danh, đưa ra khỏi quy hoạch, nhân sự quy hoạch
động và mở, phê duyệt quy hoạch, xây dựng quy hoạch, điều kiện bổ nhiệm, bổ nhiệm cán bộ, bổ nhiệm lại, kéo dài thời gian giữ chức vụ
giới thiệu ứng cử, giới thiệu bầu, phê chuẩn kết quả bầu cử, phê chuẩn chức danh, chuẩn y cấp ủy, chỉ định cấp ủy viên
chỉ định tham gia ban chấp hành, chỉ định tham gia cấp ủy, bổ sung cấp ủy viên, bầu bổ sung, kiện toàn nhân sự
kiện toàn chức danh, điều động cán bộ, điều động và bổ nhiệm, điều động phân công, luân chuyển cán bộ, biệt phái cán bộ
phân công cán bộ, bố trí cán bộ, bố trí sử dụng cán bộ, bố trí chức danh không phải người địa phương, phân cấp quản lý cán bộ
miễn nhiệm, từ chức, cho thôi giữ chức vụ, thôi tham gia cấp ủy, tạm đình chỉ chức vụ, tạm đình chỉ công tác
lấy phiếu tín nhiệm, bỏ phiếu tín nhiệm, phiếu tín nhiệm, lấy ý kiến giới thiệu, nơi công tác, thăm dò tín nhiệm
nghỉ hưu trước tuổi, nghỉ công tác, thôi việc ngay, nghỉ việc hưởng chế độ, giải quyết chế độ chính sách, thông báo nghỉ hưu
chế độ tiền lương, nâng lương thường xuyên, nâng lương trước thời hạn, phụ cấp chức vụ, phụ cấp trách nhiệm
hồ sơ cán bộ, hồ sơ cán bộ công chức, bổ sung lý lịch, sơ yếu lý lịch, kê khai lý lịch, tiêu chuẩn chính trị
thẩm định tiêu chuẩn chính trị, thẩm định nhân sự, kết luận tiêu chuẩn chính trị, chính sách cán bộ
# Đào tạo
đào tạo bồi dưỡng cán bộ, kế hoạch đào tạo bồi dưỡng, cử cán bộ đi học, cử đi đào tạo, đào tạo sau đại học
bồi dưỡng kiến thức, bồi dưỡng kỹ năng, bồi dưỡng cập nhật kiến thức, bồi dưỡng chức danh, bồi dưỡng nghiệp vụ
bồi dưỡng kiến thức quốc phòng an ninh, tập huấn nghiệp vụ, tập huấn kỹ năng, lớp tập huấn, trường chính trị
văn bằng chứng chỉ, sử dụng văn bằng, học vị học hàm, đào tạo theo chức danh, nguồn nhân lực chất lượng cao
# Chống tiêu cực
chống chạy chức chạy quyền, chạy chức chạy quyền, kiểm soát quyền lực trong công tác cán bộ, tư duy nhiệm kỳ
người nhà người thân, cục bộ địa phương, bè phái cục bộ, sợ sai sợ trách nhiệm, làm việc cầm chừng, thay thế cán bộ
thay thế kịp thời, có vào có ra, có lên có xuống, sàng lọc cán bộ, cán bộ yếu kém, uy tín giảm sút, năng lực hạn chế
xung đột lợi ích, minh bạch trong công tác cán bộ, công khai dân chủ khách quan, công tâm khách quan, nể nang né tránh
`;
