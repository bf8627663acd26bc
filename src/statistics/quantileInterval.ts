import { presentValues } from './presentValues.ts';
import { sortedQuantile } from './quantile.ts';
import { quantileRanks } from './quantileRanks.ts';

/** A sample quantile with a distribution-free interval, in the unit of the values. */
export interface QuantileInterval {
  readonly n: number;
  readonly missing: number;
  readonly estimate: number;
  /** −∞ where n is too small for a lower end at this level. */
  readonly lower: number;
  /** +∞ where n is too small for an upper end at this level. */
  readonly upper: number;
  /** Exact coverage for a continuous distribution; ties only raise it. */
  readonly coverage: number;
}

/**
 * Quantile with the interval between two order statistics; see {@link quantileRanks}.
 *
 * @param values - one per replicate, in any order, NaN where missing
 * @param probability - of the quantile, strictly between 0 and 1; .5 is the median
 * @throws RangeError when an argument is out of range
 */
export function quantileInterval(values: Float64Array, probability: number, level = 0.95): QuantileInterval {
  const ascending = presentValues(values).toSorted();
  const n = ascending.length;
  const missing = values.length - n;
  if (n === 0) return { n, missing, estimate: NaN, lower: NaN, upper: NaN, coverage: NaN };
  const ranks = quantileRanks(n, probability, level);
  return {
    n,
    missing,
    estimate: sortedQuantile(ascending, probability),
    lower: ranks.lower === 0 ? -Infinity : ascending[ranks.lower - 1],
    upper: ranks.upper === n + 1 ? Infinity : ascending[ranks.upper - 1],
    coverage: ranks.coverage,
  };
}
