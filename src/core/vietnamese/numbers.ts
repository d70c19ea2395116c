import { readNumbersInWords } from './numbers-in-words';
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
const typeCode = String.raw`\p{Lu}[\p{L}&]{0,9}(?:[-/.]\p{Lu}[\p{L}&]{0,9}){0,3}`;
const written = new RegExp(
  [
    String.raw`(?<code>(?<![\p{L}\d])\d{1,6}[a-zđ]?(?:\/\d{4})?[-/]${typeCode})`,
    String.raw`(?<phone>(?<![\p{L}\d])(?:\+84|0)\d{2,3}(?:[ .]\d{3,4}){2}(?!\d)|(?<![\p{L}\d])0\d{8,10}(?!\d))`,
    String.raw`(?<date>(?<![\p{L}\d])\d{1,2} ?[/.-] ?\d{1,2} ?[/.-] ?\d{4}(?!\d))`,
    String.raw`(?<time>(?<![\p{L}\d])\d{1,2}(?:[hg]|:)\d{2}(?![\p{L}\d]))`,
    String.raw`(?<![\p{L}\d])(?<first>${figure})(?<firstSign> ?%)?(?:(?<joint> ?\/ ?| ?[-–] ?)(?<second>${figure})(?<secondSign> ?%)?)?`,
    String.raw`(?<roman>(?<![\p{L}\d])[IVXLC]{1,6}(?![\p{L}\d]))`,
  ].join('|'),
  'gu',
);
const mayBegin = /[\dIVXLC+]/g;
const wordRun = /\p{L}+/gu;

/**
 * Every number of a text, as Vietnamese writes them, in order.
 *
 * @param text composed (NFC), gaps as one blank
 * @param lower the same in lower case with tone marks placed the new way, offset by offset
 */
export function readNumbers(text: string, lower = text.toLowerCase()): WrittenNumber[] {
  const numbers: WrittenNumber[] = [];
  // Looking for a likely first character alone is many times quicker than trying every pattern everywhere.
  const pattern = new RegExp(written.source, 'uy');
  let from = 0;
  for (const { index } of text.matchAll(mayBegin)) {
    if (index < from) continue;
    pattern.lastIndex = index;
    const match = pattern.exec(text);
    if (!match) continue;
    from = index + match[0].length;
    const number = toNumber(text, lower, match);
    if (number) numbers.push(number);
  }
  return [...numbers, ...inWords(lower, numbers)].sort((a, b) => a.start - b.start);
}

