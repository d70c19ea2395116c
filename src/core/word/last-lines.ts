import type { LayoutProfile } from '../layout/profile';
import type { BodyPart } from './body';
import { lineCount } from './line-count';
import { mmToTwips } from './units';

/**
 * How many of the last parts of the body must stay with the signature so that it never stands alone on a page:
 * as many as give the profile's count of lines.
 *
 * @param textWidth in twips
 */
export function lastParts(
  parts: readonly BodyPart[],
  { closing, looks }: LayoutProfile,
  textWidth: number,
): number {
  const look = { ...looks.base, ...looks.body };
  const indent = mmToTwips(looks.body.firstLine ?? 0) / 20;
  let lines = 0;
  let count = 0;
  while (count < parts.length && lines < closing.linesKept) {
    const part = parts[parts.length - 1 - count] as BodyPart;
    lines +=
      part.type === 'table'
        ? closing.linesKept
        : lineCount(part.text, textWidth / 20, look, indent);
    count += 1;
  }
  return count;
}
