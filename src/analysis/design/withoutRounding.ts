import type { Estimate } from '../../statistics/sensitivity/estimate.ts';
import { spreadTolerance } from '../../statistics/valueFlag.ts';

/**
 * An effect that is nothing but rounding of the numbers behind it is 0: under common seeds a parameter that does nothing
 * gives the same numbers, and sums in another order must not make an effect of them.
 *
 * @param scale - size of those numbers
 */
export function withoutRounding(ends: Estimate, scale: number): Estimate {
  const size = Math.max(Math.abs(ends.estimate), Math.abs(ends.lower), Math.abs(ends.upper));
  return size <= spreadTolerance(0, scale) ? { estimate: 0, lower: 0, upper: 0 } : ends;
}
