import { administration } from './administration';
import { everyday } from './everyday';
import { party } from './party';

/** Phrases by field; each line holds phrases of one kind, separated by commas. */
export const phraseLists: readonly string[] = [party, administration, everyday];
