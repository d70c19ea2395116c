import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { renewKinds } from '../../../src/core/renew/model';
import type { RenewKind } from '../../../src/core/renew/model';
import { countRenewable, renewReport } from '../../../src/core/renew/renew-report';
import { parseReport } from '../../../src/core/report/parse-report';
import { applyChanges } from '../../../src/core/templates/changes';
import { newReport } from '../../../src/core/templates/new-report';
import { ourTemplates } from '../templates/our-templates';
import { sourceWords } from '../word/words';

const samples = ['tong-ket-xay-dung-dang', 'bao-cao-chinh-tri', 'ban-nhap-tong-ket'];

function renewed(text: string, kinds: readonly RenewKind[] = renewKinds, yearsBy = 1): string {
  const options = { kinds: new Set(kinds), yearsBy, language: 'vi' } as const;
  return applyChanges(text, renewReport(parseReport(text), options));
}

const old = `---
tên loại: BÁO CÁO
trích yếu: kết quả công tác năm 2025, nhiệm kỳ 2025 - 2030
số: 86
ký hiệu: BC/ĐU
ngày: 14/10/2025
---

Thực hiện Công văn số 318-CV/BTCTU, ngày 21/9/2025 của Ban Tổ chức Tỉnh ủy về tổng kết năm 2024:

# I. KẾT QUẢ NĂM 2025

Đến ngày 30/9/2025, Đảng bộ có 684 đảng viên, **tăng 12 đồng chí**, bằng 1,8%. Ba chi bộ đạt khá.

- Chi bộ thôn: 14 chi bộ;
- Chi bộ khác: 1.250 người, trong các năm 2024 và 2025.

| TT | Nội dung | 2024 | 2025 |
| --- | --- | ---: | ---: |
| 1 | Kết nạp | 19 | 21 |

Đại hội nhiệm kỳ 2025 - 2030 họp quý III/2025; thu …… triệu đồng, năm 20….
`;

describe('an old report made new', () => {
  it('has blanks for what was chosen, and what stood there in comments', () => {
    assert.equal(
      renewed(old),
      `---
tên loại: BÁO CÁO
trích yếu: kết quả công tác năm 2026, nhiệm kỳ 20… - 20…
số:
ký hiệu: BC/ĐU
ngày:
---

<!-- Làm mới từ báo cáo số 86-BC/ĐU, ngày 14/10/2025. Các năm đã cộng thêm 1. -->

Thực hiện Công văn số …-CV/BTCTU, ngày …/…/20… của Ban Tổ chức Tỉnh ủy về tổng kết năm 2025:

<!-- Kỳ trước: 318-CV/BTCTU, ngày 21/9/2025 -->

# I. KẾT QUẢ NĂM 2026

Đến ngày …/…/20…, Đảng bộ có …… đảng viên, **tăng …… đồng chí**, bằng ……%. Ba chi bộ đạt khá.

<!-- Kỳ trước: 30/9/2025; 684 đảng viên; 12 đồng chí; 1,8% -->

- Chi bộ thôn: …… chi bộ;
- Chi bộ khác: …… người, trong các năm 2025 và 2026.

<!-- Kỳ trước: 14 chi bộ; 1.250 người -->

| TT | Nội dung | 2025 | 2026 |
| --- | --- | ---: | ---: |
| 1 | Kết nạp | …… | …… |

<!-- Kỳ trước: Kết nạp: 19 · 21 -->

Đại hội nhiệm kỳ 20… - 20… họp quý III/2026; thu …… triệu đồng, năm 20….

<!-- Kỳ trước: nhiệm kỳ 2025 - 2030 -->
`,
    );
  });

  it('changes only what was chosen, but number and date of the report always', () => {
    assert.equal(
      renewed(old, ['dates']),
      old
        .replace('số: 86', 'số:')
        .replace('ngày: 14/10/2025', 'ngày:')
        .replace(
          '---\n\nThực',
          '---\n\n<!-- Làm mới từ báo cáo số 86-BC/ĐU, ngày 14/10/2025. -->\n\nThực',
        )
        .replace('30/9/2025', '…/…/20…')
        .replace('đạt khá.\n', 'đạt khá.\n\n<!-- Kỳ trước: 30/9/2025 -->\n'),
    );
  });

  it('leaves the name of a document alone that is cited as it was', () => {
    const text = renewed(old, ['years', 'dates'], 3);
    assert.match(text, /ngày 21\/9\/2025 của Ban Tổ chức Tỉnh ủy về tổng kết năm 2024:/);
    assert.match(text, /# I\. KẾT QUẢ NĂM 2028/);
  });

  it('counts what can be chosen', () => {
    assert.deepEqual(Object.fromEntries(countRenewable(parseReport(old))), {
      documents: 1,
      years: 7,
      dates: 1,
      figures: 7,
      terms: 1,
    });
  });

  it('turns figures into blanks that are found as such', () => {
    const { blanks } = parseReport(renewed(old));
    const before = parseReport(old).blanks.length;
    assert.ok(blanks.length - before >= 11, `${blanks.length} blanks`);
    assert.ok(blanks.every(({ blank }) => blank.certainty === 'certain'));
  });

  for (const name of samples) {
    const text = readFileSync(`samples/${name}.md`, 'utf8');
    const result = renewed(text);

    it(`is the same when ${name} is renewed twice`, () => {
      assert.notEqual(result, text);
      assert.equal(renewed(result), result);
    });

    it(`loses no word of ${name}: what is gone from the text stands in comments`, () => {
      const [before, after] = [sourceWords(text), sourceWords(result)];
      const report = parseReport(result);
      const said = report.comments.map((comment) => comment.text).join(' ');
      const isYear = (word: string): boolean => /^(?:19|20)\d{2}$/.test(word);
      for (const [word, times] of before) {
        const isKept = times <= (after.get(word) ?? 0) || said.includes(word) || isYear(word);
        assert.ok(isKept, `${word} is gone`);
      }
      for (const [word, times] of after) {
        const isKnown = times <= (before.get(word) ?? 0) || word === '20' || isYear(word);
        assert.ok(isKnown, `${word} has come in`);
      }
    });
  }

  it('is the same when a new report is renewed twice', () => {
    for (const template of ourTemplates.values()) {
      const once = renewed(newReport(template));
      assert.equal(renewed(once), once, template.name);
    }
  });

  it('leaves single places as they are, and says nothing of them in comments', () => {
    const text = '---\ntên loại: BÁO CÁO\n---\n\nĐảng bộ có 684 đảng viên, tăng 12 đồng chí.\n';
    const options = { kinds: new Set(['figures'] as const), yearsBy: 1, language: 'vi' } as const;
    const leaves = new Set([text.indexOf('684')]);
    const draft = applyChanges(text, renewReport(parseReport(text), { ...options, leaves }));
    assert.match(draft, /có 684 đảng viên, tăng …… đồng chí\.\n\n<!-- Kỳ trước: .*12 đồng chí -->/);
    assert.doesNotMatch(draft, /Kỳ trước: .*684/);
    const all = new Set([text.indexOf('684'), text.indexOf('12')]);
    const untouched = renewReport(parseReport(text), { ...options, leaves: all });
    assert.ok(untouched.every(({ kind }) => kind === 'fields'));
  });
});
