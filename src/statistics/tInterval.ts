import { checkLevel } from './checkArguments.ts';
import { moments, type Moments } from './moments.ts';
import { tQuantile } from './studentT.ts';

/** Student's interval of a mean, in the unit of the values. */
export interface TInterval {
  readonly n: number;
  readonly missing: number;
  readonly mean: number;
  readonly sd: number;
  /** NaN when n < 2. */
  readonly lower: number;
  /** NaN when n < 2. */
  readonly upper: number;
}

/**
 * x̄ ± t·s/√n with n − 1 degrees of freedom.
 *
 * @param values - one per replicate, NaN where missing
 * @param known - the moments of the values, where they have been worked out
 * @throws RangeError when the level is out of range
 */
export function tInterval(values: Float64Array, level = 0.95, known: Moments = moments(values)): TInterval {
  checkLevel(level);
  const { n, missing, mean, sd } = known;
  const halfWidth = n < 2 ? NaN : (tQuantile((1 + level) / 2, n - 1) * sd) / Math.sqrt(n);
  return { n, missing, mean, sd, lower: mean - halfWidth, upper: mean + halfWidth };
}
