import { checkLevel } from './checkArguments.ts';
import { presentValues } from './presentValues.ts';
import { moments } from './moments.ts';
import { sortedQuantile } from './quantile.ts';
import type { ResampleCounts } from './resampleCounts.ts';
import { resampledMeanShifts } from './resampledMeanShifts.ts';
import { normalCdf, normalQuantile } from './standardNormal.ts';

/** Bias-corrected and accelerated bootstrap interval of a mean, in the unit of the values. */
export interface BcaInterval {
  readonly mean: number;
  readonly lower: number;
  readonly upper: number;
  /** z₀, no unit. */
  readonly biasCorrection: number;
  /** a, no unit. */
  readonly acceleration: number;
}

/**
 * BCa intervals of the means of several columns from one shared set of resamples (Efron 1987; Efron and Tibshirani
 * 1993, section 14.3): z₀ = Φ⁻¹(share of resampled means below the mean, ties counting half),
 * a = Σu³ / 6(Σu²)^1.5 with u = x − x̄.
 *
 * @param columns - each of `resample.replicates` values, NaN where missing; a column of equal values, or with fewer than
 * two values present, gets NaN ends
 * @param resample - from {@link resampleCounts}; the ends are order statistics of its means, so that with B resamples
 * no tail below about 1/B can be reached
 * @throws RangeError when a column has another length or the level is out of range
 */
export function bcaIntervals(columns: readonly Float64Array[], resample: ResampleCounts, level = 0.95): BcaInterval[] {
  checkLevel(level);
  const intervals: BcaInterval[] = [];
  for (const shifts of resampledMeanShifts(columns, resample)) {
    intervals.push(fromShifts(columns[intervals.length], shifts, level));
  }
  return intervals;
}

function fromShifts(values: Float64Array, shifts: Float64Array, level: number): BcaInterval {
  const { n, mean, sd, skewness } = moments(values);
  if (n < 2 || sd === 0) return { mean, lower: NaN, upper: NaN, biasCorrection: NaN, acceleration: NaN };
  // Σu³ / 6(Σu²)^1.5 = γ / 6√n.
  const acceleration = skewness / (6 * Math.sqrt(n));
  const ascending = presentValues(shifts).sort();
  const biasCorrection = normalQuantile(shareBelowZero(ascending, 1e-12 * (Math.abs(mean) + sd)));
  const end = (probability: number): number => {
    const z = biasCorrection + normalQuantile(probability);
    const slope = 1 - acceleration * z;
    // Past its pole the correction asks for the far end of the distribution.
    const adjusted = slope > 0 ? normalCdf(biasCorrection + z / slope) : Number(z > 0);
    return mean + sortedQuantile(ascending, adjusted);
  };
  return { mean, lower: end((1 - level) / 2), upper: end((1 + level) / 2), biasCorrection, acceleration };
}

/** Share of shifts below 0, ties half, kept half a resample away from 0 and 1 so that its normal quantile is finite. */
function shareBelowZero(shifts: Float64Array, tolerance: number): number {
  let below = 0;
  for (const shift of shifts) below += Math.abs(shift) <= tolerance ? 0.5 : Number(shift < 0);
  return Math.min(Math.max(below, 0.5), shifts.length - 0.5) / shifts.length;
}
