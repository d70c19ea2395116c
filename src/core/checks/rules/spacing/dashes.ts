import { blank, insertBlank, wordBefore } from './slip';
import type { Slip } from './slip';

const oneSided = new RegExp(
  `${blank}([-–—])(?=([\\p{L}\\d\\ufffc“]{1,24}))|([-–—])${blank}(?=[\\p{L}\\d\\ufffc“])`,
  'gu',
);
const label = /^(?:\d{1,2}|[IVX]+|\p{L}|\ufffc+)$/u;
const figure = /^\d/;
const codeTypes = 'NQ|QĐi?|QyĐ|CT|KL|QC|BC|CTr|TTr|TT|CV|BB|HD|TB|KH|ĐA|PA|DA|QH';
const looseCode = new RegExp(
  `(?<![\\p{L}\\d/])\\d{1,4}${blank}*[-–]${blank}*(?:${codeTypes})${blank}*/${blank}*\\p{Lu}{2,8}(?!\\p{L})`,
  'gu',
);
const anyBlank = new RegExp(blank);
const allBlanks = new RegExp(blank, 'g');

/** Dashes between two parts with a blank on one side only (`2015 -2020`), in a masked text. */
export function findDashes(masked: string): Slip[] {
  return [...masked.matchAll(oneSided)].flatMap((match) => {
    const { 0: found, index } = match;
    const left = wordBefore(masked, index);
    const mark = (match[1] ?? match[3]) as string;
    const isBefore = match[1] !== undefined;
    if (left === '') return [];
    if (
      isBefore
        ? isMinusOrCode(left, match[2] as string, masked, index)
        : isLabel(left, masked, index)
    ) {
      return [];
    }
    const markAt = isBefore ? index + 1 : index;
    return [
      {
        start: index,
        end: index + found.length,
        edits: [insertBlank(isBefore ? markAt + 1 : markAt)],
        say: (messages) => messages.dash(mark),
        // Between words it may be a hyphen of a foreign name; years leave no doubt.
        safe: /\d$/.test(left) && (!isBefore || figure.test(match[2] as string)),
      },
    ];
  });
}

/** A figure below zero, or the code of a document whose number is still open (`Số  -BC/ĐU`). */
function isMinusOrCode(left: string, right: string, masked: string, index: number): boolean {
  if (figure.test(right)) return !/[\d\ufffc]$/.test(left);
  return /\p{Lu}{2}/u.test(right) && /số\s*$/iu.test(masked.slice(Math.max(0, index - 6), index));
}

/** `I- TÊN`, `1- Tên`, `a- …`: the label of a heading or item. */
function isLabel(left: string, masked: string, index: number): boolean {
  const start = index - left.length;
  const isFirst = /(?:^|[.;:,])\s*$/.test(masked.slice(Math.max(0, start - 4), start));
  return label.test(left) && isFirst;
}

/** Document numbers with blanks inside (`22 - NQ/TW`), in the text as typed. */
export function findLooseCodes(text: string): Slip[] {
  return [...text.matchAll(looseCode)].flatMap(({ 0: found, index }) => {
    if (!anyBlank.test(found)) return [];
    const range = { start: index, end: index + found.length };
    return [
      {
        ...range,
        edits: [{ range, text: found.replace(allBlanks, '').replace('–', '-') }],
        say: (messages) => messages.code,
        safe: false,
      },
    ];
  });
}
