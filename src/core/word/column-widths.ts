/** What the text of a column needs, in twips, padding included. */
export interface ColumnNeed {
  /** Of its longest word. */
  readonly least: number;
  /** Of its longest cell on one line. */
  readonly whole: number;
}

/**
 * Shares a width among the columns of a table by what stands in them: no word is broken while there is room,
 * no column gets more than it needs while another still wraps, and long texts get most of what is left.
 *
 * @returns whole twips that add up to `total`
 */
export function columnWidths(needs: readonly ColumnNeed[], total: number): number[] {
  const least = sum(needs.map((need) => need.least));
  const whole = sum(needs.map((need) => need.whole));
  if (least >= total)
    return toWhole(
      needs.map((need) => need.least),
      total,
    );
  if (whole <= total)
    return toWhole(
      needs.map((need) => need.whole),
      total,
    );
  return toWhole(fill(needs, total - least), total);
}

/** Deals out what is left over the least widths; the square root keeps one long column from taking all. */
function fill(needs: readonly ColumnNeed[], spare: number): number[] {
  const widths = needs.map((need) => need.least);
  let left = spare;
  let open = needs.map((_, index) => index);
  while (open.length > 0 && left > 0) {
    const weights = open.map((index) => Math.sqrt(roomOf(index)));
    const whole = sum(weights);
    const full = open.filter(
      (index, at) => ((weights[at] as number) * left) / whole >= roomOf(index),
    );
    if (full.length === 0) {
      open.forEach(
        (index, at) =>
          (widths[index] = (widths[index] as number) + ((weights[at] as number) * left) / whole),
      );
      break;
    }
    for (const index of full) {
      left -= roomOf(index);
      widths[index] = (needs[index] as ColumnNeed).whole;
    }
    open = open.filter((index) => !full.includes(index));
  }
  return widths;

  function roomOf(index: number): number {
    return (needs[index] as ColumnNeed).whole - (widths[index] as number);
  }
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
