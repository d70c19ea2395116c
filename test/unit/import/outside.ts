import { fixture } from './support';

/** What a Word file made by another program says, field by field; absent fields are not in it. */
export interface OutsideFile {
  readonly name: string;
  /** What is hard about it. */
  readonly how: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly headings: readonly string[];
  /** Guidance made of comments and tracked changes. */
  readonly comments?: readonly string[];
  /** Count of notes. */
  readonly notes?: number;
  /** Rows of each table. */
  readonly tables?: readonly number[];
  /** The text, where the file has it in a font from before Unicode. */
  readonly text?: string;
}

const ours: Pick<OutsideFile, 'fields' | 'headings' | 'notes' | 'tables'> = {
  fields: {
    template: 'cong-tac-nam',
    profile: 'hd05',
    parentBody: 'ĐẢNG BỘ TỈNH AN MẪU',
    issuingBody: 'ĐẢNG ỦY XÃ TÂN HÒA MẪU',
    number: '41',
    code: 'BC/ĐU',
    place: 'Tân Hòa Mẫu',
    date: '05/12/2025',
    urgency: 'HỎA TỐC',
    draft: '3',
    documentType: 'BÁO CÁO',
    subject: 'kết quả công tác năm 2025 và phương hướng, nhiệm vụ năm 2026',
    recipients:
      'Ban Thường vụ Tỉnh ủy + Ban Tổ chức Tỉnh ủy + Ủy ban Kiểm tra Tỉnh ủy (để báo cáo); Các chi bộ trực thuộc; Lưu Văn phòng Đảng ủy',
    signatures: 'T/M BAN THƯỜNG VỤ / PHÓ BÍ THƯ / Nguyễn Văn Mẫu',
    drafter: 'HTM - 02',
  },
  headings: [
    '# I. TÌNH HÌNH VÀ KẾT QUẢ CÔNG TÁC NĂM 2025',
    '## 1. Công tác chính trị, tư tưởng',
    '### 1.1. Đội ngũ báo cáo viên',
    '## 2. Công tác xây dựng Đảng',
    '# II. PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2026',
  ],
  notes: 1,
  tables: [3],
};

