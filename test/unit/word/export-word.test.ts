import assert from 'node:assert/strict';
import { partOf } from '../../package-lint/read-package';
import { textOf } from '../../package-lint/read-xml';
import { everything, pictures } from './everything';
import { makeDocx, report } from './make-docx';

describe('exportWord', () => {
  it('gives the same bytes for the same report', async () => {
    const options = { form: 'draft', images: pictures } as const;
    const first = await makeDocx(everything, options);
    const second = await makeDocx(everything, options);
    assert.deepEqual(first.bytes, second.bytes);
  });

  it('loses no value of the front matter', async () => {
    const made = await makeDocx(
      report(
        'Nội dung.',
        [
          'cơ quan cấp trên: [một, hai]',
          'cơ quan ban hành: [ba, bốn]',
          'số: năm',
          'ký hiệu: sáu',
          'địa danh: bảy',
          'ngày: tám',
          'khẩn: chín',
          'dự thảo: mười',
          'lưu hành: mốt',
          'tiêu đề: [MƯƠI, Mươi, (mươi)]',
          'nơi nhận: [{nhóm: [trăm, nghìn], ghi chú: vạn}, {nhóm: [triệu], ghi chú: tỷ}, rưỡi]',
          'ký: [{quyền hạn: [giáp, ất], chức vụ: [bính, đinh], họ tên: mậu}, {chức vụ: kỷ}, {họ tên: canh}]',
          'người soạn thảo: tân',
        ].join('\n'),
      ),
    );
    const headers = ['word/header1.xml', 'word/header2.xml'].map((path) => partOf(made.file, path));
    const printed = [made.body, ...headers].map(textOf).join(' ');
    const values =
      'một hai ba bốn năm sáu bảy tám chín mười mốt MƯƠI Mươi mươi trăm nghìn vạn triệu tỷ rưỡi giáp ất bính đinh mậu kỷ canh tân';
    for (const value of values.split(' ')) assert.ok(printed.includes(value), value);
  });

  it('takes anything, even an empty text', async () => {
    await makeDocx('');
    await makeDocx(report(''));
  });
});
