import { compoundsAtoB } from './a-b';
import { compoundsC } from './c';
import { compoundsD } from './d';

/** Compounds of two syllables, by their first: `an: toàn ninh` stands for an toàn, an ninh. Letters A to Đ. */
export const compoundsAtoD = compoundsAtoB + compoundsC + compoundsD;
