import type { Fault, Line, WordCheck } from '../model';
import { lookFaults, withPlace } from './line-looks';
import type { LookRule } from './line-looks';

const clause = 'mục 5.2';
const rules: readonly LookRule[] = [
  { role: 'documentType', clause, centred: 'norm' },
  { role: 'subject', clause, centred: 'norm' },
];

/** Type, subject and the five hyphens under them. */
export const title: WordCheck = {
  id: 'word-title',
  check({ lines, hasTitle }, tools) {
    const { messages, profile } = tools;
    const place = tools.clause(clause);
    if (!hasTitle) return [{ message: messages.noTitle(place), stays: true }];
    const rule = lines.find(({ role }) => role === 'titleRule');
    const subject = lines.find(({ role }) => role === 'subject');
    const isCapital = subject !== undefined && /^\p{Lu}\p{Ll}/u.test(subject.text);
    return [
      ...(rule?.text.replace(/[–—]/gu, '-') === profile.title.rule
        ? []
        : [at(messages.noTitleRule(profile.title.rule, place), rule ?? subject)]),
      ...(rule && rule.paragraph.look.align !== 'center'
        ? [at(messages.centred(messages.parts.titleRule, place), rule)]
        : []),
      ...lookFaults(lines, rules, tools),
      ...(isCapital && hasDocumentType(lines)
        ? [{ ...at(messages.subjectCapital(place), subject), stays: true }]
        : []),
    ];
  },
};

function hasDocumentType(lines: readonly { readonly role: string }[]): boolean {
  return lines.some(({ role }) => role === 'documentType');
}

function at(message: string, line: Line | undefined): Fault {
  return line ? withPlace({ message }, line) : { message };
}
