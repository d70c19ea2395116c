import { fold } from '../vietnamese/fold';
import { controlName, withoutReason } from './control-words';
import type { Comment } from './model';

/** How the paper lies, and the words of the comment that turns it: `<!-- bao-cao khổ ngang -->`. */
export const sheetWords = { landscape: 'khổ ngang', portrait: 'khổ dọc' } as const;

type SheetTurn = keyof typeof sheetWords;

/**
 * How the paper lies from a comment on, typed with or without diacritics.
 *
 * @returns nothing for any other comment
 */
export function sheetTurnOf({ text }: Comment): SheetTurn | undefined {
  if (!text.startsWith(controlName)) return undefined;
  const said = fold(withoutReason(text).slice(controlName.length)).replace(/\s+/g, ' ').trim();
  return (['landscape', 'portrait'] as const).find((turn) => fold(sheetWords[turn]) === said);
}

/** True for a comment that turns the paper. */
export function isSheetMark(comment: Comment): boolean {
  return sheetTurnOf(comment) !== undefined;
}