/** The files in `test/fixtures/import`; `make/make.sh` there says how they were made. */
export const outsideFiles: readonly OutsideFile[] = [
  {
    name: 'python-docx-bold.docx',
    how: 'header and closing in tables, headings only bold, brace typed',
    fields: {
      template: 'cong-tac-nam',
      profile: 'hd05',
      parentBody: 'ĐẢNG BỘ TỈNH AN MẪU',
      issuingBody: 'ĐẢNG ỦY XÃ TÂN HÒA MẪU',
      number: '09',
      code: 'BC/ĐU',
      place: 'Tân Hòa Mẫu',
      date: '05/12/2025',
      urgency: 'KHẨN',
      documentType: 'BÁO CÁO',
      subject: 'tình hình, kết quả công tác năm 2025 và phương hướng, nhiệm vụ năm 2026',
      recipients:
        'Ban Thường vụ Tỉnh ủy + Ban Tổ chức Tỉnh ủy + Văn phòng Tỉnh ủy (để báo cáo); Các chi bộ trực thuộc; Lưu Văn phòng Đảng ủy',
      signatures: 'T/M BAN THƯỜNG VỤ / PHÓ BÍ THƯ / Nguyễn Văn Mẫu',
    },
    headings: [
      '# I. TÌNH HÌNH VÀ KẾT QUẢ CÔNG TÁC NĂM 2025',
      '## 1. Công tác chính trị, tư tưởng',
      '## 2. Công tác xây dựng Đảng',
      '### 2.1. Phát triển đảng viên',
      '#### a) Chi bộ thôn',
      '# II. PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2026',
    ],
    tables: [3],
  },
  {
    name: 'python-docx-lists.docx',
    how: 'header and closing with tabs, headings and items numbered by Word, note typed at a page end, tracked changes',
    fields: {
      template: 'cong-tac-nam',
      profile: 'hd05',
      parentBody: 'ĐẢNG BỘ XÃ TÂN HÒA MẪU',
      issuingBody: 'CHI BỘ TRƯỜNG MẦM NON BẾN MẪU',
      number: '15',
      code: 'BC/CB',
      place: 'Tân Hòa Mẫu',
      date: '9/6/2026',
      draft: '2',
      documentType: 'BÁO CÁO',
      subject: 'sơ kết công tác 6 tháng đầu năm 2026',
      recipients: 'Đảng ủy xã (để báo cáo); Lưu Chi bộ',
      signatures: 'T/M CHI BỘ / BÍ THƯ / Trần Thị Mẫu',
    },
    headings: [
      '# I. ĐẶC ĐIỂM TÌNH HÌNH',
      '# II. KẾT QUẢ CÔNG TÁC',
      '## 1. Công tác tư tưởng',
      '## 2. Công tác tổ chức',
      '### 2.1. Công tác đảng viên',
      '### 2.2. Công tác cấp ủy',
      '#### a) Bí thư',
      '# III. NHIỆM VỤ 6 THÁNG CUỐI NĂM',
    ],
    comments: [
      'Sửa đổi (Lê Thị Mẫu): đã thêm “có trình độ đạt chuẩn,”',
      'Sửa đổi (Lê Thị Mẫu): đã xóa “rất”',
    ],
    notes: 1,
  },
  {
    name: 'python-docx-scanned.docx',
    how: 'TCVN3 fonts; page numbers, running heads and page ends between the paragraphs; header in plain lines',
    text: new TextDecoder().decode(fixture('make/scanned.txt')),
    fields: {
      profile: 'hd05',
      parentBody: 'ĐẢNG BỘ HUYỆN MẪU SƠN',
      issuingBody: 'ĐẢNG ỦY XÃ BÌNH MẪU',
      number: '118',
      code: 'BC/ĐU',
      place: 'Bình Mẫu',
      date: '28/12/2004',
      documentType: 'BÁO CÁO',
      subject: 'tổng kết công tác xây dựng Đảng năm 2004',
      recipients: 'Huyện ủy; Lưu Văn phòng',
      signatures: 'T/M ĐẢNG ỦY / BÍ THƯ / Hoàng Văn Mẫu',
    },
    headings: [
      '# I- ĐẶC ĐIỂM TÌNH HÌNH',
      '# II- KẾT QUẢ CÔNG TÁC XÂY DỰNG ĐẢNG',
      '## 1- Công tác tư tưởng',
      '## 2- Công tác tổ chức',
      '# III- PHƯƠNG HƯỚNG NĂM 2005',
    ],
  },
  {
    name: 'libreoffice-frames.docx',
    how: 'header and signature in text boxes, numbered heading styles, lists, comments, running head',
    fields: {
      profile: 'hd36',
      parentBody: 'ĐẢNG BỘ SỞ Y TẾ AN MẪU',
      issuingBody: 'ĐẢNG ỦY BỆNH VIỆN ĐA KHOA HÒA MẪU',
      code: 'BC/ĐU',
      place: 'Hòa Mẫu',
      date: '/9/2025',
      documentType: 'BÁO CÁO',
      subject: 'tổng kết thực hiện Nghị quyết Đại hội Đảng bộ bệnh viện',
      recipients: 'Đảng ủy Sở Y tế; Các chi bộ trực thuộc; Lưu Văn phòng Đảng ủy',
      signatures: 'T/M ĐẢNG ỦY / BÍ THƯ / Trần Thị Mẫu',
    },
    headings: [
      '# I. ĐẶC ĐIỂM, TÌNH HÌNH',
      '# II. KẾT QUẢ THỰC HIỆN',
      '## 1. Nhiệm vụ chính trị',
      '## 2. Công tác xây dựng Đảng',
    ],
    comments: ['Ý kiến (Lê Thị Mẫu): Ghi rõ lần thứ mấy.', 'Ý kiến (Lê Thị Mẫu): Bổ sung số liệu.'],
    notes: 1,
    tables: [3],
  },
  {
    name: 'libreoffice-web-page.docx',
    how: 'a web page: lines parted by breaks, header and closing in tables without lines',
    fields: {
      profile: 'hd05',
      parentBody: 'ĐẢNG BỘ PHƯỜNG SÔNG MẪU',
      issuingBody: 'CHI BỘ KHU PHỐ 4',
      number: '03',
      code: 'BC/CB',
      place: 'Sông Mẫu',
      date: '20/11/2025',
      documentType: 'BÁO CÁO',
      subject: 'kết quả công tác năm 2025',
      recipients: 'Đảng ủy phường; Lưu Chi bộ',
      signatures: 'T/M CHI BỘ / PHÓ BÍ THƯ / Phạm Văn Mẫu',
    },
    headings: [
      '# I- KẾT QUẢ CÔNG TÁC',
      '## 1- Công tác tư tưởng',
      '## 2- Công tác phát triển Đảng',
      '# II- NHIỆM VỤ NĂM 2026',
    ],
    tables: [3],
  },
  {
    name: 'libreoffice-text.docx',
    how: 'plain text with tabs, as pasted into Word',
    fields: {
      template: 'tong-ket-xay-dung-dang',
      profile: 'hd05',
      parentBody: 'ĐẢNG BỘ TỈNH AN MẪU',
      issuingBody: 'ĐẢNG ỦY XÃ TÂN HÒA MẪU',
      number: '41',
      code: 'BC/ĐU',
      place: 'Tân Hòa Mẫu',
      date: '05/12/2025',
      documentType: 'BÁO CÁO',
      subject: 'tổng kết công tác xây dựng tổ chức cơ sở đảng và đội ngũ đảng viên năm 2025',
      recipients:
        'Ban Thường vụ Tỉnh ủy + Ban Tổ chức Tỉnh ủy + Ủy ban Kiểm tra Tỉnh ủy (để báo cáo); Các chi bộ trực thuộc; Lưu Văn phòng Đảng ủy',
      signatures: 'T/M ĐẢNG ỦY / PHÓ BÍ THƯ / Nguyễn Văn Mẫu',
    },
    headings: [
      '# I. ĐẶC ĐIỂM TÌNH HÌNH CHUNG',
      '# II- THỰC TRẠNG CÔNG TÁC XÂY DỰNG TỔ CHỨC CƠ SỞ ĐẢNG VÀ ĐỘI NGŨ ĐẢNG VIÊN',
      '## 1 - Công tác lãnh đạo, chỉ đạo xây dựng tổ chức cơ sở đảng và đội ngũ đảng viên',
      '## 2 - Xây dựng đội ngũ đảng viên',
      '# III. ĐÁNH GIÁ CHUNG',
      '## 1. Ưu điểm và nguyên nhân',
      '## 2. Hạn chế, khuyết điểm',
    ],
  },
  {
    name: 'libreoffice-saved-again.docx',
    how: 'our export, opened and saved by LibreOffice',
    ...ours,
  },
  {
    name: 'pandoc.docx',
    how: 'heading styles, notes, Word lists, header as a table without lines, closing in plain lines',
    fields: {
      profile: 'hd05',
      parentBody: 'ĐẢNG BỘ TỈNH AN MẪU',
      issuingBody: 'ĐẢNG ỦY XÃ TÂN HÒA MẪU',
      number: '27',
      code: 'BC/ĐU',
      place: 'Tân Hòa Mẫu',
      date: '15/01/2026',
      documentType: 'BÁO CÁO',
      subject: 'kết quả kiểm tra, giám sát năm 2025',
      recipients: 'Ban Thường vụ Tỉnh ủy; Lưu Văn phòng Đảng ủy',
      signatures: 'T/M ĐẢNG ỦY / BÍ THƯ / Nguyễn Văn Mẫu',
    },
    headings: [
      '# I. KẾT QUẢ KIỂM TRA, GIÁM SÁT',
      '## 1. Công tác kiểm tra',
      '## 2. Công tác giám sát',
      '# II. PHƯƠNG HƯỚNG NĂM 2026',
    ],
    notes: 1,
    tables: [3],
  },
  {
    name: 'pandoc-saved-again.docx',
    how: 'our export through pandoc, which keeps no style of ours',
    ...ours,
  },
];
