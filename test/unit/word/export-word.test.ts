import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { partOf } from '../../package-lint/read-package';
import { textOf } from '../../package-lint/read-xml';
import { validateAll, validatorMissing } from '../../package-lint/validate';
import { makeDocx, report } from './make-docx';

const root = join(__dirname, '../../..');
const reports = ['templates', 'samples'].flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => ({
      name: `${folder}/${name}`,
      text: readFileSync(join(root, folder, name), 'utf8'),
    })),
);

describe('exportWord', () => {
  for (const { name, text } of reports) {
    it(`keeps every word of ${name}, as draft and as final document`, async () => {
      await makeDocx(text);
      await makeDocx(text, { form: 'draft' });
    });
  }

  it('gives the same bytes for the same report', async () => {
    const text = (reports[0] as { text: string }).text;
    const [first, second] = [await makeDocx(text), await makeDocx(text)];
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

  it('passes the Open XML validator', async function () {
    const missing = validatorMissing();
    if (missing) {
      console.warn(`      skipped: ${missing}`);
      this.skip();
    }
    this.timeout(120_000);
    const files: Uint8Array[] = [];
    for (const { text } of reports) {
      files.push((await makeDocx(text)).bytes, (await makeDocx(text, { form: 'draft' })).bytes);
    }
    assert.deepEqual((await validateAll(files)).flat(), []);
  });
});
