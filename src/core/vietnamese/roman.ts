const digits: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/**
 * Value of a Roman numeral in capitals up to CCC; `undefined` for anything that is not written
 * the usual way (`IIII`, `VX`).
 */
export function parseRoman(text: string): number | undefined {
  let value = 0;
  let previous = Infinity;
  for (const character of text) {
    const digit = digits[character];
    if (digit === undefined) return undefined;
    value += digit > previous ? digit - 2 * previous : digit;
    previous = digit;
  }
  return value > 0 && value < 400 && formatRoman(value) === text ? value : undefined;
}

/** A number from 1 to 399 as a Roman numeral in capitals. */
export function formatRoman(value: number): string {
  const steps: readonly (readonly [number, string])[] = [
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ];
  let rest = value;
  let text = '';
  for (const [step, letters] of steps) {
    while (rest >= step) {
      text += letters;
      rest -= step;
    }
  }
  return text;
}
