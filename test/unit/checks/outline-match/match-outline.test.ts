import assert from 'node:assert/strict';
import { insertionEdit } from '../../../../src/core/checks/outline-match/insertion-edit';
import { matchOutline } from '../../../../src/core/checks/outline-match/match-outline';
import { eachMatch } from '../../../../src/core/checks/outline-match/model';
import type { SectionMatch } from '../../../../src/core/checks/outline-match/model';
import { headingText } from '../../../../src/core/checks/outline/read-outline';
import { applyEdits } from '../../../../src/core/checks/apply-fixes';
import { parseReport } from '../../../../src/core/report/parse-report';
import { readTemplate } from '../../../../src/core/templates/read-template';

const template = readTemplate(
  'mau',
  `# I. ĐẶC ĐIỂM TÌNH HÌNH

## 1. Thuận lợi
<!-- mục: nhãn -->

## 2. Khó khăn
<!-- mục: nhãn -->

# II. KẾT QUẢ CÔNG TÁC XÂY DỰNG ĐẢNG

## 1. Công tác chính trị, tư tưởng

## 2. Công tác tổ chức, cán bộ

### 2.1. Xây dựng tổ chức đảng

### 2.2. Phát triển đảng viên

## 3. Công tác kiểm tra, giám sát
<!-- mục: tùy chọn -->

# III. ĐÁNH GIÁ CHUNG
<!-- mục: hoặc "NHẬN XÉT" -->

## 1. Ưu điểm

## 2. Hạn chế, khuyết điểm
`,
);

function match(body: string): SectionMatch[] {
  return [...eachMatch(matchOutline(template.outline, parseReport(body)).sections)];
}

/** Title of the template → state, and what was taken for it. */
function states(body: string): Record<string, string> {
  const report = parseReport(body);
  return Object.fromEntries(
    match(body)
      .filter(({ state }) => state !== 'optional-absent')
      .map(({ template: { title }, state, section, label }) => [
        title,
        [
          state,
          section && (section.plain ? `plain ${headingText(section)}` : headingText(section)),
          label && `label ${report.text.slice(label.start, label.end)}`,
        ]
          .filter(Boolean)
          .join(': '),
      ]),
  );
}

const whole = `# I. ĐẶC ĐIỂM TÌNH HÌNH
- Thuận lợi: có.
- Khó khăn: có.
# II. KẾT QUẢ CÔNG TÁC XÂY DỰNG ĐẢNG
## 1. Công tác chính trị, tư tưởng
## 2. Công tác tổ chức, cán bộ
### 2.1. Xây dựng tổ chức đảng
### 2.2. Phát triển đảng viên
# III. ĐÁNH GIÁ CHUNG
## 1. Ưu điểm
## 2. Hạn chế, khuyết điểm
`;

function missing(body: string): string[] {
  return match(body)
    .filter(({ state }) => state === 'missing')
    .map(({ template: { title } }) => title);
}

