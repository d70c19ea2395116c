import { profileNamed } from '../../src/core/layout/profiles';
import { fieldNamed } from '../../src/core/report/front-matter/fields';
import { controlName } from '../../src/core/report/control-words';
import { sheetWords } from '../../src/core/report/sheet-marks';
import { codeBlock, generatedFrom, page } from './markdown';

const mark = (words: string): string => `<!-- ${controlName} ${words} -->`;

/** `docs/reference/annexes.md`: annexes, paper that lies on its side, the table of contents. */
export function annexesPage(): string {
  const { attachedWord, documentWord } = profileNamed().annex;
  const contents = fieldNamed('contents').key;
  return page(
    generatedFrom('các từ khóa của chương trình'),
    '# Phụ lục, trang ngang, mục lục',
    '## Phụ lục',
    'Một đề mục một dấu `#` bắt đầu bằng “Phụ lục” mở một phụ lục, đặt sau toàn bộ báo cáo:',
    codeBlock(
      `# Phụ lục 1: SỐ LIỆU ĐẢNG VIÊN\n\nNội dung phụ lục.\n\n# Phụ lục 2: DANH SÁCH CHI BỘ\n\nNội dung phụ lục.`,
      'markdown',
    ),
    'Sau số là dấu hai chấm, dấu chấm hoặc gạch nối. Phụ lục không có số thì cần dấu: `# Phụ lục: DANH SÁCH`; “# Phụ lục hợp đồng” vẫn là đề mục thường.',
    'Nơi nhận và chữ ký in ở cuối báo cáo, trước các phụ lục. Mỗi phụ lục sang trang mới, đánh số trang riêng từ 1; số và tên in giữa trang. Đề cương của mẫu và số của đề mục chỉ xét phần báo cáo, không xét phụ lục.',
    `Dưới tên phụ lục có dòng “(${attachedWord} ${documentWord} số …, ngày … của …)” lấy từ phần khai báo; số, ngày chưa có thì chừa chỗ ghi tay. Muốn dòng khác thì gõ ngay dưới đề mục một đoạn bắt đầu bằng “(${attachedWord}”: bản in dùng đúng đoạn ấy.`,
    '## Trang ngang',
    'Bảng rộng đặt giữa hai ghi chú này in trên trang A4 ngang, số trang vẫn đếm tiếp:',
    codeBlock(
      `${mark(sheetWords.landscape)}\n\n| Chi bộ | Quý I | Quý II | Quý III | Quý IV |\n|---|---:|---:|---:|---:|\n| Chi bộ thôn Mẫu Đông | 10 | 11 | 12 | 12 |\n\n${mark(sheetWords.portrait)}`,
      'markdown',
    ),
    'Đặt ngay trước hoặc ngay sau đề mục của phụ lục thì cả phụ lục in ngang. Trang đầu của báo cáo luôn dọc. Bảng ngang ở cuối báo cáo thì chữ ký in cùng trang với bảng, không đứng riêng một trang.',
    '## Mục lục',
    `Ghi \`${contents}: có\` trong [phần khai báo](front-matter.md) để in mục lục dưới tiêu đề, gồm hai cấp đề mục và các phụ lục; \`${contents}: 3\` thì gồm ba cấp. Số trang đã có sẵn khi mở tệp, Word không hỏi gì. Sửa chữ trong Word làm đổi trang thì bấm chuột vào mục lục rồi bấm \`F9\`.`,
  );
}
