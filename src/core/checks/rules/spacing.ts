import { spacingMessages } from '../../messages/spacing';
import type { Passage } from '../../report/model';
import { RangeMarks } from '../../report/range';
import type { ParagraphRule, RuleFinding } from '../model';
import { isProse, isUnbroken, readMasked, withEdits } from '../prose/prose';
import { findDashes, findLooseCodes } from './spacing/dashes';
import { findExtraBlanks } from './spacing/extra-blanks';
import { findMissingBlanks, findOutlineLabels } from './spacing/missing-blanks';
import type { Messages, Slip } from './spacing/slip';
import { findStraightQuoteBlanks } from './spacing/straight-quotes';

/** Blanks too many or missing: none before `, ; : . ! ? ) ”`, one after, one between words. */
export const spacing: ParagraphRule = {
  id: 'spacing',
  scope: 'paragraph',
  severity: 'warning',
  description: { vi: spacingMessages.vi.description, en: spacingMessages.en.description },
  examples: [
    {
      markdown: 'Các đồng chí cấp ủy viên« ,» bí thư chi bộ đã«  »dự họp.',
      fixed: 'Các đồng chí cấp ủy viên, bí thư chi bộ đã dự họp.',
    },
    {
      markdown: 'Nhiệm kỳ 2015« -»2020, Đảng bộ ban hành chương trình, đề án«…v»ề tổ chức.',
      fixed: 'Nhiệm kỳ 2015 - 2020, Đảng bộ ban hành chương trình, đề án… về tổ chức.',
    },
    {
      markdown: 'Kết luận số «22 - NQ/TW» có hiệu lực từ «năm2018».',
      fixed: 'Kết luận số 22-NQ/TW có hiệu lực từ năm 2018.',
    },
    { markdown: 'Lúc 8:30 ngày 13/11/2018, thu 1.234 triệu đồng, đạt 12,5% (số 22-NQ/TW).' },
    { markdown: 'Xem tại www.mau.vn, thư gửi a.mau@mau.vn; đ/c Mẫu, TP.HCM, v.v.' },
  ],
  check(passage, context) {
    if (!isProse(passage)) return [];
    return findSlips(passage, context.read(passage, readMasked)).map((slip) =>
      toFinding(slip, passage, spacingMessages[context.language]),
    );
  },
};

/** Earlier kinds of slip win over later ones at the same place. */
function findSlips(passage: Passage, masked: string): Slip[] {
  const { text } = passage;
  const kept: Slip[] = [];
  const taken = new RangeMarks(text.length);
  for (const slip of [
    ...findLooseCodes(text),
    ...findOutlineLabels(text),
    ...findDashes(masked),
    ...findStraightQuoteBlanks(masked),
    ...findExtraBlanks(masked),
    ...findMissingBlanks(masked),
  ]) {
    if (taken.touch(slip) || !isUnbroken(passage, slip)) continue;
    taken.add(slip);
    kept.push(slip);
  }
  return kept;
}

function toFinding(slip: Slip, { text }: Passage, messages: Messages): RuleFinding {
  const { start, end, edits, safe, severity } = slip;
  const range = { start, end };
  const word = (/\S{0,20}$/u.exec(text.slice(Math.max(0, start - 20), start))?.[0] ?? '').length;
  const after = (/^\S{0,20}/u.exec(text.slice(end))?.[0] ?? '').length;
  const shown = withEdits(text, { start: start - word, end: end + after }, edits);
  return {
    range,
    message: slip.say(messages),
    ...(severity && { severity }),
    expected: [withEdits(text, range, edits)],
    fixes: [{ title: messages.fix(shown), edits, safe }],
  };
}