describe('matchOutline', () => {
  it('finds every section of a report that has them all', () => {
    assert.deepEqual(missing(whole), []);
    assert.ok(
      match(whole).every(({ state, exact, label }) => state !== 'present' || exact || label),
    );
  });

  it('pairs reworded headings and says they are not exact', () => {
    const body = whole
      .replace('KẾT QUẢ CÔNG TÁC XÂY DỰNG ĐẢNG', 'TÌNH HÌNH XÂY DỰNG ĐẢNG BỘ')
      .replace('Phát triển đảng viên', 'Kết nạp đảng viên mới')
      .replace('ĐÁNH GIÁ CHUNG', 'Nhận xét');
    assert.deepEqual(missing(body), []);
    const byTitle = new Map(match(body).map((one) => [one.template.title, one]));
    assert.equal(byTitle.get('KẾT QUẢ CÔNG TÁC XÂY DỰNG ĐẢNG')?.exact, false);
    assert.equal(byTitle.get('Phát triển đảng viên')?.exact, false);
    assert.equal(byTitle.get('ĐÁNH GIÁ CHUNG')?.exact, true);
  });

  it('never minds extra headings', () => {
    const body = whole
      .replace('# II.', '# MỘT SỐ KHÁI NIỆM\n# II.')
      .replace('## 2. Công tác tổ', '## 2. Công tác dân vận\n## 3. Công tác tổ');
    assert.deepEqual(missing(body), []);
    assert.ok(match(body).every(({ state }) => state !== 'misplaced'));
  });

  it('aligns by kind of number, not by count of #, and looks into a wrapping part', () => {
    assert.deepEqual(missing(whole.replace(/^#/gm, '###')), []);
    assert.deepEqual(missing(`# Phần thứ nhất: KẾT QUẢ\n\n${whole}`), []);
    assert.deepEqual(missing(`# BÁO CÁO\n\n${whole.replace(/^#/gm, '##')}`), []);
  });

  it('aligns by depth when the report numbers otherwise', () => {
    const renumbered = whole
      .replace(/^### (\d)/gm, '### 2.$1')
      .replace(/^## (\d)/gm, '## 1.$1')
      .replace('# I.', '# 1.')
      .replace('# II.', '# 2.')
      .replace('# III.', '# 3.');
    assert.deepEqual(missing(renumbered), []);
    assert.deepEqual(missing(whole.replace(/^(#+) [\dIV.]+ /gm, '$1 ')), []);
  });

  it('takes labels where a label suffices: before a colon, at a paragraph’s start, as a line, as a heading', () => {
    for (const labels of [
      '* Thuận lợi:\n\n- Một.\n\n* Khó khăn:\n\n- Hai.',
      '**Thuận lợi.** Công tác có nhiều mặt tốt.\n\n**Khó khăn cơ bản.** Địa bàn rộng.',
      'Về thuận lợi, Đảng bộ đoàn kết.\n\nMột số khó khăn chủ yếu: địa bàn rộng.',
      'a) Thuận lợi\n\nMột.\n\nb) Khó khăn\n\nHai.',
      '**Thuận lợi, khó khăn:** địa bàn rộng.',
      '## 1. Thuận lợi\n\n## 2. Khó khăn',
    ]) {
      const body = whole.replace('- Thuận lợi: có.\n- Khó khăn: có.', labels);
      assert.deepEqual(missing(body), [], labels);
    }
  });

  it('does not take a sentence for a label', () => {
    const body = whole.replace(
      '- Thuận lợi: có.\n- Khó khăn: có.',
      'Bên cạnh những thuận lợi, Đảng bộ còn gặp nhiều khó khăn do địa bàn rộng, kinh phí ít.',
    );
    assert.deepEqual(missing(body), ['Thuận lợi', 'Khó khăn']);
  });

  it('counts a heading without # as present', () => {
    const body = whole
      .replace('# II. KẾT', '\nII. KẾT')
      .replace('## 1. Ưu điểm', 'Ưu điểm:\n\nTốt.')
      .replace('### 2.1. Xây', '- Xây');
    const found = states(body);
    assert.equal(
      found['KẾT QUẢ CÔNG TÁC XÂY DỰNG ĐẢNG'],
      'present: plain II. KẾT QUẢ CÔNG TÁC XÂY DỰNG ĐẢNG',
    );
    assert.equal(found['Ưu điểm'], 'present: plain Ưu điểm:');
    assert.equal(found['Xây dựng tổ chức đảng'], 'present: plain Xây dựng tổ chức đảng');
    assert.deepEqual(missing(body), []);
  });

  it('finds a section elsewhere and aligns what stands under it', () => {
    const moved =
      '## 2. Công tác tổ chức, cán bộ\n### 2.1. Xây dựng tổ chức đảng\n### 2.2. Phát triển đảng viên\n';
    const body = whole.replace(moved, '') + moved;
    const found = states(body);
    assert.equal(found['Công tác tổ chức, cán bộ'], 'misplaced: 2. Công tác tổ chức, cán bộ');
    assert.equal(found['Phát triển đảng viên'], 'present: 2.2. Phát triển đảng viên');
    assert.deepEqual(missing(body), []);
  });

  it('lets a missing parent stand for all under it, an absent optional one demand nothing', () => {
    const body = whole.replace(/## 2\. Công tác[\s\S]*(?=# III)/, '');
    assert.deepEqual(missing(body), [
      'Công tác tổ chức, cán bộ',
      'Xây dựng tổ chức đảng',
      'Phát triển đảng viên',
    ]);
    assert.equal(states(body)['Công tác kiểm tra, giám sát'], undefined);
  });

  it('sees that only the heading of a section is missing', () => {
    const body = whole.replace('## 2. Công tác tổ chức, cán bộ\n', '');
    const found = match(body).find(({ template: { title } }) => title.startsWith('Công tác tổ'));
    assert.equal(found?.state, 'missing');
    assert.equal(found.insertion.headingOnly, true);
    assert.equal(
      applyEdits(body, [insertionEdit(template, found, body)]).replace(/\n+/g, '\n'),
      whole,
    );
  });

  it('gives every absent section the place and number that fit', () => {
    const body = whole.replace(/# II\.[\s\S]*(?=# III)/, '').replace('## 1. Ưu điểm\n', '');
    const found = match(body).filter(({ state }) => state === 'missing');
    const [second] = found;
    assert.ok(second);
    assert.equal(body.slice(0, second.insertion.offset).endsWith('- Khó khăn: có.'), true);
    assert.deepEqual(second.insertion.placement.number, { kind: 'roman', values: [2] });
    assert.equal(second.insertion.placement.depth, 1);
    const last = found.at(-1);
    assert.equal(last?.template.title, 'Ưu điểm');
    assert.deepEqual(last.insertion.placement.number, { kind: 'arabic', values: [1] });
    assert.equal(body.slice(0, last.insertion.offset).endsWith('# III. ĐÁNH GIÁ CHUNG'), true);
  });

  it('counts the missing ones before when several are missing in a row', () => {
    const body = '# I. ĐẶC ĐIỂM TÌNH HÌNH\n- Thuận lợi: có.\n- Khó khăn: có.\n';
    const numbers = match(body)
      .filter(({ state, parent }) => state === 'missing' && !parent)
      .map(({ insertion }) => insertion.placement.number?.values);
    assert.deepEqual(numbers, [[2], [3]]);
  });

  it('reads any text', () => {
    for (const body of ['', '# ', '---\nmẫu: mau\n---', '# Phần thứ nhất', '- \n\n1. \n\n# I.']) {
      assert.ok(missing(body).includes('ĐẶC ĐIỂM TÌNH HÌNH'), body);
    }
    assert.deepEqual(matchOutline([], parseReport(whole)).sections, []);
  });
});

describe('insertionEdit', () => {
  it('keeps an empty line on each side, line ends as the report has them', () => {
    const body =
      '# I. ĐẶC ĐIỂM TÌNH HÌNH\r\n- Thuận lợi: a\r\n- Khó khăn: b\r\n# III. ĐÁNH GIÁ CHUNG\r\n';
    const found = match(body).find(({ template: { title } }) => title.startsWith('KẾT QUẢ'));
    assert.ok(found);
    const fixed = applyEdits(body, [insertionEdit(template, found, body)]);
    assert.match(fixed, /b\r\n\r\n# II\. KẾT QUẢ/);
    assert.match(fixed, /giám sát\r\n\r\n# III/);
    assert.doesNotMatch(fixed, /[^\r]\n/);
  });

  it('puts a section before the footnotes at the end', () => {
    const body = `${whole.replace('## 2. Hạn chế, khuyết điểm\n', 'Tốt[^1].\n')}\n[^1]: Nguồn.\n`;
    const found = match(body).find(({ state }) => state === 'missing');
    assert.ok(found);
    const fixed = applyEdits(body, [insertionEdit(template, found, body)]);
    assert.match(fixed, /Tốt\[\^1\]\.\n\n## 2\. Hạn chế, khuyết điểm\n\n\[\^1\]: Nguồn\.\n$/);
  });
});
