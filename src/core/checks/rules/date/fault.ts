import type { dateMessages } from '../../../messages/date';
import type { Range } from '../../../report/range';
import type { Severity } from '../../model';

export type Messages = (typeof dateMessages)['vi'];

/** A date or period that is wrong; offsets into the text it was found in. */
export interface DateFault extends Range {
  readonly say: (messages: Messages) => string;
  readonly severity?: Severity;
  /** What it should be: certain, so that it can be put there unseen. */
  readonly right?: string;
  /** What it may be meant to be. */
  readonly expected?: readonly string[];
}
