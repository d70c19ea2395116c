/**
 * Words of equal rank that Party documents write with a mark between them, one entry per line, written the
 * right way. The rule looks for the same words without the mark (and for a hyphen without blanks). Other
 * right forms stand behind `|`; `~ chủ` means: not where “chủ” follows.
 */
export const coordinates = `
# Gạch nối
kinh tế - xã hội ~ chủ
văn hóa - xã hội ~ chủ
chính trị - xã hội ~ chủ
xã hội - nghề nghiệp
quốc phòng - an ninh | quốc phòng, an ninh
an ninh - quốc phòng | an ninh, quốc phòng
Mác - Lênin
Mác - Lê nin | Mác - Lênin

# Dấu phẩy: Đảng, cấp ủy, cán bộ
cán bộ, đảng viên
cán bộ, công chức
công chức, viên chức
cấp ủy, chính quyền
ngành, đoàn thể
chủ trương, đường lối
đường lối, chủ trương
chủ trương, chính sách
chính sách, pháp luật
chỉ thị, nghị quyết
nghị quyết, chỉ thị
lãnh đạo, chỉ đạo
kiểm tra, giám sát
thanh tra, kiểm tra
khen thưởng, kỷ luật
thi đua, khen thưởng
kỷ luật, kỷ cương
kỷ cương, kỷ luật
quy hoạch, đào tạo
đào tạo, bồi dưỡng
đánh giá, xếp loại
học tập, quán triệt
nghiên cứu, học tập
học tập, rèn luyện
tu dưỡng, rèn luyện
đoàn kết, thống nhất
đạo đức, lối sống
đạo đức, phong cách ~ làm
tinh thần, thái độ
tâm tư, nguyện vọng
hạn chế, khuyết điểm
tồn tại, hạn chế
khó khăn, vướng mắc
khó khăn, hạn chế
thuận lợi, khó khăn
ưu điểm, khuyết điểm
chức năng, nhiệm vụ
nhiệm vụ, quyền hạn
nhiệm vụ, giải pháp
mục tiêu, nhiệm vụ
phương hướng, nhiệm vụ
củng cố, kiện toàn

# Dấu phẩy: lĩnh vực khác
khiếu nại, tố cáo
tham nhũng, lãng phí
lãng phí, tiêu cực
tham nhũng, tiêu cực
phòng, chống
tuyên truyền, phổ biến
tuyên truyền, vận động
văn nghệ, thể dục
y tế, giáo dục
trồng trọt, chăn nuôi
`;
