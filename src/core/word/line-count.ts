import type { Look } from '../layout/profile';
import { textWidth } from './text-width';

/**
 * How many lines a text takes when it is broken greedily, as Word does.
 *
 * @param width of a line in points
 * @param firstLine indent of the first line in points; negative when the others are indented
 */
export function lineCount(text: string, width: number, look: Look, firstLine = 0): number {
  const blank = textWidth(' ', look);
  let lines = 1;
  let used = firstLine - blank;
  for (const word of text.split(/\s+/)) {
    const wide = textWidth(word, look);
    if (used + blank + wide > width && used >= 0) {
      lines += 1;
      used = wide;
    } else {
      used += blank + wide;
    }
  }
  return lines;
}
