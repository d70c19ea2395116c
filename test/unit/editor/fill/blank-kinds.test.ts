import assert from 'node:assert/strict';
import { applyEdits } from '../../../../src/core/checks/apply-fixes';
import { Checker } from '../../../../src/core/checks/engine';
import { blank } from '../../../../src/core/checks/rules/blank';
import { parseReport } from '../../../../src/core/report/parse-report';
import { fillEdit, looksOdd, wantedBy } from '../../../../src/editor/fill/blank-kinds';
import { plainContext } from '../../checks/plain-context';

const text = `---
tên loại: BÁO CÁO
địa danh: xã …
họ tên:
---

Đảng bộ có …… đảng viên; số đảng viên nữ:

Họp ngày … tháng … năm 2026.
`;
const report = parseReport(text);
const checker = new Checker({
  rules: [blank],
  context: plainContext,
  severities: new Map(),
});
const found = checker.check(report);

describe('filling blanks in', () => {
  it('knows what each asks for', () => {
    const wanted = found.map((finding) => wantedBy(report, finding));
    assert.deepEqual(wanted.slice(0, 3), [
      { expects: 'name', about: 'địa danh' },
      { expects: 'name', about: 'họ tên' },
      { expects: 'number', about: 'đảng viên' },
    ]);
    assert.ok(wanted.slice(3).some(({ expects }) => expects === 'date'));
  });

  it('doubts what does not look like it', () => {
    assert.equal(looksOdd('number', 'nhiều'), true);
    assert.equal(looksOdd('number', '1.250'), false);
    assert.equal(looksOdd('name', 'tân hòa'), true);
    assert.equal(looksOdd('date', '14/10/2026'), false);
    assert.equal(looksOdd('document', '21-NQ/TW'), false);
    assert.equal(looksOdd('text', ''), false);
  });

  it('writes all answers in one go, each in its place', () => {
    const edits = found.map((finding, index) => fillEdit(report, finding, `<${index}>`));
    const filled = applyEdits(text, edits);
    assert.match(filled, /^địa danh: xã <0>$/m);
    assert.match(filled, /^họ tên: "<1>"$/m);
    assert.match(filled, /^Đảng bộ có <2> đảng viên/m);
    assert.equal(checker.check(parseReport(filled)).length, 0, filled);
  });
});
