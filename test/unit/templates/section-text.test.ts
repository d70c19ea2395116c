import assert from 'node:assert/strict';
import type { TemplateSection } from '../../../src/core/templates/model';
import type { SectionPlacement } from '../../../src/core/templates/place-headings';
import { readTemplate } from '../../../src/core/templates/read-template';
import { sectionText } from '../../../src/core/templates/section-text';

const template = readTemplate(
  'mau',
  `# II. KẾT QUẢ
<!-- mục: tùy chọn -->

<!-- Hướng dẫn: viết ngắn. -->

Chữ.

## 2. Tổ chức

### 2.1. Xây dựng

#### 2.1.1. Kiện toàn

#### a) Chi bộ

### 2.2. Củng cố

# III. NHIỆM VỤ
`,
);

function section(...path: number[]): TemplateSection {
  let found: TemplateSection | undefined;
  let level = template.outline;
  for (const index of path) {
    found = level[index];
    level = found?.children ?? [];
  }
  assert.ok(found);
  return found;
}

function headings(placement: SectionPlacement, ...path: number[]): string[] {
  const text = sectionText(template, section(...path), placement);
  return text.split('\n').filter((line) => line.startsWith('#'));
}

describe('sectionText', () => {
  it('gives a section with all under it, markers left out', () => {
    const text = sectionText(template, section(0));
    assert.ok(text.startsWith('# II. KẾT QUẢ\n\n<!-- Hướng dẫn: viết ngắn. -->\n\nChữ.\n\n## 2.'));
    assert.ok(text.endsWith('### 2.2. Củng cố'));
  });

  it('leaves guidance out when asked, or all but the heading', () => {
    const bare = sectionText(template, section(0), {}, { guidance: false });
    assert.ok(bare.startsWith('# II. KẾT QUẢ\n\nChữ.\n\n## 2.'));
    assert.equal(sectionText(template, section(0), {}, { body: false }), '# II. KẾT QUẢ');
  });

  it('lets numbers that begin with the section’s own follow it', () => {
    const number = { kind: 'arabic', values: [5] } as const;
    assert.deepEqual(headings({ number }, 0, 0), [
      '## 5. Tổ chức',
      '### 5.1. Xây dựng',
      '#### 5.1.1. Kiện toàn',
      '#### a) Chi bộ',
      '### 5.2. Củng cố',
    ]);
  });

  it('keeps the numbers under a Roman one', () => {
    const number = { kind: 'roman', values: [4] } as const;
    assert.deepEqual(headings({ number }, 0).slice(0, 3), [
      '# IV. KẾT QUẢ',
      '## 2. Tổ chức',
      '### 2.1. Xây dựng',
    ]);
  });

  it('shifts the depth of all headings, never beyond one and six', () => {
    assert.deepEqual(
      headings({ depth: 4 }, 0, 0).map((line) => line.indexOf(' ')),
      [4, 5, 6, 6, 5],
    );
  });

  it('takes over the separators of a report', () => {
    const separators = new Map([
      [3, ' -'],
      [4, ''],
    ]);
    assert.deepEqual(headings({ separators }, 0, 0).slice(0, 3), [
      '## 2 - Tổ chức',
      '### 2.1 Xây dựng',
      '#### 2.1.1. Kiện toàn',
    ]);
  });

  it('types the name of a part and its colon', () => {
    const parts = readTemplate('mau', '# Phần thứ nhất: KẾT QUẢ\n\n# Phần thứ hai: NHIỆM VỤ\n');
    const [first] = parts.outline;
    assert.ok(first);
    const number = { kind: 'part', values: [3] } as const;
    assert.equal(sectionText(parts, first, { number }), '# Phần thứ ba: KẾT QUẢ');
  });
});
