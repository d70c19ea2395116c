import assert from 'node:assert/strict';
import { findPlainHeadings } from '../../../../src/core/checks/outline/plain-headings';
import { readTextLines } from '../../../../src/core/checks/outline/text-lines';
import { parseReport } from '../../../../src/core/report/parse-report';
import { newReport } from '../../../../src/core/templates/new-report';
import { ourTemplates } from '../../templates/our-templates';

function plain(text: string): string[] {
  return findPlainHeadings(readTextLines(parseReport(text))).map(({ line }) => line.text);
}

const headings: Readonly<Record<string, [string, string[]]>> = {
  'capitals behind a Roman number': [
    'II. ĐÁNH GIÁ CHUNG\n\nĐoạn văn.\n\nIII - NHIỆM VỤ\n\nIV- KIẾN NGHỊ',
    ['II. ĐÁNH GIÁ CHUNG', 'III - NHIỆM VỤ', 'IV- KIẾN NGHỊ'],
  ],
  'bold on the whole line': [
    '**1. Ưu điểm**\n\nĐoạn văn.\n\n**a) Khách quan**\n\nĐoạn văn.',
    ['1. Ưu điểm', 'a) Khách quan'],
  ],
  'a line between two headings of its kind': [
    '# I. Đặc điểm\n\nII. Đánh giá chung\n\nĐoạn văn.\n\n# III. Nhiệm vụ',
    ['II. Đánh giá chung'],
  ],
  'titles with text under each': [
    '# I. KẾT QUẢ\n\n1. Công tác tư tưởng\n\nĐoạn văn.\n\n2. Công tác tổ chức\n\n- Một ý.',
    ['1. Công tác tư tưởng', '2. Công tác tổ chức'],
  ],
  '2.1 under 2': ['## 2. Tổ chức\n\n2.1. Về xây dựng\n\nĐoạn văn.', ['2.1. Về xây dựng']],
  'lines that were never separated': [
    'II. ĐÁNH GIÁ CHUNG\n1. Ưu điểm\nĐảng bộ đoàn kết.\n2. Hạn chế\nSinh hoạt chưa đều.',
    ['II. ĐÁNH GIÁ CHUNG', '1. Ưu điểm', '2. Hạn chế'],
  ],
  'a part, its name on the same line or the next': [
    'Phần thứ nhất\nKẾT QUẢ THỰC HIỆN\n\nPhần thứ hai: Phương hướng\n\nPHẦN III. NHIỆM VỤ',
    ['Phần thứ nhất', 'Phần thứ hai: Phương hướng', 'PHẦN III. NHIỆM VỤ'],
  ],
  '# glued to the text': ['#I. ĐẶC ĐIỂM\n\n##Thuận lợi', ['#I. ĐẶC ĐIỂM', '##Thuận lợi']],
};

const others: Readonly<Record<string, string>> = {
  'an enumeration with end marks':
    '# I. NHIỆM VỤ\n\n1. Tăng cường kiểm tra;\n\n2. Mở lớp;\n\n3. Kết nạp.',
  'names under a colon':
    'Ban gồm:\n\n1. Đồng chí Nguyễn Văn Mẫu\n\n2. Đồng chí Trần Thị Mẫu\n\nĐoạn văn.',
  'titles under a colon':
    'Tập trung vào:\n\n1. Công tác tư tưởng\n\n- Học.\n\n2. Công tác tổ chức\n\n- Kiện toàn.',
  'lines side by side': '# I. NHIỆM VỤ\n\n1. Công tác tư tưởng\n\n2. Công tác tổ chức\n\nĐoạn văn.',
  'numbered sentences':
    '1. Đảng ủy lãnh đạo toàn diện. Các chi bộ đã thực hiện tốt\n\nĐoạn.\n\n2. Mặt trận tập hợp nhân dân. Hội viên tăng\n\nĐoạn.',
  questions: '1. Có bao nhiêu đảng viên?\n\nCó 20.\n\n2. Có bao nhiêu chi bộ?\n\nCó 2.',
  'an enumeration below a heading of the same kind':
    '## 2. Nhiệm vụ\n\n1. Về tổ chức\n\nĐoạn văn.\n\n2. Về cán bộ\n\nĐoạn văn.',
  'letters with prose': '## 2. Nhiệm vụ\n\na) Về tổ chức\n\nĐoạn văn.\n\nb) Về cán bộ\n\nĐoạn văn.',
  'amounts, years and dates':
    '1.234 Đồng chí\n\n2026. Năm\n\n14/10. Ngày\n\n99. Chi bộ\n\nĐoạn văn.',
  names: 'V. I. Lênin đã viết\n\nC. Mác và Ph. Ăngghen\n\nĐoạn văn.',
  'a sentence about a part': 'Phần thứ nhất của báo cáo nêu đặc điểm.\n\nPhần lớn đảng viên trẻ.',
  'a hand-wrapped sentence': 'Thực hiện Nghị quyết số\n21. Các chi bộ triển khai\nkịp thời.',
  'items, tables, quotations, notes and code':
    '- I. ĐẶC ĐIỂM\n\n| I. ĐẶC ĐIỂM |\n|---|\n\n> I. ĐẶC ĐIỂM\n\nChữ[^1]\n\n```\nI. ĐẶC ĐIỂM\n```\n\n[^1]: I. ĐẶC ĐIỂM',
  'a hashtag': '#chuyendoiso',
  'capitals in a list': 'I. ĐẢNG BỘ XÃ;\n\nII. ĐẢNG BỘ PHƯỜNG,',
};

describe('findPlainHeadings', () => {
  for (const [name, [text, expected]] of Object.entries(headings)) {
    it(`takes ${name}`, () => {
      assert.deepEqual(plain(text), expected);
    });
  }

  for (const [name, text] of Object.entries(others)) {
    it(`leaves ${name}`, () => {
      assert.deepEqual(plain(text), []);
    });
  }

  it('finds none in the templates, and every heading of one typed without #', () => {
    for (const template of ourTemplates.values()) {
      const text = newReport(template);
      assert.deepEqual(plain(text), []);
      const stripped = text.replace(/^#+ /gm, '');
      const found = plain(stripped).length;
      const typed = text.match(/^#+ (?![a-zđ]\))/gm)?.length ?? 0;
      assert.ok(found >= typed * 0.7, `${template.name}: ${String(found)} of ${String(typed)}`);
    }
  });
});
