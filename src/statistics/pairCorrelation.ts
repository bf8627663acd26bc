import { moments } from './moments.ts';
import { pairedDifferences } from './pairedDifferences.ts';
import { presentValues } from './presentValues.ts';

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
  const complete = presentValues(paired).length === paired.length;
  const ones = complete ? first : first.filter((_, index) => !Number.isNaN(paired[index]));
  const others = complete ? second : second.filter((_, index) => !Number.isNaN(paired[index]));
  const one = moments(ones);
  const other = moments(others);
  if (!(one.sd > 0 && other.sd > 0)) return NaN;
  let products = 0;
  for (let i = 0; i < ones.length; i += 1) {
    products += ((ones[i] - one.mean) / one.sd) * ((others[i] - other.mean) / other.sd);
  }
  return Math.min(1, Math.max(-1, products / (ones.length - 1)));
}
