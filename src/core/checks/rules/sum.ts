import { figureMessages } from '../../messages/figures';
import { toFinding } from '../figures/fault';
import { findWrongFigureBlocks } from '../figures/figures-block';
import { findWrongLists } from '../figures/lists';
import { readFigures, readWritten } from '../figures/reading';
import { findContradictions } from '../figures/repeated';
import { findWrongSums, maySum } from '../figures/sums';
import { findWrongTableSums } from '../figures/table-sums';
import { gridsOf } from '../figures/tables';
import { findYearLists } from '../figures/year-lists';
import type { ParagraphRule } from '../model';
import { readFolded } from '../prose/prose';

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
      markdown: 'Kết nạp «40» đảng viên, gồm:\n\n- Nam: 18 đồng chí;\n- Nữ: 23 đồng chí.',
    },
    {
      markdown:
        '| Chi bộ | Đảng viên | Nữ |\n|---|---:|---:|\n| Thôn Một | 25 | 12 |\n| Thôn Hai | 31 | 14 |\n| Tổng cộng | «55» | 26 |',
    },
    {
      markdown:
        '* «Năm 2020:»\n- Số đảng viên: 60\n- Giới tính:\n+ Nam: 25\n+ Nữ: 35\n* Năm 2025:\n- Số đảng viên: 64\n- Giới tính:\n+ Nam: 27\n+ Nữ: 37',
      fixed:
        '| Nội dung | Năm 2020 | Năm 2025 |\n|---|---:|---:|\n| Số đảng viên | 60 | 64 |\n| Giới tính: nam | 25 | 27 |\n| Giới tính: nữ | 35 | 37 |',
    },
    {
      markdown:
        'Đảng bộ có 60 đảng viên, trong đó có 25 nữ, 12 người dân tộc thiểu số. Có 40 đại biểu (22 nam, 18 nữ) dự hội nghị.',
    },
  ],
  check(passage, context) {
    const numbers = context.read(passage, readWritten);
    if (numbers.length === 0 || !maySum(numbers, context.read(passage, readFolded).lower))
      return [];
    const texts = figureMessages[context.language];
    return findWrongSums(context.read(passage, readFigures)).map((fault) =>
      toFinding(fault, texts),
    );
  },
  checkReport(report, { read, language }) {
    const texts = figureMessages[language];
    const faults = [
      ...findWrongLists(report, read),
      ...findWrongFigureBlocks(report, read),
      ...findYearLists(report),
      ...findContradictions(report, read),
      ...gridsOf(report, read).flatMap(findWrongTableSums),
    ];
    return faults.map((fault) => toFinding(fault, texts));
  },
};
