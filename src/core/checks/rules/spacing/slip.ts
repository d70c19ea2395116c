import type { spacingMessages } from '../../../messages/spacing';
import type { Severity, TextEdit } from '../../model';

export type Messages = (typeof spacingMessages)['vi'];

/** A blank too many or missing; offsets into the passage text. */
export interface Slip {
  readonly start: number;
  readonly end: number;
  readonly edits: readonly TextEdit[];
  readonly say: (messages: Messages) => string;
  /** Nobody could have meant what stands there. */
  readonly safe: boolean;
  readonly severity?: Severity;
}

/** Blanks as people type or paste them; a line end is none. */
export const blank = '[ \\u00a0\\u2000-\\u200a\\u202f\\u3000]';

/** Puts a blank in at an offset. */
export function insertBlank(at: number): TextEdit {
  return { range: { start: at, end: at }, text: ' ' };
}

/** Takes a stretch out. */
export function remove(start: number, end: number): TextEdit {
  return { range: { start, end }, text: '' };
}

const wordAtEnd = /[\p{L}\p{M}\d%\ufffc)”]{1,24}$/u;

/** What stands right before an offset up to the blank or mark before it; at most 24 characters, so that one look is cheap. */
export function wordBefore(text: string, at: number): string {
  return wordAtEnd.exec(text.slice(Math.max(0, at - 24), at))?.[0] ?? '';
}
