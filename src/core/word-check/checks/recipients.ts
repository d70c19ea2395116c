import type { Fault, Line, WordCheck, WordCheckTools } from '../model';
import { lookFaults, withPlace } from './line-looks';
import type { LookRule } from './line-looks';

const clause = 'mục 9.2';
const rules: readonly LookRule[] = [
  { role: 'recipientsHead', clause, underline: true, side: 'left' },
  { role: 'recipient', clause, italicFree: true, side: 'left' },
];
const ends = /[;,.]$/u;

/** Recipients: the word above them, a hyphen before each, the marks behind them. */
export const recipients: WordCheck = {
  id: 'word-recipients',
  check({ lines }, tools) {
    const { messages, profile } = tools;
    const place = tools.clause(clause);
    const head = lines.find(({ role }) => role === 'recipientsHead');
    const items = lines.filter(({ role }) => role === 'recipient');
    if (!head && items.length === 0)
      return [{ message: messages.noRecipients(place), stays: true }];
    const word = profile.closing.recipientsWord;
    return [
      ...(head && !head.text.startsWith(word)
        ? [withPlace({ message: messages.recipientsColon(word, place) }, head)]
        : []),
      ...lookFaults(lines, rules, tools),
      ...items.flatMap((line, index) => itemFaults(line, items, index, tools)),
    ];
  },
};

/** A recipient may take several lines: only the first has a sign, only the last a mark. */
function itemFaults(
  line: Line,
  items: readonly Line[],
  index: number,
  { messages, profile, ...tools }: WordCheckTools,
): Fault[] {
  const { text } = line;
  const { recipientSign, recipientEnd, lastRecipientEnd } = profile.closing;
  const place = tools.clause(clause);
  const before = items[index - 1];
  const next = items[index + 1];
  const startsAnew = !before || ends.test(bare(before.text)) || /^[-–+•]/u.test(text);
  const goesOn = next !== undefined && !/^[-–+•]/u.test(next.text) && !ends.test(bare(text));
  const end = next ? recipientEnd : lastRecipientEnd;
  const say = (isWrong: boolean, message: string): Fault[] =>
    isWrong ? [withPlace({ message }, line)] : [];
  return [
    ...say(
      startsAnew && !text.startsWith(recipientSign),
      messages.recipientSign(recipientSign, place),
    ),
    ...say(!goesOn && !bare(text).endsWith(end), messages.recipientEnd(end, place)),
  ];
}

/** Without a note in brackets behind it, and without the brace between. */
function bare(text: string): string {
  return text
    .replace(/(?<!\s)\s*\([^()]*\)(?=[;,.]?$)/u, '')
    .replace(/(?<!\s)\s*[{}⎧⎨⎩⎫⎬⎭⎪]$/u, '')
    .trim();
}
