import assert from 'node:assert/strict';
import type { RuleId, Severity } from '../../../src/core/checks/model';
import { pageLimitFinding, pageLimitOf } from '../../../src/core/checks/page-limit';
import { parseReport } from '../../../src/core/report/parse-report';

const reportWith = (limit: string) =>
  parseReport(`---\ntên loại: BÁO CÁO\nsố trang tối đa: ${limit}\n---\n\nCó 12 chi bộ.\n`);
const asked = { severities: new Map<RuleId, Severity | 'off'>(), language: 'vi' } as const;

describe('a report that is too long', () => {
  it('is found where its limit stands', () => {
    const report = reportWith('5');
    const found = pageLimitFinding(report, 6, asked);
    assert.ok(found);
    assert.equal(report.text.slice(found.range.start, found.range.end), '5');
    assert.equal(found.rule, 'front-matter');
    assert.match(found.message, /dài 6 trang, quá số trang tối đa là 5/);
    assert.equal(pageLimitFinding(report, 5, asked), undefined);
  });

  it('has the severity its unit chose, or is not spoken of', () => {
    const report = reportWith('5');
    const foundWith = (severity: Severity | 'off') =>
      pageLimitFinding(report, 6, { ...asked, severities: new Map([['front-matter', severity]]) });
    assert.equal(foundWith('error')?.severity, 'error');
    assert.equal(foundWith('off'), undefined);
  });

  it('is found at the first key when the limit is the unit’s', () => {
    const limit = { type: 'scalar', text: '5' } as const;
    const text = '---\ntên loại: BÁO CÁO\n---\n';
    const report = parseReport(text, new Map([['maxPages', limit as never]]));
    const found = pageLimitFinding(report, 6, asked);
    assert.equal(text.slice(found?.range.start, found?.range.end), 'tên loại');
  });

  it('needs a limit that is a number', () => {
    for (const limit of ['', 'năm', '0', '5 trang', '12345']) {
      assert.equal(pageLimitOf(reportWith(limit)), undefined, limit);
    }
  });
});
