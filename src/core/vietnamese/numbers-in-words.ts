/** A number written out, with its place among the words it was read from. */
export interface NumberInWords {
  readonly value: number;
  /** First word and the one behind the last. */
  readonly from: number;
  readonly to: number;
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

/**
 * Reads numbers written out up to a hundred. “năm” alone is left out, for it means “year” as well, unless
 * another “năm” follows (“năm năm”).
 *
 * @param words in lower case, composed, tone marks placed the new way
 */
export function readNumbersInWords(words: readonly string[]): NumberInWords[] {
  const found: NumberInWords[] = [];
  for (let from = 0; from < words.length; from++) {
    const number = readAt(words, from);
    if (!number) continue;
    found.push(number);
    from = number.to - 1;
  }
  return found;
}

function readAt(words: readonly string[], from: number): NumberInWords | undefined {
  const word = words[from] as string;
  const next = words[from + 1] ?? '';
  if (word === 'mười') {
    const unit = digitsAfterTen[next];
    // “mười năm” is a span of time far more often than fifteen.
    return unit === undefined || next === 'năm'
      ? { value: 10, from, to: from + 1 }
      : { value: 10 + unit, from, to: from + 2 };
  }
  const digit = digits[word];
  if (digit === undefined) return undefined;
  if (next === 'trăm') return { value: digit * 100, from, to: from + 2 };
  if (next === 'mươi') {
    const after = words[from + 2] ?? '';
    const unit = digitsAfterTens[after];
    return unit === undefined || after === 'năm'
      ? { value: digit * 10, from, to: from + 2 }
      : { value: digit * 10 + unit, from, to: from + 3 };
  }
  if (word === 'năm' && next !== 'năm') return undefined;
  return { value: digit, from, to: from + 1 };
}
