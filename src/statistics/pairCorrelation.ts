import { moments } from './moments.ts';
import { pairedDifferences } from './pairedDifferences.ts';

/**
 * Pearson correlation of the pairs in which neither value is missing. Common seeds should make it positive; a negative
 * one means that pairing widens the intervals.
 *
 * @param first - one per replicate, NaN where missing
 * @param second - the same replicates in the same order
 * @returns from −1 to 1; NaN when either is constant
 * @throws RangeError when the lengths differ
 */
export function pairCorrelation(first: Float64Array, second: Float64Array): number {
  const paired = pairedDifferences(first, second);
  const ones = first.filter((_, index) => !Number.isNaN(paired[index]));
  const others = second.filter((_, index) => !Number.isNaN(paired[index]));
  const one = moments(ones);
  const other = moments(others);
  if (!(one.sd > 0 && other.sd > 0)) return NaN;
  let products = 0;
  for (const [index, value] of ones.entries()) {
    products += ((value - one.mean) / one.sd) * ((others[index] - other.mean) / other.sd);
  }
  return Math.min(1, Math.max(-1, products / (ones.length - 1)));
}
