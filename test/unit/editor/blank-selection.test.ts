import assert from 'node:assert/strict';
import { Checker } from '../../../src/core/checks/engine';
import { blank } from '../../../src/core/checks/rules/blank';
import { parseReport } from '../../../src/core/report/parse-report';
import { blankSelection } from '../../../src/editor/blank-selection';
import { plainContext } from '../checks/plain-context';

/** The line of the first blank with `[` and `]` around what would be selected. */
function selected(text: string): string {
  const report = parseReport(text);
  const checker = new Checker({
    rules: [blank],
    severities: new Map(),
    context: plainContext,
  });
  const [finding] = checker.check(report);
  assert.ok(finding, 'no blank found');
  const { start, end } = blankSelection(report, finding);
  const marked = `${text.slice(0, start)}[${text.slice(start, end)}]${text.slice(end)}`;
  return marked.slice(text.lastIndexOf('\n', start - 1) + 1).split('\n', 1)[0] as string;
}

describe('what is selected of a blank', () => {
  const body = (line: string): string => selected(`---\ntên loại: BÁO CÁO\n---\n\n${line}\n`);

  it('is the whole of dots, underscores and brackets', () => {
    assert.equal(body('Có …… chi bộ.'), 'Có [……] chi bộ.');
    assert.equal(body('Có ..... chi bộ.'), 'Có [.....] chi bộ.');
    assert.equal(body('Có ____ chi bộ.'), 'Có [____] chi bộ.');
    assert.equal(body('Có [điền số] chi bộ.'), 'Có [[điền số]] chi bộ.');
  });

  it('keeps the blanks that hold the words around a gap apart', () => {
    assert.equal(body('Họp ngày     tháng 9.'), 'Họp ngày [   ] tháng 9.');
    assert.equal(body('Công văn số      -CV/BTCTU.'), 'Công văn số [     ]-CV/BTCTU.');
  });

  it('is the place behind a label, not the label', () => {
    assert.equal(body('- Nam: 12\n- Nữ:'), '- Nữ:[]');
  });

  it('is the end of the line of an empty field, and the dots in another', () => {
    assert.equal(selected('---\ntên loại: BÁO CÁO\nđịa danh: \n---\n'), 'địa danh: []');
    assert.equal(selected('---\ntên loại: BÁO CÁO\nđịa danh: xã …\n---\n'), 'địa danh: xã […]');
  });
});
