import { punctuationMessages } from '../../messages/punctuation';
import type { Passage } from '../../report/model';
import { overlaps, RangeMarks } from '../../report/range';
import type { ParagraphRule, RuleContext, RuleFinding } from '../model';
import { codeOf, isProse, isUnbroken, readMasked, readProse } from '../prose/prose';
import { findCodesWithoutSlash } from './punctuation/codes';
import { findCoordinates } from './punctuation/coordinates';
import { findEndFaults } from './punctuation/ends';
import type { EndFault } from './punctuation/ends';
import type { Fault, Messages } from './punctuation/fault';
import { findPairFaults } from './punctuation/pairs';
import { findRepeated } from './punctuation/repeated';

/** Marks that do not pair, are doubled, missing between words of equal rank or at the end of a paragraph. */
export const punctuation: ParagraphRule = {
  id: 'punctuation',
  scope: 'paragraph',
  severity: 'warning',
  description: { vi: punctuationMessages.vi.description, en: punctuationMessages.en.description },
  examples: [
    { markdown: 'Chỉ thị «“»Về nâng cao chất lượng sinh hoạt chi bộ trong tình hình mới.' },
    {
      markdown: 'Các chi bộ đã họp«,,» đảng viên dự đủ«; ;» kết quả tốt.',
      fixed: 'Các chi bộ đã họp, đảng viên dự đủ; kết quả tốt.',
    },
    {
      markdown: 'Theo Kết luận số 12«-KLTW», «đoàn kết thống nhất» là nguyên tắc.',
      fixed: 'Theo Kết luận số 12-KL/TW, đoàn kết, thống nhất là nguyên tắc.',
    },
    { markdown: 'a) Chỉ thị “Về sinh hoạt chi bộ”, (khóa X): 1) sơ kết; 2) tổng kết, v.v., hết?!' },
    {
      markdown:
        'Nền văn hóa xã hội chủ nghĩa\n\n- Căn cứ Điều lệ Đảng;\n- Căn cứ Quy chế làm việc.',
    },
  ],
  check(passage, context) {
    if (!isProse(passage)) return [];
    const messages = punctuationMessages[context.language];
    return findFaults(passage, context).map((fault) => toFinding(fault, passage, messages));
  },
  checkReport(report, context) {
    const messages = punctuationMessages[context.language];
    return findEndFaults(report, context.read).map((fault) => toEndFinding(fault, messages));
  },
};

/** Of two faults at one place the first kind counts. */
function findFaults(passage: Passage, { read }: RuleContext): Fault[] {
  const code = codeOf(passage);
  const masked = read(passage, readMasked);
  const found = [
    ...findCodesWithoutSlash(passage.text),
    ...findPairFaults(masked),
    ...findRepeated(masked),
    // Headings follow a prescribed outline, to the comma.
    ...(passage.kind === 'heading' ? [] : findCoordinates(read(passage, readProse))),
  ].filter((fault) => !code.some((stretch) => overlaps(stretch, fault)));
  const taken = new RangeMarks(passage.text.length);
  return found.filter((fault) => {
    if (isPair(fault)) return true;
    const isFirst = !taken.touch(fault);
    taken.add(fault);
    return isFirst;
  });
}

/** A quotation may hold other faults. */
function isPair({ fix }: Fault): boolean {
  return fix?.edits.length === 2;
}

function toFinding(fault: Fault, passage: Passage, messages: Messages): RuleFinding {
  const { start, end, say, severity, right, fix } = fault;
  const canEdit = fix?.edits.every(({ range }) => isUnbroken(passage, range));
  return {
    range: { start, end },
    message: say(messages),
    severity,
    ...(right !== undefined && { expected: [right] }),
    ...(fix &&
      canEdit && { fixes: [{ title: fix.title(messages), edits: fix.edits, safe: fix.safe }] }),
  };
}

function toEndFinding({ range, mark }: EndFault, messages: Messages): RuleFinding {
  const at = { start: mark === undefined ? range.end : range.start, end: range.end };
  return {
    range,
    message: mark === undefined ? messages.noEnd : messages.wrongEnd(mark),
    severity: 'info',
    expected: ['.'],
    fixes: [
      {
        title: mark === undefined ? messages.addStop : messages.fix('.'),
        edits: [{ range: at, text: '.' }],
        safe: false,
      },
    ],
  };
}
