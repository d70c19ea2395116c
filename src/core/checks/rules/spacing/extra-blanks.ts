import { blank, insertBlank, remove, wordBefore } from './slip';
import type { Slip } from './slip';

/** Wider gaps are layout with the space bar, or blanks to fill in. */
const widest = 5;

/** All the blanks there are: a try at each blank of a long gap would take time in the square of its length. */
const gap = `(?<!${blank})(${blank}+)`;
const double = new RegExp(`(?<!${blank})${blank}{2,}(?=\\S)`, 'g');
const mayHoldOne = new RegExp(`${blank}(?:${blank}|[,;:.!?)\\]}”/])|[(“/]${blank}`);
/** Behind these a gap is room to write by hand. */
const beforeRoom = /(?:ngày|tháng|số)$/i;
const before = new RegExp(
  `${gap}([,;!?)\\]}”]|:(?![/\\\\)])|\\.(?![.…\\p{Ll}\\d]))(?<=[^\\s([{“‘"]${blank}+.)`,
  'gu',
);
const inside = new RegExp(`([(“])(${blank}+)(?=[^\\s)”])`, 'g');
const slash = new RegExp(`${gap}/(?=[\\p{L}\\d])|/(${blank}+)(?=[\\p{L}\\d])`, 'gu');
const label = /^(?:\d{1,2}|[IVX]+|\p{L})$/u;
const needsBlankAfter = /[,;:!?.]/;
const wordOrFigure = /[\p{L}\d]/u;
const figure = /\d/;

/** Blanks where none belongs, in a masked text. */
export function findExtraBlanks(masked: string): Slip[] {
  if (!mayHoldOne.test(masked)) return [];
  return [
    ...[...masked.matchAll(before)].flatMap((match) => beforeMark(masked, match)),
    ...[...masked.matchAll(inside)].map(insideMark),
    ...[...masked.matchAll(slash)].flatMap(roundSlash),
    ...[...masked.matchAll(double)].flatMap(doubleBlank),
  ];
}

function doubleBlank({ 0: gap, index, input }: RegExpExecArray): Slip[] {
  const isIndent = index === 0 || input[index - 1] === '\n';
  if (gap.length > widest || isIndent) return [];
  if (beforeRoom.test(input.slice(Math.max(0, index - 5), index).normalize('NFC'))) return [];
  const range = { start: index, end: index + gap.length };
  return [
    { ...range, edits: [{ range, text: ' ' }], say: (messages) => messages.double, safe: true },
  ];
}

function beforeMark(masked: string, match: RegExpExecArray): Slip[] {
  const { index } = match;
  const [, gap, mark] = match as unknown as [string, string, string];
  const markAt = index + gap.length;
  const next = masked[markAt + 1] ?? '';
  if (
    mark === ':' &&
    figure.test(masked[index - 1] as string) &&
    /^\s?\d/.test(masked.slice(markAt + 1, markAt + 3))
  ) {
    return [];
  }
  const edits = [remove(index, markAt)];
  if (needsBlankAfter.test(mark) && wordOrFigure.test(next)) edits.push(insertBlank(markAt + 1));
  return [
    {
      start: index,
      end: markAt + 1,
      edits,
      say: (messages) => messages.before(mark),
      safe: gap.length <= widest,
    },
  ];
}

function insideMark(match: RegExpExecArray): Slip {
  const { index } = match;
  const [, mark, gap] = match as unknown as [string, string, string];
  const end = index + 1 + gap.length;
  return {
    start: index,
    end,
    edits: [remove(index + 1, end)],
    say: (messages) => messages.inside(mark),
    safe: gap.length <= widest,
  };
}

/** A blank on one side of a slash only; “1/ Tên”, “a/ …” are labels. */
function roundSlash(match: RegExpExecArray): Slip[] {
  const { 0: found, index, input } = match;
  const left = wordBefore(input, index);
  if (left === '' || label.test(left)) return [];
  const gap = (match[1] ?? match[2]) as string;
  const start = match[1] === undefined ? index + 1 : index;
  return [
    {
      start: index,
      end: index + found.length,
      edits: [remove(start, start + gap.length)],
      say: (messages) => messages.slash,
      safe: false,
      severity: 'info',
    },
  ];
}
