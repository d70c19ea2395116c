import assert from 'node:assert/strict';
import { parseReport } from '../../../src/core/report/parse-report';
import { readTemplate } from '../../../src/core/templates/read-template';
import { sectionText } from '../../../src/core/templates/section-text';
import { partsOf, sectionOffers } from '../../../src/editor/section-offers';

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
<!-- mục: hoặc "Nhiệm vụ, giải pháp năm 20…" -->

Đảng ủy giao cho ……
`,
);
const templates = new Map([[template.name, template]]);

function offers(body: string): string[] {
  const report = parseReport(`---\nmẫu: de-cuong\n---\n\n${body}`);
  return (sectionOffers(report, templates) ?? []).map(
    ({ group, heading, alternative }) =>
      `${group}: ${alternative === undefined ? '' : 'hoặc '}${heading}`,
  );
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

  it('have other titles the template knows, as items of their own, while they are missing', () => {
    const body = '# I. TÌNH HÌNH CHUNG\n\n# II. PHƯƠNG HƯỚNG\n\n## 1. Mục tiêu\n';
    assert.deepEqual(offers(body).slice(0, 2), [
      'missing: 2. Giải pháp',
      'missing: hoặc 2. Nhiệm vụ, giải pháp năm 20…',
    ]);
    const report = parseReport(`---\nmẫu: de-cuong\n---\n\n${body}`);
    const offer = sectionOffers(report, templates)?.[1];
    assert.ok(offer);
    const { match } = offer;
    const inserted = sectionText(
      template,
      match.template,
      match.insertion.placement,
      partsOf(offer),
    );
    assert.equal(inserted, '## 2. Nhiệm vụ, giải pháp năm 20…\n\nĐảng ủy giao cho ……');
  });

  it('say which section an optional one goes behind', () => {
    const report = parseReport('---\nmẫu: de-cuong\n---\n\n# I. TÌNH HÌNH CHUNG\n');
    const found = sectionOffers(report, templates)?.find(({ group }) => group === 'optional');
    assert.equal(found?.after, 'TÌNH HÌNH CHUNG');
  });

  it('are unknown without a known template', () => {
    const report = parseReport('---\nmẫu: khac\n---\n\n# I. TÌNH HÌNH CHUNG\n');
    assert.equal(sectionOffers(report, templates), undefined);
  });
});
