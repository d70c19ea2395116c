/** A report of the type `tong-ket-xay-dung-dang`, its required headings only: for the examples of rules. */
export const exampleReport = `---
mẫu: tong-ket-xay-dung-dang
---

# I. ĐẶC ĐIỂM TÌNH HÌNH
# II. THỰC TRẠNG CÔNG TÁC XÂY DỰNG TỔ CHỨC CƠ SỞ ĐẢNG VÀ ĐỘI NGŨ ĐẢNG VIÊN
## 1. Công tác lãnh đạo, chỉ đạo xây dựng tổ chức cơ sở đảng và đội ngũ đảng viên
## 2. Xây dựng tổ chức cơ sở đảng
### 2.1. Về xây dựng, kiện toàn, sắp xếp các loại hình tổ chức cơ sở đảng
### 2.2. Về thực hiện chức năng, nhiệm vụ của các loại hình tổ chức cơ sở đảng và quy chế làm việc của cấp ủy cơ sở, chi bộ
### 2.3. Về xây dựng đội ngũ cấp ủy viên, bí thư cấp ủy
### 2.4. Về sinh hoạt đảng bộ, cấp ủy, chi bộ
### 2.5. Về kiểm điểm tự phê bình và phê bình; đánh giá xếp loại chất lượng; khen thưởng, kỷ luật tổ chức đảng
## 3. Xây dựng đội ngũ đảng viên
### 3.1. Về tình hình đội ngũ đảng viên
### 3.2. Về công tác giáo dục chính trị, tư tưởng, rèn luyện bản lĩnh chính trị, đạo đức cách mạng cho đội ngũ đảng viên
### 3.3. Về công tác phát triển đảng viên
### 3.4. Về công tác quản lý đảng viên
# III. ĐÁNH GIÁ CHUNG
## 1. Những kết quả đạt được
## 2. Hạn chế, khuyết điểm
## 3. Bài học kinh nghiệm
# IV. MỤC TIÊU, NHIỆM VỤ, GIẢI PHÁP VÀ ĐỀ XUẤT, KIẾN NGHỊ
## 1. Mục tiêu
## 2. Nhiệm vụ và giải pháp
## 3. Đề xuất, kiến nghị
`;
