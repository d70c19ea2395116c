import { printable } from '../../src/cli/output';
import { Checker } from '../../src/core/checks/engine';
import type { Rule } from '../../src/core/checks/model';
import { commandLineMessages } from '../../src/core/messages/command-line';
import { parseReport } from '../../src/core/report/parse-report';
import type { Template } from '../../src/core/templates/model';
import { codeBlock, generatedFrom, page, table } from './markdown';
import { readLexicon } from './sources';

const example = `---
mẫu: bao-cao-chinh-tri
tên loại: BÁO CÁO
cơ quan ban hành: ĐẢNG ỦY XÃ TÂN HÒA MẪU
nơi nhận: Lưu Văn phòng Đảng ủy
chức vụ: BÍ THƯ
---

Đảng bộ có …… đảng viên.
`;

/** `docs/reference/command-line.md`: the usage text and what comes out, as the program itself prints it. */
export function commandLinePage(
  rules: readonly Rule[],
  templates: ReadonlyMap<string, Template>,
): string {
  return page(
    generatedFrom('thông báo của dòng lệnh'),
    '# Dòng lệnh',
    'Sau `npm run build`, chương trình nằm ở `dist/cli.js`: thay `bao-cao-dang` dưới đây bằng `node dist/cli.js`. Tùy chọn đứng trước hay sau tên tệp đều được.',
    codeBlock(commandLineMessages.vi.usage),
    '## Mã thoát',
    table(
      ['Mã', 'Nghĩa là'],
      [
        ['0', 'xong, không có gì phải xử lý'],
        ['1', '`lint`, `check`: có lỗi hoặc cảnh báo; `export`: còn chỗ phải xử lý nên không xuất'],
        ['2', 'không chạy được: gõ sai lệnh, không đọc hay không ghi được tệp'],
      ],
    ),
    'Với nhiều tệp, một tệp hỏng không làm dừng các tệp còn lại; mã thoát là mã cao nhất.',
    '## Kết quả dạng JSON',
    '`lint --format json` in một danh sách. Dòng và cột đếm từ 1, cột tính theo đơn vị UTF-16, chỗ kết thúc không nằm trong phát hiện; `expected` là những giá trị nên có ở đó.',
    codeBlock(JSON.stringify(exampleOutput(rules, templates), null, 2), 'json'),
  );
}

function exampleOutput(
  rules: readonly Rule[],
  templates: ReadonlyMap<string, Template>,
): ReturnType<typeof printable> {
  const checker = new Checker({
    rules: rules.filter(({ id }) => id === 'blank'),
    severities: new Map(),
    context: { language: 'vi', templates, dictionary: new Set(), lexicon: readLexicon() },
  });
  return printable('bao-cao.md', example, checker.check(parseReport(example)));
}
