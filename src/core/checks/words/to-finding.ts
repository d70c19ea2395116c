import type { Passage } from '../../report/model';
import type { RuleFinding, Severity, TextEdit } from '../model';
import { isUnbroken } from '../prose/prose';
import type { PassageWords, Word } from './read-words';
import type { Repair, Slip } from './slip';

export interface SlipMessages {
  readonly say: (slip: Slip, typed: string, best: string | undefined) => string;
  readonly fix: (text: string) => string;
}

/** Makes a finding of a slip: capitals are kept, each word is replaced by itself. */
export function toFinding(
  slip: Slip,
  words: PassageWords,
  passage: Passage,
  messages: SlipMessages,
  severity?: Severity,
): RuleFinding {
  const range = words.range(slip.segment, slip.from, slip.to);
  const typed = passage.text.slice(range.start, range.end);
  const repairs = slip.repairs.map((repair) => inCaseOf(slip, repair));
  const texts = repairs.map((repair) => repair.filter((text) => text !== '').join(' '));
  const canFix = isUnbroken(passage, range);
  return {
    range,
    message: messages.say(slip, typed, texts[0]),
    ...(severity && { severity }),
    expected: texts,
    fixes: canFix
      ? repairs.map((repair, index) => ({
          title: messages.fix(texts[index] as string),
          edits: editsOf(slip, repair, words),
          safe: false,
        }))
      : [],
  };
}

function editsOf(slip: Slip, repair: Repair, words: PassageWords): TextEdit[] {
  return repair.flatMap((text, index): TextEdit[] => {
    const at = slip.from + index;
    const word = slip.segment[at] as Word;
    if (text === word.typed) return [];
    const range = words.range(slip.segment, at, at + 1);
    if (text !== '') return [{ range, text }];
    // A word taken out takes the blank before it along.
    const start = words.range(slip.segment, at - 1, at).end;
    return [{ range: { start, end: range.end }, text: '' }];
  });
}

function inCaseOf(slip: Slip, repair: Repair): Repair {
  return repair.map((text, index) => {
    const { text: lower, typed } = slip.segment[slip.from + index] as Word;
    if (text === lower) return typed;
    if (typed.length > 1 && typed === typed.toUpperCase()) return text.toUpperCase();
    const first = typed[0] as string;
    return first === first.toLowerCase() ? text : (text[0] ?? '').toUpperCase() + text.slice(1);
  });
}
