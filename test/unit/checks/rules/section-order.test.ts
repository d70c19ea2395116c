import assert from 'node:assert/strict';
import { sectionOrder } from '../../../../src/core/checks/rules/section-order';
import { readTemplate } from '../../../../src/core/templates/read-template';
import { fix, places, run } from './run-rule';

const template = readTemplate(
  'mau',
  `# I. ĐẶC ĐIỂM TÌNH HÌNH

## 1. Địa bàn

## 2. Tổ chức đảng

## 3. Chính quyền

# II. ĐÁNH GIÁ CHUNG

## 1. Ưu điểm

## 2. Hạn chế, khuyết điểm

# III. NHIỆM VỤ
`,
);

const head = '---\nmẫu: mau\n---\n\n';

function check(text: string): ReturnType<typeof run> {
  return run(sectionOrder, text, [template]);
}

describe('section-order', () => {
  it('is silent when all is in order, and about what is missing', () => {
    assert.deepEqual(check(head + template.text), []);
    assert.deepEqual(check(`${head}# III. NHIỆM VỤ\n`), []);
    assert.deepEqual(check(template.text), []);
  });

  it('says where a section stands and where it belongs', () => {
    const text = `${head}${template.text.replace('## 2. Tổ chức đảng\n\n', '')}\n## 1. Tổ chức đảng\n\nCó 12 chi bộ.\n`;
    const found = check(text);
    assert.deepEqual(places(text, found), ['## 1. Tổ chức đảng']);
    assert.equal(
      found[0]?.message,
      'Mục “1. Tổ chức đảng” đang đứng ở đầu “III. NHIỆM VỤ”, cần đứng sau “1. Địa bàn” trong “I. ĐẶC ĐIỂM TÌNH HÌNH”.',
    );
  });

  it('moves a section to its place, with the depth and number that fit', () => {
    const text = `${head}${template.text.replace('## 2. Tổ chức đảng\n\n', '')}\n# IV. TỔ CHỨC ĐẢNG\n\n## 1. Chi bộ\n\nCó 12.\n`;
    const fixed = fix(text, check(text)[0]);
    assert.match(
      fixed,
      /## 1\. Địa bàn\n\n## 2\. TỔ CHỨC ĐẢNG\n\n### 1\. Chi bộ\n\nCó 12\.\n\n## 3\./,
    );
    assert.match(fixed, /# III\. NHIỆM VỤ\n$/);
  });

  it('finds one of two that changed places', () => {
    const text =
      head +
      template.text
        .replace('## 1. Ưu điểm', '## 1. Hạn chế')
        .replace('## 2. Hạn chế, khuyết điểm', '## 2. Ưu điểm');
    const found = check(text);
    assert.deepEqual(places(text, found), ['## 1. Hạn chế']);
    assert.match(found[0]?.message ?? '', /được hiểu là mục “Hạn chế, khuyết điểm” của mẫu/i);
  });

  it('does not take the heading of another section of the template', () => {
    const same = readTemplate(
      'mau',
      '# I. KẾT QUẢ\n\n## 1. Tổ chức\n\n# II. NHIỆM VỤ\n\n## 1. Tổ chức\n',
    );
    const text = `${head}# I. KẾT QUẢ\n\nChữ.\n\n# II. NHIỆM VỤ\n\n## 1. Tổ chức\n`;
    assert.deepEqual(run(sectionOrder, text, [same]), []);
  });

  it('speaks English when asked', () => {
    const text = `${head}# I. ĐẶC ĐIỂM TÌNH HÌNH\n\n# II. NHIỆM VỤ\n\n# III. ĐÁNH GIÁ CHUNG\n`;
    const found = run(sectionOrder, text, [template], 'en');
    assert.equal(
      found[0]?.message,
      '“II. NHIỆM VỤ” stands after “I. ĐẶC ĐIỂM TÌNH HÌNH”, expected after “III. ĐÁNH GIÁ CHUNG”.',
    );
  });
});
