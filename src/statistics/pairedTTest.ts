import { meanTest } from './meanTest.ts';
import type { MeanTest } from './meanTest.ts';
import { moments } from './moments.ts';
import { pairedDifferences } from './pairedDifferences.ts';
import { valueFlag } from './valueFlag.ts';

/**
 * Two-sided t test that the mean of the paired differences is 0 (Student 1908), over the replicates in which neither
 * value is missing.
 *
 * @param first - one per replicate, NaN where missing
 * @param second - the same replicates in the same order
 * @returns the difference is first − second; differences that vary by no more than rounding of the values compared
 * are `constant`
 * @throws RangeError when the lengths differ
 */
export function pairedTTest(first: Float64Array, second: Float64Array): MeanTest {
  const differences = pairedDifferences(first, second);
  const { n, mean, sd } = moments(differences);
  return meanTest(mean, sd / Math.sqrt(n), n - 1, valueFlag(differences, pairScale(first, second)));
}

/** Largest absolute value in either: the scale against which differences are judged to be rounding. */
export function pairScale(first: Float64Array, second: Float64Array): number {
  let scale = 0;
  for (const values of [first, second]) {
    for (const value of values) if (Math.abs(value) > scale) scale = Math.abs(value);
  }
  return scale;
}
