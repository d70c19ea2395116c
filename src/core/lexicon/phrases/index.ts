import { administration } from './administration';
import { agriculture } from './agriculture';
import { cadres } from './cadres';
import { congress } from './congress';
import { culture } from './culture';
import { defence } from './defence';
import { economy } from './economy';
import { education } from './education';
import { everyday } from './everyday';
import { health } from './health';
import { ideology } from './ideology';
import { inspection } from './inspection';
import { justice } from './justice';
import { land } from './land';
import { massWork } from './mass-work';
import { members } from './members';
import { office } from './office';
import { organization } from './organization';
import { science } from './science';
import { theory } from './theory';
import { welfare } from './welfare';

/**
 * Phrases by field; each line holds phrases of one kind, separated by commas. Two neighbouring words of a
 * phrase count as right together, and words that nearly say the same are corrected towards it: a phrase
 * must be common and right.
 */
export const phraseLists: readonly string[] = [
  organization,
  inspection,
  ideology,
  massWork,
  members,
  cadres,
  congress,
  office,
  administration,
  economy,
  agriculture,
  land,
  education,
  health,
  culture,
  welfare,
  defence,
  justice,
  science,
  theory,
  everyday,
];
