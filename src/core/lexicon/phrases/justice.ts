/** Phrases of public order, justice, law and the fight against corruption. */
export const justice = `
# An ninh
an ninh chính trị, giữ vững an ninh chính trị, an ninh quốc gia, bảo vệ an ninh quốc gia, trật tự an toàn xã hội, an ninh trật tự
an ninh chính trị trật tự an toàn xã hội, tình hình an ninh trật tự, bảo đảm an ninh trật tự, an ninh nông thôn, an ninh tôn giáo
an ninh kinh tế, an ninh mạng, an ninh thông tin, an ninh con người, an ninh biên giới, an ninh phi truyền thống, mục tiêu trọng yếu
công an nhân dân, lực lượng công an, công an tỉnh, công an xã, công an chính quy, công an xã chính quy, cảnh sát khu vực
cảnh sát giao thông, cảnh sát cơ động, cảnh sát hình sự, lực lượng tham gia bảo vệ an ninh trật tự ở cơ sở, tổ bảo vệ an ninh trật tự
tổ liên gia, toàn dân bảo vệ an ninh tổ quốc, phong trào toàn dân bảo vệ an ninh tổ quốc, ngày hội toàn dân bảo vệ an ninh tổ quốc
mô hình tự quản về an ninh trật tự, hòm thư tố giác tội phạm, tố giác tội phạm, tin báo tố giác tội phạm, nắm chắc tình hình
tuần tra kiểm soát, tuần tra vũ trang, tụ tập đông người, gây rối trật tự công cộng, trật tự công cộng, điểm phức tạp
quản lý cư trú, quản lý hành chính về trật tự xã hội, căn cước công dân, định danh điện tử, tài khoản định danh điện tử
quản lý vũ khí vật liệu nổ, thu hồi vũ khí, pháo nổ, ngành nghề kinh doanh có điều kiện, xuất nhập cảnh, cư trú bất hợp pháp
# Tội phạm
phòng chống tội phạm, đấu tranh phòng chống tội phạm, tấn công trấn áp tội phạm, đợt cao điểm, phạm pháp hình sự, vụ án hình sự
tỷ lệ điều tra khám phá, điều tra khám phá án, vụ án rất nghiêm trọng, vụ án đặc biệt nghiêm trọng, tội phạm hình sự, tội phạm kinh tế
tội phạm có tổ chức, tội phạm công nghệ cao, tội phạm về ma túy, tội phạm môi trường, tội phạm vị thành niên, lừa đảo chiếm đoạt tài sản
lừa đảo trên không gian mạng, trộm cắp tài sản, cướp giật tài sản, cố ý gây thương tích, giết người, cho vay lãi nặng, tín dụng đen
đánh bạc, tổ chức đánh bạc, cờ bạc, cá độ bóng đá, mua bán người, mua bán trái phép chất ma túy, tàng trữ trái phép, người nghiện ma túy
tụ điểm ma túy, địa bàn không ma túy, phòng chống ma túy, khởi tố vụ án, khởi tố bị can, bắt giữ đối tượng, đối tượng truy nã
tạm giữ tạm giam, đầu thú, tự thú, tái phạm, tiền án tiền sự, quản lý giáo dục tại cộng đồng, tái hòa nhập cộng đồng, đặc xá
# Giao thông, cháy nổ
trật tự an toàn giao thông, bảo đảm trật tự an toàn giao thông, tai nạn giao thông, số vụ tai nạn giao thông, ùn tắc giao thông
văn hóa giao thông, người tham gia giao thông, nồng độ cồn, quá tốc độ, quá tải quá khổ, đội mũ bảo hiểm, giấy phép lái xe
hành lang an toàn đường bộ, điểm đen tai nạn giao thông, biển báo giao thông, phòng cháy chữa cháy, phòng cháy chữa cháy và cứu nạn cứu hộ
cháy nổ, vụ cháy, bình chữa cháy, cơ sở thuộc diện quản lý, tổ liên gia an toàn phòng cháy, thoát nạn, nguyên nhân cháy
# Tư pháp, pháp luật
cải cách tư pháp, công tác tư pháp, hoạt động tư pháp, cơ quan tư pháp, nhà nước pháp quyền, nhà nước pháp quyền xã hội chủ nghĩa
pháp chế xã hội chủ nghĩa, thượng tôn pháp luật, sống và làm việc theo hiến pháp và pháp luật, hiến pháp và pháp luật
phổ biến giáo dục pháp luật, tuyên truyền phổ biến giáo dục pháp luật, hội đồng phối hợp phổ biến giáo dục pháp luật, tuyên truyền viên pháp luật
ngày pháp luật, tủ sách pháp luật, tiếp cận pháp luật, chuẩn tiếp cận pháp luật, tư vấn pháp luật, hòa giải ở cơ sở
tổ hòa giải, hòa giải viên, hòa giải thành, văn bản quy phạm pháp luật, xây dựng pháp luật, thi hành pháp luật, chấp hành pháp luật
chấp hành nghiêm chủ trương, vi phạm pháp luật, xử lý vi phạm hành chính, xử phạt vi phạm hành chính, biên bản vi phạm hành chính
tòa án nhân dân, viện kiểm sát nhân dân, cơ quan điều tra, cơ quan thi hành án, thi hành án dân sự, thi hành án hình sự
khởi tố điều tra truy tố xét xử, truy tố xét xử, xét xử sơ thẩm, xét xử phúc thẩm, phiên tòa, phiên tòa giả định, hội thẩm nhân dân
kiểm sát viên, thẩm phán, chấp hành viên, luật sư, công chứng viên, giám định tư pháp, công chứng chứng thực, bản án quyết định
bản án có hiệu lực pháp luật, oan sai, bỏ lọt tội phạm, tranh tụng, vụ việc dân sự, tranh chấp dân sự, bồi thường nhà nước
# Phòng, chống tham nhũng
phòng chống tham nhũng, đấu tranh phòng chống tham nhũng, ban chỉ đạo phòng chống tham nhũng lãng phí tiêu cực, tham nhũng tiêu cực
hành vi tham nhũng, vụ án tham nhũng, vụ việc tham nhũng, nguy cơ tham nhũng, lĩnh vực dễ phát sinh tham nhũng, phát hiện tham nhũng
thu hồi tài sản tham nhũng, tài sản bị chiếm đoạt, tài sản bị thất thoát, thất thoát lãng phí, đưa hối lộ, nhận hối lộ, tham ô tài sản
kiểm soát xung đột lợi ích, chuyển đổi vị trí công tác, định kỳ chuyển đổi vị trí công tác, công khai minh bạch trong hoạt động
thanh tra kiểm tra kiểm toán, kiểm toán nhà nước, kết luận kiểm toán, khối nội chính, cơ quan nội chính, công tác nội chính
liêm chính, văn hóa liêm chính, không thể không dám không muốn không cần tham nhũng, xử lý nghiêm minh, quà tặng trái quy định
`;
