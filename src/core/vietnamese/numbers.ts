import { capitals, letters } from './letters';
import { readNumbersInWords } from './numbers-in-words';
import type { NumberInWords } from './numbers-in-words';
import { parseRoman } from './roman';

/**
 * `amount` 1.234 · 75,5 · 06 — `percent` 75,5% — `fraction` 45/60 — `range` 2015 - 2020, 60 - 70% —
 * `date` 13/11/2018, 9/2021, tháng 9 — `year` 2021 — `time` 7h30 — `ordinal` thứ 3, lần thứ nhất —
 * `roman` khóa XII — `words` hai mươi lăm — `code` document and telephone numbers, 2.1., 9A —
 * `malformed` 75,,5 · 1.23.456
 */
type NumberKind =
  | 'amount'
  | 'percent'
  | 'fraction'
  | 'range'
  | 'date'
  | 'year'
  | 'time'
  | 'ordinal'
  | 'roman'
  | 'words'
  | 'code'
  | 'malformed';

export interface Quantity {
  readonly value: number;
  /** Digits behind the comma. */
  readonly decimals: number;
  /** True when thousands are marked by dots. */
  readonly grouped: boolean;
}

export interface WrittenNumber {
  readonly kind: NumberKind;
  /** UTF-16 offsets into the text read, `end` exclusive; a percent sign belongs to its number. */
  readonly start: number;
  readonly end: number;
  /** Two for a fraction or range of figures, one for whatever has a value, none for dates and codes. */
  readonly quantities: readonly Quantity[];
  /** The number ends in a percent sign. */
  readonly percent: boolean;
}

const figure = String.raw`\d+(?:[.,]{1,3}\d+)*`;
const typeCode = `[${capitals}][${letters}&]{0,9}(?:[-/.][${capitals}][${letters}&]{0,9}){0,3}`;
/** Groups: code, telephone, date, time; then figure, its sign, what joins it, a second figure, its sign. */
const written = new RegExp(
  [
    String.raw`(\d{1,6}[a-zđ]?(?:\/\d{4})?[-/]${typeCode})`,
    String.raw`((?:\+84|0)\d{2,3}(?:[ .]\d{3,4}){2}(?!\d)|0\d{8,10}(?!\d))`,
    String.raw`(\d{1,2} ?[/.-] ?\d{1,2} ?[/.-] ?\d{4}(?!\d))`,
    String.raw`(\d{1,2}(?:[hg]|:)\d{2}(?![${letters}\d]))`,
    String.raw`(${figure})( ?%)?(?:( ?\/ ?| ?[-–] ?)(${figure})( ?%)?)?`,
  ].join('|'),
  'y',
);
/** A figure, or capitals that may be a Roman numeral. Looked for alone, this is many times quicker. */
const mayBegin = /\d|\+84|[IVXLC]{1,6}(?![A-Za-z\d\u00c0-\u1ef9])/g;
/**
 * Every number of a text, as Vietnamese writes them, in order. Takes time in step with the text's length.
 *
 * @param text composed (NFC), gaps as one blank
 * @param lower the same in lower case with tone marks placed the new way, offset by offset
 * @param kinds where none of the numbers in figures is of these kinds, there is no answer
 */
export function readNumbers(
  text: string,
  lower = text.toLowerCase(),
  kinds?: ReadonlySet<NumberKind>,
): WrittenNumber[] {
  const numbers: WrittenNumber[] = [];
  let from = 0;
  for (const { 0: begin, index } of text.matchAll(mayBegin)) {
    if (index < from || isWordCharacter(text.charCodeAt(index - 1))) continue;
    if (isLetter(begin.charCodeAt(0))) {
      const roman = romanAt(text, lower, index, begin);
      if (roman) numbers.push(roman);
      continue;
    }
    const end = bareFigureEnd(text, index);
    const typed = end === undefined ? '' : text.slice(index, end);
    const quantity = end === undefined ? undefined : parseQuantity(typed);
    if (end !== undefined && quantity) {
      from = end;
      numbers.push(bareNumber(text, lower, index, typed, quantity));
      continue;
    }
    written.lastIndex = index;
    const match = written.exec(text);
    if (!match) continue;
    from = index + match[0].length;
    numbers.push(toNumber(text, lower, match));
  }
  if (kinds && !numbers.some(({ kind }) => kinds.has(kind))) return [];
  return merged(numbers, readNumbersInWords(lower));
}

/**
 * Where a figure ends that has a word, a comma, a semicolon or the end behind it, so that it is none of the
 * other forms; most are, and this is many times quicker than trying them all.
 */
