import { moments, type Moments } from './moments.ts';
import { presentValues } from './presentValues.ts';
import { rareShare } from './rareShare.ts';

/** Differences below this share of the scale are rounding. */
const SPREAD_TOLERANCE = 1e-12;

/**
 * What the values allow to be said of their mean:
 * - `ordinary`: an interval and a verdict;
 * - `rare`: only the share of values that differ from the commonest one, see {@link rareShare};
 * - `constant`: largest minus smallest value ≤ 1e-12 × scale: no p value and no effect size, at most the bound that a
 *   declared range gives;
 * - `insufficient`: fewer than two values, nothing.
 */
export type ValueFlag = 'ordinary' | 'rare' | 'constant' | 'insufficient';

/**
 * Sorts a column into the case that decides what may be said of its mean.
 *
 * @param values - one per replicate, NaN where missing
 * @param scale - the size of the numbers behind the values, in their unit; for a difference, that of the values
 * compared, so that rounding does not pass for an effect. Default: the largest absolute value
 * @param known - the moments of the values, where they have been worked out
 */
export function valueFlag(values: Float64Array, scale?: number, known: Moments = moments(values)): ValueFlag {
  const { n, minimum, maximum } = known;
  if (n < 2) return 'insufficient';
  const tolerance = spreadTolerance(minimum, maximum, scale);
  if (maximum - minimum <= tolerance) return 'constant';
  return rareShare(presentValues(values), tolerance) === undefined ? 'ordinary' : 'rare';
}

/** Spread, in the unit of the values, up to which they count as equal. */
export function spreadTolerance(minimum: number, maximum: number, scale?: number): number {
  return SPREAD_TOLERANCE * (scale ?? Math.max(Math.abs(minimum), Math.abs(maximum)));
}
