/** Phrases of labour, social security, merit, poverty reduction. */
export const welfare = `
# Lao động, việc làm
lao động việc làm, giải quyết việc làm, tạo việc làm, tạo việc làm mới, việc làm ổn định, việc làm tại chỗ, giới thiệu việc làm
tư vấn giới thiệu việc làm, phiên giao dịch việc làm, sàn giao dịch việc làm, thị trường lao động, cung cầu lao động, nguồn lao động
lực lượng lao động, lao động trong độ tuổi, tỷ lệ lao động qua đào tạo, lao động có bằng cấp chứng chỉ, cơ cấu lao động
chuyển dịch cơ cấu lao động, tỷ lệ thất nghiệp, thiếu việc làm, xuất khẩu lao động, người lao động đi làm việc ở nước ngoài
làm việc ở nước ngoài theo hợp đồng, người lao động, người sử dụng lao động, hợp đồng lao động, thỏa ước lao động tập thể
quan hệ lao động, quan hệ lao động hài hòa ổn định tiến bộ, tranh chấp lao động, đình công, ngừng việc tập thể, tiền lương tối thiểu
lương tối thiểu vùng, thời giờ làm việc, thời giờ nghỉ ngơi, an toàn lao động, an toàn vệ sinh lao động, tai nạn lao động
bệnh nghề nghiệp, bảo hộ lao động, lao động phổ thông, lao động có tay nghề, tay nghề, đội ngũ công nhân, giai cấp công nhân
công nhân viên chức lao động, nhà ở công nhân, nhà ở xã hội, đời sống công nhân, bữa ăn ca, thiết chế công đoàn
# Bảo hiểm
bảo hiểm xã hội, bảo hiểm xã hội tự nguyện, bảo hiểm xã hội bắt buộc, bảo hiểm thất nghiệp, tham gia bảo hiểm xã hội
độ bao phủ bảo hiểm xã hội, tỷ lệ tham gia bảo hiểm, nợ bảo hiểm xã hội, trốn đóng, chậm đóng, trợ cấp thất nghiệp, chế độ thai sản
chế độ ốm đau, chế độ hưu trí, lương hưu, trợ cấp hằng tháng, trợ cấp một lần, tử tuất, hưu trí xã hội, trợ cấp hưu trí xã hội
# An sinh
an sinh xã hội, bảo đảm an sinh xã hội, chính sách an sinh xã hội, phúc lợi xã hội, tiến bộ và công bằng xã hội
công bằng xã hội, bảo trợ xã hội, đối tượng bảo trợ xã hội, trợ giúp xã hội, trợ giúp pháp lý, trợ cấp xã hội, công tác xã hội
chi trả chính sách, chi trả qua tài khoản, đối tượng chính sách, gia đình chính sách, đối tượng thụ hưởng, nhóm yếu thế
người khuyết tật, người già neo đơn, người già cô đơn, trẻ em mồ côi, trẻ em có hoàn cảnh đặc biệt, trẻ em có hoàn cảnh khó khăn
bảo vệ chăm sóc và giáo dục trẻ em, bảo vệ trẻ em, chăm sóc trẻ em, quyền trẻ em, xâm hại trẻ em, phòng chống xâm hại trẻ em
tai nạn thương tích trẻ em, lao động trẻ em, xã phường phù hợp với trẻ em, tháng hành động vì trẻ em, diễn đàn trẻ em
người lang thang, người nghiện, cai nghiện ma túy, cai nghiện bắt buộc, quản lý sau cai nghiện, tệ nạn xã hội, tệ nạn mại dâm
ma túy mại dâm, cơ sở bảo trợ xã hội, trung tâm bảo trợ xã hội, cứu trợ đột xuất, cứu đói giáp hạt, hỗ trợ gạo, hỗ trợ khẩn cấp
tặng quà tết, thăm hỏi tặng quà, chúc thọ mừng thọ, mừng thọ người cao tuổi, chăm lo tết cho người nghèo, không để ai bị bỏ lại phía sau
# Người có công
người có công với cách mạng, ưu đãi người có công, chính sách ưu đãi người có công với cách mạng, thân nhân liệt sĩ
thương binh liệt sĩ, thương bệnh binh, thương binh, bệnh binh, gia đình liệt sĩ, mẹ việt nam anh hùng, bà mẹ việt nam anh hùng
anh hùng lực lượng vũ trang nhân dân, anh hùng lao động, lão thành cách mạng, cán bộ tiền khởi nghĩa, người hoạt động kháng chiến
người hoạt động kháng chiến bị nhiễm chất độc hóa học, nhiễm chất độc hóa học, tù đày, cựu thanh niên xung phong, dân công hỏa tuyến
đền ơn đáp nghĩa, phong trào đền ơn đáp nghĩa, quỹ đền ơn đáp nghĩa, uống nước nhớ nguồn, nhà tình nghĩa, nhà tình thương
phụng dưỡng, nhận phụng dưỡng suốt đời, nghĩa trang liệt sĩ, đài tưởng niệm, nhà bia ghi tên liệt sĩ, quy tập hài cốt liệt sĩ
tìm kiếm quy tập hài cốt, lễ viếng, dâng hương, thắp nến tri ân, ngày thương binh liệt sĩ, điều dưỡng người có công
mức sống trung bình, hồ sơ tồn đọng, xác nhận người có công
# Giảm nghèo
giảm nghèo bền vững, giảm nghèo đa chiều, công tác giảm nghèo, chương trình mục tiêu quốc gia giảm nghèo bền vững
hộ nghèo, hộ cận nghèo, hộ mới thoát nghèo, hộ thoát nghèo, tái nghèo, phát sinh nghèo, tỷ lệ hộ nghèo, tỷ lệ hộ cận nghèo
giảm tỷ lệ hộ nghèo, chuẩn nghèo, chuẩn nghèo đa chiều, rà soát hộ nghèo, điều tra rà soát hộ nghèo, thiếu hụt dịch vụ xã hội cơ bản
xã đặc biệt khó khăn, thôn đặc biệt khó khăn, vùng đặc biệt khó khăn, vùng sâu vùng xa, vùng biên giới hải đảo, xã bãi ngang
hỗ trợ sinh kế, đa dạng hóa sinh kế, hỗ trợ con giống, hỗ trợ cây giống, hỗ trợ nhà ở, vay vốn ưu đãi, vay vốn phát triển sản xuất
phân hóa giàu nghèo, khoảng cách giàu nghèo, ý chí vươn lên thoát nghèo, vươn lên thoát nghèo, làm giàu chính đáng, trông chờ ỷ lại
`;
