import assert from 'node:assert/strict';
import { readControls } from '../../../src/core/checks/control-comments';
import { withoutReason } from '../../../src/core/report/control-words';
import { parseReport } from '../../../src/core/report/parse-report';
import { controlTexts } from './control-texts';

/** Words after the runs of dots that no comment switches off. */
function foundWords(body: string): string[] {
  const report = parseReport(`---\ntên loại: BÁO CÁO\n---\n\n${body}\n`);
  const controls = readControls(report);
  return report.blanks
    .filter(({ start }) => !controls.isOff('blank', start))
    .map(({ end }) => (/\p{L}+/u.exec(report.text.slice(end))?.[0] ?? '').toLowerCase());
}

describe('control comments', () => {
  for (const { name, body, found } of controlTexts) {
    it(name, () => assert.deepEqual(foundWords(body), found));
  }

  it('say what they change, one rule at a time', () => {
    const report = parseReport(
      '---\nmẫu: x\n---\n\n<!-- bao-cao disable blank footnote blank -->\n\n<!-- bao-cao enable blank lạ -->\n\n<!-- bao-cao enable blank -->\n',
    );
    assert.deepEqual(
      readControls(report).effective.map(({ verb, ids }) => [verb, ...ids]),
      [
        ['disable', 'blank', 'footnote'],
        ['enable', 'blank'],
      ],
    );
  });

  it('are none in code', () => {
    for (const code of ['`<!-- bao-cao disable -->`', '```\n<!-- bao-cao disable -->\n```']) {
      const report = parseReport(`---\nmẫu: x\n---\n\n${code}\n\nCó …… xe.\n`);
      assert.deepEqual(readControls(report).effective, [], code);
    }
  });

  it('lose their reason', () => {
    assert.equal(withoutReason('bao-cao ignore blank -- vì thế'), 'bao-cao ignore blank');
    assert.equal(withoutReason('bao-cao ignore heading-mark'), 'bao-cao ignore heading-mark');
    assert.equal(withoutReason('bao-cao ignore -- a -- b'), 'bao-cao ignore');
  });
});