/** The figure a text is, written the Vietnamese way (`1.234,5`); `undefined` for any other text. */
export function parseQuantity(text: string): Quantity | undefined {
  const match = /^(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?$/.exec(text);
  if (!match) return undefined;
  const [, whole = '', fraction = ''] = match;
  return {
    value: Number(`${whole.replace(/\./g, '')}.${fraction || '0'}`),
    decimals: fraction.length,
    grouped: whole.includes('.'),
  };
}

/** A figure the Vietnamese way: comma before `decimals` digits, dots between thousands. */
export function formatQuantity(value: number, decimals: number, grouped = true): string {
  const [whole = '', fraction] = roundTo(Math.abs(value), decimals).toFixed(decimals).split('.');
  const dotted = grouped ? whole.replace(/(?<=\d)(?=(?:\d{3})+$)/g, '.') : whole;
  return (value < 0 ? '-' : '') + dotted + (fraction ? `,${fraction}` : '');
}

/** Rounded half away from zero, as clerks do: 16,25 to 16,3. */
export function roundTo(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  return Math.round(value * factor * (1 + Number.EPSILON * 4)) / factor;
}

function toNumber(text: string, lower: string, match: RegExpExecArray): WrittenNumber | undefined {
  const { index: start, groups = {} } = match;
  const end = start + match[0].length;
  const bare = { start, end, quantities: [], percent: false };
  if (groups.code ?? groups.phone) return { ...bare, kind: 'code' };
  if (groups.date) return { ...bare, kind: 'date' };
  if (groups.time) return { ...bare, kind: 'time' };
  const before = wordBefore(lower, start);
  if (groups.roman) {
    const value = parseRoman(groups.roman);
    return value && (romanCarriers.has(before) || isRomanLabel(text, start, end))
      ? { ...bare, kind: 'roman', quantities: [{ value, decimals: 0, grouped: false }] }
      : undefined;
  }
  return figures(text, lower, match, before);
}

function figures(
  text: string,
  lower: string,
  match: RegExpExecArray,
  before: string,
): WrittenNumber {
  const { index: start, groups = {} } = match;
  const first = groups.first as string;
  const { second, joint = '' } = groups;
  const signs = [groups.firstSign, groups.secondSign];
  const end = start + match[0].length;
  const base = { start, end, percent: signs.some((sign) => sign !== undefined) };
  if (isGlued(text, start, end)) return { ...base, kind: 'code', quantities: [] };
  const quantities = [first, second].flatMap((typed) =>
    typed === undefined ? [] : [parseQuantity(typed)],
  );
  if (!quantities.every((quantity) => quantity !== undefined)) {
    const marked = base.percent || /[.,]{2}|,\d+[.,]/.test(match[0]) || scaled(lower, end);
    const isLabel = !marked || (joint !== '' && !base.percent);
    return { ...base, kind: isLabel ? 'code' : 'malformed', quantities: [] };
  }
  const [one, two] = quantities as [Quantity, Quantity?];
  if (two && joint.includes('/')) {
    const isDate = dateCarriers.has(before) || isMonth(one, first, second as string);
    return isDate
      ? { ...base, kind: 'date', quantities: [] }
      : { ...base, kind: base.percent ? 'code' : 'fraction', quantities: [one, two] };
  }
  if (two) return { ...base, kind: 'range', quantities: [one, two] };
  if (base.percent) return { ...base, kind: 'percent', quantities: [one] };
  if (ordinalCarriers.has(before)) return { ...base, kind: 'ordinal', quantities: [one] };
  if (isYear(one, first)) {
    const isAmount =
      before !== 'năm' && before !== 'đoạn' && counted.test(lower.slice(end, end + 12));
    return { ...base, kind: isAmount ? 'amount' : 'year', quantities: [one] };
  }
  if (dateCarriers.has(before)) return { ...base, kind: 'date', quantities: [one] };
  return { ...base, kind: 'amount', quantities: [one] };
}

const romanCarriers = new Set(
  'khóa khoá thứ quý hội hạng loại phần chương mục vùng cấp nhóm kỳ bậc lần vực'.split(' '),
);
const dateCarriers = new Set(['ngày', 'tháng', 'quý', 'sáng', 'chiều', 'tối', 'mùng', 'mồng']);
const ordinalCarriers = new Set(['thứ']);
const counted =
  /^ (?:đồng|người|hộ|đảng viên|ha|lượt|triệu|tỷ|tấn|nhân khẩu|khẩu|cử tri|học sinh|km|m2|con|cây)(?!\p{L})/u;

/** “XII.” or “IV -” at the start of a text; a lone capital elsewhere is an abbreviation. */
function isRomanLabel(text: string, start: number, end: number): boolean {
  return start === 0 && /^(?:\.| ?[-–] )/.test(text.slice(end, end + 3));
}

/** Part of a name or code: “9A1”, “COVID-19”, “28a”, “1.2.” at the start of a text. */
function isGlued(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 2), start);
  if (/\p{L}[-–./]$/u.test(before) || /[/.-]$/.test(before)) return true;
  const after = text.slice(end, end + 2);
  if (/^\p{Lu}/u.test(after) || /^[a-dđ](?!\p{L})/u.test(after) || /^[/-][\p{L}\d]/u.test(after)) {
    return true;
  }
  return start === 0 && /^[.)](?: |$)/.test(text.slice(end, end + 2));
}

function scaled(lower: string, end: number): boolean {
  return /^ (?:triệu|tỷ|tỉ|nghìn|ngàn|đồng|người|hộ|ha)(?!\p{L})/u.test(lower.slice(end, end + 8));
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

function wordBefore(lower: string, start: number): string {
  return /(\p{L}{1,8}) $/u.exec(lower.slice(Math.max(0, start - 9), start))?.[1] ?? '';
}

const numberWord =
  /(?:^|[ (“])(?:một|hai|ba|bốn|năm năm|năm mươi|sáu|bảy|bẩy|tám|chín|mười|thứ)(?= |$|[,.;)])/;

function inWords(lower: string, taken: readonly WrittenNumber[]): WrittenNumber[] {
  if (!numberWord.test(lower)) return [];
  const runs = [...lower.matchAll(wordRun)];
  const words = runs.map(([word]) => word);
  const place = (from: number, to: number): { start: number; end: number } => ({
    start: (runs[from] as RegExpExecArray).index,
    end: (runs[to - 1] as RegExpExecArray).index + (words[to - 1] as string).length,
  });
  const asNumber = (kind: NumberKind, value: number, from: number, to: number): WrittenNumber => ({
    kind,
    ...place(from, to),
    quantities: [{ value, decimals: 0, grouped: false }],
    percent: false,
  });
  const found = readNumbersInWords(words)
    .filter(({ from, to }) => {
      const { start, end } = place(from, to);
      return /^\p{L}+(?: \p{L}+)*$/u.test(lower.slice(start, end));
    })
    .map(({ value, from, to }) =>
      asNumber(
        wordBefore(lower, place(from, to).start) === 'thứ' ? 'ordinal' : 'words',
        value,
        from,
        to,
      ),
    );
  words.forEach((word, index) => {
    const value = ordinalWords[word];
    const known = value !== undefined && words[index - 1] === 'thứ';
    if (known && !found.some(({ start }) => start === place(index, index + 1).start)) {
      found.push(asNumber('ordinal', value, index, index + 1));
    }
  });
  return found.filter(
    ({ start, end }) => !taken.some((other) => other.start < end && start < other.end),
  );
}

const ordinalWords: Readonly<Record<string, number>> = { nhất: 1, nhì: 2, tư: 4, năm: 5 };
