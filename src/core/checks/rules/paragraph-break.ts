import { bodyMessages } from '../../messages/body';
import type { Passage } from '../../report/model';
import { parseOutlineNumber } from '../../report/outline-number';
import { readTypedLabel } from '../../report/typed-label';
import type { CheckContext, ParagraphRule, RuleFinding } from '../model';

const stop = /[.;:!?…]$/;
/** An end mark inside closing quotes or brackets. */
const closedStop = /[.;:!?…][”"’')\]]+$/;
const sign = /^[-+*–•·](?=\s*\p{L})/u;
const capital = /^[“"‘'(]?\p{Lu}/u;
const lowerCase = /^\p{Ll}/u;

/** A line end inside a paragraph is a blank, as everywhere in Markdown; but people press Enter once. */
export const paragraphBreak: ParagraphRule = {
  id: 'paragraph-break',
  scope: 'paragraph',
  severity: 'warning',
  description: {
    vi: bodyMessages.vi.paragraphBreak.description,
    en: bodyMessages.en.paragraphBreak.description,
  },
  examples: [
    {
      markdown: 'Đảng ủy đã ban hành kế hoạch«.»\nCác chi bộ đã thực hiện.',
      fixed: 'Đảng ủy đã ban hành kế hoạch.\n\nCác chi bộ đã thực hiện.',
    },
    {
      markdown: 'Một số kết quả chín«h»\na) Về tổ chức đảng',
      fixed: 'Một số kết quả chính\n\na) Về tổ chức đảng',
    },
    { markdown: 'Đảng ủy đã ban hành kế hoạch\nvà chỉ đạo các chi bộ thực hiện.' },
  ],
  check(passage, context) {
    if (passage.kind !== 'paragraph' && passage.kind !== 'item') return [];
    return lineEnds(passage).flatMap((at) => checkLineEnd(passage.text, at, context));
  },
};

/** Line ends of the source; a hard break is meant. */
function lineEnds(passage: Passage): number[] {
  const hard = new Set(passage.inlines.flatMap(({ type, at }) => (type === 'break' ? [at] : [])));
  return [...passage.text.matchAll(/\n/g)].map(({ index }) => index).filter((at) => !hard.has(at));
}

function checkLineEnd(text: string, at: number, context: CheckContext): RuleFinding[] {
  const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, at).trimEnd();
  const next = /[^\n]*/.exec(text.slice(at + 1))?.[0].trimStart() ?? '';
  const startsAnew = sign.test(next) || startsWithNumber(next);
  const ends = stop.test(line) || (closedStop.test(line) && capital.test(next));
  if (next === '' || line === '' || !(startsAnew || ends)) return [];
  const messages = bodyMessages[context.language].paragraphBreak;
  const lastCharacter = text.slice(0, at).trimEnd().length - 1;
  return [
    {
      range: { start: lastCharacter, end: lastCharacter + 1 },
      message: messages.message,
      fixes: [
        {
          title: messages.fix,
          edits: [{ range: { start: at, end: at }, text: '\n' }],
          // A sentence that goes on in lower case after a dot may be one that was wrapped by hand.
          safe: startsAnew || !(/[.…]$/.test(line) && lowerCase.test(next)),
        },
      ],
    },
  ];
}

/** Years, amounts and single capitals at a line start are no numbers of the outline. */
function startsWithNumber(line: string): boolean {
  const number = parseOutlineNumber(line);
  if (number) {
    const titled = capital.test(line.slice(number.titleStart));
    return titled && number.kind !== 'capital' && number.values.every((value) => value < 100);
  }
  const label = readTypedLabel(line);
  return label !== undefined && !/\d{3}|\d\.\d/.test(label.text);
}
