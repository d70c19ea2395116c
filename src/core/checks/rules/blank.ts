import { blankMessages } from '../../messages/blank';
import { findBlanks } from '../../report/blanks/find-blanks';
import type { Blank } from '../../report/blanks/find-blanks';
import { fieldNamed } from '../../report/front-matter/fields';
import type { FieldName } from '../../report/front-matter/fields';
import type { FrontMatterEntry, Scalar } from '../../report/front-matter/model';
import type { Range } from '../../report/range';
import type { CheckContext, ReportRule, RuleFinding } from '../model';

/** Empty until signed (`số`, `ngày`), or needless in most reports. */
const mayBeEmpty: readonly FieldName[] = [
  'profile',
  'number',
  'date',
  'urgency',
  'draft',
  'circulation',
  'drafter',
  'maxPages',
];

export const blank: ReportRule = {
  id: 'blank',
  scope: 'report',
  severity: 'warning',
  description: { vi: blankMessages.vi.description, en: blankMessages.en.description },
  examples: [
    { markdown: 'Đảng bộ xã có «……» đảng viên, sinh hoạt ở «…» chi bộ.' },
    { markdown: '# II. KẾT QUẢ NHIỆM KỲ 20«…» - 20«…»' },
    { markdown: 'Cấp ủy đã ban hành nghị quyết, kế hoạch, chương trình… để thực hiện.' },
    { markdown: 'Đến nay đã có «____» chi bộ hoàn thành.' },
    {
      markdown: '---\nmẫu: bao-cao-chinh-tri\ncơ quan ban hành: ĐẢNG ỦY XÃ «…»\nsố:\nngày:\n---\n',
      wholeFile: true,
    },
  ],
  check(report, context) {
    return [
      ...report.frontMatter.entries.flatMap((entry) => checkField(entry, context)),
      ...report.blanks.map((found) => toFinding(found, found.blank, context)),
    ];
  },
};

function checkField(entry: FrontMatterEntry, context: CheckContext): RuleFinding[] {
  if (!entry.field || entry.repeated) return [];
  const { field } = entry;
  if (entry.scalars.every((scalar) => scalar.text === '')) {
    if (mayBeEmpty.includes(field)) return [];
    const message = blankMessages[context.language].emptyField(fieldNamed(field).key);
    return [{ range: entry.keyRange, message }];
  }
  return entry.scalars.flatMap((scalar) =>
    findBlanks(scalar.text, { kind: 'field', hasChildren: false }).flatMap((found) => {
      const range = inScalar(scalar, found);
      return range ? [toFinding(range, found, context)] : [];
    }),
  );
}

/** Quotes before the text, if any, are part of the scalar's range. */
function inScalar(scalar: Scalar, found: Blank): Range | undefined {
  if (!scalar.range) return undefined;
  const { start, end } = scalar.range;
  const quotes = Math.max(0, Math.floor((end - start - scalar.text.length) / 2));
  const from = start + quotes;
  return { start: Math.min(from + found.start, end), end: Math.min(from + found.end, end) };
}

function toFinding(range: Range, found: Blank, context: CheckContext): RuleFinding {
  const messages = blankMessages[context.language];
  return found.certainty === 'certain'
    ? {
        range: { start: range.start, end: range.end },
        message: messages.certain(found.expects, found.about),
      }
    : {
        range: { start: range.start, end: range.end },
        message: messages.possible,
        severity: 'info',
      };
}
