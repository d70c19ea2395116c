import { describedChecks } from '../../src/core/word-check/described-checks';
import { wordCheckIds } from '../../src/core/word-check/model';
import { codeBlock, generatedFrom, page, plainLine, table } from './markdown';

const example = {
  file: 'bao-cao.docx',
  page: 1,
  paragraph: 4,
  quote: 'Số: 08-BC/ĐU',
  count: 1,
  rule: 'word-header',
  severity: 'warning',
};

/** `docs/reference/word-check.md`: what a check of a Word file looks at. A check's heading is its id. */
export function wordCheckPage(): string {
  const own = new Set<string>(wordCheckIds);
  return page(
    generatedFrom('các phép kiểm tra trong src/core/word-check'),
    '# Kiểm tra tệp Word',
    'Lệnh “Kiểm tra tệp Word” và `bao-cao-dang check TỆP.docx` so một tệp Word làm ở nơi khác với thể thức văn bản của Đảng (`--profile hd05` là mặc định, hoặc `hd36`). Tệp không bị sửa. Mỗi phát hiện nêu chỗ (trang nếu tệp có ghi, đoạn, chữ đầu đoạn) và điều khoản; những chỗ sai như nhau gộp thành một.',
    'Phần lớn tự đúng khi nhập tệp thành báo cáo rồi xuất lại ra Word: `bao-cao-dang import TỆP.docx`, rồi `bao-cao-dang export TỆP.md`. Còn lại là lời văn, cần người sửa.',
    'Thiết lập riêng của đơn vị trong `bao-cao.yaml` không tính ở đây: tệp được so với chính văn bản quy định.',
    ...describedChecks.flatMap(({ id, description }) => [
      `## ${id}`,
      `${plainLine(description.vi)}.${own.has(id) ? '' : ` Như quy tắc [${id}](rules.md#${id}) của báo cáo.`}`,
    ]),
    '## Kết quả dạng JSON',
    '`check --format json` in một danh sách như dưới đây, cùng `message`, `fixedByExport` (tự đúng khi nhập rồi xuất lại) và `url`. `page`, `paragraph` và `quote` là `null` khi không biết, hoặc khi phát hiện nói về cả tệp; đoạn đếm từ 1, không tính đoạn trống; `count` là số chỗ sai như nhau.',
    codeBlock(JSON.stringify(example, null, 2), 'json'),
    table(
      ['Mã thoát', 'Nghĩa là'],
      [
        ['0', 'không có cảnh báo'],
        ['1', 'có cảnh báo'],
        ['2', 'không đọc được tệp'],
      ],
    ),
  );
}
