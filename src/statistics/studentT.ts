import cdf from '@stdlib/stats-base-dists-t-cdf';
import quantile from '@stdlib/stats-base-dists-t-quantile';

/** The quantile asked for last: intervals of the same number of replicates come by the thousand. */
const latest = { probability: NaN, degreesOfFreedom: NaN, quantile: NaN };

/**
 * Quantile of Student's t distribution.
 *
 * @param probability - in [0, 1]
 * @param degreesOfFreedom - positive, not necessarily an integer
 */
export function tQuantile(probability: number, degreesOfFreedom: number): number {
  if (probability !== latest.probability || degreesOfFreedom !== latest.degreesOfFreedom) {
    latest.quantile = quantile(probability, degreesOfFreedom);
    latest.probability = probability;
    latest.degreesOfFreedom = degreesOfFreedom;
  }
  return latest.quantile;
}

/**
 * Two-sided tail probability P(|T| ≥ |t|). Taken from the lower tail, which keeps its relative precision where
 * 1 − cdf would round to 0.
 *
 * @param degreesOfFreedom - positive, not necessarily an integer
 */
export function tTwoSidedP(t: number, degreesOfFreedom: number): number {
  return 2 * cdf(-Math.abs(t), degreesOfFreedom);
}
