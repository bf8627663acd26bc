import type { Column } from '../model/measures/column.ts';
import type { MeanColumn, MeanInterval } from '../statistics/meanInterval.ts';
import { pairScale } from '../statistics/pairedTTest.ts';
import type { RatioInterval } from '../statistics/ratioInterval.ts';
import type { Estimate } from './estimate.ts';
import type { Flag } from './metricSummary.ts';

/** Bounds beyond this are no bounds: the columns write an open end as the largest number. */
const OPEN_BOUND = 1e300;

/**
 * Values of a column, or differences of two modes in it, ready for an interval of their mean.
 *
 * The furthest that a difference can lie from another is more than the width of the column: from c down to minus the width.
 *
 * @param scale - of differences: size of the values compared
 */
export function meanColumn(column: Column, values: Float64Array, scale?: number): MeanColumn {
  const width = column.bounds[1] - column.bounds[0];
  const range = scale === undefined ? width : width + pairScale(values, new Float64Array(0));
  return { values, ...(range < OPEN_BOUND ? { range } : {}), ...(scale === undefined ? {} : { scale }) };
}

/** The estimate of an interval of a mean. */
export function estimateOf({ mean, lower, upper, method }: MeanInterval): Estimate {
  return { estimate: mean, lower, upper, method };
}

/** The estimate of a ratio of sums; where the values allow no verdict, what their mean allows. */
export function estimateOfRatio(ratio: RatioInterval, interval: MeanInterval): Estimate {
  if (interval.flag !== 'ordinary') return { ...estimateOf(interval), estimate: ratio.ratio };
  return { estimate: ratio.ratio, lower: ratio.lower, upper: ratio.upper, method: 'jackknife' };
}

/** An estimate of a level whose interval ends where its column can have no value. */
export function withinBounds(estimate: Estimate, [smallest, largest]: Column['bounds']): Estimate {
  const { lower, upper } = estimate;
  return {
    ...estimate,
    lower: lower === null ? null : Math.max(lower, smallest),
    upper: upper === null ? null : Math.min(upper, largest),
  };
}

/** Flags of an interval, in a fixed order. */
export function flagsOf(interval: MeanInterval, correlation = NaN): Flag[] {
  const flags: Flag[] = [];
  if (interval.missing > 0) flags.push('missing');
  if (interval.flag !== 'ordinary') flags.push(interval.flag);
  if (correlation < 0) flags.push('negative_correlation');
  return flags;
}

/** Longer arm of an interval; NaN without one. */
export function longerArm({ estimate, lower, upper }: Estimate): number {
  if (estimate === null || lower === null || upper === null) return NaN;
  return Math.max(estimate - lower, upper - estimate);
}