function bareFigureEnd(text: string, start: number): number | undefined {
  let end = digitsEnd(text, start);
  if (end - start > 7) return undefined;
  while (text[end] === '.' && digitsEnd(text, end + 1) === end + 4) end += 4;
  if (text[end] === ',' && isDigit(text.charCodeAt(end + 1))) end = digitsEnd(text, end + 1);
  const next = text[end];
  if (next === undefined || next === ';' || (next === ',' && text[end + 1] === ' ')) return end;
  const after = text.charCodeAt(end + 1);
  return next === ' ' && ((after >= 0x61 && after <= 0x7a) || (after >= 0xe0 && after <= 0x1ef9))
    ? end
    : undefined;
}

function digitsEnd(text: string, start: number): number {
  let end = start;
  while (isDigit(text.charCodeAt(end))) end++;
  return end;
}

/** The figure a text is, written the Vietnamese way (`1.234,5`); `undefined` for any other text. */
export function parseQuantity(text: string): Quantity | undefined {
  // Most figures have few digits and no mark.
  if (text.length < 10 && digitsEnd(text, 0) === text.length && text !== '') {
    return { value: Number(text), decimals: 0, grouped: false };
  }
  const match = /^(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?$/.exec(text);
  if (!match) return undefined;
  const [, whole = '', fraction = ''] = match;
  return {
    value: Number(`${whole.replace(/\./g, '')}.${fraction || '0'}`),
    decimals: fraction.length,
    grouped: whole.includes('.'),
  };
}

/** The digits of a whole number with a mark between thousands. */
export function groupThousands(digits: string, mark: string): string {
  const first = digits.length % 3 || 3;
  const others = digits.slice(first).match(/.../g) ?? [];
  return [digits.slice(0, first), ...others].join(mark);
}

/** A figure the Vietnamese way: comma before `decimals` digits, dots between thousands. */
export function formatQuantity(value: number, decimals: number, grouped = true): string {
  const [whole = '', fraction] = roundTo(Math.abs(value), decimals).toFixed(decimals).split('.');
  const dotted = grouped ? groupThousands(whole, '.') : whole;
  return (value < 0 ? '-' : '') + dotted + (fraction ? `,${fraction}` : '');
}

/** Rounded half away from zero, as clerks do: 16,25 to 16,3. */
export function roundTo(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  return Math.round(value * factor * (1 + Number.EPSILON * 4)) / factor;
}

function romanAt(
  text: string,
  lower: string,
  start: number,
  typed: string,
): WrittenNumber | undefined {
  const value = parseRoman(typed);
  const end = start + typed.length;
  return value !== undefined &&
    (romanCarriers.has(wordBefore(lower, start)) || isRomanLabel(text, start, end))
    ? {
        kind: 'roman',
        start,
        end,
        quantities: [{ value, decimals: 0, grouped: false }],
        percent: false,
      }
    : undefined;
}

function bareNumber(
  text: string,
  lower: string,
  start: number,
  typed: string,
  quantity: Quantity,
): WrittenNumber {
  const end = start + typed.length;
  return isGlued(text, start, end)
    ? { kind: 'code', start, end, quantities: [], percent: false }
    : {
        kind: kindOfSingle(lower, start, end, typed, quantity),
        start,
        end,
        quantities: [quantity],
        percent: false,
      };
}

function toNumber(text: string, lower: string, match: RegExpExecArray): WrittenNumber {
  const { index: start } = match;
  const [typed, code, phone, date, time] = match;
  if (code === undefined && phone === undefined && date === undefined && time === undefined) {
    return figures(text, lower, match);
  }
  const kind = date !== undefined ? 'date' : time !== undefined ? 'time' : 'code';
  return { kind, start, end: start + typed.length, quantities: [], percent: false };
}

function figures(text: string, lower: string, match: RegExpExecArray): WrittenNumber {
  const { index: start } = match;
  const end = start + match[0].length;
  const first = match[5] as string;
  const joint = match[7] ?? '';
  const second = match[8];
  const percent = match[6] !== undefined || match[9] !== undefined;
  const number = (kind: NumberKind, ...quantities: Quantity[]): WrittenNumber => {
    return { kind, start, end, quantities, percent };
  };
  if (isGlued(text, start, end)) return number('code');
  const one = parseQuantity(first);
  const two = second === undefined ? undefined : parseQuantity(second);
  if (!one || (second !== undefined && !two)) {
    const marked = percent || /[.,]{2}|,\d+[.,]/.test(match[0]) || scaled(lower, end);
    return number(!marked || (joint !== '' && !percent) ? 'code' : 'malformed');
  }
  if (second !== undefined && two) {
    if (!joint.includes('/')) return number('range', one, two);
    const isDate = dateCarriers.has(wordBefore(lower, start)) || isMonth(one, first, second);
    return isDate ? number('date') : number(percent ? 'code' : 'fraction', one, two);
  }
  return number(percent ? 'percent' : kindOfSingle(lower, start, end, first, one), one);
}

function kindOfSingle(
  lower: string,
  start: number,
  end: number,
  typed: string,
  quantity: Quantity,
): NumberKind {
  const before = wordBefore(lower, start);
  if (ordinalCarriers.has(before)) return 'ordinal';
  if (isYear(quantity, typed)) {
    const isAmount =
      before !== 'năm' && before !== 'đoạn' && counted.test(lower.slice(end, end + 12));
    return isAmount ? 'amount' : 'year';
  }
  return dateCarriers.has(before) ? 'date' : 'amount';
}

const romanCarriers = new Set(
  'khóa khoá thứ quý hội hạng loại phần chương mục vùng cấp nhóm kỳ bậc lần vực'.split(' '),
);
const dateCarriers = new Set(['ngày', 'tháng', 'quý', 'sáng', 'chiều', 'tối', 'mùng', 'mồng']);
const ordinalCarriers = new Set(['thứ']);
const counted =
  /^ (?:đồng|người|hộ|đảng viên|ha|lượt|triệu|tỷ|tấn|nhân khẩu|khẩu|cử tri|học sinh|km|m2|con|cây)(?![a-z\u00df-\u1ef9])/;

/** “XII.” or “IV -” at the start of a text; a lone capital elsewhere is an abbreviation. */
function isRomanLabel(text: string, start: number, end: number): boolean {
  return start === 0 && /^(?:\.| ?[-–] )/.test(text.slice(end, end + 3));
}

const gluedBehind = new RegExp(`^(?:[${capitals}]|[a-dđ](?![${letters}])|[/-][${letters}\\d])`);

/** Part of a name or code: “9A1”, “COVID-19”, “28a”, “1.2.” at the start of a text. */
function isGlued(text: string, start: number, end: number): boolean {
  const before = text[start - 1] ?? ' ';
  if (before === '/' || before === '.' || before === '-') return true;
  if (before === '–' && isLetter(text.charCodeAt(start - 2))) return true;
  const next = text.charCodeAt(end);
  if (next === 0x20) return false;
  const after = text.slice(end, end + 2);
  if (gluedBehind.test(after)) return true;
  return start === 0 && /^[.)](?: |$)/.test(after);
}

