/**
 * Pairs two sequences in order so that the sum of scores is highest, each member used at most once. Of equal
 * solutions the one that pairs the earliest of `lefts` wins.
 *
 * @param score 0 for two that must not be paired
 */
export function alignInOrder<Left, Right>(
  lefts: readonly Left[],
  rights: readonly Right[],
  score: (left: Left, right: Right) => number,
): [Left, Right][] {
  const width = rights.length + 1;
  const own = lefts.map((left) => rights.map((right) => score(left, right)));
  const best = new Float64Array((lefts.length + 1) * width);
  const at = (left: number, right: number): number => best[left * width + right] ?? 0;
  const paired = (left: number, right: number): number => {
    const value = own[left]?.[right] ?? 0;
    return value > 0 ? value + at(left + 1, right + 1) : 0;
  };
  for (let left = lefts.length - 1; left >= 0; left--) {
    for (let right = rights.length - 1; right >= 0; right--) {
      best[left * width + right] = Math.max(
        paired(left, right),
        at(left + 1, right),
        at(left, right + 1),
      );
    }
  }
  const pairs: [Left, Right][] = [];
  for (let left = 0, right = 0; at(left, right) > 0;) {
    if (at(left, right) === paired(left, right)) {
      pairs.push([lefts[left++] as Left, rights[right++] as Right]);
    } else if (at(left, right) === at(left, right + 1)) right++;
    else left++;
  }
  return pairs;
}
