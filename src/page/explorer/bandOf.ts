import { sortedQuantile } from '../../statistics/quantile.ts';
import { moments } from '../../statistics/moments.ts';

/** What a band shows: where the mean lies, or where the runs lie. */
export const bandKinds = ['mean', 'runs'] as const;
export type BandKind = (typeof bandKinds)[number];

/** Mean of some replicates and a band around it, week by week; NaN in weeks in which too few have a value. */
export interface Band {
  readonly mean: Float64Array;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
}

/**
 * The band of a column over the weeks, each week by itself: Student’s 95 % interval of the mean, or from the 5th to the
 * 95th percentile of the replicates.
 *
 * @param studentCriticals 97.5 % quantiles of Student’s t for 1, 2, … degrees of freedom
 * @param replicates a series a replicate, the first week first; NaN where there is no value
 */
export function bandOf(replicates: readonly Float64Array[], kind: BandKind, studentCriticals: readonly number[]): Band {
  const weeks = replicates[0]?.length ?? 0;
  const [mean, lower, upper] = [new Float64Array(weeks), new Float64Array(weeks), new Float64Array(weeks)];
  const values = new Float64Array(replicates.length);
  for (let week = 0; week < weeks; week += 1) {
    for (const [at, series] of replicates.entries()) values[at] = series[week];
    const { n, mean: middle, sd } = moments(values);
    mean[week] = middle;
    if (kind === 'mean') {
      const halfWidth = n < 2 ? Number.NaN : (studentCriticals[n - 2] * sd) / Math.sqrt(n);
      lower[week] = middle - halfWidth;
      upper[week] = middle + halfWidth;
      continue;
    }
    const present = values.filter((value) => !Number.isNaN(value)).sort();
    lower[week] = sortedQuantile(present, 0.05);
    upper[week] = sortedQuantile(present, 0.95);
  }
  return { mean, lower, upper };
}
