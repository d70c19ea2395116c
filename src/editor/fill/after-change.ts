import type { Range } from '../../core/report/range';

/** A change of the text, as the editor tells of it; UTF-16 offsets into the text before it. */
export interface TextChange {
  readonly rangeOffset: number;
  readonly rangeLength: number;
  readonly text: string;
}

/**
 * Where a place to fill in is after a change of the text.
 *
 * @param place UTF-16 offsets; start equals end for a place between two letters
 * @returns undefined when the change wrote into the place, so that nothing is left to fill in
 */
export function afterChange(
  place: Range,
  { rangeOffset, rangeLength, text }: TextChange,
): Range | undefined {
  const by = text.length - rangeLength;
  const moved = { start: place.start + by, end: place.end + by };
  if (place.start === place.end && rangeLength === 0 && rangeOffset === place.start) {
    // What is typed here fills the place in; blanks and a new line do not.
    if (/^[\r\n]/.test(text)) return place;
    return text.trim() === '' ? moved : undefined;
  }
  if (rangeOffset >= place.end) return place;
  return rangeOffset + rangeLength <= place.start ? moved : undefined;
}
