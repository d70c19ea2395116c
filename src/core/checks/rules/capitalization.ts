import { capitalizationMessages } from '../../messages/capitalization';
import { overlaps, RangeMarks } from '../../report/range';
import type { Range } from '../../report/range';
import type { ParagraphRule } from '../model';
import { codeOf, isProse, readProse } from '../prose/prose';
import { findCommonNouns, findDocuments, findNames, findStuckShift } from './capitalization/names';
import type { Recase } from './capitalization/recase';
import { findClauses, findSentenceStarts } from './capitalization/sentences';

/** Capitals as the norm itself writes them; the lists stand in `lexicon/names.ts`. */
export const capitalization: ParagraphRule = {
  id: 'capitalization',
  scope: 'paragraph',
  severity: 'warning',
  description: {
    vi: capitalizationMessages.vi.description,
    en: capitalizationMessages.en.description,
  },
  examples: [
    {
      markdown: '«Ban chấp hành Đảng bộ» họp định kỳ. «kỹ» năng điều hành còn yếu.',
      fixed: 'Ban Chấp hành Đảng bộ họp định kỳ. Kỹ năng điều hành còn yếu.',
    },
    {
      markdown: 'Theo Chỉ thị của «Bộ chính trị», «Ủy ban kiểm tra Đảng ủy» giám sát 02 chi bộ.',
      fixed: 'Theo Chỉ thị của Bộ Chính trị, Ủy ban Kiểm tra Đảng ủy giám sát 02 chi bộ.',
    },
    {
      markdown: 'BAN CHẤP HÀNH ĐẢNG BỘ; các ban chấp hành chi đoàn. Tr. 12, v.v. và tổ chức đảng.',
    },
    {
      markdown:
        'Nền nếp sinh hoạt của đảng bộ, của đảng viên, tổ chức Đảng bộ; Đảng ủy đã chỉ đạo.',
    },
  ],
  check(passage, context) {
    if (!isProse(passage)) return [];
    const prose = context.read(passage, readProse);
    const messages = capitalizationMessages[context.language];
    const code = codeOf(passage);
    const found = [
      ...findNames(prose),
      ...findDocuments(prose),
      ...findStuckShift(prose),
      ...findSentenceStarts(prose),
      ...findClauses(prose),
      ...findCommonNouns(prose),
    ];
    return firstOfEachPlace(found, passage.text.length)
      .filter(({ range }) => !code.some((stretch) => overlaps(stretch, withMarkBefore(range))))
      .map(({ range, right, edits, severity, say }) => ({
        range,
        message: say(messages),
        severity,
        expected: [right],
        fixes: [{ title: messages.fix(right), edits, safe: false }],
      }));
  },
};

/** A full stop inside code ends no sentence. */
function withMarkBefore({ start, end }: Range): Range {
  return { start: start - 2, end };
}

function firstOfEachPlace(found: readonly Recase[], length: number): Recase[] {
  const taken = new RangeMarks(length);
  return found.filter(({ range }) => {
    if (taken.touch(range)) return false;
    taken.add(range);
    return true;
  });
}
