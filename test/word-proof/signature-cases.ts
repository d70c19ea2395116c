import { parseReport } from '../../src/core/report/parse-report';
import type { Report } from '../../src/core/report/model';

/** A report whose signature falls on another place of the page. */
export interface SignatureCase {
  readonly name: string;
  readonly report: Report;
}

/** First words of the closing block, and its last ones. */
export const closingStart = 'Nơi nhận:';
export const closingEnd = 'Nguyễn Văn Mẫu';

/** How many lengths of text there are of each kind: as many as a page has places for the signature. */
export const lengths = 26;

const frontMatter = `---
cơ quan cấp trên: ĐẢNG BỘ TỈNH AN MẪU
cơ quan ban hành: ĐẢNG ỦY XÃ TÂN HÒA MẪU
tên loại: BÁO CÁO
trích yếu: kết quả công tác tháng
nơi nhận:
  - Ban Thường vụ Tỉnh ủy
  - Các chi bộ trực thuộc
  - Lưu Văn phòng Đảng ủy
quyền hạn: T/M ĐẢNG ỦY
chức vụ: BÍ THƯ
họ tên: ${closingEnd}
---
`;

const line = 'Đảng ủy chỉ đạo các chi bộ sinh hoạt đúng kỳ, bảo đảm nội dung, chất lượng; ';
const opening = 'Đảng ủy xã Tân Hòa Mẫu báo cáo kết quả như sau:';

/**
 * Reports whose text grows by a line each: in the last paragraph, by short paragraphs, by items, by rows of a last table.
 * The last paragraph stays shorter than a page: one that fills it can stay with the signature only where the
 * program splits it, which Word does and LibreOffice does not.
 */
export const signatureCases: readonly SignatureCase[] = [
  ...cases('a long last paragraph', (count) => `${paragraphs(6)}\n\n${line.repeat(count)}`),
  ...cases('short paragraphs', (count) => paragraphs(count + 6)),
  ...cases('items', (count) => items(count + 6)),
  ...cases('a table at the end', (count) =>
    [
      '| Việc | Kết quả |\n|---|---|',
      ...Array.from({ length: count + 8 }, (_, index) => `| Việc thứ ${index + 1} | Xong |`),
    ].join('\n'),
  ),
];

function paragraphs(count: number): string {
  const texts = Array.from({ length: count }, (_, index) => `Việc thứ ${index + 1} đã làm xong.`);
  return texts.join('\n\n');
}

function items(count: number): string {
  const texts = Array.from({ length: count }, (_, index) => `- Việc thứ ${index + 1} đã làm xong;`);
  return texts.join('\n');
}

function cases(kind: string, bodyOf: (count: number) => string): SignatureCase[] {
  return Array.from({ length: lengths }, (_, index) => ({
    name: `${kind}, length ${index + 1}`,
    report: parseReport(`${frontMatter}\n${opening}\n\n${bodyOf(index + 1)}\n`),
  }));
}
