import type { TextEdit } from '../core/checks/model';

/** The edit that puts a text in at a place, an offset in UTF-16 units. */
export function insertion(at: number, text: string): TextEdit {
  return { range: { start: at, end: at }, text };
}
