import { bodyMessages } from '../../messages/body';
import { toSource } from '../../report/passages';
import type { Report } from '../../report/model';
import { eachBlock } from '../../report/walk';
import type { ReportRule, RuleFinding } from '../model';

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
    { markdown: 'Đảng bộ có 210 đảng viên[^1].\n\n[^1]: Số liệu đến ngày 31/12/2025.' },
  ],
  check(report, context) {
    const messages = bodyMessages[context.language].footnote;
    return [...undefinedReferences(report, messages), ...notesWithoutUse(report, messages)];
  },
};

type Messages = (typeof bodyMessages)['vi']['footnote'];

function undefinedReferences(report: Report, messages: Messages): RuleFinding[] {
  return report.passages.flatMap((passage) =>
    passage.kind === 'code'
      ? []
      : [...passage.text.matchAll(reference)].map((match) => {
          const label = match[1] as string;
          const end = { start: report.text.length, end: report.text.length };
          const gap = report.text.endsWith('\n') ? '\n' : '\n\n';
          return {
            range: toSource(passage, match.index, match.index + match[0].length),
            message: messages.undefined(label),
            fixes: [
              {
                title: messages.define,
                edits: [{ range: end, text: `${gap}[^${label}]: ……\n` }],
                safe: false,
              },
            ],
          };
        }),
  );
}

function notesWithoutUse(report: Report, messages: Messages): RuleFinding[] {
  const seen = new Set<string>();
  const findings: RuleFinding[] = [];
  for (const block of eachBlock(report.blocks)) {
    if (block.type !== 'note') continue;
    if (report.notes.get(block.id) !== block) {
      const say = seen.has(block.id) ? messages.repeated : messages.unused;
      findings.push({ range: block.range, message: say(block.label) });
    }
    seen.add(block.id);
  }
  return findings;
}
