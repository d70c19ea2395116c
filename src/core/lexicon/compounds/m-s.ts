import { compoundsM } from './m';
import { compoundsN } from './n';
import { compoundsOtoR } from './o-r';
import { compoundsS } from './s';

/** Compounds of two syllables, by their first: `an: toàn ninh` stands for an toàn, an ninh. Letters M to S. */
export const compoundsMtoS = compoundsM + compoundsN + compoundsOtoR + compoundsS;
