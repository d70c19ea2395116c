import type { Language } from '../../messages/catalogue';
import { headingMarkMessages } from '../../messages/heading-mark';
import { toSource } from '../../report/passages';
import type { Report } from '../../report/model';
import { lineStartAt } from '../../report/scan/lines';
import type { Fix, ReportRule, RuleFinding, TextEdit } from '../model';
import { nameOf, shorten } from '../outline-match/section-names';
import { findDepthFaults } from '../outline/depth-faults';
import type { DepthFault } from '../outline/depth-faults';
import { outlineOf } from '../outline-match/outline-of';
import type { KnownOutline } from '../outline-match/outline-of';
import type { PlainHeading } from '../outline/plain-headings';
import { eachOutlineSection } from '../outline/read-outline';
import type { OutlineSection } from '../outline/read-outline';
import type { TextLine } from '../outline/text-lines';

type Messages = (typeof headingMarkMessages)['vi'];

/**
 * All that concerns the `#` of headings: none at all, glued to the text, a count that does not nest. (What
 * concerns their numbers is `heading-numbering`.)
 */
export const headingMark: ReportRule = {
  id: 'heading-mark',
  scope: 'report',
  severity: 'warning',
  description: { vi: headingMarkMessages.vi.description, en: headingMarkMessages.en.description },
  examples: [
    {
      markdown:
        '# I. ĐẶC ĐIỂM TÌNH HÌNH\n\n«II. ĐÁNH GIÁ CHUNG»\n\nĐảng bộ đã hoàn thành nhiệm vụ.',
      fixed: '# I. ĐẶC ĐIỂM TÌNH HÌNH\n\n# II. ĐÁNH GIÁ CHUNG\n\nĐảng bộ đã hoàn thành nhiệm vụ.',
    },
    {
      markdown: '# I. ĐÁNH GIÁ CHUNG\n\n«##1. Ưu điểm»\n\nĐảng bộ đã hoàn thành nhiệm vụ.',
      fixed: '# I. ĐÁNH GIÁ CHUNG\n\n## 1. Ưu điểm\n\nĐảng bộ đã hoàn thành nhiệm vụ.',
    },
    {
      markdown: '# I. ĐÁNH GIÁ CHUNG\n\n«### 1. Ưu điểm»\n\n#### 1.1. Về tổ chức\n\n### 2. Hạn chế',
      fixed: '# I. ĐÁNH GIÁ CHUNG\n\n## 1. Ưu điểm\n\n### 1.1. Về tổ chức\n\n## 2. Hạn chế',
    },
    {
      markdown:
        '# I. NHIỆM VỤ\n\n1. Tăng cường công tác kiểm tra, giám sát;\n\n2. Nâng cao chất lượng sinh hoạt chi bộ.',
    },
  ],
  check(report, context) {
    return findMarkFaults(report, outlineOf(report, context), context.language);
  },
};

/** What the rule finds in a report whose outline is known; importing asks for it too. */
export function findMarkFaults(
  report: Report,
  outline: KnownOutline,
  language: Language,
): RuleFinding[] {
  const messages = headingMarkMessages[language];
  const sections = [...eachOutlineSection(outline.sections)];
  const found = sections.flatMap((section) => checkSection(section, report, messages));
  return [
    ...withFixForAll(found, messages),
    ...findDepthFaults(outline.sections)
      .filter(({ section }) => !outline.orphans.has(section))
      .map((fault) => toDepthFinding(fault, messages)),
  ];
}

function checkSection(
  section: OutlineSection,
  { text }: Report,
  messages: Messages,
): RuleFinding[] {
  const { plain, nameLine, heading } = section;
  if (!plain) return nameLine ? [toNameFinding(section, nameLine, text, messages)] : [];
  const marks = '#'.repeat(heading.depth);
  if (plain.fault === 'glued') {
    const edit = { range: emptyAt(plain.line.range.start + plain.textStart), text: ' ' };
    const range = plain.line.range;
    return [{ range, message: messages.glued(marks), fixes: [toFix(messages.addSpace, [edit])] }];
  }
  const edits = [
    ...markEdits(plain, marks, text),
    ...(nameLine ? joinEdits(section, nameLine, text) : []),
  ];
  return [
    {
      range: plain.line.range,
      message: messages.unmarked(nameOf(section), marks),
      fixes: [toFix(messages.addMarks(marks), edits)],
    },
  ];
}

/** A text pasted from elsewhere lacks the marks of all its headings. */
function withFixForAll(found: readonly RuleFinding[], messages: Messages): readonly RuleFinding[] {
  if (found.length < 2) return found;
  const edits = found.flatMap(({ fixes = [] }) => fixes.flatMap((fix) => fix.edits));
  const all = toFix(messages.fixAll(found.length), edits);
  return found.map((finding) => ({ ...finding, fixes: [...(finding.fixes ?? []), all] }));
}

function toFix(title: string, edits: readonly TextEdit[]): Fix {
  return { title, edits, safe: false };
}

function emptyAt(offset: number): TextEdit['range'] {
  return { start: offset, end: offset };
}

/** Types the marks at the line start, in place of a sign; a bold line needs its `**` no longer. */
function markEdits({ line }: PlainHeading, marks: string, text: string): TextEdit[] {
  const { start, end } = line.range;
  const lineStart = lineStartAt(text, start);
  const before = text.slice(lineStart, start);
  const stars = /^\*{2,3}/.exec(text.slice(end))?.[0].length ?? 0;
  if (line.bold && stars > 0 && before.trim() === '*'.repeat(stars)) {
    return [
      { range: { start: lineStart, end: start }, text: `${marks} ` },
      { range: { start: end, end: end + stars }, text: '' },
    ];
  }
  const kept = line.kind === 'item' ? '' : before.trimStart();
  return [{ range: { start: lineStart, end: start }, text: `${marks} ${kept}` }];
}

function toNameFinding(
  section: OutlineSection,
  nameLine: TextLine,
  text: string,
  messages: Messages,
): RuleFinding {
  return {
    range: nameLine.range,
    message: messages.partName(nameOf(section)),
    fixes: [toFix(messages.joinName, joinEdits(section, nameLine, text))],
  };
}

/** Replaces all that stands between "Phần thứ nhất" and its name by a colon. */
function joinEdits({ heading }: OutlineSection, nameLine: TextLine, text: string): TextEdit[] {
  const { number, passage } = heading;
  const start = toSource(passage, 0, number?.figureEnd ?? passage.text.length).end;
  const from = nameLine.range.start;
  const name = text.slice(from, nameLine.range.end).replace(/^#+\s*/, '');
  const typed = text.slice(from, nameLine.range.end);
  return [{ range: { start, end: from + typed.length - name.length }, text: ': ' }];
}

function toDepthFinding(
  { section, expected, parent, edits }: DepthFault,
  messages: Messages,
): RuleFinding {
  const { heading } = section;
  const marks = '#'.repeat(expected);
  const typed = '#'.repeat(heading.depth);
  return {
    range: heading.range,
    message: messages.depth(nameOf(section), typed, marks, parent && shorten(nameOf(parent))),
    fixes: [toFix(messages.fixDepth(marks), edits)],
  };
}
