import assert from 'node:assert/strict';
import { Checker } from '../../../../src/core/checks/engine';
import { blank } from '../../../../src/core/checks/rules/blank';
import { paragraphBreak } from '../../../../src/core/checks/rules/paragraph-break';
import { parseReport } from '../../../../src/core/report/parse-report';
import type { SectionProgress } from '../../../../src/editor/progress/section-progress';
import { sectionProgress, wordCount } from '../../../../src/editor/progress/section-progress';
import { plainContext } from '../../checks/plain-context';

const report = parseReport(`---
tên loại: BÁO CÁO
---

Mở đầu có năm từ.

# I. ĐẶC ĐIỂM

Đảng bộ có …… chi bộ.

## 1. Thuận lợi

- Có …… tổ.
- Đã họp.
Đã bàn.

# II. KẾT QUẢ
`);
const checker = new Checker({
  rules: [blank, paragraphBreak],
  context: plainContext,
  severities: new Map(),
});

describe('progress by section', () => {
  const progress = sectionProgress(report, checker.check(report));
  const line = ({ title, words, blanks, findings }: SectionProgress): unknown[] => [
    title,
    words,
    blanks,
    findings,
  ];

  it('counts words, blanks and findings, with those of the sections below', () => {
    assert.deepEqual(progress.map(line), [
      ['I. ĐẶC ĐIỂM', 17, 2, 1],
      ['II. KẾT QUẢ', 3, 0, 0],
    ]);
    assert.deepEqual(progress[0]?.children.map(line), [['1. Thuận lợi', 9, 1, 1]]);
  });

  it('counts the words of the whole body', () => {
    assert.equal(wordCount(report), 25);
  });
});
