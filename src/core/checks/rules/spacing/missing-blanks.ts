import { isSyllable } from '../../../vietnamese/syllable';
import { insertBlank, wordBefore } from './slip';
import type { Messages, Slip } from './slip';

/** Marks with something right behind or before them; anything else needs no closer look. */
const mark = /[,;:!?)”“(…](?=\S)|\.{3}(?=\S)/g;
const letter = /[\p{L}\p{M}]/u;
const digit = /\d/;
const bracketed = /^\((?:\p{L}{2}|\d+ ?\p{L}{2})/u;
const stop = /\.(?=(\p{L}[\p{Ll}\p{M}]+))/gu;
const outlineLabel =
  /^[^\S\r\n\u2028\u2029]*(?:(?:\d{1,2}|[IVX]+)(?:\.\d{1,2}){0,4}\.|(?:\d{1,2}|\p{Ll})\))(?=\p{Lu}\p{L})/gmu;
const joinedFigure = /(?<![\p{L}\p{M}\d\ufffc.,/–-])(\d{1,4})(\p{L}[\p{Ll}\p{M}]+)/gu;
const mayBeJoined = /\d\p{L}\p{Ll}|\p{Ll}\d/u;
const joinedWord =
  /(?<![\p{L}\p{M}])(năm|ngày|tháng|quý|khóa|khoá|số|lần|đến|từ|trên|điều|khoản)(\d+)/giu;

/** Units and short forms that are written right behind a figure, or look like a syllable. */
const units = new Set([
  'ha',
  'kg',
  'km',
  'cm',
  'mm',
  'tr',
  'px',
  'ml',
  'pt',
  'am',
  'pm',
  'st',
  'th',
  'a',
  'b',
]);
/** Short forms that end with a dot: no sentence ends there. */
const shortForms = new Set([
  'tr',
  'tp',
  'tx',
  'tt',
  'gs',
  'ts',
  'pgs',
  'ths',
  'bs',
  'ks',
  'nxb',
  'vd',
  'st',
  'mr',
  'dr',
]);
const beforeLabel = /(?:^|[;:,.]\s)\(?(?:\d{1,2}|\p{L})$/u;

/** Blanks missing behind and before marks, and between words and figures, in a masked text. */
export function findMissingBlanks(masked: string): Slip[] {
  return [
    ...[...masked.matchAll(mark)].flatMap(roundMark),
    ...[...masked.matchAll(stop)].flatMap(behindStop),
    ...(mayBeJoined.test(masked) ? findJoined(masked) : []),
  ];
}

/** Outline numbers with their title right behind (`1.Tên`, `a)Tên`), in the text as typed. */
export function findOutlineLabels(text: string): Slip[] {
  return [...text.matchAll(outlineLabel)].map((match) =>
    behind(match, (messages) => messages.afterNumber),
  );
}

function behind(match: RegExpExecArray, say: Slip['say'], safe = true): Slip {
  const end = match.index + match[0].length;
  return { start: match.index, end: end + 1, edits: [insertBlank(end)], say, safe };
}

function roundMark(match: RegExpExecArray): Slip[] {
  const { 0: found, index, input } = match;
  const before = input[index - 1] ?? ' ';
  const after = input[index + found.length] as string;
  if (found === '“' || found === '(')
    return needsBlankBefore(found, before, input, index) ? [beforeMark(match)] : [];
  if (!needsBlankAfter(found, before, after)) return [];
  if (found === ')' && beforeLabel.test(input.slice(Math.max(0, index - 6), index))) {
    return [behind(match, (messages) => messages.afterNumber)];
  }
  return [behind(match, (messages: Messages) => messages.after(found))];
}

function needsBlankBefore(found: string, before: string, input: string, index: number): boolean {
  if (found === '“') return letter.test(before) || digit.test(before) || ',;:'.includes(before);
  return (
    letter.test(before) &&
    before === before.toLowerCase() &&
    bracketed.test(input.slice(index, index + 8))
  );
}

function needsBlankAfter(found: string, before: string, after: string): boolean {
  const beforeWord = letter.test(before);
  switch (found) {
    case ',':
    case ';':
      return letter.test(after) || (digit.test(after) && beforeWord);
    case '!':
    case '?':
      return letter.test(after);
    case ':':
      return digit.test(after)
        ? beforeWord
        : (letter.test(after) || after === '“') && (beforeWord || /[\d)”%]/.test(before));
    case ')':
    case '”':
      return letter.test(after) || digit.test(after);
    default:
      return letter.test(after) && (beforeWord || /[\d)”]/.test(before));
  }
}

function beforeMark({ 0: found, index }: RegExpExecArray): Slip {
  return {
    start: index - 1,
    end: index + 1,
    edits: [insertBlank(index)],
    say: (messages) => messages.beforeOpening(found),
    safe: true,
  };
}

/** A full stop between two words; file names, abbreviations and titles have one too. */
function behindStop(match: RegExpExecArray): Slip[] {
  const left = wordBefore(match.input, match.index);
  const right = match[1] as string;
  if (!endsSentence(left) || !isSyllable(right.normalize('NFC'))) return [];
  const isSure = /^\p{Lu}/u.test(right);
  if (!isSure && !/[^\u0000-\u007f]/.test(left + right)) return [];
  return [behind(match, (messages) => messages.after('.'), isSure)];
}

function endsSentence(left: string): boolean {
  if (/[%)”]$/.test(left) || /^\d{4}$/.test(left)) return true;
  const word = left.normalize('NFC');
  return (
    word.length > 1 && !shortForms.has(word) && /^\p{L}?\p{Ll}+$/u.test(word) && isSyllable(word)
  );
}

function findJoined(masked: string): Slip[] {
  return [
    ...[...masked.matchAll(joinedFigure)].flatMap(joined),
    ...[...masked.matchAll(joinedWord)].map(between),
  ];
}

function joined(match: RegExpExecArray): Slip[] {
  const word = (match[2] as string).normalize('NFC');
  return units.has(word) || !isSyllable(word) ? [] : [between(match)];
}

function between(match: RegExpExecArray): Slip {
  const [found, left, right] = match as unknown as [string, string, string];
  const at = match.index + left.length;
  const isFigureFirst = /^\d/.test(left);
  return {
    start: match.index,
    end: match.index + found.length,
    edits: [insertBlank(at)],
    say: (messages) => messages.joined(left, right),
    safe: !isFigureFirst,
  };
}
