/** A picture of one red dot, 40 × 20 dots at 100 dots an inch. */
export const onePicture = pngOf(40, 20, 100);

/** A report that has every component the Word room draws, in every combination that has a look of its own. */
export const everything = `---
thể thức: hd05
cơ quan cấp trên: [ĐẢNG BỘ TỈNH AN MẪU]
cơ quan ban hành:
  - ĐẢNG ỦY CÁC CƠ QUAN, ĐƠN VỊ SỰ NGHIỆP VÀ DOANH NGHIỆP XÃ TÂN HÒA MẪU
số: 8
ký hiệu: BC/ĐU
địa danh: Tân Hòa Mẫu
ngày: 3/2/2026
khẩn: hỏa tốc
dự thảo: 2
lưu hành: lưu hành nội bộ
tên loại: báo cáo
trích yếu: kết quả thực hiện nghị quyết của đại hội và phương hướng, nhiệm vụ những năm tiếp theo của toàn Đảng bộ
nơi nhận:
  - nhóm:
      - Ban Thường vụ Tỉnh ủy
      - "- Ban Tổ chức Tỉnh ủy;"
      - Ủy ban Kiểm tra Tỉnh ủy
    ghi chú: để báo cáo
  - nhóm: [Hội đồng nhân dân xã]
    ghi chú: (để phối hợp)
  - Các chi bộ trực thuộc
  - Lưu Văn phòng Đảng ủy
người soạn thảo: nvm.05
in hai mặt: có
ký:
  - quyền hạn: [T/M BAN THƯỜNG VỤ, K/T TRƯỞNG BAN]
    chức vụ: PHÓ TRƯỞNG BAN
    họ tên: Nguyễn Văn Mẫu
---

Mở đầu có **chữ đậm**, *chữ nghiêng*, ***cả hai***, \`mã\`, <ten don vi> và [liên kết](https://example.org/a?b=1 "chỉ dẫn").
Dòng này nối tiếp; hết dòng ở đây\\
thì xuống dòng. Số 12-QĐ/TW, Điều 5, 75 %, ngày 01-7-2025, nhiệm kỳ 2020 - 2025.

# Phần thứ nhất: KẾT QUẢ[^1]

## A. KHỐI ĐẢNG

### I. TÌNH HÌNH

#### 1. Thuận lợi

##### 1.1. Khách quan

###### a) Bên ngoài

Đoạn dẫn vào danh sách gồm:

- Ý thứ nhất:
+ Ý con **đậm** ngay sau dấu;
+ **Đậm** ở đầu;
* Ý cháu …… đảng viên.
- Ý thứ hai, nhắc lại chú thích[^1].

a) Đoạn có nhãn.

Một là, đoạn đánh số bằng chữ.

# KẾT LUẬN CỦA PHẦN

Bảng 1. Số liệu đảng viên

| Nội dung | Năm 2025 | Ghi chú |
|:---|---:|:---:|
| Đảng viên[^bang] | 684 | |
| **Chi bộ** | …… | dài dòng văn tự cho rộng cột, thêm nhiều chữ để phải xuống dòng trong ô |

| | |
|---|---|
| Bảng | không đầu |

> Lời trích dẫn.
>
> - Ý trong lời trích.

\`\`\`
mã nguồn
  dòng hai
\`\`\`

-----

![Sơ đồ tổ chức](so-do.png "Hình vẽ")

Hình 1. Sơ đồ

Ảnh ![nhỏ](so-do.png) trong dòng và ![thiếu tệp](khong-co.png).

[^1]: Chú thích **thứ nhất**.

    Đoạn hai của chú thích, xem [trang](http://example.org/).

    - Ý trong chú thích.

[^bang]: Chú thích trong bảng, nhắc chú thích khác[^1].

[^thua]: Chú thích thừa in tại chỗ.

Câu cuối cùng của báo cáo.
`;

/** Bytes of the pictures of `everything`. */
export const pictures: ReadonlyMap<string, Uint8Array> = new Map([['so-do.png', onePicture]]);

/**
 * A PNG file's header and chunks; its picture data is not looked at by anyone here.
 *
 * @param resolution dots an inch
 */
export function pngOf(width: number, height: number, resolution: number): Uint8Array {
  const perMetre = Math.round(resolution / 0.0254);
  return Uint8Array.from([
    ...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
    ...chunk('IHDR', [...bytesOf(width), ...bytesOf(height), 8, 2, 0, 0, 0]),
    ...chunk('pHYs', [...bytesOf(perMetre), ...bytesOf(perMetre), 1]),
    ...chunk('IDAT', [0]),
    ...chunk('IEND', []),
  ]);
}

function chunk(name: string, data: readonly number[]): number[] {
  return [...bytesOf(data.length), ...new TextEncoder().encode(name), ...data, 0, 0, 0, 0];
}

function bytesOf(value: number): number[] {
  return [24, 16, 8, 0].map((shift) => (value >>> shift) & 0xff);
}
