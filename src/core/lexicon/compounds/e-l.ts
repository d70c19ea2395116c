import { compoundsEtoH } from './e-h';
import { compoundsItoK } from './i-k';
import { compoundsL } from './l';

/** Compounds of two syllables, by their first: `an: toàn ninh` stands for an toàn, an ninh. Letters E to L. */
export const compoundsEtoL = compoundsEtoH + compoundsItoK + compoundsL;
