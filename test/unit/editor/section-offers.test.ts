import assert from 'node:assert/strict';
import { parseReport } from '../../../src/core/report/parse-report';
import { readTemplate } from '../../../src/core/templates/read-template';
import { sectionOffers } from '../../../src/editor/section-offers';

const template = readTemplate(
  'de-cuong',
  `---
mẫu: de-cuong
---

# I. TÌNH HÌNH CHUNG

# II. KẾT QUẢ
<!-- mục: tùy chọn -->

# III. PHƯƠNG HƯỚNG

## 1. Mục tiêu

## 2. Giải pháp
`,
);
const templates = new Map([[template.name, template]]);

function offers(body: string): string[] {
  const report = parseReport(`---\nmẫu: de-cuong\n---\n\n${body}`);
  return (sectionOffers(report, templates) ?? []).map(({ group, title }) => `${group}: ${title}`);
}

describe('sections on offer', () => {
  it('are the missing ones, the optional ones, then those that are there', () => {
    assert.deepEqual(offers('# I. TÌNH HÌNH CHUNG\n\n# II. PHƯƠNG HƯỚNG\n\n## 1. Giải pháp\n'), [
      'missing: 1. Mục tiêu',
      'optional: II. KẾT QUẢ',
      'present: I. TÌNH HÌNH CHUNG',
      'present: II. PHƯƠNG HƯỚNG',
      'present: 2. Giải pháp',
    ]);
  });

  it('bring what stands under them along', () => {
    assert.deepEqual(offers('# I. TÌNH HÌNH CHUNG\n'), [
      'missing: II. PHƯƠNG HƯỚNG',
      'optional: II. KẾT QUẢ',
      'present: I. TÌNH HÌNH CHUNG',
    ]);
  });

  it('are unknown without a known template', () => {
    const report = parseReport('---\nmẫu: khac\n---\n\n# I. TÌNH HÌNH CHUNG\n');
    assert.equal(sectionOffers(report, templates), undefined);
  });
});
