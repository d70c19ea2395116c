import type { citationMessages } from '../../messages/citation';
import type { Range } from '../../report/range';
import type { Severity } from '../model';
import type { CitedDocument } from './citations-of';

export type Messages = (typeof citationMessages)['vi'];

/** What is wrong with a citation; offsets into the text it stands in. */
export interface CitationFault extends Range {
  readonly say: (messages: Messages) => string;
  readonly severity?: Severity;
  readonly expected?: readonly string[];
  readonly fix?: {
    readonly title: (messages: Messages) => string;
    readonly range: Range;
    readonly text: string;
  };
}

/** A fault of one citation that only the whole report shows. */
export interface LocatedFault {
  readonly cited: CitedDocument;
  readonly fault: CitationFault;
}
