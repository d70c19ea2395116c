import type { LayoutProfile } from '../layout/profile';
import { balanceLines } from './balance-lines';
import { roomFor, textWidth } from './text-width';
import { mmToTwips } from './units';

/**
 * A long recipient in even lines, none of which ends inside a compound word.
 *
 * @param width of the column in twips
 */
export function brokenRecipient(line: string, width: number, { looks }: LayoutProfile): string[] {
  if (roomFor(line, looks.recipient) <= width) return [line];
  const room = (width - mmToTwips(looks.recipient.hanging ?? 0)) / 20;
  return balanceLines(line, room, (part) => textWidth(part, looks.recipient));
}
