/**
 * p values adjusted by Holm's step-down procedure (Holm 1979): rejecting those ≤ α keeps the probability of any false
 * rejection in the family at or below α, whatever their dependence.
 *
 * @param p - in [0, 1]; a NaN (no test was possible) stays NaN and does not count towards the family, as in R
 * @returns in the order of `p`
 * @throws RangeError when a p value is outside [0, 1]
 * @example
 * holmAdjusted([0.01, 0.04, 0.03]); // [.03, .06, .06]
 */
export function holmAdjusted(p: readonly number[]): number[] {
  for (const [index, value] of p.entries()) {
    if (value < 0 || value > 1) throw new RangeError(`p[${index}]: expected a number from 0 to 1, got ${value}`);
  }
  const ascending = [...p.keys()].filter((index) => !Number.isNaN(p[index])).sort((a, b) => p[a] - p[b]);
  const adjusted = p.map(() => NaN);
  let floor = 0;
  for (const [rank, index] of ascending.entries()) {
    floor = Math.max(floor, Math.min(1, p[index] * (ascending.length - rank)));
    adjusted[index] = floor;
  }
  return adjusted;
}
