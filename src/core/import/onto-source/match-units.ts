import type { Unit } from './units';

/** Units of two texts that stand across from each other; one side is absent where a unit was added or deleted. */
export interface UnitPair {
  readonly before?: Unit;
  readonly after?: Unit;
}

/** Beyond this the middle of two texts is not compared unit by unit: they have hardly anything in common. */
const mostCells = 4_000_000;

/** Pairs units that print the same, as many as can be in order; between these, changed ones with one another. */
export function matchUnits(before: readonly Unit[], after: readonly Unit[]): UnitPair[] {
  let start = 0;
  while (start < before.length && start < after.length && isSame(before[start], after[start])) {
    start++;
  }
  let end = 0;
  while (
    end < Math.min(before.length, after.length) - start &&
    isSame(before[before.length - 1 - end], after[after.length - 1 - end])
  ) {
    end++;
  }
  const pairs: UnitPair[] = [];
  let [i, j] = [0, 0];
  const upTo = (nextI: number, nextJ: number): void => {
    for (const pair of paired(before.slice(i, nextI), after.slice(j, nextJ))) pairs.push(pair);
    [i, j] = [nextI, nextJ];
  };
  const common = [
    ...Array.from({ length: start }, (_, index): [number, number] => [index, index]),
    ...commonOf(
      before.slice(start, before.length - end),
      after.slice(start, after.length - end),
    ).map(([a, b]): [number, number] => [start + a, start + b]),
    ...Array.from({ length: end }, (_, index): [number, number] => [
      before.length - end + index,
      after.length - end + index,
    ]),
  ];
  for (const [a, b] of common) {
    upTo(a, b);
    pairs.push({ ...(before[a] && { before: before[a] }), ...(after[b] && { after: after[b] }) });
    [i, j] = [a + 1, b + 1];
  }
  upTo(before.length, after.length);
  return pairs;
}

function isSame(a: Unit | undefined, b: Unit | undefined): boolean {
  return a !== undefined && a.key === b?.key;
}

/** Changed units one by one; what is left on one side was added or deleted. */
function paired(before: readonly Unit[], after: readonly Unit[]): UnitPair[] {
  return Array.from({ length: Math.max(before.length, after.length) }, (_, index) => ({
    ...(before[index] && { before: before[index] }),
    ...(after[index] && { after: after[index] }),
  }));
}

/** Indexes of a longest common subsequence. */
function commonOf(before: readonly Unit[], after: readonly Unit[]): [number, number][] {
  const width = after.length + 1;
  if (before.length * after.length > mostCells) return [];
  const longest = new Uint32Array((before.length + 1) * width);
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      longest[i * width + j] = isSame(before[i], after[j])
        ? (longest[(i + 1) * width + j + 1] ?? 0) + 1
        : Math.max(longest[(i + 1) * width + j] ?? 0, longest[i * width + j + 1] ?? 0);
    }
  }
  const common: [number, number][] = [];
  let [i, j] = [0, 0];
  while (i < before.length && j < after.length) {
    if (isSame(before[i], after[j])) common.push([i++, j++]);
    else if ((longest[(i + 1) * width + j] ?? 0) >= (longest[i * width + j + 1] ?? 0)) i++;
    else j++;
  }
  return common;
}