function scaled(lower: string, end: number): boolean {
  return /^ (?:triệu|tỷ|tỉ|nghìn|ngàn|đồng|người|hộ|ha)(?![a-z\u00df-\u1ef9])/.test(
    lower.slice(end, end + 8),
  );
}

function isMonth(month: Quantity, typedMonth: string, typedYear: string): boolean {
  return (
    typedMonth.length <= 2 &&
    month.value >= 1 &&
    month.value <= 12 &&
    /^(?:19|20)\d\d$/.test(typedYear)
  );
}

function isYear({ value, decimals }: Quantity, typed: string): boolean {
  return typed.length === 4 && decimals === 0 && value >= 1900 && value <= 2100;
}

/** The word before a place, its last eight letters; empty when anything but one blank stands between. */
function wordBefore(lower: string, start: number): string {
  if (lower.charCodeAt(start - 1) !== 0x20) return '';
  let from = start - 1;
  while (from > start - 9 && isLetter(lower.charCodeAt(from - 1))) from--;
  return lower.slice(from, start - 1);
}

/** Latin letters, those of Vietnamese among them; quicker than a look-up in the tables of Unicode. */
function isLetter(code: number): boolean {
  const ascii = code | 0x20;
  return (ascii >= 0x61 && ascii <= 0x7a) || (code >= 0xc0 && code <= 0x1ef9);
}

function isWordCharacter(code: number): boolean {
  return isLetter(code) || isDigit(code);
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Numbers in figures, and those in words between them. */
function merged(
  figures: readonly WrittenNumber[],
  words: readonly NumberInWords[],
): WrittenNumber[] {
  if (words.length === 0) return [...figures];
  const all: WrittenNumber[] = [];
  let next = 0;
  for (const { ordinal, value, start, end } of words) {
    while (next < figures.length && (figures[next] as WrittenNumber).start < start) {
      all.push(figures[next++] as WrittenNumber);
    }
    all.push({
      kind: ordinal ? 'ordinal' : 'words',
      start,
      end,
      quantities: [{ value, decimals: 0, grouped: false }],
      percent: false,
    });
  }
  return [...all, ...figures.slice(next)];
}
