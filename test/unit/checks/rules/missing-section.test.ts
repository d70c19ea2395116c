import assert from 'node:assert/strict';
import { missingSection } from '../../../../src/core/checks/rules/missing-section';
import { readTemplate } from '../../../../src/core/templates/read-template';
import { fix, places, run } from './run-rule';

const template = readTemplate(
  'mau',
  `# I. ĐẶC ĐIỂM TÌNH HÌNH

Xã có …… thôn.

# II. KẾT QUẢ CÔNG TÁC XÂY DỰNG ĐẢNG

## 1. Công tác chính trị, tư tưởng

## 2. Công tác tổ chức
<!-- mục: tùy chọn -->

### 2.1. Chi bộ

## 3. Công tác kiểm tra

<!-- Hướng dẫn: nêu số liệu. -->

Đã kiểm tra …… chi bộ.

# III. NHIỆM VỤ
`,
);

const head = '---\nmẫu: mau\n---\n\nMở đầu.\n\n';
const first = '# I. ĐẶC ĐIỂM TÌNH HÌNH\n\nXã có 14 thôn.\n\n';
const second = '# II. KẾT QUẢ CÔNG TÁC XÂY DỰNG ĐẢNG\n\n';
const ideas = '## 1. Công tác chính trị, tư tưởng\n\nTốt.\n\n';
const control = '## 2. Công tác kiểm tra\n\nTốt.\n\n';
const third = '# III. NHIỆM VỤ\n\nHết.\n';

function check(text: string): ReturnType<typeof run> {
  return run(missingSection, text, [template]);
}

describe('missing-section', () => {
  it('is silent on a whole report, and without a known template', () => {
    assert.deepEqual(check(head + first + second + ideas + control + third), []);
    assert.deepEqual(check('---\ntên loại: BÁO CÁO\n---\n\nChữ.\n'), []);
    assert.deepEqual(check('---\nmẫu: khac\n---\n\nChữ.\n'), []);
  });

  it('speaks on the last line of the section before, of that line only', () => {
    const text = head + first + second + `${ideas}- Một ý\n- Hai ý\n\n` + third;
    const found = check(text);
    assert.deepEqual(places(text, found), ['- Hai ý']);
    assert.equal(
      found[0]?.message,
      'Thiếu mục “2. Công tác kiểm tra”, cần thêm sau “1. Công tác chính trị, tư tưởng”.',
    );
  });

  it('speaks on the parent’s heading when the first section under it is missing', () => {
    const text = head + first + `${second}Lời dẫn.\n\n` + control + third;
    const found = check(text);
    assert.deepEqual(places(text, found), ['# II. KẾT QUẢ CÔNG TÁC XÂY DỰNG ĐẢNG']);
    assert.match(fix(text, found[0]), /Lời dẫn\.\n\n## 1\. Công tác chính trị, tư tưởng\n\n## 2\./);
  });

  it('speaks on the line after the front matter when nothing stands before', () => {
    const text = head.replace('\n\nMở đầu', '\nMở đầu') + second + ideas + control + third;
    const found = check(text);
    assert.deepEqual(places(text, found), ['Mở đầu.']);
    assert.equal(found[0]?.message, 'Thiếu mục “I. ĐẶC ĐIỂM TÌNH HÌNH”, cần thêm ở đầu báo cáo.');
    assert.match(fix(text, found[0]), /Mở đầu\.\n\n# I\. ĐẶC ĐIỂM[\s\S]*thôn\.\n\n# II\./);
  });

  it('finds all sections of an empty report, one finding each, in order', () => {
    for (const text of ['---\nmẫu: mau\n---', '---\nmẫu: mau\n---\n', head]) {
      const found = check(text);
      assert.deepEqual(
        found.map(({ expected }) => expected?.[0]),
        ['I. ĐẶC ĐIỂM TÌNH HÌNH', 'II. KẾT QUẢ CÔNG TÁC XÂY DỰNG ĐẢNG', 'III. NHIỆM VỤ'],
      );
      assert.deepEqual(check(found.reduceRight((fixed, finding) => fix(fixed, finding), text)), []);
    }
  });

  it('inserts the section with the number that fits and leaves the others alone', () => {
    const text = head + first + third.replace('III', 'II');
    const fixed = fix(text, check(text)[0]);
    assert.equal(
      fixed,
      `${head}${first}# II. KẾT QUẢ CÔNG TÁC XÂY DỰNG ĐẢNG

## 1. Công tác chính trị, tư tưởng

## 2. Công tác tổ chức

### 2.1. Chi bộ

## 3. Công tác kiểm tra

<!-- Hướng dẫn: nêu số liệu. -->

Đã kiểm tra …… chi bộ.

# II. NHIỆM VỤ

Hết.
`,
    );
  });

  it('inserts only the heading when what belongs under it is there', () => {
    const text = head + first + ideas + control + third;
    const found = check(text);
    assert.equal(
      found[0]?.message,
      'Thiếu tiêu đề “II. KẾT QUẢ CÔNG TÁC XÂY DỰNG ĐẢNG”, cần thêm trước “1. Công tác chính trị, tư tưởng”.',
    );
    assert.equal(fix(text, found[0]), head + first + second + ideas + control + third);
  });

  it('says which heading was taken for which', () => {
    const text = head + first + '# II. CÔNG TÁC XÂY DỰNG ĐẢNG TRONG NĂM\n\n' + ideas + third;
    assert.match(
      check(text)[0]?.message ?? '',
      /\(Mục “II\. CÔNG TÁC XÂY DỰNG ĐẢNG TRONG NĂM” được hiểu là mục “KẾT QUẢ CÔNG TÁC XÂY DỰNG ĐẢNG” của mẫu\.\)$/,
    );
  });

  it('speaks English when asked', () => {
    const found = run(missingSection, head + first + second + ideas + control, [template], 'en');
    assert.equal(
      found[0]?.message,
      'Section “III. NHIỆM VỤ” is missing, expected after “II. KẾT QUẢ CÔNG TÁC XÂY DỰNG ĐẢNG”.',
    );
    assert.equal(found[0].fixes?.[0]?.title, 'Insert the section “III. NHIỆM VỤ”');
    assert.equal(found[0].fixes[0].safe, false);
  });
});
