import type { punctuationMessages } from '../../../messages/punctuation';
import type { Range } from '../../../report/range';
import type { Severity, TextEdit } from '../../model';

export type Messages = (typeof punctuationMessages)['vi'];

/** A mark that is wrong, doubled or missing; offsets into the passage text. */
export interface Fault extends Range {
  readonly say: (messages: Messages) => string;
  readonly severity: Severity;
  /** What the stretch should read. */
  readonly right?: string;
  readonly fix?: {
    readonly title: (messages: Messages) => string;
    readonly edits: readonly TextEdit[];
    readonly safe: boolean;
  };
}
