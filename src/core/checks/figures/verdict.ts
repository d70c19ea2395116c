import type { Severity } from '../model';
import { divide } from './dimensions';
import type { Part } from './parts';
import type { Value } from './ratio';
import { unitNoun } from './units';

/** `whole`: “gồm”, “chia ra”. `likely`: “trong đó:”, a list in brackets. */
export type Claimed = 'whole' | 'likely';

/** What is known of an enumeration and its total. */
interface Case {
  readonly total: Value;
  readonly totalUnit: string;
  readonly parts: readonly Part[];
  readonly uncounted: number;
  readonly loose: boolean;
  readonly claimed: Claimed;
}

/** How sure it is that parts should add up to their total and do not; `undefined`: say nothing. */
export function judge(given: Case): Severity | undefined {
  const { total, parts, uncounted, loose, claimed } = given;
  if (parts.length < 2) return undefined;
  const { sum, margin } = sumOf(parts);
  if (addsUp(given)) return undefined;
  if (parts.some(({ figure }) => figure.approximate || figure.value > total.value * 1.5))
    return undefined;
  if (uncounted > 0 && sum < total.value) return undefined;
  const division = divide(parts.map(({ name }) => name));
  if (division.mixed) return undefined;
  const off = Math.abs(sum - total.value);
  if (off > total.value * 0.6) return undefined;
  if (division.complete && !loose) return 'warning';
  if (loose) return undefined;
  if (percentsComplete(parts)) return 'warning';
  if (claimed === 'whole') return 'warning';
  if (sum > total.value + margin && division.single !== undefined) return 'warning';
  const close = off <= Math.max(2, total.value * 0.15);
  if (division.single !== undefined) return division.ample && close ? 'info' : undefined;
  return isAlike(given) && close ? 'warning' : undefined;
}

/** The sum of the values, and how far rounding may move it. */
export function sumOf(parts: readonly Part[]): { sum: number; margin: number } {
  let sum = 0;
  let margin = 0;
  for (const { figure } of parts) {
    sum += figure.value;
    margin += figure.margin;
  }
  return { sum, margin };
}

/** True when all parts, or the first two, three …, make up the total. */
function addsUp({ total, parts }: Case): boolean {
  let sum = 0;
  let margin = total.margin;
  return parts.some(({ figure }) => {
    sum += figure.value;
    margin += figure.margin;
    return Math.abs(sum - total.value) <= margin * 1.0001 + 1e-9;
  });
}

/** Shares that were worked out as shares of one whole add up to a hundred. */
function percentsComplete(parts: readonly Part[]): boolean {
  const percents = parts.flatMap(({ percent }) => (percent === undefined ? [] : [percent]));
  if (percents.length < parts.length) return false;
  const sum = percents.reduce((total, percent) => total + percent, 0);
  return Math.abs(sum - 100) <= 0.06 * parts.length + 0.1;
}

/** Parts that count the same things under different names are classes of the total. */
function isAlike({ parts, totalUnit }: Case): boolean {
  const nouns = new Set(parts.map(({ figure }) => unitNoun(figure.unit)));
  return nouns.size === 1 && (nouns.has(unitNoun(totalUnit)) || nouns.has('') || totalUnit === '');
}
