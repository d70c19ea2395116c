import type { LayoutProfile } from '../profile';
import { hd05 } from './hd05';

/** Hướng dẫn 36-HD/VPTW, 03/4/2018, replaced by Hướng dẫn 05-HD/VPTW: for old documents. Differs only here. */
export const hd36: LayoutProfile = {
  ...hd05,
  name: 'hd36',
  norm: 'Hướng dẫn 36-HD/VPTW, 03/4/2018',
  replacedOn: '27/5/2026', // the date of Hướng dẫn 05-HD/VPTW
  closing: {
    ...hd05.closing,
    recipientEnd: ',', // R: recipients end with a comma
  },
  looks: {
    ...hd05.looks,
    drafter: { ...hd05.looks.drafter, size: 8 }, // R: CAPS 8
  },
};
