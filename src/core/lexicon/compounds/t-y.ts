import { compoundsT } from './t';
import { compoundsThToTr } from './th-tr';
import { compoundsUtoY } from './u-y';

/** Compounds of two syllables, by their first: `an: toàn ninh` stands for an toàn, an ninh. Letters T to Y. */
export const compoundsTtoY = compoundsT + compoundsThToTr + compoundsUtoY;
