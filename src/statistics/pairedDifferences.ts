import { checkLength } from './checkArguments.ts';

/**
 * Differences first − second, replicate by replicate; missing where either is.
 *
 * @param first - one per replicate, NaN where missing
 * @param second - the same replicates in the same order
 * @throws RangeError when the lengths differ
 */
export function pairedDifferences(first: Float64Array, second: Float64Array): Float64Array {
  checkLength('second', second.length, first.length);
  const differences = new Float64Array(first.length);
  for (let i = 0; i < first.length; i += 1) differences[i] = first[i] - second[i];
  return differences;
}
