/**
 * Numbers as text for a bundle: one sign of ASCII for a small number, two or three for larger ones. A bundle
 * is UTF-8, where that is denser than base64 of bytes, and needs no decoder of the host.
 */

/** Signs that no kind of JavaScript string has to escape. */
export const signs = Array.from({ length: 0x7f - 0x21 }, (_, at) => String.fromCharCode(0x21 + at))
  .filter((sign) => !'"$\'`\\<'.includes(sign))
  .join('');

/** A number ends with one of the first signs; the others stand before and carry what is left over. */
export const endingSigns = 56;
export const leadingSigns = signs.length - endingSigns;

/** Value of each sign by its character code. */
const valueOf: Readonly<Uint8Array> = (() => {
  const values = new Uint8Array(128);
  for (let at = 0; at < signs.length; at++) values[signs.charCodeAt(at)] = at;
  return values;
})();

/** Reads numbers of such a text one after the other. */
export class NumberReader {
  private at = 0;

  constructor(private readonly text: string) {}

  /** The next number; line ends between numbers do not count. */
  next(): number {
    let high = 0;
    for (;;) {
      const code = this.text.charCodeAt(this.at++);
      if (code === 0x0a) continue;
      const value = valueOf[code] as number;
      if (value < endingSigns) return high * endingSigns + value;
      high = high * leadingSigns + (value - endingSigns) + 1;
    }
  }

  /** `count` numbers that grow, written as the steps between them; the first is counted from -1. */
  ascending(count: number, take: (value: number) => void): void {
    let value = -1;
    for (let index = 0; index < count; index++) {
      value += this.next() + 1;
      take(value);
    }
  }
}
