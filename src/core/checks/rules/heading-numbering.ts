import { headingNumberingMessages } from '../../messages/heading-numbering';
import { formatFigure, outlineRank, separatorStyle } from '../../report/outline-number';
import { toSource } from '../../report/passages';
import type { Report } from '../../report/model';
import type { Range } from '../../report/range';
import type { OutlineFigure } from '../../templates/place-headings';
import type { ReportRule, RuleContext, RuleFinding } from '../model';
import { nameOf } from '../outline-match/section-names';
import { levelSeparators } from '../outline/level-separators';
import { findNumberFaults, isNumbered } from '../outline/number-faults';
import type { NumberedSection, NumberFault } from '../outline/number-faults';
import { outlineOf } from '../outline-match/outline-of';
import { eachOutlineSection } from '../outline/read-outline';
import type { OutlineSection } from '../outline/read-outline';
import { findReferences } from '../outline/references';
import { changesFor, figureEdit } from '../outline/renumber';

type Messages = (typeof headingNumberingMessages)['vi'];

/**
 * The numbers of headings, level by level under each parent. What the `#` marks say is `heading-mark`'s
 * business, a skipped count of them too.
 */
export const headingNumbering: ReportRule = {
  id: 'heading-numbering',
  scope: 'report',
  severity: 'warning',
  description: {
    vi: headingNumberingMessages.vi.description,
    en: headingNumberingMessages.en.description,
  },
  examples: [
    {
      markdown:
        '# I. ĐẶC ĐIỂM TÌNH HÌNH\n\n# II. KẾT QUẢ\n\n# «II.» ĐÁNH GIÁ CHUNG\n\n# III. NHIỆM VỤ',
      fixed: '# I. ĐẶC ĐIỂM TÌNH HÌNH\n\n# II. KẾT QUẢ\n\n# III. ĐÁNH GIÁ CHUNG\n\n# IV. NHIỆM VỤ',
    },
    {
      markdown: '# I. KẾT QUẢ\n\n## 1. Về tổ chức\n\n## «3.» Về đảng viên\n\n### 3.1. Kết nạp',
      fixed: '# I. KẾT QUẢ\n\n## 1. Về tổ chức\n\n## 2. Về đảng viên\n\n### 2.1. Kết nạp',
    },
    {
      markdown: '# I. KẾT QUẢ\n\n## 1. Về tổ chức\n\n## 2. Về đảng viên\n\n### «1.1.» Kết nạp',
      fixed: '# I. KẾT QUẢ\n\n## 1. Về tổ chức\n\n## 2. Về đảng viên\n\n### 2.1. Kết nạp',
    },
    {
      markdown: '# I. ĐẶC ĐIỂM TÌNH HÌNH\n\n# II. KẾT QUẢ\n\n# III«-» ĐÁNH GIÁ CHUNG',
      fixed: '# I. ĐẶC ĐIỂM TÌNH HÌNH\n\n# II. KẾT QUẢ\n\n# III. ĐÁNH GIÁ CHUNG',
    },
    {
      markdown:
        '# Phần thứ nhất: KẾT QUẢ\n\n## I. ƯU ĐIỂM\n\n# Phần thứ hai: NHIỆM VỤ\n\n## I. MỤC TIÊU',
    },
  ],
  check(report, context) {
    const messages = headingNumberingMessages[context.language];
    const { sections } = outlineOf(report, context);
    const faults = findNumberFaults(sections).filter(({ section }) => !section.plain);
    return [
      ...faults.map((fault) => toFinding(fault, messages)),
      ...checkSeparators(sections, messages),
      ...checkReferences(report, faults, context),
    ];
  },
};

function toFinding(fault: NumberFault, messages: Messages): RuleFinding {
  const { section, expected } = fault;
  const { number } = section.heading;
  const wanted = formatFigure(expected.kind, expected.values) + number.separator;
  return {
    range: numberRange(section),
    message: messageOf(fault, wanted, messages),
    expected: [wanted],
    fixes: [
      {
        title: messages.renumber(wanted),
        safe: false,
        // Only when asked for: it may touch every heading that follows.
        get edits() {
          return changesFor([fault]).map(figureEdit);
        },
      },
    ],
  };
}

function messageOf(
  { type, section, previous }: NumberFault,
  wanted: string,
  messages: Messages,
): string {
  const typed = section.heading.number.text;
  const before = previous?.heading.number.text ?? '';
  switch (type) {
    case 'first':
      return messages.first(typed, wanted);
    case 'repeated':
      return messages.repeated(typed, wanted);
    case 'gap':
      return messages.gap(typed, wanted, before);
    case 'order':
      return messages.order(typed, wanted, before);
    case 'parent':
      return messages.parent(typed, wanted, section.parent ? nameOf(section.parent) : '');
  }
}

function numberRange({ heading: { passage, number } }: NumberedSection): Range {
  return toSource(passage, 0, number.text.length);
}

/** One separator per level: the one most headings of the level have. */
function checkSeparators(sections: readonly OutlineSection[], messages: Messages): RuleFinding[] {
  const separators = levelSeparators(sections);
  return [...eachOutlineSection(sections)].filter(isNumbered).flatMap((section) => {
    const { number, passage } = section.heading;
    const wanted = separators.get(outlineRank(number)) ?? number.separator;
    if (section.plain || separatorStyle(number) === wanted) return [];
    const figure = toSource(passage, 0, number.figureEnd);
    const range = { start: figure.end, end: numberRange(section).end };
    const expected = number.text.slice(0, number.figureEnd) + wanted;
    return [
      {
        range: number.separator === '' ? figure : range,
        message: messages.separator(number.text, expected),
        expected: [expected],
        fixes: [
          { title: messages.useSeparator(expected), edits: [{ range, text: wanted }], safe: false },
        ],
      },
    ];
  });
}

/** Places in the text that may speak of numbers a fix would change. */
function checkReferences(
  report: Report,
  faults: readonly NumberFault[],
  { language, read }: RuleContext,
): RuleFinding[] {
  const messages = headingNumberingMessages[language];
  return findReferences(report, changesFor(faults), read).map(({ range, text, change }) => ({
    range,
    severity: 'info',
    message: messages.reference(
      text,
      figureText(change.section.heading.number),
      figureText(change.figure),
    ),
  }));
}

function figureText({ kind, values }: OutlineFigure): string {
  return formatFigure(kind, values);
}
