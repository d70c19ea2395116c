import { figureMessages } from '../../messages/figures';
import type { WrittenNumber } from '../../vietnamese/numbers';
import { findWrongAverages, mayAverage } from '../figures/averages';
import { findWrongChanges, mayChange } from '../figures/changes';
import { toFinding } from '../figures/fault';
import { findWrongListShares } from '../figures/lists';
import { findMalformed } from '../figures/malformed';
import { readFigures, readWritten } from '../figures/reading';
import { findWrongShares, mayShare } from '../figures/shares';
import { findWrongTableGrowth } from '../figures/table-growth';
import { findWrongTableShares } from '../figures/table-shares';
import { findBareThousands } from '../figures/thousands';
import { gridsOf } from '../figures/tables';
import type { ParagraphRule } from '../model';
import { readFolded } from '../prose/prose';

/** Percentages, changes, multiples and averages against the figures beside them; malformed figures. */
export const percentage: ParagraphRule = {
  id: 'percentage',
  scope: 'paragraph',
  severity: 'warning',
  description: { vi: figureMessages.vi.percentage, en: figureMessages.en.percentage },
  examples: [
    {
      markdown: 'Có 45/60 chi bộ hoàn thành tốt nhiệm vụ, chiếm «78%».',
      fixed: 'Có 45/60 chi bộ hoàn thành tốt nhiệm vụ, chiếm 75%.',
    },
    {
      markdown: 'Đảng bộ có 27 cấp ủy viên, trong đó nữ có 07 đồng chí, chiếm «29,5%».',
      fixed: 'Đảng bộ có 27 cấp ủy viên, trong đó nữ có 07 đồng chí, chiếm 25,9%.',
    },
    {
      markdown: 'Số đảng viên tăng từ 231 lên 286 đồng chí, tăng «45» đồng chí, bằng 23,8%.',
      fixed: 'Số đảng viên tăng từ 231 lên 286 đồng chí, tăng 55 đồng chí, bằng 23,8%.',
    },
    { markdown: 'Tỷ lệ dự sinh hoạt đạt «75,,5%».', fixed: 'Tỷ lệ dự sinh hoạt đạt 75,5%.' },
    {
      markdown:
        'Trong 25 chi bộ có 20 chi bộ hoàn thành tốt nhiệm vụ, chiếm 80,0%. Có 57 đảng viên đi làm ăn xa, chiếm 8,3% tổng số.',
    },
  ],
  check(passage, context) {
    const numbers = context.read(passage, readWritten);
    if (numbers.length === 0 || !mayClaim(numbers, context.read(passage, readFolded).lower)) {
      return [];
    }
    const reading = context.read(passage, readFigures);
    const texts = figureMessages[context.language];
    return [
      ...findMalformed(reading, passage),
      ...findWrongShares(reading),
      ...findWrongChanges(reading),
      ...findWrongAverages(reading),
    ].map((fault) => toFinding(fault, texts));
  },
  checkReport(report, { read, language }) {
    const texts = figureMessages[language];
    const faults = [
      ...gridsOf(report, read).flatMap((grid) => [
        ...findWrongTableShares(grid),
        ...findWrongTableGrowth(grid),
      ]),
      ...findWrongListShares(report, read),
      ...findBareThousands(report, read),
    ];
    return faults.map((fault) => toFinding(fault, texts));
  },
};

/** Most passages with numbers say nothing that could be computed again. */
function mayClaim(numbers: readonly WrittenNumber[], lower: string): boolean {
  return (
    numbers.some(({ kind }) => kind === 'malformed') ||
    mayShare(numbers, lower) ||
    mayChange(numbers, lower) ||
    mayAverage(numbers, lower)
  );
}
