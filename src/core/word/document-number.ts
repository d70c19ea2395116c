import type { HeaderBlockLayout } from '../layout/profile';

/**
 * Number and code of the document: `Số 08-BC/ĐU`, or with room to write the number by hand.
 *
 * @param number as typed; absent until the document is signed
 * @param code as typed, such as `BC/ĐU`
 */
export function documentNumber(
  number: string | undefined,
  code: string | undefined,
  layout: HeaderBlockLayout,
): string {
  const typed = number
    ?.replace(/^số\s*:?\s*/iu, '')
    .replace(/[-–]\s*$/, '')
    .trim();
  const shown = typed ? padded(typed, layout.numberDigits) : ' '.repeat(layout.numberGap);
  const suffix = code?.replace(/^\s*[-–]\s*/, '').trim();
  return `${layout.numberWord} ${shown}${suffix ? `-${suffix}` : ''}`;
}

function padded(number: string, digits: number): string {
  return /^\d+$/.test(number) ? number.replace(/^0+(?=\d)/, '').padStart(digits, '0') : number;
}
