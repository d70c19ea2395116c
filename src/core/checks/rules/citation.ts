import { citationMessages } from '../../messages/citation';
import type { Report } from '../../report/model';
import type { Range } from '../../report/range';
import { compareDates, parseDate } from '../../vietnamese/dates';
import { findDisagreements } from '../citations/agreement';
import { citationsOf, readPassageCitations } from '../citations/citations-of';
import type { CitedDocument } from '../citations/citations-of';
import { findCodeFaults, findFormFaults } from '../citations/code-faults';
import type { CitationFault, LocatedFault, Messages } from '../citations/fault';
import { findMentionFaults } from '../citations/first-mentions';
import type { ParagraphRule, RuleFinding } from '../model';
import { hasFigure } from '../formalities/report-texts';
import { readFolded } from '../prose/prose';
import { namesSwappedCode } from './state-format';

/** Documents cited by number: what contradicts itself, the report or another citation, and what is missing. */
export const citation: ParagraphRule = {
  id: 'citation',
  scope: 'paragraph',
  severity: 'warning',
  description: { vi: citationMessages.vi.description, en: citationMessages.en.description },
  examples: [
    {
      markdown:
        'Thực hiện «Nghị quyết số 28-CT/TW», ngày 21/01/2019 và Kế hoạch số «45-KH/TU, ngày 05/3/2026 của Đảng ủy xã».',
    },
    {
      markdown: 'Thực hiện Quy định số «37-QĐ-TW», ngày 25/10/2021 của Ban Chấp hành Trung ương.',
      fixed: 'Thực hiện Quy định số 37-QĐ/TW, ngày 25/10/2021 của Ban Chấp hành Trung ương.',
    },
    {
      markdown:
        'Chỉ thị số 05-CT/TW, ngày 15/5/2016 của Bộ Chính trị.\n\nChỉ thị số 05-CT/TW, ngày «15/6/2016» của Bộ Chính trị.',
    },
    {
      markdown:
        '---\ntên loại: BÁO CÁO\nngày: 14/10/2026\n---\n\nKế hoạch số 12-KH/ĐU, ngày «20/11/2026» của Đảng ủy xã.',
      wholeFile: true,
    },
    {
      markdown:
        'Nghị quyết số 21-NQ/TW, ngày 16/6/2022 của Ban Chấp hành Trung ương; Quyết định số 828/QĐ-BTC của Bộ Tài chính; Chỉ thị 05 của Bộ Chính trị.\n\nThực hiện Nghị quyết số 21-NQ/TW, các chi bộ đã họp.',
    },
  ],
  check(passage, context) {
    if (!hasFigure(passage)) return [];
    const folded = context.read(passage, readFolded);
    const messages = citationMessages[context.language];
    const place = (range: Range): Range => ({
      start: folded.source(range.start),
      end: folded.source(range.end),
    });
    return [
      ...findCodeFaults(context.read(passage, readPassageCitations)),
      ...findFormFaults(folded.plain, namesSwappedCode),
    ].map((fault) => toFinding(fault, place, messages));
  },
  checkReport(report, context) {
    const messages = citationMessages[context.language];
    const cited = citationsOf(report, context.read).filter((one) => !touchesBlank(one, report));
    return [...findDisagreements(cited), ...findMentionFaults(cited), ...findLater(cited, report)]
      .filter(unlessSaid())
      .map(({ cited: { text }, fault }) =>
        toFinding(fault, (range) => text.locate(range.start, range.end) as Range, messages),
      );
  },
};

function toFinding(
  { start, end, say, severity, expected, fix }: CitationFault,
  place: (range: Range) => Range,
  messages: Messages,
): RuleFinding {
  return {
    range: place({ start, end }),
    message: say(messages),
    ...(severity && { severity }),
    ...(expected && { expected }),
    ...(fix && {
      fixes: [
        {
          title: fix.title(messages),
          edits: [{ range: place(fix.range), text: fix.text }],
          safe: false,
        },
      ],
    }),
  };
}

/** What the report's author has still to fill in is the business of `blank`. */
function touchesBlank({ citation: { start, end }, text }: CitedDocument, report: Report): boolean {
  const { passage } = text;
  const range = passage && text.locate(start, end);
  return (
    range !== undefined &&
    report.blanks.some(
      (blank) => blank.passage === passage && blank.start < range.end && range.start < blank.end,
    )
  );
}

/** One citation, one finding: the first said of it. */
function unlessSaid(): (fault: LocatedFault) => boolean {
  const said = new Set<unknown>();
  return ({ cited }) => {
    if (said.has(cited.citation)) return false;
    said.add(cited.citation);
    return true;
  };
}

/** Documents dated after the report. */
function findLater(cited: readonly CitedDocument[], report: Report): LocatedFault[] {
  const typed = report.frontMatter.metadata.date?.text ?? '';
  const reported = parseDate(typed);
  if (!reported) return [];
  return cited.flatMap((one): LocatedFault[] => {
    const { date } = one.citation;
    if (!date || compareDates(date.date, reported) <= 0) return [];
    const { start, end } = date;
    if (!one.text.locate(start, end)) return [];
    return [{ cited: one, fault: { start, end, say: (say) => say.later(date.text, typed) } }];
  });
}
