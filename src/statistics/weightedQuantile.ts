import { checkLength } from './checkArguments.ts';

/**
 * Quantile of weighted values: the smallest value at which the weights of those up to it reach the probability.
 *
 * @param values - any order, none NaN
 * @param weights - one per value, summing to 1
 * @param probability - in [0, 1]
 * @returns NaN without values
 * @throws RangeError when the lengths differ or the probability is out of range
 * @example
 * weightedQuantile(Float64Array.of(3, 1, 2), Float64Array.of(0.5, 0.25, 0.25), 0.5); // 2
 */
export function weightedQuantile(values: Float64Array, weights: Float64Array, probability: number): number {
  checkLength('weights', weights.length, values.length);
  if (!(probability >= 0 && probability <= 1)) {
    throw new RangeError(`probability: expected a number from 0 to 1, got ${probability}`);
  }
  const ascending = [...values.keys()].sort((a, b) => values[a] - values[b]);
  let reached = 0;
  for (const index of ascending) {
    reached += weights[index];
    // Weights that sum to 1 up to rounding must reach every probability that their exact sums reach.
    if (reached >= probability - 1e-12) return values[index];
  }
  return ascending.length === 0 ? NaN : values[ascending[ascending.length - 1]];
}
