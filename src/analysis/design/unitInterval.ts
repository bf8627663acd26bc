import { meanInterval } from '../../statistics/meanInterval.ts';
import type { MeanInterval } from '../../statistics/meanInterval.ts';
import type { ResampleCounts } from '../../statistics/resampleCounts.ts';
import { tInterval } from '../../statistics/tInterval.ts';

/**
 * With fewer values than this the bootstrap cannot do what it is for: of 8 normal values an interval chosen by their
 * skewness holds in 93 % of cases, of 5 in 91 %, and t in 95 % of both; for skewed values t is no worse than BCa.
 */
const FEWEST_RESAMPLED = 20;

/**
 * Interval of the mean of independent parts of the runs of a design, of which there may be few: as `meanInterval`, but by
 * t below 20 of them.
 *
 * @param values - one per part, NaN where missing
 */
export function unitInterval(
  values: Float64Array,
  resample: ResampleCounts,
  options: { readonly range?: number; readonly scale?: number; readonly level: number },
): MeanInterval {
  const interval = meanInterval(values, resample, options);
  if (interval.method !== 'bca' || interval.n >= FEWEST_RESAMPLED) return interval;
  const { lower, upper } = tInterval(values, options.level);
  return { ...interval, method: 't', lower, upper };
}
