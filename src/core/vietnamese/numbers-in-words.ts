/** A number written out. */
export interface NumberInWords {
  readonly value: number;
  /** “thứ” stands before it. */
  readonly ordinal: boolean;
  /** UTF-16 offsets into the text read, `end` exclusive. */
  readonly start: number;
  readonly end: number;
}

const digits: Readonly<Record<string, number>> = {
  một: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
};

/** What the unit digit is called behind “mươi”: hai mươi mốt, hai mươi tư, hai mươi lăm. */
const digitsAfterTens: Readonly<Record<string, number>> = {
  ...digits,
  mốt: 1,
  tư: 4,
  lăm: 5,
  nhăm: 5,
};

const digitsAfterTen: Readonly<Record<string, number>> = { ...digits, lăm: 5 };

const mayBegin =
  /(?:thứ (?:nhất|nhì|tư|năm)|một|hai|ba|bốn|năm (?:năm|mươi|trăm)|sáu|bảy|bẩy|tám|chín|mười)(?![a-z\d\u00df-\u1ef9])/g;
const ordinalWords: Readonly<Record<string, number>> = { nhất: 1, nhì: 2, tư: 4, năm: 5 };
const letter = /[a-z\d\u00df-\u1ef9]/;
const ordinalSign = 'thứ ';

/**
 * Reads numbers written out up to a hundred, and “thứ nhất”, “thứ tư”. “năm” alone is left out, for it
 * means “year” as well, unless another “năm” follows (“năm năm”).
 *
 * @param text in lower case, composed, tone marks placed the new way, gaps as one blank
 */
export function readNumbersInWords(text: string): NumberInWords[] {
  const found: NumberInWords[] = [];
  let from = 0;
  for (const { 0: begin, index } of text.matchAll(mayBegin)) {
    if (index < from || letter.test(text[index - 1] ?? ' ')) continue;
    const number = begin.startsWith(ordinalSign) ? ordinalAt(text, index, begin) : at(text, index);
    if (!number) continue;
    found.push(number);
    from = number.end;
  }
  return found;
}

function ordinalAt(text: string, index: number, begin: string): NumberInWords | undefined {
  const end = index + begin.length;
  const value = ordinalWords[begin.slice(ordinalSign.length)];
  return value === undefined || letter.test(text[end] ?? ' ')
    ? undefined
    : { value, ordinal: true, start: index + ordinalSign.length, end };
}

function at(text: string, start: number): NumberInWords | undefined {
  // Three words make the longest number, and none is longer than five letters.
  const [run = ''] =
    /^[a-z\u00df-\u1ef9]+(?: [a-z\u00df-\u1ef9]+){0,3}/.exec(text.slice(start, start + 24)) ?? [];
  const words = run.split(' ');
  const number = readAt(words);
  if (!number) return undefined;
  const length = words.slice(0, number.to).join(' ').length;
  const ordinal = text.startsWith(ordinalSign, start - ordinalSign.length);
  return { value: number.value, ordinal, start, end: start + length };
}

/** The number that the first words make, and how many they are. */
function readAt(words: readonly string[]): { value: number; to: number } | undefined {
  const [word = '', next = '', after = ''] = words;
  if (word === 'mười') {
    const unit = digitsAfterTen[next];
    // “mười năm” is a span of time far more often than fifteen.
    return unit === undefined || next === 'năm'
      ? { value: 10, to: 1 }
      : { value: 10 + unit, to: 2 };
  }
  const digit = digits[word];
  if (digit === undefined) return undefined;
  if (next === 'trăm') return { value: digit * 100, to: 2 };
  if (next === 'mươi') {
    const unit = digitsAfterTens[after];
    return unit === undefined || after === 'năm'
      ? { value: digit * 10, to: 2 }
      : { value: digit * 10 + unit, to: 3 };
  }
  if (word === 'năm' && next !== 'năm') return undefined;
  return { value: digit, to: 1 };
}
