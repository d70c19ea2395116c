import { bodyMessages } from '../../messages/body';
import { toSource } from '../../report/passages';
import type { Note, Report } from '../../report/model';
import { noteId } from '../../report/pieces';
import type { Range } from '../../report/range';
import { eachBlock } from '../../report/walk';
import type { Fix, ReportRule, RuleFinding } from '../model';

/** A reference without note stays text, because the Markdown footnote syntax demands a definition. */
const reference = /\[\^([^\]\s]{1,100})\]/g;

export const footnote: ReportRule = {
  id: 'footnote',
  scope: 'report',
  severity: 'warning',
  description: {
    vi: bodyMessages.vi.footnote.description,
    en: bodyMessages.en.footnote.description,
  },
  examples: [
    { markdown: 'Thu nhập bình quân tăng«[^1]».' },
    { markdown: 'Đảng bộ có 210 đảng viên.\n\n«[^2]: Không ai nhắc tới.»' },
    { markdown: 'Đảng bộ có 210 đảng viên[^1].\n\n[^1]: Đến 31/12/2025.\n«[^1]: Đến nay.»' },
    {
      markdown:
        'Tăng[^1], giảm[^2].\n\n[^1]: Số đã làm tròn, xem «[^2]».\n\n[^2]: Số liệu của huyện.',
    },
    { markdown: 'Đảng bộ có 210 đảng viên[^1].\n\n[^1]: Số liệu đến ngày 31/12/2025.' },
  ],
  check(report, context) {
    const messages = bodyMessages[context.language].footnote;
    return [...referencesAsText(report, messages), ...notesWithoutUse(report, messages)];
  },
};

type Messages = (typeof bodyMessages)['vi']['footnote'];

/** References that stayed text: to a note that does not exist, or inside a note. */
function referencesAsText(report: Report, messages: Messages): RuleFinding[] {
  const defined = new Set(notesOf(report).map(({ id }) => id));
  return report.passages.flatMap((passage) =>
    passage.kind === 'code' || !passage.text.includes('[^')
      ? []
      : [...passage.text.matchAll(reference)].flatMap((match): RuleFinding[] => {
          const label = match[1] as string;
          const range = toSource(passage, match.index, match.index + match[0].length);
          if (isMeantAsText(report.text, range)) return [];
          return defined.has(noteId(label))
            ? [{ range, message: messages.nested(label) }]
            : [
                {
                  range,
                  message: messages.undefined(label),
                  fixes: [defineFix(label, report, messages)],
                },
              ];
        }),
  );
}

/** Escaped, or in a code span. */
function isMeantAsText(source: string, { start }: Range): boolean {
  return /[\\`]$/.test(source.slice(Math.max(0, start - 1), start));
}

function defineFix(label: string, { text }: Report, messages: Messages): Fix {
  const end = { start: text.length, end: text.length };
  const gap = /[\r\n]$/.test(text) ? '\n' : '\n\n';
  const edits = [{ range: end, text: `${gap}[^${label}]: ……\n` }];
  return { title: messages.define, edits, safe: false };
}

function notesOf(report: Report): Note[] {
  return eachBlock(report.blocks).filter((block) => block.type === 'note');
}

function notesWithoutUse(report: Report, messages: Messages): RuleFinding[] {
  const seen = new Set<string>();
  const findings: RuleFinding[] = [];
  for (const note of notesOf(report)) {
    if (report.notes.get(note.id) !== note) {
      const say = seen.has(note.id) ? messages.repeated : messages.unused;
      findings.push({ range: note.range, message: say(note.label) });
    }
    seen.add(note.id);
  }
  return findings;
}
