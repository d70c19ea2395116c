import { fold } from '../vietnamese/fold';
import { formatRoman, parseRoman } from '../vietnamese/roman';
import type { OutlineKind, OutlineNumber } from './model';

/** Letters of `a)`, `b)` … in the order in which Vietnamese documents count them. */
const outlineLetters = 'abcdđeghiklmnopqrstuvxy';

const ordinals = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];
const foldedOrdinals = ordinals.map(fold);

/** Quick to tell; nearly every line is no part. */
const maybePart = /^p/iu;
const partWords = /^([\p{L}\p{M}]+)\s+(?:([\p{L}\p{M}]+)\s+)?([\p{L}\p{M}\d]+)(?![\p{L}\p{M}\d])/u;
const figure = /^(?:(\d{1,3}(?:\.\d{1,3})*)|([IVX]{1,6})|([A-ZĐ])|([a-zđ]))(?![\p{L}\p{M}\d])/u;
const separators = /^\s*(?:[.)]\s*[-–]|[.):/]|[-–])/u;
const partSeparator = /^\s*(?:[:.]|[-–])/u;
const capital = /^\p{Lu}/u;

/**
 * Reads the number typed at the start of a heading: `Phần thứ nhất:`, `A.`, `I.` `I-` `I -`, `1.` `1-` `1 -`,
 * `1.1.` `1.1 -` `1.1`, `a)` `a)-`. A figure without separator counts before a capital only.
 *
 * @param text the heading's text without `#`
 * @returns indexes are UTF-16 offsets into `text`; `undefined` when it starts with no number
 */
export function parseOutlineNumber(text: string): OutlineNumber | undefined {
  return parsePart(text) ?? parseFigure(text);
}

function parsePart(text: string): OutlineNumber | undefined {
  const match = maybePart.test(text) ? partWords.exec(text) : null;
  if (!match || fold(match[1] as string) !== 'phan') return undefined;
  const last = match[3] as string;
  const spelled = match[2] !== undefined && fold(match[2]) === 'thu';
  if (match[2] !== undefined && !spelled) return undefined;
  const value = partValue(last, spelled);
  if (value === undefined) return undefined;
  return finish(text, 'part', [value], match[0].length, partSeparator);
}

function partValue(word: string, spelled: boolean): number | undefined {
  if (/^\d{1,2}$/.test(word)) return Number(word);
  if (!spelled) return parseRoman(word);
  const index = foldedOrdinals.indexOf(fold(word));
  return index === -1 ? parseRoman(word) : index + 1;
}

function parseFigure(text: string): OutlineNumber | undefined {
  const match = figure.exec(text);
  if (!match) return undefined;
  const [whole, arabic, roman, upper, lower] = match;
  const end = whole.length;
  if (arabic !== undefined) {
    const values = arabic.split('.').map(Number);
    return finish(text, values.length > 1 ? 'decimal' : 'arabic', values, end, separators);
  }
  if (roman !== undefined) {
    const value = parseRoman(roman);
    return value === undefined ? undefined : finish(text, 'roman', [value], end, separators);
  }
  if (upper !== undefined) return finish(text, 'capital', [letterValue(upper)], end, separators);
  const value = letterValue(lower as string);
  return value === 0 ? undefined : finish(text, 'letter', [value], end, separators);
}

function letterValue(letter: string): number {
  return outlineLetters.indexOf(letter.toLowerCase()) + 1;
}

function finish(
  text: string,
  kind: OutlineKind,
  values: readonly number[],
  figureEnd: number,
  pattern: RegExp,
): OutlineNumber | undefined {
  const rest = text.slice(figureEnd);
  const separator = pattern.exec(rest)?.[0] ?? '';
  const after = rest.slice(separator.length);
  const titleStart = figureEnd + separator.length + (after.length - after.trimStart().length);
  if (
    separator === '' &&
    kind !== 'part' &&
    kind !== 'decimal' &&
    !capital.test(text.slice(titleStart))
  ) {
    return undefined;
  }
  if (separator === '' && (kind === 'letter' || kind === 'capital')) return undefined;
  return {
    kind,
    values,
    text: text.slice(0, figureEnd + separator.length),
    separator,
    figureEnd,
    titleStart,
  };
}

/**
 * The figure of a number of that kind: `formatFigure('decimal', [2, 1])` is `2.1`,
 * `formatFigure('part', [1])` is `Phần thứ nhất`.
 */
export function formatFigure(kind: OutlineKind, values: readonly number[]): string {
  const value = values[0] ?? 1;
  switch (kind) {
    case 'part':
      return `Phần thứ ${ordinals[value - 1] ?? String(value)}`;
    case 'capital':
      return (outlineLetters[value - 1] ?? 'a').toUpperCase();
    case 'roman':
      return formatRoman(value);
    case 'letter':
      return outlineLetters[value - 1] ?? String(value);
    default:
      return values.join('.');
  }
}

/** The separator as a style: which kind of dash was typed does not matter. */
export function separatorStyle({ separator }: OutlineNumber): string {
  return separator.replace(/–/g, '-').replace(/\s+/gu, ' ');
}

/**
 * How deep a number stands: Phần 0, A 1, I 2, 1 3, 1.1 4, 1.1.1 5 … and a) below all of them.
 * Levels align by kind of number, not by count of `#`.
 */
export function outlineRank(number: Pick<OutlineNumber, 'kind' | 'values'>): number {
  const ranks: Readonly<Record<OutlineKind, number>> = {
    part: 0,
    capital: 1,
    roman: 2,
    arabic: 3,
    decimal: 2 + number.values.length,
    letter: 20,
  };
  return ranks[number.kind];
}
