import { figureMessages } from '../../messages/figures';
import { toFinding } from '../figures/fault';
import { findWrongLists } from '../figures/lists';
import { readFigures } from '../figures/reading';
import { findWrongSums } from '../figures/sums';
import { findWrongTableSums } from '../figures/table-sums';
import { gridsOf } from '../figures/tables';
import type { ParagraphRule } from '../model';

/** Parts that do not add up to the total the text gives. */
export const sum: ParagraphRule = {
  id: 'sum',
  scope: 'paragraph',
  severity: 'warning',
  description: { vi: figureMessages.vi.sum, en: figureMessages.en.sum },
  examples: [
    { markdown: 'Chi bộ có «60» đồng chí, trong đó: 25 nam và 36 nữ.' },
    { markdown: 'Đảng ủy ban hành «50» văn bản, gồm 05 nghị quyết, 27 kế hoạch và 19 hướng dẫn.' },
    { markdown: 'Thi hành kỷ luật «23» đảng viên (khiển trách 14, cảnh cáo 07, khai trừ 03).' },
    {
      markdown:
        'Đảng bộ có 60 đảng viên, trong đó có 25 nữ, 12 người dân tộc thiểu số. Có 40 đại biểu (22 nam, 18 nữ) dự hội nghị.',
    },
  ],
  check(passage, context) {
    const texts = figureMessages[context.language];
    return findWrongSums(context.read(passage, readFigures)).map((fault) =>
      toFinding(fault, texts),
    );
  },
  checkReport(report, { read, language }) {
    const texts = figureMessages[language];
    const faults = [
      ...findWrongLists(report, read),
      ...gridsOf(report, read).flatMap(findWrongTableSums),
    ];
    return faults.map((fault) => toFinding(fault, texts));
  },
};
