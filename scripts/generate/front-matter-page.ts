import { profileNamed } from '../../src/core/layout/profiles';
import { profileNames } from '../../src/core/layout/profile-names';
import { fields } from '../../src/core/report/front-matter/fields';
import { fieldHelp } from '../../src/core/messages/field-help';
import { code, codeBlock, generatedFrom, page, plain, table } from './markdown';
import { shapeHelp } from './shape-help';

/** `docs/reference/front-matter.md`: the keys between the two `---` lines at the top of a report. */
export function frontMatterPage(): string {
  return page(
    generatedFrom('danh sách khóa của chương trình'),
    '# Phần khai báo ở đầu tệp',
    'Phần khai báo nằm giữa hai dòng `---` ở đầu tệp, mỗi dòng có dạng `khóa: giá trị`. Một tệp Markdown được coi là báo cáo khi có `mẫu`, `tên loại` hoặc `tiêu đề`; mọi tệp khác được để nguyên.',
    'Gõ khóa bằng chữ hoa hay chữ thường, có dấu hay không dấu đều được: `Noi nhan` cũng là `nơi nhận`. Giá trị luôn được đọc là chữ nên `số: 08` giữ nguyên số 0. Khi giá trị có dấu hai chấm hoặc bắt đầu bằng dấu nháy, dấu ngoặc, xin đặt cả giá trị trong dấu nháy kép; chương trình sẽ nhắc và có sẵn cách sửa.',
    '## Các khóa',
    table(
      ['Khóa', 'Ý nghĩa', 'Giá trị', 'Ví dụ'],
      fields.map(({ name, key, shape }) => [
        code(key),
        plain(fieldHelp.vi[name].meaning),
        shapeHelp[shape],
        code(fieldHelp.vi[name].example),
      ]),
    ),
    'Khóa nào giống nhau trong mọi báo cáo của đơn vị thì ghi một lần trong [`bao-cao.yaml`](settings.md#bao-caoyaml).',
    '## Nơi nhận có dấu ngoặc chung',
    'Các nơi trong `nhóm` được nối bằng một dấu ngoặc nhọn với `ghi chú`; ghi chú in nghiêng, đúng như đã gõ.',
    codeBlock(
      'nơi nhận:\n  - nhóm:\n      - Ban Thường vụ Tỉnh ủy\n      - Ban Tổ chức Tỉnh ủy\n    ghi chú: (để báo cáo)\n  - Các chi bộ trực thuộc\n  - Lưu Văn phòng Đảng ủy',
      'yaml',
    ),
    '## Hai người cùng ký',
    codeBlock(
      'ký:\n  - quyền hạn: T/M ĐẢNG ỦY\n    chức vụ: BÍ THƯ\n    họ tên: Nguyễn Văn Mẫu\n  - quyền hạn: T/M ỦY BAN NHÂN DÂN\n    chức vụ: CHỦ TỊCH\n    họ tên: Trần Thị Mẫu',
      'yaml',
    ),
    '## Các thể thức',
    table(
      ['Giá trị của “thể thức”', 'Theo văn bản'],
      profileNames.map((name, index) => [
        code(name) + (index === 0 ? ' (mặc định)' : ''),
        plain(profileNamed(name).norm),
      ]),
    ),
  );
}
