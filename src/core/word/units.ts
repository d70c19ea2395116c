/** Twips (1/20 pt) of a length in millimetres, rounded up to a whole one as Word's own dialogs do (15 mm = 851). */
export function mmToTwips(millimetres: number): number {
  return Math.ceil((millimetres * 1440) / 25.4 - 1e-6);
}

/** Twips of a length in points. */
export function ptToTwips(points: number): number {
  return Math.round(points * 20);
}

/** Half-points, Word's unit of type sizes. */
export function ptToHalfPoints(points: number): number {
  return Math.round(points * 2);
}

/** Eighths of a point, Word's unit of border widths. */
export function ptToEighths(points: number): number {
  return Math.round(points * 8);
}
