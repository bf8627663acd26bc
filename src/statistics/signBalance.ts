import { presentValues } from './presentValues.ts';

/**
 * P(d > 0) − P(d < 0) of paired differences: how much more often the first is larger than the second.
 *
 * @param differences - one per replicate, NaN where missing
 * @param tolerance - differences up to this size are rounding and count as 0, in their unit
 * @returns from −1 to 1; NaN when none is present
 */
export function signBalance(differences: Float64Array, tolerance = 0): number {
  const present = presentValues(differences);
  let balance = 0;
  for (const difference of present) if (Math.abs(difference) > tolerance) balance += Math.sign(difference);
  return balance / present.length;
}
