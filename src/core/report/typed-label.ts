import { fold } from '../vietnamese/fold';
import type { TypedLabel } from './model';

const figures =
  /^(?:(\d{1,9}(?:\.\d{1,3})+)[.)]?|(\d{1,9})[.)]|(\(\d{1,3}\)|\([a-zđ]\))|([a-zđ])\)|([IVX]{1,6})[.)])(?=\s|$)/u;
const words = /^([\p{L}\p{M}]+)\s+([\p{L}\p{M}]+)\s*([,:.])/u;

const counted = new Set(
  ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười', 'nhất'].map(fold),
);

/**
 * The label typed at the start of a paragraph: `1.`, `1)`, `1.1.`, `(1)`, `(a)`, `a)`, `I.`, `Một là,`,
 * `Thứ nhất,`. Labels are text: they print as typed.
 */
export function readTypedLabel(text: string): TypedLabel | undefined {
  const match = figures.exec(text);
  if (match) {
    const [whole, decimal, arabic, bracket, letter] = match;
    const kind =
      decimal !== undefined
        ? 'decimal'
        : arabic !== undefined
          ? 'arabic'
          : bracket !== undefined
            ? 'bracket'
            : letter !== undefined
              ? 'letter'
              : 'roman';
    return { kind, text: whole };
  }
  const spelled = words.exec(text);
  if (!spelled) return undefined;
  const [whole, first, second] = spelled as unknown as [string, string, string];
  const isWords =
    (counted.has(fold(first)) && fold(second) === 'la') ||
    (fold(first) === 'thu' && counted.has(fold(second)));
  return isWords ? { kind: 'words', text: whole } : undefined;
}
