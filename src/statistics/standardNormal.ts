import cdf from '@stdlib/stats-base-dists-normal-cdf';
import quantile from '@stdlib/stats-base-dists-normal-quantile';

/**
 * Quantile of the standard normal distribution.
 *
 * @param probability - in [0, 1]; 0 and 1 give −∞ and +∞, anything outside gives NaN
 */
export function normalQuantile(probability: number): number {
  return quantile(probability, 0, 1);
}

/** Probability that a standard normal variable is at most `z`. */
export function normalCdf(z: number): number {
  return cdf(z, 0, 1);
}
