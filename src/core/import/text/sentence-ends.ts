import { parseOutlineNumber } from '../../report/outline-number';
import { readTypedLabel } from '../../report/typed-label';

const sign = /^[-–+*•·]\s*\S/u;
const rule = /^[-–—_]{3,}$/;
const endMark = /[.:;!?…”"]$/u;
/** Blanks that part two columns of a line. */
export const wide = /\t| {3,}/;
const shortestCut = 30;

/** True for a line that begins with a sign, a label, a raised figure or an outline number. */
export function startsAnew(line: string): boolean {
  const text = line.trim();
  return (
    sign.test(text) ||
    rule.test(text) ||
    /^[⁰¹²³⁴-⁹]/u.test(text) ||
    readTypedLabel(text) !== undefined ||
    hasOutlineNumber(text)
  );
}

/** True for a line with the number of a section; a figure before a capital alone is none. */
export function hasOutlineNumber(text: string): boolean {
  const number = parseOutlineNumber(text);
  return number !== undefined && (number.kind === 'part' || number.separator !== '');
}

/** True for a line that a page end parted from the rest of its sentence. */
export function isMidSentence(before: string, line: string): boolean {
  const last = (before.split('\n').at(-1) ?? '').trim();
  if (startsAnew(line) || wide.test(line.trim()) || endMark.test(last)) return false;
  return last.length > shortestCut && /^[\p{Ll}\d(“"]/u.test(line.trim());
}
