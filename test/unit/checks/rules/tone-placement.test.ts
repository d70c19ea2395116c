import assert from 'node:assert/strict';
import { Checker } from '../../../../src/core/checks/engine';
import { tonePlacement } from '../../../../src/core/checks/rules/tone-placement';
import { parseReport } from '../../../../src/core/report/parse-report';
import { findIn, fixed, marks } from './language';
import { plainContext } from '../plain-context';

describe('tone-placement', () => {
  it('moves misplaced marks unasked, in any case and form', () => {
    assert.equal(
      fixed(tonePlacement, 'Khỏan chi HÒAN thành, qúa hạn, cu\u0061\u0309 ngừơi, tíên độ.', true),
      'Khoản chi HOÀN thành, quá hạn, của người, tiến độ.',
    );
  });

  it('both styles are legal; the few are named, not changed unasked', () => {
    const typed = 'Hóa, khóa, tòa, ủy, hòa và thuỷ.';
    assert.deepEqual(marks(tonePlacement, typed), ['thuỷ → thủy']);
    assert.equal(fixed(tonePlacement, typed, true), typed);
    assert.deepEqual(marks(tonePlacement, 'Hoá, khoá, toà, uỷ, hoà và thủy.'), ['thủy → thuỷ']);
  });

  it('reads no majority from a document that has both', () => {
    assert.deepEqual(marks(tonePlacement, 'Hóa, khóa, toà, uỷ.'), []);
  });

  it('misplaced is an error, style is not', () => {
    const severities = findIn([tonePlacement], '---\nmẫu: x\n---\nKhỏan, hóa, khóa, uỷ.').map(
      ({ severity }) => severity,
    );
    assert.deepEqual(severities, ['error', 'info']);
  });

  it('holds every word to the style that was chosen', () => {
    const report = parseReport('---\nmẫu: x\n---\nHóa, khóa, tòa, uỷ, thúy và khỏan.');
    const found = (toneStyle: 'new' | 'old'): string[] => {
      const checker = new Checker({
        rules: [tonePlacement],
        context: { ...plainContext, toneStyle },
        severities: new Map(),
      });
      return checker.check(report).map(({ expected }) => expected[0] ?? '');
    };
    assert.deepEqual(found('old'), ['Hoá', 'khoá', 'toà', 'thuý', 'khoản']);
    assert.deepEqual(found('new'), ['ủy', 'khoản']);
  });
});
