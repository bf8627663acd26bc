/**
 * How an interval was made:
 * - `t`: Student; `bca`: bias-corrected and accelerated bootstrap (skewed values);
 * - `jackknife`: of a ratio of sums;
 * - `range`: values are all equal, bounded by the declared range of the metric;
 * - `sequence`: a confidence sequence, which holds wherever a stop rule stopped;
 * - `exact`: 0 by construction, no sampling behind it;
 * - `none`: no interval can be had, see the flags.
 */
export type IntervalMethod = 't' | 'bca' | 'jackknife' | 'range' | 'sequence' | 'exact' | 'none';

/**
 * A point estimate with its pointwise Monte Carlo interval, in the unit of the metric, given one organisation and one
 * parameter set. `null` stands where there is no number.
 */
export interface Estimate {
  readonly estimate: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly method: IntervalMethod;
}
