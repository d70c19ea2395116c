/** Phrases of the State's administration: reform, two-tier local government, councils, citizens. */
export const administration = `
# Chính quyền địa phương
chính quyền địa phương hai cấp, mô hình chính quyền địa phương hai cấp, vận hành chính quyền địa phương hai cấp, cấp tỉnh, cấp xã
tổ chức chính quyền địa phương, đơn vị hành chính, sắp xếp đơn vị hành chính, đơn vị hành chính cấp xã, địa giới hành chính
sáp nhập đơn vị hành chính, không tổ chức cấp huyện, kết thúc hoạt động của cấp huyện, sau sáp nhập, sau sắp xếp
hội đồng nhân dân, thường trực hội đồng nhân dân, chủ tịch hội đồng nhân dân, ban pháp chế, ban kinh tế ngân sách, ban văn hóa xã hội
kỳ họp hội đồng nhân dân, kỳ họp thường lệ, kỳ họp chuyên đề, kỳ họp bất thường, nghị quyết của hội đồng nhân dân
chất vấn và trả lời chất vấn, phiên chất vấn, giải trình tại phiên họp, hoạt động giám sát, giám sát tối cao, đoàn đại biểu quốc hội
ủy ban nhân dân, ủy ban nhân dân tỉnh, ủy ban nhân dân xã, ủy ban nhân dân phường, ủy ban nhân dân đặc khu
chủ tịch ủy ban nhân dân, phó chủ tịch ủy ban nhân dân, thành viên ủy ban nhân dân, văn phòng hội đồng nhân dân và ủy ban nhân dân
phòng kinh tế, phòng văn hóa xã hội, phòng kinh tế hạ tầng và đô thị, trung tâm phục vụ hành chính công, đơn vị sự nghiệp công lập
sở nội vụ, sở tài chính, sở tư pháp, sở xây dựng, sở công thương, sở y tế, sở giáo dục và đào tạo, sở khoa học và công nghệ
sở nông nghiệp và môi trường, sở văn hóa thể thao và du lịch, sở dân tộc và tôn giáo, thanh tra tỉnh, các sở ban ngành
sở ban ngành đoàn thể, cơ quan chuyên môn, cơ quan hành chính nhà nước, cơ quan nhà nước, bộ ngành trung ương
phân định thẩm quyền, ủy quyền giải quyết, thẩm quyền quyết định, địa phương quyết địa phương làm
địa phương chịu trách nhiệm, rõ người rõ việc rõ trách nhiệm, rõ thời gian, rõ sản phẩm, rõ kết quả
# Cải cách hành chính
cải cách hành chính, chương trình tổng thể cải cách hành chính, cải cách thể chế, cải cách thủ tục hành chính
cải cách tổ chức bộ máy, cải cách chế độ công vụ, cải cách tài chính công, hiện đại hóa hành chính, nền hành chính
nền hành chính phục vụ, kỷ luật kỷ cương hành chính, đạo đức công vụ, văn hóa công vụ, văn hóa công sở
thủ tục hành chính, bộ thủ tục hành chính, danh mục thủ tục hành chính, kiểm soát thủ tục hành chính, đơn giản hóa thủ tục hành chính
cắt giảm thủ tục hành chính, niêm yết công khai, công khai minh bạch, cơ chế một cửa, một cửa liên thông, bộ phận một cửa
bộ phận tiếp nhận và trả kết quả, tiếp nhận hồ sơ, trả kết quả, giải quyết hồ sơ, hồ sơ đúng hạn, hồ sơ quá hạn, tỷ lệ hồ sơ
giải quyết đúng hạn, trước hạn và đúng hạn, phi địa giới hành chính, dịch vụ công trực tuyến, dịch vụ công trực tuyến toàn trình
dịch vụ công quốc gia, cổng dịch vụ công quốc gia, nộp hồ sơ trực tuyến, thanh toán trực tuyến, bưu chính công ích
mức độ hài lòng của người dân, người dân và doanh nghiệp, chỉ số cải cách hành chính, chỉ số hài lòng, năng lực cạnh tranh
phiền hà sách nhiễu, gây phiền hà, nhũng nhiễu người dân, đường dây nóng, phản ánh kiến nghị, xin lỗi công dân
thời gian giải quyết, thời hạn giải quyết, rút ngắn thời gian, giấy tờ tùy thân, chứng thực điện tử, chứng thực bản sao
hộ tịch, đăng ký khai sinh, đăng ký kết hôn, đăng ký khai tử, đăng ký thường trú, đăng ký tạm trú, xác nhận tình trạng hôn nhân
# Công vụ, thi đua
hoạt động công vụ, thực thi công vụ, thanh tra công vụ, kiểm tra công vụ, trách nhiệm giải trình, thái độ phục vụ
giờ giấc làm việc, thẻ công chức, thi đua khen thưởng, danh hiệu thi đua, chiến sĩ thi đua cơ sở, lao động tiên tiến
tập thể lao động xuất sắc, cờ thi đua, bằng khen, giấy khen, huân chương lao động, huân chương độc lập, sáng kiến kinh nghiệm
công nhận sáng kiến, phong trào thi đua, cụm thi đua, khối thi đua, ký kết giao ước thi đua, bình xét thi đua, hội đồng thi đua
# Tiếp dân, thanh tra
tiếp công dân, tiếp công dân định kỳ, tiếp công dân thường xuyên, trụ sở tiếp công dân, ban tiếp công dân
đơn thư khiếu nại tố cáo, giải quyết khiếu nại tố cáo, khiếu nại đông người, khiếu kiện kéo dài, khiếu kiện vượt cấp
vụ việc phức tạp, vụ việc tồn đọng, điểm nóng, đơn thuộc thẩm quyền, đơn không thuộc thẩm quyền, kiến nghị phản ánh
thanh tra kinh tế xã hội, kết luận thanh tra, thực hiện kết luận thanh tra, thu hồi về ngân sách, kiến nghị xử lý
quản lý nhà nước, hiệu lực hiệu quả quản lý nhà nước, quản lý điều hành, chỉ đạo điều hành, công tác chỉ đạo điều hành
thôn bản tổ dân phố, tổ dân phố, trưởng bản, sắp xếp thôn, cán bộ thôn, nhà sinh hoạt cộng đồng, nhà văn hóa thôn
trật tự đô thị, quản lý đô thị, chỉnh trang đô thị, vỉa hè lòng đường, hạ tầng đô thị, chiếu sáng công cộng, cây xanh đô thị
`;
