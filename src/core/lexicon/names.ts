/**
 * Capitals the Party's norm insists on (HD 05, the way the norm itself writes), one entry per line, written
 * the right way. To add one, add a line; nothing else is needed.
 *
 * - An entry counts where somebody typed a capital but not these capitals (`Ban chấp hành`); text wholly in
 *   capitals or wholly in lower case stays alone.
 * - `!` before it: it counts in lower case too (`của đảng`). Not for words
 *   that other words may end with: “cán bộ chính trị”, “giao ban bí thư”.
 * - An entry that starts in lower case may start with a capital (it may begin a sentence).
 * - `<cấp>` stands for every body in the list of levels.
 * - `~ bộ ủy`: it does not count when one of these words follows.
 * - What stands behind `#` is a remark.
 */
export const levels = [
  'Trung ương',
  'Tỉnh ủy',
  'Thành ủy',
  'Huyện ủy',
  'Quận ủy',
  'Thị ủy',
  'Đảng ủy',
];

export const names = `
# Đảng ở Trung ương
Bộ Chính trị
Ban Bí thư
! Đảng Cộng sản Việt Nam
! Điều lệ Đảng ~ bộ
! Đại hội Đảng toàn quốc
! Đại hội đại biểu toàn quốc lần thứ
Ban Chấp hành
Ban Chấp hành Trung ương
Ban Chấp hành Đảng bộ
Trung ương Đảng
Cương lĩnh

# Cơ quan của cấp ủy
Ban Thường vụ
Ban Thường vụ <cấp>
Ủy ban Kiểm tra <cấp>
Ban Tổ chức <cấp>
Ban Tuyên giáo <cấp>
Ban Tuyên giáo và Dân vận <cấp>
Ban Dân vận <cấp>
Ban Nội chính <cấp>
Ban Xây dựng Đảng
Hội đồng Lý luận Trung ương
Văn phòng <cấp>
Bí thư <cấp>
Đại hội Đảng bộ ~ các cơ trực
Huy hiệu Đảng

# Đảng: viết hoa khi chỉ Đảng Cộng sản Việt Nam
! xây dựng Đảng ~ bộ ủy viên đoàn cộng
! chỉnh đốn Đảng ~ bộ ủy viên
! ra khỏi Đảng ~ bộ ủy viên
! của Đảng ~ bộ ủy viên đoàn phí tịch cầm chính phái đối cộng khác
! vào Đảng ~ bộ ủy viên đoàn
! trong Đảng ~ bộ ủy viên đoàn phái
! Đảng ta
! Đảng và Nhà nước
! Đảng, Nhà nước ~ và
! chính sách, pháp luật của Nhà nước
! pháp luật của Nhà nước
! chính sách của Nhà nước

# đảng: viết thường trong danh từ chung
tổ chức đảng ~ bộ ủy viên đoàn cộng ta
tổ chức cơ sở đảng ~ bộ ủy viên đoàn cộng
sinh hoạt đảng ~ bộ ủy viên đoàn
công tác đảng ~ bộ ủy viên đoàn
cấp ủy đảng ~ bộ ủy viên đoàn
kỷ luật đảng ~ bộ ủy viên đoàn
chi bộ đảng ~ bộ ủy viên
đảng phí

# Nhà nước, Mặt trận, đoàn thể
! Mặt trận Tổ quốc
Ủy ban Mặt trận Tổ quốc
Hội Cựu chiến binh
Hội Nông dân
Hội Liên hiệp Phụ nữ
Hội Chữ thập đỏ
Đoàn Thanh niên Cộng sản Hồ Chí Minh
Hội Liên hiệp Thanh niên
Hội Người cao tuổi
Liên đoàn Lao động
Quốc hội
Chính phủ
Nhà nước
Bộ Quốc phòng
Bộ Công an
Bộ Nội vụ
Bộ Tài chính
Bộ Y tế
Bộ Ngoại giao
Bộ Nông nghiệp và Môi trường
Bộ Dân tộc và Tôn giáo
Bộ Văn hóa, Thể thao và Du lịch
Bộ Tư pháp
Bộ Công Thương
Bộ Giáo dục và Đào tạo
Bộ Khoa học và Công nghệ

# Tên riêng
! Việt Nam
! Hồ Chí Minh
Bác Hồ
! Thiên Chúa giáo
đạo Tin Lành
Cách mạng Tháng Tám
chủ nghĩa Mác

# Viết hoa cả hai chữ là thừa
Đảng ủy
Đảng bộ
Chi bộ
Chi ủy
Cấp ủy
Tỉnh ủy
Thành ủy
Huyện ủy
Quận ủy
Thị ủy
Bí thư
Chủ tịch
Ủy ban
Hội đồng
Trung ương
Nghị quyết
Chỉ thị
Kết luận
Quy định
Quyết định
Hướng dẫn
Kế hoạch
Báo cáo
Thông báo
`;

/** Common nouns that many write with a capital in mid-sentence; each must stand behind a word in lower case. */
export const commonNouns = `
đảng viên
cấp ủy
cấp ủy viên
chi ủy viên
`;

/** Types of documents, written with a capital before a number: `Kết luận số 100-KL/TW`. */
export const documentTypes = `
nghị quyết
chỉ thị
kết luận
quy định
quyết định
hướng dẫn
kế hoạch
chương trình
thông báo
thông tri
thông tư
nghị định
công văn
đề án
quy chế
`;
