import type { Figure } from './reading';

/** A value and how far the true one may lie from it. */
export interface Value {
  readonly value: number;
  readonly margin: number;
}

/** Lowest and highest value something may have. */
interface Bounds {
  readonly low: number;
  readonly high: number;
}

/** Part of a whole in percent, from rounded values. */
export function share(part: Value, whole: Value): Bounds {
  const least = Math.max(whole.value - whole.margin, Number.MIN_VALUE);
  return {
    low: ((part.value - part.margin) / (whole.value + whole.margin)) * 100,
    high: ((part.value + part.margin) / least) * 100,
  };
}

/** By how much `after` differs from `before`, in percent of `before`. */
export function growth(before: Value, after: Value): Bounds {
  const { low, high } = share(after, before);
  return after.value >= before.value
    ? { low: low - 100, high: high - 100 }
    : { low: 100 - high, high: 100 - low };
}

/**
 * True when a written figure may stand for a value within the bounds: rounded or cut off at its decimals.
 * Many reports cut off, and some move one figure so that all add up to 100.
 */
export function stands(written: number, decimals: number, { low, high }: Bounds): boolean {
  const step = 10 ** -decimals * (1 - 1e-9);
  return written > low - step && written < high + step;
}

/** The same where nothing is moved to make a hundred: cut off or rounded, never up by more. */
export function standsRounded(written: number, decimals: number, bounds: Bounds): boolean {
  const half = 0.5 * 10 ** -decimals;
  return stands(written, decimals, bounds) && written <= bounds.high + half * (1 + 1e-9);
}

/** The whole of a fraction as a value. */
export function wholeOf({ whole, scale }: Figure): Value {
  const { value = 0, decimals = 0 } = whole ?? {};
  const rounded = decimals > 0 || scale > 1;
  return { value: value * scale, margin: rounded ? 0.5 * 10 ** -decimals * scale : 0 };
}
