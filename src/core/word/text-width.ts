import type { Look } from '../layout/profile';
import { asciiWidths, otherWidths, unitsPerEm } from './times-new-roman';

const accents = /[\u0300-\u031A\u031C-\u036F]/g;
/** For letters of other scripts: about as wide as a digit. */
const unknownWidth = 1024;

/**
 * Width of a text on one line in Times New Roman.
 *
 * @param look size in points (14 when absent), bold, italic and caps count
 * @returns points
 */
export function textWidth(text: string, look: Look): number {
  const shown = look.caps ? text.toUpperCase() : text;
  const face = (look.bold ? 1 : 0) + (look.italic ? 2 : 0);
  const letters = shown.normalize('NFD').replace(accents, '').normalize('NFC');
  let units = 0;
  for (const letter of letters) {
    const code = letter.charCodeAt(0) - 32;
    units +=
      (code >= 0 && code < 95 ? asciiWidths[face]?.[code] : otherWidths.get(letter)?.[face]) ??
      unknownWidth;
  }
  return (units * (look.size ?? 14)) / unitsPerEm;
}

/** Twips on top of a measured width, so that a line which just fits is not broken by a rounding. */
const spare = 60;

/** Twips a column must have for a text to stand on one line. */
export function roomFor(text: string, look: Look): number {
  return Math.ceil(textWidth(text, look) * 20) + spare;
}
