import { moments } from './moments.ts';

/**
 * d_av = (mean of first − mean of second) / √((s₁² + s₂²)/2) (Cumming 2012): the difference in units of the spread
 * between replicates. Unlike d_z it does not depend on how well common seeds correlate.
 *
 * @param first - one per replicate, missing ones left out of both beforehand when paired
 * @returns no unit; NaN when both are constant
 */
export function averageStandardisedDifference(first: Float64Array, second: Float64Array): number {
  const one = moments(first);
  const other = moments(second);
  const spread = Math.sqrt((one.sd * one.sd + other.sd * other.sd) / 2);
  return spread > 0 ? (one.mean - other.mean) / spread : NaN;
}
