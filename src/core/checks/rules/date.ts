import { dateMessages } from '../../messages/date';
import type { Passage } from '../../report/model';
import { hasFigure, reportTexts } from '../formalities/report-texts';
import type { ParagraphRule, RuleFinding } from '../model';
import { isUnbroken, readFolded } from '../prose/prose';
import { findDateFaults } from './date/calendar-faults';
import { checkCongresses } from './date/congress-terms';
import type { DateFault, Messages } from './date/fault';
import { checkPeriod } from './date/report-period';

/** Dates that cannot be, the zeros of the norm, and periods, congresses and terms that contradict each other. */
export const date: ParagraphRule = {
  id: 'date',
  scope: 'paragraph',
  severity: 'warning',
  raisesErrors: true,
  description: { vi: dateMessages.vi.description, en: dateMessages.en.description },
  examples: [
    { markdown: 'Đến ngày «31/4/2026», Đảng bộ có 25 chi bộ; nhiệm kỳ «2025 - 2020».' },
    { markdown: 'Từ ngày 15/9/2026 đến ngày «05/9/2026», các chi bộ tổ chức sinh hoạt.' },
    {
      markdown:
        '---\ntên loại: BÁO CÁO\ntrích yếu: kết quả công tác năm 2026\n---\n\nChi bộ báo cáo kết quả công tác «năm 2025» như sau:',
      wholeFile: true,
    },
    {
      markdown:
        'Nghị quyết Đại hội Đảng bộ xã lần thứ XXII, nhiệm kỳ 2020 - 2025.\n\nĐại hội Đảng bộ xã «lần thứ XXIII, nhiệm kỳ 2020 - 2025».',
    },
    {
      markdown:
        'Ngày 03/02/2026 và ngày 15/10/2026; giai đoạn 2021 - 2026; từ năm 2021 đến năm 2026; tỷ lệ 12/25.',
    },
  ],
  check(passage, context) {
    if (!hasFigure(passage)) return [];
    const folded = context.read(passage, readFolded);
    const messages = dateMessages[context.language];
    return findDateFaults(folded.plain, folded.lower).map((fault) =>
      toFinding(
        { ...fault, start: folded.source(fault.start), end: folded.source(fault.end) },
        passage,
        messages,
      ),
    );
  },
  checkReport(report, context) {
    const messages = dateMessages[context.language];
    const texts = reportTexts(report, context.read);
    const titles = texts.filter(({ passage }) => !passage);
    const body = texts.filter(({ passage }) => passage);
    return [
      ...checkCongresses(report, texts, context.read, messages),
      ...checkPeriod(report, titles, body, context.read, messages),
    ];
  },
};

function toFinding(fault: DateFault, passage: Passage, messages: Messages): RuleFinding {
  const { start, end, say, severity, right, expected } = fault;
  const range = { start, end };
  const finding = { range, message: say(messages), ...(severity && { severity }) };
  if (right === undefined) return { ...finding, ...(expected && { expected }) };
  const fixes = isUnbroken(passage, range)
    ? [{ title: messages.fix(right), edits: [{ range, text: right }], safe: true }]
    : [];
  return { ...finding, expected: [right], fixes };
}
