import { quantile } from './quantile.ts';

/**
 * Median of the values that are present.
 *
 * @param values - one per replicate, in any order, NaN where missing
 * @returns in the unit of the values; NaN when none is present
 */
export function median(values: Float64Array): number {
  return quantile(values, 0.5);
}
