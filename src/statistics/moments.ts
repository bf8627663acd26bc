import { compensatedSum } from './compensatedSum.ts';
import { presentValues } from './presentValues.ts';

/** Summary of the values that are present, in the unit of the values unless said otherwise. */
export interface Moments {
  /** Values present. */
  readonly n: number;
  /** Values that are NaN. */
  readonly missing: number;
  /** NaN when n = 0. */
  readonly mean: number;
  /** Standard deviation with n − 1; NaN when n < 2. */
  readonly sd: number;
  /** γ = m₃ / m₂^1.5 with moments over n, no unit; 0 for equal values, NaN when n < 2. */
  readonly skewness: number;
  /** NaN when n = 0. */
  readonly minimum: number;
  /** NaN when n = 0. */
  readonly maximum: number;
}

/**
 * Mean, standard deviation and skewness in two passes: a compensated mean, then the deviations from it. The compensated
 * mean makes the correction of Chan, Golub and LeVeque (1983) for a rounded mean unnecessary.
 *
 * @param values - one per replicate, NaN where missing
 * @example
 * moments(Float64Array.of(1, 2, 3, 4)).mean; // 2.5
 */
export function moments(values: Float64Array): Moments {
  const present = presentValues(values);
  const n = present.length;
  const missing = values.length - n;
  if (n === 0) return { n, missing, mean: NaN, sd: NaN, skewness: NaN, minimum: NaN, maximum: NaN };

  const mean = compensatedSum(present) / n;
  let minimum = Infinity;
  let maximum = -Infinity;
  let second = 0;
  let third = 0;
  for (let i = 0; i < n; i += 1) {
    const value = present[i];
    const deviation = value - mean;
    const square = deviation * deviation;
    second += square;
    third += square * deviation;
    if (value < minimum) minimum = value;
    if (value > maximum) maximum = value;
  }
  if (n === 1) return { n, missing, mean, sd: NaN, skewness: NaN, minimum, maximum };

  // Equal values may leave a deviation of one rounding error: report the exact answer.
  if (minimum === maximum) return { n, missing, mean: minimum, sd: 0, skewness: 0, minimum, maximum };
  const variance = second / n;
  const skewness = third / n / (variance * Math.sqrt(variance));
  return { n, missing, mean, sd: Math.sqrt(second / (n - 1)), skewness, minimum, maximum };
}
