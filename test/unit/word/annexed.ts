/** A report with two annexes, a table in the first of which lies on its side. */
export const annexed = `---
cơ quan cấp trên: ĐẢNG BỘ TỈNH AN MẪU
cơ quan ban hành: ĐẢNG ỦY XÃ TÂN HÒA MẪU
số: 8
ký hiệu: BC/ĐU
ngày: 3/2/2026
lưu hành: LƯU HÀNH NỘI BỘ
tên loại: BÁO CÁO
nơi nhận: [Ban Thường vụ Tỉnh ủy, Lưu Văn phòng Đảng ủy]
quyền hạn: T/M BAN THƯỜNG VỤ
họ tên: Nguyễn Văn Mẫu
---

Đảng ủy báo cáo như sau.

# I. KẾT QUẢ

Các chi bộ sinh hoạt đều.

# Phụ lục 1: SỐ LIỆU[^1]

## 1. Đảng viên

Số liệu cuối năm.

<!-- bao-cao khổ ngang -->

| Chi bộ | Đảng viên |
|---|---:|
| Mẫu Đông | 45 |

<!-- bao-cao khổ dọc -->

# PHỤ LỤC 2. Danh sách

(Kèm theo Báo cáo của Đảng ủy)

Danh sách các chi bộ.

[^1]: Chú thích.
`;
