/** What the text of a column needs, in twips, padding included. */
export interface ColumnNeed {
  /** Of its longest word. */
  readonly least: number;
  /** Of its longest cell on one line. */
  readonly whole: number;
}

/**
 * Shares a width among the columns of a table by what stands in them: no word is broken while there is room,
 * and long texts get most of what is left.
 *
 * @returns whole twips that add up to `total`
 */
export function columnWidths(needs: readonly ColumnNeed[], total: number): number[] {
  const least = sum(needs.map((need) => need.least));
  if (least >= total)
    return toWhole(
      needs.map((need) => need.least),
      total,
    );
  // The square root keeps one long column from starving the others.
  const weights = needs.map((need) => Math.sqrt(Math.max(1, need.whole - need.least)));
  const spare = total - least;
  const whole = sum(weights);
  return toWhole(
    needs.map((need, index) => need.least + (spare * (weights[index] as number)) / whole),
    total,
  );
}

/** Scales to the total and rounds by largest remainder. */
function toWhole(values: readonly number[], total: number): number[] {
  const factor = total / sum(values);
  const exact = values.map((value) => value * factor);
  const floors = exact.map(Math.floor);
  const missing = total - sum(floors);
  const order = exact
    .map((value, index) => ({ index, rest: value - (floors[index] as number) }))
    .sort((a, b) => b.rest - a.rest || a.index - b.index)
    .slice(0, missing);
  order.forEach(({ index }) => (floors[index] = (floors[index] as number) + 1));
  return floors;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
