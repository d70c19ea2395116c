import type { HeaderBlockLayout } from '../layout/profile';
import type { LinePiece } from './field-text';

/**
 * The line of number and code of the document: `Số 08-BC/ĐU`, or with room to write the number by hand.
 *
 * @param number as typed; absent until the document is signed
 * @param code as typed, such as `BC/ĐU`
 */
export function documentNumber(
  number: string | undefined,
  code: string | undefined,
  layout: HeaderBlockLayout,
): LinePiece[] {
  const typed = number
    ?.replace(/^số\s*:?\s*/iu, '')
    .replace(/[-–]\s*$/, '')
    .trim();
  const suffix = code?.replace(/^\s*[-–]\s*/, '').trim();
  return [
    { text: `${layout.numberWord} `, typed: false },
    typed
      ? { text: padded(typed, layout.numberDigits), typed: true }
      : { text: ' '.repeat(layout.numberGap), typed: false },
    ...(suffix ? [{ text: `-${suffix}`, typed: true }] : []),
  ];
}

function padded(number: string, digits: number): string {
  return /^\d+$/.test(number) ? number.replace(/^0+(?=\d)/, '').padStart(digits, '0') : number;
}
