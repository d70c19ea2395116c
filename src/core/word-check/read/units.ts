import type { Mm } from '../../layout/profile';

/** Twentieths of a point as millimetres, to a tenth. */
export function twipsToMm(twips: number): Mm {
  return Math.round((twips * 254) / 1440) / 10;
}
