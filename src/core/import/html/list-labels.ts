import { formatRoman } from '../../vietnamese/roman';

/** Signs of the levels of a list, as reports use them. */
const signs = ['-', '+', '•'] as const;
const symbolFonts = /^(?:symbol|wingdings|webdings|courier)/i;
const highestNumber = 100_000;

/** A list that is open. */
export class OpenList {
  private next: number;

  /**
   * @param ordered true for `ol`
   * @param depth lists it stands in, itself included, from 1
   * @param style value of `type` or `list-style-type`, such as `a` or `lower-alpha`
   */
  constructor(
    private readonly ordered: boolean,
    private readonly depth: number,
    private readonly style: string,
    start: string | undefined,
  ) {
    this.next = toNumber(start) ?? 1;
  }

  /**
   * The number or sign of the next item.
   *
   * @param style what the item says of its own
   */
  label(style: string | undefined, value: string | undefined): string {
    const kind = style ?? this.style;
    if (kind === 'none') return '';
    const isNumber = kind === '' ? this.ordered : /^(?:[1ai]|decimal|lower|upper)/i.test(kind);
    if (!isNumber) return signs[Math.min(this.depth, signs.length) - 1] as string;
    const number = toNumber(value) ?? this.next;
    this.next = number + 1;
    return formatNumber(kind, number);
  }
}

function toNumber(text: string | undefined): number | undefined {
  const number = Number(text?.trim() ?? '');
  return Number.isInteger(number) && number > 0 && number < highestNumber ? number : undefined;
}

function formatNumber(kind: string, number: number): string {
  const letter = String.fromCharCode(97 + ((number - 1) % 26));
  if (kind === 'a' || /^lower-(?:alpha|latin)/.test(kind)) return `${letter})`;
  if (kind === 'A' || /^upper-(?:alpha|latin)/.test(kind)) return `${letter.toUpperCase()}.`;
  if ((kind === 'I' || kind === 'upper-roman') && number < 4000) return `${formatRoman(number)}.`;
  if ((kind === 'i' || kind === 'lower-roman') && number < 4000) {
    return `${formatRoman(number).toLowerCase()}.`;
  }
  return `${number}.`;
}

/** The number or sign Word shows before a paragraph; signs of symbol fonts become a bullet. */
export function wordLabel(text: string, font: string | undefined): string {
  const label = text.replace(/\s+/gu, ' ').trim();
  if (/^[-–+*•]?$/u.test(label)) return label;
  const isSymbol = /^[^\p{L}\d]$/u.test(label) || symbolFonts.test(font ?? '');
  return isSymbol && !/[\p{L}\d][.)]/u.test(label) ? '•' : label;
}
